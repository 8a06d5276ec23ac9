/** What can go wrong when a model is fetched or imported. */
import { ShoalError } from "../core/index.ts";

export type PullErrorCode =
  | "pull-source" // not something that can be pulled
  | "pull-missing" // the hub has no such repository or file
  | "pull-choice" // several files could be meant
  | "pull-unreachable" // the hub does not answer, or stopped answering
  | "pull-checksum" // what came is not what was announced
  | "pull-exists" // there is another model of that name
  | "pull-busy" // another process is pulling the same file
  | "pull-disk"; // too little room

export class PullError extends ShoalError {
  /** What could be meant instead, a line each. */
  readonly choices: readonly string[];

  constructor(
    code: PullErrorCode,
    message: string,
    { choices = [], ...options }: { readonly cause?: unknown; readonly choices?: readonly string[] } = {},
  ) {
    super(code, message, options);
    this.choices = choices;
  }
}

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
  constructor(code: PullErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(code, message, options);
  }
}

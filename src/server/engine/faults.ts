/** Errors on their way between threads: their class, code and fields survive, so that callers can branch on them. */
import {
  AbortedError,
  FormatError,
  IntegrityError,
  MemoryError,
  RangeLimitError,
  ShoalError,
} from "../../core/index.ts";
import { FolderLockedError, StoreError } from "../../memory/index.ts";

export interface Fault {
  /** Name of the class. */
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Its own fields beside these: `code`, `holderPid`, … Only what is a text or a number. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly cause?: Fault;
}

const CLASSES: Readonly<Record<string, { readonly prototype: Error }>> = {
  ...{ AbortedError, FormatError, IntegrityError, MemoryError, RangeLimitError, ShoalError },
  ...{ FolderLockedError, StoreError, TypeError, RangeError },
};

/** Causes of causes beyond this are left out. */
const MOST_CAUSES = 4;

export function faultOf(thrown: unknown, causes: number = MOST_CAUSES): Fault {
  if (!(thrown instanceof Error)) return { name: "Error", message: String(thrown), stack: undefined, fields: {} };
  const { name, message, stack, cause } = thrown;
  const own = Object.entries(thrown).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  const hasCause = cause !== undefined && causes > 0;
  return {
    ...{ name, message, stack, fields: Object.fromEntries(own) },
    ...(hasCause ? { cause: faultOf(cause, causes - 1) } : {}),
  };
}

/** The error again: an instance of its class where that is known here, else a plain Error of that name. */
export function errorOf({ name, message, stack, fields, cause }: Fault): Error {
  const error = new Error(message, cause ? { cause: errorOf(cause) } : undefined);
  const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  if (known) Object.setPrototypeOf(error, known.prototype);
  Object.assign(error, fields);
  Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
  if (stack !== undefined) Object.defineProperty(error, "stack", { value: stack, configurable: true, writable: true });
  return error;
}

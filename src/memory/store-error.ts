/** What goes wrong with a data folder, in words that do not depend on the SQLite build that met it. */
import { ShoalError, type ShoalErrorOptions } from "../core/index.ts";

export type StoreErrorCode =
  | "store-full" // no space left on the device
  | "store-io" // the device refused a read, a write or a flush
  | "store-corrupt" // the file is not a store, or a page or blob in it is damaged
  | "store-newer" // a later version of Shoal wrote it
  | "store-locked" // another process has the folder open
  | "store-constraint" // the change would contradict what is stored
  | "store-closed" // used after close()
  | "store-failed"; // anything else that SQLite reports

/** The store could not do what was asked. What was acknowledged before is still there. */
export class StoreError extends ShoalError {
  declare readonly code: StoreErrorCode;

  // The codes are a closed list, unlike those of other errors.
  constructor(code: StoreErrorCode, message: string, options: ShoalErrorOptions = {}) {
    super(code, message, options);
  }
}

/** Another process, or another part of this one, has the data folder open. */
export class FolderLockedError extends StoreError {
  readonly folder: string;
  readonly holderPid: number;

  constructor(folder: string, holderPid: number, isThisProcess: boolean) {
    const holder = isThisProcess ? `this process (pid ${holderPid}) already` : `process ${holderPid}`;
    const advice = isThisProcess
      ? "Close the first memory, or share it."
      : `Stop it, or use another data folder. If it is not Shoal, delete the file lock.${holderPid}.* there.`;
    super("store-locked", `${folder} is open in ${holder}. ${advice}`);
    this.folder = folder;
    this.holderPid = holderPid;
  }
}

/** Primary result codes of SQLite that have a meaning of their own here. */
const CODE_OF_RESULT: Readonly<Record<number, StoreErrorCode>> = {
  5: "store-locked", // SQLITE_BUSY
  10: "store-io", // SQLITE_IOERR
  11: "store-corrupt", // SQLITE_CORRUPT
  13: "store-full", // SQLITE_FULL
  14: "store-io", // SQLITE_CANTOPEN
  19: "store-constraint", // SQLITE_CONSTRAINT
  26: "store-corrupt", // SQLITE_NOTADB
};

/** One build gives only SQLite's message, without the number. */
const CODE_OF_MESSAGE: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/database or disk is full/i, "store-full"],
  [/disk i\/o error|unable to open/i, "store-io"],
  [/malformed|not a database/i, "store-corrupt"],
  [/constraint failed/i, "store-constraint"],
  [/database is locked|could not open the database/i, "store-locked"],
];

/** Turns what an SQLite build or the file system threw into a {@link StoreError}; errors of Shoal pass unchanged. */
export function storeErrorFrom(thrown: unknown, doing: string): ShoalError {
  if (thrown instanceof ShoalError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const { errcode: result, code: errno } = Object(thrown) as { errcode?: unknown; code?: unknown };
  const code =
    (typeof result === "number" ? CODE_OF_RESULT[result & 0xff] : undefined) ??
    (typeof errno === "string" ? codeOfErrno(errno) : undefined) ??
    CODE_OF_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ??
    "store-failed";
  return new StoreError(code, `${doing}: ${message}`, { cause: thrown });
}

/** The file system's own names of faults: ENOSPC, EIO, EACCES… */
function codeOfErrno(errno: string): StoreErrorCode | undefined {
  if (errno === "ENOSPC" || errno === "EDQUOT") return "store-full";
  return /^E[A-Z0-9]+$/.test(errno) ? "store-io" : undefined;
}

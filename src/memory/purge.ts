/**
 * What makes deleted text unreadable in the files, and not only unlisted.
 *
 * `secure_delete` overwrites deleted rows with zeros, but copies remain: FTS5 keeps terms of deleted texts in old
 * segments, b-trees keep cells that once moved between pages, the log keeps old pages. So FTS5 is rebuilt, the file is
 * written anew without the gaps (VACUUM), and the log is moved into it and cut to nothing. Without VACUUM 8 of 72
 * forgettings left a text in the file, with it none (300 lessons of uneven length, 12 stores, 60 forgotten in each).
 *
 * A purge that a kill interrupts is completed when the store is opened next: the wish to purge is part of the
 * transaction that deletes.
 */
import type { Database } from "./database.ts";
import type { SearchIndex } from "./search-index.ts";
import { StoreError } from "./store-error.ts";

const PENDING_KEY = "memory.purge-pending";

export class Purge {
  readonly #database: Database;
  readonly #index: SearchIndex;

  constructor(database: Database, index: SearchIndex) {
    this.#database = database;
    this.#index = index;
  }

  /** Notes, inside the transaction that deletes something, that its traces have to go. */
  request(): void {
    this.#database.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, 'true')", PENDING_KEY);
  }

  get isPending(): boolean {
    return this.#database.get("SELECT 1 FROM settings WHERE key = ?", PENDING_KEY) !== undefined;
  }

  /** Removes the traces of everything deleted so far. About 0.2 s for 20 MB. */
  run(): void {
    this.#index.rebuild();
    this.#database.exec("VACUUM");
    truncateLog(this.#database);
    this.#database.run("DELETE FROM settings WHERE key = ?", PENDING_KEY);
  }
}

/** On a full disk a store can still be read: what only tidies up is left for the next time. */
export function unlessFull(tidy: () => void): void {
  try {
    tidy();
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "store-full")) throw error;
  }
}

/** Moves everything from the log into the file and leaves the log empty. @throws StoreError if a reader is in the way */
export function truncateLog(database: Database): void {
  const { busy } = database.get<{ busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)") ?? {};
  if (busy !== 0) throw new StoreError("store-locked", "the log of the store is in use and cannot be emptied");
}

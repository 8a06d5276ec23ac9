/**
 * How the store's file is made and opened.
 *
 * Why a write-ahead log under an exclusive lock:
 * - node-sqlite3-wasm 0.8.60 never rolls back the rollback journal of a killed process: its lock is the directory
 *   `<file>.lock`, which it takes itself before asking whether a writer is alive, and finds. Half a transaction then
 *   counts as committed (measured: 198 of 200 rows of an unfinished UPDATE survived). A log is replayed up to its last
 *   commit whatever the locks say. So a rollback journal must never belong to a store file.
 * - One flush a commit instead of four: 2 kB lesson 0.36 ms against 0.6-0.8 ms (p99 1.8 against 2.8-6.5) with DELETE,
 *   TRUNCATE and PERSIST, synchronous = FULL.
 * - Without shared memory (this build has none) a log needs locking_mode = EXCLUSIVE, and folder-lock.node.ts already
 *   grants one process the folder. Programs that are not Shoal see neither lock of the WASM build: the store must not be
 *   opened with another tool while Shoal runs.
 *
 * What a log costs is residue: it holds old pages until it is truncated, which happens when the store is opened and at
 * every purge (purge.ts).
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Connect, type DriverChoice, driverFor } from "./database.node.ts";
import { type Database, databaseOver } from "./database.ts";
import { truncateLog, unlessFull } from "./purge.ts";
import { StoreError, storeErrorFrom } from "./store-error.ts";

/** Less free space than this counts as a full disk once a write has failed: SQLite needs room for a log as well. */
const FULL_DISK_BYTES = 1 << 20;
const BUSY_TIMEOUT_MS = 2000;
/** Pages of 4 kB after which the log is moved into the file: a log of 1 MB, and no commit waits for more than that. */
const LOG_PAGES = 256;
const APPLICATION_ID = 0x53686f61; // "Shoa"

/**
 * Opens the store at `path`, or creates an empty one. Whoever calls holds the folder's lock.
 *
 * @throws StoreError with code `store-corrupt` if the file is not a store of Shoal
 */
export async function openStoreFile(path: string, choice: DriverChoice = "auto"): Promise<Database> {
  const connect = await driverFor(choice);
  removeDeadLock(path);
  if (!existsSync(path)) createStoreFile(path, connect);
  refuseRollbackJournal(path);

  const database = connectTo(path, connect);
  try {
    configure(database);
    const { application_id: application } = database.get<{ application_id: number }>("PRAGMA application_id") ?? {};
    if (application !== APPLICATION_ID) {
      throw new StoreError("store-corrupt", `${path} is an SQLite file, but not a store of Shoal`);
    }
    unlessFull(() => truncateLog(database));
    // The log now exists. Its directory entry has to be as durable as what is written to it; the WASM build does not see to that.
    flushFolder(dirname(path));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function connectTo(path: string, connect: Connect): Database {
  try {
    return databaseOver(connect(path), { isDiskFull: () => isDiskFull(dirname(path)) });
  } catch (thrown) {
    throw storeErrorFrom(thrown, `open ${path}`);
  }
}

function configure(database: Database): void {
  // Before the first access: a log without shared memory can only be opened under an exclusive lock.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.exec("PRAGMA synchronous = FULL");
  database.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  database.exec("PRAGMA secure_delete = ON");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA temp_store = MEMORY"); // VACUUM must not put text into a temporary file
  database.exec("PRAGMA trusted_schema = OFF");
  database.exec("PRAGMA cell_size_check = ON");
}

/**
 * Makes the file under another name and renames it, so that a kill leaves a whole store or none, and so that the
 * rollback journal of its first transaction never bears the store's name.
 */
function createStoreFile(path: string, connect: Connect): void {
  const draft = `${path}.new`;
  for (const leftover of [draft, `${draft}-journal`, `${draft}-wal`]) rmSync(leftover, { force: true });
  removeDeadLock(draft);

  closeSync(openSync(draft, "wx", 0o600));
  const database = connectTo(draft, connect);
  try {
    configure(database);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    const { journal_mode: mode } = database.get<{ journal_mode: string }>("PRAGMA journal_mode = WAL") ?? {};
    if (mode !== "wal") throw new StoreError("store-failed", `this SQLite build gives journal mode ${mode}, not wal`);
  } finally {
    database.close();
  }
  flush(draft);
  renameSync(draft, path);
  flushFolder(dirname(path));
}

/** A journal beside the file was left by another program; see the head of this file for why opening would be wrong. */
function refuseRollbackJournal(path: string): void {
  const journal = `${path}-journal`;
  if (!existsSync(journal) || statSync(journal).size === 0) return;
  throw new StoreError(
    "store-corrupt",
    `${journal} holds a transaction that another program did not finish. Open the store once with the sqlite3 shell.`,
  );
}

/** The WASM build's lock directory survives a kill; under the folder's lock nobody can be holding it. */
function removeDeadLock(path: string): void {
  try {
    rmdirSync(`${path}.lock`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < FULL_DISK_BYTES;
}

function flush(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes new, renamed and deleted names in a folder durable. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return; // a directory cannot be opened there, and NTFS logs its names
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

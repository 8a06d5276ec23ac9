/** Opens the memory in a data folder: lock, store file, state files, residue scan. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "../core/index.ts";
import { type FolderLock, lockFolder } from "./folder-lock.node.ts";
import { Memory } from "./memory.ts";
import type { OpenMemoryOptions } from "./open-memory.ts";
import { findResidue, type ResidueOptions } from "./residue.node.ts";
import { StateFolder } from "./state-files.node.ts";
import { storeErrorFrom } from "./store-error.ts";
import { openStoreFile } from "./store-file.node.ts";

const STORE_NAME = "shoal.db";

export async function openMemoryFolder(folder: string, options: OpenMemoryOptions): Promise<Memory> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 }); // a folder that is there keeps its mode; our files are private
    const lock = lockFolder(folder);
    try {
      return await openLocked(folder, lock, options);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (thrown) {
    throw storeErrorFrom(thrown, `open the data folder ${folder}`);
  }
}

async function openLocked(folder: string, lock: FolderLock, options: OpenMemoryOptions): Promise<Memory> {
  const { clock = systemClock, driver = "auto", embedder, encodeTokens } = options;
  const residue: ResidueOptions = encodeTokens ? { encodeTokens } : {};
  const database = await openStoreFile(join(folder, STORE_NAME), driver);
  try {
    return new Memory({
      database,
      clock,
      states: new StateFolder(folder),
      ...(embedder ? { embedder } : {}),
      scan: (texts) => findResidue(folder, texts, residue).length,
      release: () => lock.release(),
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

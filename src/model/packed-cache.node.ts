/**
 * A folder of packed weights: one file for each format, the bytes and then their SHA-256.
 *
 * A file is written beside its place and renamed, so a process that is killed leaves no half of one under its name.
 */
import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { PackedCache } from "./packed-cache.ts";

const NAME = /^packed-[0-9a-f]{32}\.bin(?:\.writing)?$/;
const HASH_BYTES = 32;
/** Bytes that are read or written at a time. */
const PIECE_BYTES = 1 << 22;
/** Most files that are kept: a model in int8 and in int4. */
const MOST_FILES = 2;
/** Left on the disk for everything else. */
const SPARE_BYTES = 2 ** 30;

export function packedCacheIn(folder: string): PackedCache {
  const pathOf = (key: string): string => join(folder, `packed-${key.slice(0, 32)}.bin`);
  return {
    has: (key) =>
      stat(pathOf(key)).then(
        () => true,
        () => false,
      ),
    load: async (key, into) => {
      const isWhole = await read(pathOf(key), into).catch(() => false);
      if (!isWhole) await rm(pathOf(key), { force: true });
      return isWhole;
    },
    save: async (key, bytes) => {
      // A start must not fail for want of what only makes the next one quicker.
      await write(folder, pathOf(key), bytes).catch(() => rm(`${pathOf(key)}.writing`, { force: true }));
    },
  };
}

async function read(path: string, into: Uint8Array): Promise<boolean> {
  const file = await open(path);
  try {
    if ((await file.stat()).size !== into.length + HASH_BYTES) return false;
    const hash = createHash("sha256");
    const piece = Buffer.allocUnsafe(Math.max(HASH_BYTES, Math.min(PIECE_BYTES, into.length)));
    const readFully = async (length: number, position: number): Promise<boolean> => {
      for (let filled = 0; filled < length; ) {
        const { bytesRead } = await file.read(piece, filled, length - filled, position + filled);
        if (bytesRead === 0) return false;
        filled += bytesRead;
      }
      return true;
    };
    for (let at = 0; at < into.length; at += piece.length) {
      const length = Math.min(piece.length, into.length - at);
      if (!(await readFully(length, at))) return false;
      hash.update(piece.subarray(0, length));
      into.set(piece.subarray(0, length), at); // kernels' memory is shared, which files cannot be read into
    }
    return (await readFully(HASH_BYTES, into.length)) && hash.digest().equals(piece.subarray(0, HASH_BYTES));
  } finally {
    await file.close();
  }
}

async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((name) => NAME.test(name)).map((name) => join(folder, name));
  const ages = await Promise.all(others.map(async (other) => ({ other, ms: (await stat(other)).mtimeMs })));
  ages.sort((a, b) => b.ms - a.ms);
  for (const { other } of ages.slice(MOST_FILES - 1)) await rm(other, { force: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes.length + SPARE_BYTES) return;

  const file = await open(`${path}.writing`, "w", 0o600);
  try {
    const hash = createHash("sha256");
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const piece = Buffer.from(bytes.subarray(at, at + PIECE_BYTES)); // a copy out of shared memory
      hash.update(piece);
      await file.appendFile(piece);
    }
    await file.appendFile(hash.digest());
  } finally {
    await file.close();
  }
  await rename(`${path}.writing`, path);
}

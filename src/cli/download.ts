/** Brings a file here piece by piece: goes on where it stopped, and is only a file once its checksum agrees. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open, rename, rm, statfs } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { throwIfAborted } from "../core/index.ts";
import type { Digest } from "./hub.ts";
import { PullError } from "./pull-error.ts";

/** How often in a row a connection may break without bringing anything. */
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
/** Left on the disk for everything else. */
const SPARE_BYTES = 64 * 2 ** 20;

export interface Download {
  /** Where the file will be; until then `path` + ".part". */
  readonly path: string;
  readonly bytes: number;
  readonly digest: Digest;
  /** The content from a byte on. */
  open(from: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** @param bytes that are here */
  onProgress?(bytes: number): void;
  /** Between attempts; 500 ms by default, twice that each time. */
  readonly pauseMs?: number;
}

/**
 * @throws PullError "pull-checksum" (and nothing is kept), "pull-unreachable" (and what has come is), "pull-disk"; AbortedError
 */
export async function download(file: Download, options: DownloadOptions): Promise<void> {
  const part = `${file.path}.part`;
  if (!existsSync(file.path)) {
    await fill(part, file, options);
    await check(part, file);
    await rename(part, file.path);
  }
  options.onProgress?.(file.bytes);
}

async function fill(
  part: string,
  file: Download,
  { signal, onProgress, pauseMs = FIRST_PAUSE_MS }: DownloadOptions,
): Promise<void> {
  const name = basename(file.path);
  const handle = await open(part, "a");
  try {
    let have = (await handle.stat()).size;
    if (have > file.bytes) {
      await handle.truncate(0);
      have = 0;
    }
    await checkRoom(part, file.bytes - have);
    let failures = 0;
    while (have < file.bytes) {
      throwIfAborted(signal, `pulling ${name}`);
      const before = have;
      try {
        for await (const piece of await file.open(have, signal)) {
          if (have + piece.length > file.bytes) {
            throw new PullError("pull-checksum", `${name}: more than its ${file.bytes} bytes came`);
          }
          await handle.appendFile(piece);
          have += piece.length;
          onProgress?.(have);
        }
      } catch (cause) {
        throwIfAborted(signal, `pulling ${name}`);
        if (cause instanceof PullError && cause.code !== "pull-unreachable") throw cause;
        failures = have > before ? 1 : failures + 1;
        if (failures === ATTEMPTS) throw broken(name, have, cause);
        await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (failures - 1)));
        continue;
      }
      // A stream that ends early without an error, again and again, must end this too.
      failures = have > before ? 0 : failures + 1;
      if (failures === ATTEMPTS) throw broken(name, have, undefined);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function broken(name: string, have: number, cause: unknown): PullError {
  const reason = cause === undefined ? "" : `: ${cause instanceof Error ? cause.message : String(cause)}`;
  const hint = have > 0 ? ` The ${have} bytes that came are kept; run it again to go on.` : "";
  return new PullError("pull-unreachable", `${name} stopped coming${reason}.${hint}`, { cause });
}

async function checkRoom(part: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(part));
  const free = bavail * bsize;
  if (free >= bytes + SPARE_BYTES) return;
  throw new PullError("pull-disk", `${bytes} bytes are to come and ${free} are free in ${dirname(part)}`);
}

async function check(part: string, file: Download): Promise<void> {
  const got = await digestOf(part, file.digest.algorithm);
  if (got === file.digest.hex) return;
  await rm(part);
  const { algorithm, hex } = file.digest;
  throw new PullError("pull-checksum", `${basename(file.path)} came damaged: ${algorithm} must be ${hex}, is ${got}`);
}

/** Git's own is the SHA-1 of "blob", the size, a zero byte and the content. */
export async function digestOf(path: string, algorithm: Digest["algorithm"]): Promise<string> {
  const hash = createHash(algorithm === "sha256" ? "sha256" : "sha1");
  if (algorithm === "git-sha1") hash.update(`blob ${statSync(path).size}\0`);
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 22 })) hash.update(piece as Uint8Array);
  return hash.digest("hex");
}

/** Runs `work` while no other process works in the folder. @throws PullError "pull-busy" */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const claim = join(folder, "pulling.pid");
  const holder = existsSync(claim) ? Number(readFileSync(claim, "utf8")) : 0;
  if (holder > 0 && isAlive(holder)) {
    throw new PullError("pull-busy", `process ${holder} is pulling this already (if it is not, delete ${claim})`);
  }
  rmSync(claim, { force: true });
  writeFileSync(claim, String(process.pid), { flag: "wx" });
  try {
    return await work();
  } finally {
    rmSync(claim, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

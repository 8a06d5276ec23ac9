/** How a memory is opened; the host's part is loaded only where it is used. */
import type { Clock } from "../core/index.ts";
import type { Memory } from "./memory.ts";
import type { Embedder } from "./vectors.ts";

export interface OpenMemoryOptions {
  /** The machine's unless told. */
  readonly clock?: Clock;
  /** Lets recall search by meaning; can also be given later with `recall.useEmbedder`. */
  readonly embedder?: Embedder;
  /** "auto" takes the runtime's own SQLite (Node >= 22.13), else the WebAssembly build. */
  readonly driver?: "auto" | "node:sqlite" | "wasm";
  /** Lets the residue scan look for token ids too. */
  readonly encodeTokens?: (text: string) => readonly number[];
}

/**
 * Opens the memory in a data folder of this machine, and creates both if need be. One process at a time.
 *
 * @throws FolderLockedError naming the process that has the folder open
 * @throws StoreError with code `store-newer`, `store-corrupt`, `store-full` or `store-io`
 */
export async function openMemory(folder: string, options: OpenMemoryOptions = {}): Promise<Memory> {
  const { openMemoryFolder } = await import("./memory.node.ts");
  return openMemoryFolder(folder, options);
}

/** Gives free a folder that a thread of this process had open when it died. */
export async function releaseFolder(folder: string): Promise<void> {
  const { releaseDeadClaims } = await import("./folder-lock.node.ts");
  releaseDeadClaims(folder);
}

/** The living process that has a folder open; undefined where none has. */
export async function folderHolder(folder: string): Promise<number | undefined> {
  const { holderOf } = await import("./folder-lock.node.ts");
  return holderOf(folder);
}

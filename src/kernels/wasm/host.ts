/**
 * What the WASM backend needs from the place it runs in. One implementation each for Node and for the browser.
 */
import type { Variant } from "./variants.ts";

/** Sent to a worker, which instantiates the module and runs `workerLoop` until it is told to stop. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Names of the exported kernels, in the order of their codes. */
  readonly kernels: readonly string[];
  readonly kernelTable: number;
  readonly workspaceStart: number;
  readonly gemmTile: number;
  /** Addresses of the words that `workerLoop` is told of. */
  readonly signalAddress: number;
  readonly readyAddress: number;
  /** Address of the word that is set to 1 when a kernel traps. */
  readonly failedAddress: number;
}

export interface Host {
  /** Processor cores that may be used. */
  readonly cores: number;
  /** Whether memory can be shared between threads here. */
  readonly canShare: boolean;
  /** Engine and processor, the key of the autotune cache: "v8 11.3 AMD EPYC...". */
  readonly machine: string;
  /** Variants worth trying, best guess first, before any validation. */
  variants(allowTurbo: boolean): readonly Variant[];
  /** Does what a variant needs before its module is compiled (Node: engine flags). */
  prepare(variant: Variant): void;
  readWasm(variant: Variant): Promise<Uint8Array<ArrayBuffer>>;
  /** Starts a worker that does not keep the process alive. */
  startWorker(start: WorkerStart): HostWorker;
  readCache(key: string): Promise<string | null>;
  writeCache(key: string, value: string): Promise<void>;
}

export interface HostWorker {
  terminate(): void;
}

/** The host of the current runtime. */
export async function currentHost(): Promise<Host> {
  const node = "process" in globalThis && !("document" in globalThis) && !("importScripts" in globalThis);
  if (node) return (await import("./host.node.ts")).nodeHost();
  return (await import("./host.browser.ts")).browserHost();
}

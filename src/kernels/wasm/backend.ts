/**
 * The WASM backend: one memory for everything, programs encoded into it, and a pool of workers that walk through them.
 */
import { type Clock, DtypeError, MemoryError, RangeLimitError, ShoalError, systemClock } from "../../core/index.ts";
import { RegionAllocator } from "../arena.ts";
import type { Arena, Backend, CompileOptions, KernelInfo, Program } from "../backend.ts";
import { type Arguments, type Command, command, type Fields, type Operation } from "../operation.ts";
import { chooseKernel } from "./choose.ts";
import { currentHost, type Host, type HostWorker } from "./host.ts";
import { CONTROL, heapStart, KERNEL_TABLE, MAX_PAGES, PAGE_BYTES, WORKSPACE_START } from "./layout.ts";
import { instantiate, KERNEL_NAMES, type KernelExports } from "./module.ts";
import { GEMM_TILES, type Variant } from "./variants.ts";

export interface WasmBackendOptions {
  /** Memory for arenas and programs. Pages that are never touched cost nothing. Default 1 GiB. */
  readonly memoryBytes?: number;
  /** Default: the cores of the machine, at most 8; 1 where memory cannot be shared. */
  readonly threads?: number;
  /** False forbids the turbo build, which sets an experimental engine flag for the whole process. Default true. */
  readonly turbo?: boolean;
  /** Insist on one build. */
  readonly variant?: Variant;
  /** Insist on memory that is not shared, with one thread. */
  readonly unshared?: boolean;
  readonly clock?: Clock;
  readonly host?: Host;
}

const DEFAULT_MEMORY_BYTES = 2 ** 30;
const MAX_THREADS = 8;
const PROGRAM_ARENA_BYTES = 64 * 1024 * 1024;

/**
 * Starts the backend: chooses a build, reserves memory, starts the workers (which join when they are up).
 * @throws ShoalError "no-kernel" if no build works here; RangeLimitError for impossible options; MemoryError if the
 * memory cannot be reserved.
 */
export async function createWasmBackend(options: WasmBackendOptions = {}): Promise<Backend> {
  const host = options.host ?? (await currentHost());
  const shared = host.canShare && !options.unshared;
  const threads = shared ? (options.threads ?? Math.min(host.cores, MAX_THREADS)) : 1;
  if (!Number.isInteger(threads) || threads < 1 || threads > Math.max(1, host.cores)) {
    throw new RangeLimitError("createWasmBackend", "threads", `from 1 to ${host.cores} cores`, threads);
  }
  const choice = await chooseKernel(host, {
    turbo: options.turbo ?? true,
    ...(options.variant ? { variant: options.variant } : {}),
    shared,
    clock: options.clock ?? systemClock,
  });

  const start = heapStart(threads);
  const memory = reserve(start + PROGRAM_ARENA_BYTES + (options.memoryBytes ?? DEFAULT_MEMORY_BYTES), shared);
  const exports = instantiate(choice.module, memory);
  exports.initialise();
  exports.setGemmTile(choice.tile);
  const workers: HostWorker[] = [];
  for (let i = 1; i < threads; i++) {
    workers.push(
      host.startWorker({
        module: choice.module,
        memory,
        kernels: KERNEL_NAMES,
        kernelTable: KERNEL_TABLE,
        workspaceStart: WORKSPACE_START,
        gemmTile: choice.tile,
        signalAddress: CONTROL.signal,
        readyAddress: CONTROL.ready,
        failedAddress: CONTROL.failed,
      }),
    );
  }
  const info: KernelInfo = {
    kernel: choice.variant,
    threads,
    shared,
    gemmTile: GEMM_TILES[choice.variant][choice.tile] as string,
    candidates: choice.candidates,
  };
  return new WasmBackend(info, memory, exports, workers, start);
}

function reserve(bytes: number, shared: boolean): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  const limit = MAX_PAGES * PAGE_BYTES;
  if (pages > MAX_PAGES) throw new MemoryError("wasm memory", limit, 0, bytes, "createWasmBackend");
  try {
    // The whole size at once: growing would move an unshared memory and leave every view behind.
    return new WebAssembly.Memory({ initial: pages, maximum: MAX_PAGES, ...(shared ? { shared } : {}) });
  } catch (cause) {
    throw new MemoryError("wasm memory", limit, 0, bytes, "createWasmBackend", { cause });
  }
}

class WasmBackend implements Backend {
  readonly info: KernelInfo;
  readonly #buffer: ArrayBufferLike;
  readonly #exports: KernelExports & Record<string, unknown>;
  readonly #workers: readonly HostWorker[];
  readonly #regions: RegionAllocator;
  readonly #control: Int32Array;
  #failure: unknown;
  #closed = false;

  constructor(
    info: KernelInfo,
    memory: WebAssembly.Memory,
    exports: KernelExports & Record<string, unknown>,
    workers: readonly HostWorker[],
    start: number,
  ) {
    this.info = info;
    this.#buffer = memory.buffer;
    this.#exports = exports;
    this.#workers = workers;
    this.#control = new Int32Array(memory.buffer);
    this.#regions = new RegionAllocator(memory.buffer, start, memory.buffer.byteLength);
  }

  arena(name: string, limitBytes: number): Arena {
    return this.#regions.arena(name, limitBytes);
  }

  compile(commands: readonly Command[], options: CompileOptions = {}): Program {
    const words = encode(commands, this.#buffer, this.#exports);
    const arena = this.#regions.arena("program", words.byteLength + 64);
    const stored = arena.i32(words.length, "program");
    stored.set(words);
    const address = stored.byteOffset;
    const threads = Math.min(this.info.threads, options.threads ?? this.info.threads);
    return { commands, run: () => this.#run(address, threads), release: () => arena.release() };
  }

  run<F extends Fields>(op: Operation<F>, args: Arguments<F>): void {
    const program = this.compile([command(op, args)]);
    try {
      program.run();
    } finally {
      program.release();
    }
  }

  #run(address: number, threads: number): void {
    if (this.#closed || this.#failure !== undefined) {
      throw new ShoalError("backend-closed", "the kernels were stopped; create a new backend", {
        cause: this.#failure,
      });
    }
    try {
      this.#exports.runProgram(address, threads);
    } catch (cause) {
      // The threads no longer agree where they are: nothing may run in this memory again.
      this.#failure = cause;
      Atomics.store(this.#control, CONTROL.failed >> 2, 1);
      throw new ShoalError("kernel-failed", `a kernel failed: ${String(cause)}`, { cause });
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    Atomics.store(this.#control, CONTROL.stop >> 2, 1);
    Atomics.add(this.#control, CONTROL.signal >> 2, 256);
    if (this.info.shared) Atomics.notify(this.#control, CONTROL.signal >> 2);
    for (const worker of this.#workers) worker.terminate();
  }
}

/** The binary form of a program; see ./assembly/program.ts. */
function encode(commands: readonly Command[], memory: ArrayBufferLike, exports: Record<string, unknown>): Int32Array {
  const words: number[] = [commands.length, 0, 0, 0];
  const bits = new DataView(new ArrayBuffer(4));
  for (const { operation, args } of commands) {
    const code = KERNEL_NAMES.indexOf(operation.name);
    if (code < 0 || !(operation.name in exports)) {
      throw new ShoalError("unknown-operation", `the kernels have no operation "${operation.name}"`);
    }
    const fields = Object.entries(operation.fields);
    words.push(code, fields.length, 0, 0);
    for (const [name, field] of fields) {
      const value = args[name];
      if (field.kind === "dim") words.push(value as number);
      else if (field.kind === "scalar") {
        bits.setFloat32(0, value as number);
        words.push(bits.getInt32(0));
      } else if (value === null || value === undefined) words.push(0);
      else words.push(addressOf(operation.name, name, value as Float32Array, memory));
    }
  }
  const encoded = new Int32Array(words.length);
  encoded.set(words.map((word) => word | 0));
  return encoded;
}

function addressOf(op: string, name: string, array: ArrayBufferView, memory: ArrayBufferLike): number {
  if (array.buffer === memory) return array.byteOffset;
  throw new DtypeError(
    op,
    name,
    "an array from this backend's arenas",
    "one from other memory",
    "Copy it into an arena",
  );
}

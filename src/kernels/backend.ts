/**
 * What a backend offers: memory in arenas, and programs of commands that run in it.
 *
 * A program is checked and encoded once and then run any number of times: one token of decoding and one training step are
 * each one program, so a step costs one dispatch to the threads and allocates nothing. Values that change between runs
 * (token ids, learning rate) live in arrays, not in the commands.
 */
import type { Arguments, ArrayOf, Command, Dtype, Fields, Operation } from "./operation.ts";

export interface KernelInfo {
  /** "reference", or the build in use: "baseline", "relaxed", "turbo", "webgpu". */
  readonly kernel: string;
  readonly threads: number;
  /** Whether several threads share one memory. */
  readonly shared: boolean;
  /** Tile of the f32 GEMM in use, for example "6x16". */
  readonly gemmTile: string;
  /** What was tried at start and why the others were not taken. */
  readonly candidates: readonly { readonly kernel: string; readonly gflops: number; readonly rejected?: string }[];
}

/**
 * A named region of a backend's memory with a limit. Arrays are 64-byte aligned and zeroed.
 *
 * Arrays are given out one after another and taken back all together by {@link Arena.reset}.
 */
export interface Arena {
  readonly name: string;
  readonly limitBytes: number;
  readonly usedBytes: number;
  /** @throws MemoryError naming this arena, its limit and `label`. */
  allocate<D extends Dtype>(dtype: D, length: number, label: string): ArrayOf[D];
  f32(length: number, label: string): Float32Array;
  i32(length: number, label: string): Int32Array;
  /** Forgets every array; using one afterwards is the caller's fault. */
  reset(): void;
  /** Gives the region back to the backend. */
  release(): void;
}

/** Commands, encoded and ready. */
export interface Program {
  readonly commands: readonly Command[];
  /** Runs all commands in order and returns when the last has finished. */
  run(): void;
  /** Frees the encoded form. */
  release(): void;
}

export interface CompileOptions {
  /**
   * Use at most so many threads. A program of many small commands is faster on one: a barrier after each costs more than
   * the second thread gains, most of all while other processes keep the cores busy.
   */
  readonly threads?: number;
}

export interface Backend {
  readonly info: KernelInfo;
  /**
   * Reserves a region of memory. Untouched pages cost nothing.
   * @throws MemoryError if the backend's memory cannot hold it.
   */
  arena(name: string, limitBytes: number): Arena;
  /** @throws DtypeError if an array does not lie in this backend's memory or is not aligned to its element size. */
  compile(commands: readonly Command[], options?: CompileOptions): Program;
  /** Checks, encodes and runs one command. For setup and tests; hot paths compile a program. */
  run<F extends Fields>(op: Operation<F>, args: Arguments<F>): void;
  /** Stops the threads. */
  close(): void;
}

/**
 * Self-test and timing of one variant: each candidate must agree with plain arithmetic before its speed counts.
 *
 * Why it is never skipped for good: an engine's compiler has been seen to compute a SIMD instruction wrongly, and turbo
 * rests on an experimental flag.
 */
import { type Clock, Rng } from "../../core/index.ts";
import { PAGE_BYTES, WORKSPACE_BYTES_PER_THREAD, WORKSPACE_START } from "./layout.ts";
import { instantiate, KERNEL_NAMES } from "./module.ts";

export interface Timing {
  readonly tile: number;
  readonly gflops: number;
}

/** Sizes that no tile divides. */
const CHECK = { M: 37, N: 45, K: 67 };
const TIMED_SIZE = 256;
const WARM_UPS = 6;
const REPEATS = 5;
const MAX_RELATIVE_ERROR = 1e-5; // f32 sums of 67 terms

/**
 * Tests and times one variant on one thread.
 * @returns its fastest tile, or the reason why it must not be used.
 */
export function selfTest(module: WebAssembly.Module, tiles: number, shared: boolean, clock: Clock): Timing | string {
  const gemm = gemmRunner(module, shared);
  let best: Timing = { tile: 0, gflops: 0 };
  for (let tile = 0; tile < tiles; tile++) {
    const before = gemm.faultOf(tile);
    if (before) return before;
    const gflops = gemm.time(clock);
    const after = gemm.faultOf(tile); // what was just timed may be the work of the engine's other compiler
    if (after) return after;
    if (gflops > best.gflops) best = { tile, gflops };
  }
  return best;
}

/** Tests one tile, which was timed before: about a millisecond. @returns the reason why it must not be used. */
export function faultOfTile(module: WebAssembly.Module, tile: number, shared: boolean): string | undefined {
  return gemmRunner(module, shared).faultOf(tile);
}

interface GemmRunner {
  /** Makes `tile` the one in use, and says what is wrong with it. */
  faultOf(tile: number): string | undefined;
  /** GFLOP/s of the tile in use. */
  time(clock: Clock): number;
}

/** A product of two matrices in a memory of its own. */
function gemmRunner(module: WebAssembly.Module, shared: boolean): GemmRunner {
  const start = WORKSPACE_START + WORKSPACE_BYTES_PER_THREAD;
  const words = 3 * TIMED_SIZE * TIMED_SIZE + 64;
  const pages = Math.ceil((start + words * 4) / PAGE_BYTES);
  const memory = new WebAssembly.Memory(
    shared ? { initial: pages, maximum: 65536, shared } : { initial: pages, maximum: 65536 },
  );
  const { initialise, runProgram, setGemmTile } = instantiate(module, memory);
  initialise();
  const program = new Int32Array(memory.buffer, start, 32);
  const S = TIMED_SIZE;
  const a = new Float32Array(memory.buffer, start + 128, S * S);
  const b = new Float32Array(memory.buffer, a.byteOffset + a.byteLength, S * S);
  const c = new Float32Array(memory.buffer, b.byteOffset + b.byteLength, S * S);
  const rng = new Rng(1);
  for (let i = 0; i < CHECK.M * CHECK.K; i++) a[i] = rng.next() - 0.5;
  for (let i = 0; i < CHECK.K * CHECK.N; i++) b[i] = rng.next() - 0.5;
  const run = (M: number, N: number, K: number): void => {
    const words = [M, N, K, a.byteOffset, K, 1, b.byteOffset, N, 1, c.byteOffset, N, 0];
    program.set([1, 0, 0, 0, KERNEL_NAMES.indexOf("gemm"), words.length, 0, 0, ...words]);
    runProgram(start, 1);
  };
  return {
    faultOf: (tile) => {
      const { M, N, K } = CHECK;
      setGemmTile(tile);
      c.fill(Number.NaN, 0, M * N);
      run(M, N, K);
      let squares = 0;
      let errors = 0;
      for (let i = 0; i < M; i++) {
        for (let j = 0; j < N; j++) {
          let sum = 0;
          for (let k = 0; k < K; k++) sum += a[i * K + k]! * b[k * N + j]!;
          squares += sum * sum;
          errors += (sum - c[i * N + j]!) ** 2;
        }
      }
      const error = Math.sqrt(errors / squares);
      return error <= MAX_RELATIVE_ERROR ? undefined : `GEMM tile ${tile} is off by ${error.toExponential(1)}`;
    },
    time: (clock) => {
      for (let i = 0; i < WARM_UPS; i++) run(S, S, S);
      let bestMs = Number.POSITIVE_INFINITY;
      for (let i = 0; i < REPEATS; i++) {
        const before = clock.monotonic();
        run(S, S, S);
        bestMs = Math.min(bestMs, clock.monotonic() - before);
      }
      return (2 * S ** 3) / bestMs / 1e6;
    },
  };
}

/** What we and the peers compute alike: sizes, data, and the check of a result against sums in f64. */

/** Which operand lies transposed in memory: NT is x W^T, TN the gradient of a weight. */
export type Transposed = "NN" | "NT" | "TN";

/** C[M, N] = A B in f32. */
export interface GemmWork {
  readonly kind: "gemm";
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly transposed: Transposed;
  readonly a: Float32Array; // [M, K], or [K, M] for TN
  readonly b: Float32Array; // [K, N], or [N, K] for NT
}

/** y[N] = W x with 4-bit weights. To save time row n of W is `rows` n modulo their number. */
export interface Int4Work {
  readonly kind: "int4";
  readonly N: number;
  readonly K: number;
  readonly rows: Float32Array; // [DISTINCT_ROWS, K]
  readonly x: Float32Array; //    [K]
}

export type Work = GemmWork | Int4Work;

export const DISTINCT_ROWS = 64;
const SAMPLES = 97;
/** 4-bit weights differ from `rows` by 8 %, and all of them are compared with `rows`. */
export const INT4_TOLERANCE = 0.12;

/** Uniform numbers in [-0.5, 0.5), the same each time. */
export function noise(length: number, seed: number): Float32Array {
  let state = seed;
  const values = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    values[i] = state / 2 ** 32 - 0.5;
  }
  return values;
}

export function gemmWork(M: number, N: number, K: number, transposed: Transposed): GemmWork {
  return { kind: "gemm", M, N, K, transposed, a: noise(M * K, 1), b: noise(K * N, 2) };
}

export function int4Work(N: number, K: number): Int4Work {
  return { kind: "int4", N, K, rows: noise(DISTINCT_ROWS * K, 3), x: noise(K, 4) };
}

/** Why C is wrong, or undefined. Samples are compared; f32 sums of at most 8192 terms are far better than 1e-5. */
export function wrongGemm(work: GemmWork, c: ArrayLike<number>): string | undefined {
  const { M, N, K, transposed, a, b } = work;
  return wrongSamples(1e-5, (s) => {
    const [i, j] = [(s * 7919) % M, (s * 104729) % N];
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const left = a[transposed === "TN" ? k * M + i : i * K + k] as number;
      sum += left * (b[transposed === "NT" ? j * K + k : k * N + j] as number);
    }
    return [c[i * N + j] as number, sum];
  });
}

/** Why y[N] is not W x, or undefined; row n of W is `rows` n modulo their number. */
export function wrongProduct(
  rows: Float32Array,
  x: Float32Array,
  y: ArrayLike<number>,
  tolerance: number,
): string | undefined {
  const K = x.length;
  return wrongSamples(tolerance, (s) => {
    const n = (s * 7919) % y.length;
    const row = (n % (rows.length / K)) * K;
    let sum = 0;
    for (let k = 0; k < K; k++) sum += (rows[row + k] as number) * (x[k] as number);
    return [y[n] as number, sum];
  });
}

/** `sample` gives what came and what is right. */
function wrongSamples(tolerance: number, sample: (s: number) => [number, number]): string | undefined {
  let errors = 0;
  let squares = 0;
  for (let s = 0; s < SAMPLES; s++) {
    const [got, expected] = sample(s);
    errors += (got - expected) ** 2;
    squares += expected ** 2;
  }
  const error = Math.sqrt(errors / squares);
  return error < tolerance ? undefined : `relative RMS error ${error.toExponential(1)}`; // NaN is not less either
}

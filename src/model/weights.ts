/**
 * A model's weights as the block uses them: matrices that know how to multiply, vectors as they are.
 *
 * Training multiplies by f32 parameters; answering multiplies by packed copies (bf16, int8 or int4) of the same values. The
 * block in ./yan.ts is written once over both.
 */
import { type Arena, ops, PACK_ROWS, type PackedFormat, pack, QUANT_GROUP } from "../kernels/index.ts";
import {
  linear,
  linearOnto,
  type Parameter,
  type ParameterSet,
  type Tape,
  type Tensor,
  times,
} from "../tensor/index.ts";

/** A matrix [inputs -> outputs] that can be applied to activations. */
export interface Matrix {
  /** x [.., in] -> [.., out]. */
  apply(tape: Tape, x: Tensor): Tensor;
  /** residual + apply(x). */
  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor;
}

/** A linear layer's weight [out, in] in f32, with gradients. */
export class TrainedMatrix implements Matrix {
  readonly #weight: Parameter;

  constructor(weight: Parameter) {
    this.#weight = weight;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    return linear(tape, x, this.#weight);
  }

  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    return linearOnto(tape, residual, x, this.#weight);
  }
}

/** A right factor [in, out] in f32, with gradients. */
export class TrainedFactor implements Matrix {
  readonly #weight: Parameter;

  constructor(weight: Parameter) {
    this.#weight = weight;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    return times(tape, x, this.#weight);
  }

  applyOnto(): Tensor {
    throw new Error("a low-rank factor never ends a block");
  }
}

/** Formats that both one row and many can be multiplied by. */
export type AnswerFormat = Exclude<PackedFormat, "f32">;

/** A packed weight [outputs, inputs]: no gradients. */
export class PackedMatrix implements Matrix {
  readonly #format: AnswerFormat;
  readonly #N: number;
  readonly #K: number;
  readonly #w: Uint8Array;

  /** @param weight row-major [N, K]; N a multiple of 8, K of 32. */
  constructor(format: AnswerFormat, weight: Float32Array, N: number, K: number, arena: Arena, label: string) {
    this.#format = format;
    this.#N = N;
    this.#K = K;
    const packed = pack(format, weight, N, K);
    this.#w = arena.allocate("u8", packed.length, label);
    this.#w.set(packed);
  }

  apply(tape: Tape, x: Tensor): Tensor {
    const y = tape.tensor("product", [...x.shape.slice(0, -1), this.#N]);
    this.#record(tape, x, y.data, 0);
    return y;
  }

  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    const y = tape.tensor("sum", residual.shape);
    tape.record(ops.copy, { n: y.data.length, x: residual.data, y: y.data });
    this.#record(tape, x, y.data, 1);
    return y;
  }

  #record(tape: Tape, x: Tensor, y: Float32Array, accumulate: 0 | 1): void {
    const shared = { N: this.#N, K: this.#K, w: this.#w, x: x.data, y, accumulate };
    if (x.rows === 1) {
      const gemv = { bf16: ops.gemvBf16, int8: ops.gemvInt8, int4: ops.gemvInt4 }[this.#format];
      tape.record(gemv, shared);
    } else {
      const gemm = { bf16: ops.gemmBf16, int8: ops.gemmInt8, int4: ops.gemmInt4 }[this.#format];
      tape.record(gemm, { ...shared, rows: x.rows });
    }
  }
}

/** Where the block gets its weights from, by parameter name. */
export interface WeightSource {
  /** A linear layer's weight [out, in]. */
  matrix(name: string): Matrix;
  /** A right factor [in, out]. */
  factor(name: string): Matrix;
  vector(name: string): Parameter;
  has(name: string): boolean;
}

/** f32 parameters, for training and exact scoring. */
export function trainedWeights(parameters: ParameterSet): WeightSource {
  return {
    matrix: (name) => new TrainedMatrix(parameters.get(name)),
    factor: (name) => new TrainedFactor(parameters.get(name)),
    vector: (name) => parameters.get(name),
    has: (name) => parameters.has(name),
  };
}

/** Packed copies in `arena`, for answering. Matrices are packed when first asked for. */
export function packedWeights(parameters: ParameterSet, format: AnswerFormat, arena: Arena): WeightSource {
  const matrices = new Map<string, Matrix>();
  const packed = (name: string, transposed: boolean): Matrix => {
    let matrix = matrices.get(name);
    if (!matrix) {
      const { data, shape } = parameters.get(name);
      const [rows, columns] = shape as [number, number];
      const [N, K] = transposed ? [columns, rows] : [rows, columns];
      const values = transposed ? transpose(data, rows, columns) : data;
      // The thin factors stay at 16 bits: they are 5 % of the bytes and their errors pass through exp and sigmoid.
      const fits = N % PACK_ROWS === 0 && K % QUANT_GROUP === 0;
      if (!fits) throw new Error(`${name} [${N}, ${K}] cannot be packed`);
      matrix = new PackedMatrix(transposed ? "bf16" : format, values, N, K, arena, name);
      matrices.set(name, matrix);
    }
    return matrix;
  };
  return {
    // Which neurons fire must not depend on the format, so the router stays exact.
    matrix: (name) => (name.endsWith(".router.weight") ? new TrainedMatrix(parameters.get(name)) : packed(name, false)),
    factor: (name) => packed(name, true),
    vector: (name) => parameters.get(name),
    has: (name) => parameters.has(name),
  };
}

/** [rows, columns] -> [columns, rows]. */
export function transpose(data: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = data[i * columns + j]!;
  return out;
}

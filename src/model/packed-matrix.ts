/** Packed weights [outputs, inputs]: no gradients. */
import { type ColumnFormat, ops } from "../kernels/index.ts";
import type { Tape, Tensor } from "../tensor/index.ts";
import type { AnswerFormat, Matrix } from "./weights.ts";

export class PackedMatrix implements Matrix {
  readonly format: AnswerFormat;
  readonly outputs: number;
  readonly inputs: number;
  readonly bytes: Uint8Array;
  readonly #roundsAll: boolean;

  /**
   * @param bytes packed [outputs, inputs], in a backend's memory.
   * @param roundsAll whether beside integer weights many tokens are rounded to integers as one token always is: faster, and the
   *   same to the last bit as token by token.
   */
  constructor(format: AnswerFormat, outputs: number, inputs: number, bytes: Uint8Array, roundsAll = false) {
    this.format = format;
    this.#roundsAll = roundsAll;
    this.outputs = outputs;
    this.inputs = inputs;
    this.bytes = bytes;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    const y = tape.tensor("product", [...x.shape.slice(0, -1), this.outputs]);
    this.#record(tape, x, y.data, 0);
    return y;
  }

  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    const y = tape.tensor("sum", residual.shape);
    tape.record(ops.copy, { n: y.data.length, x: residual.data, y: y.data });
    this.#record(tape, x, y.data, 1);
    return y;
  }

  /** The weights in f32, into `x` [outputs, inputs], whenever the tape runs. */
  unpackInto(tape: Tape, x: Float32Array): void {
    const unpack = { bf16: ops.unpackBf16, int8: ops.unpackInt8, int4: ops.unpackInt4 }[this.format];
    tape.record(unpack, { N: this.outputs, K: this.inputs, w: this.bytes, x });
  }

  #record(tape: Tape, x: Tensor, y: Float32Array, accumulate: 0 | 1): void {
    const shared = { N: this.outputs, K: this.inputs, w: this.bytes, x: x.data, y, accumulate };
    if (x.rows === 1) {
      const gemv = { bf16: ops.gemvBf16, int8: ops.gemvInt8, int4: ops.gemvInt4 }[this.format];
      tape.record(gemv, shared);
    } else {
      const exact = { bf16: ops.gemmBf16, int8: ops.gemmInt8, int4: ops.gemmInt4 };
      const rounded = { ...exact, int8: ops.roundedGemmInt8, int4: ops.roundedGemmInt4 };
      tape.record((this.#roundsAll ? rounded : exact)[this.format], { ...shared, rows: x.rows });
    }
  }
}

/** Packed by columns, for inputs that are never negative and often zero: what meets a zero is not read. */
export class ColumnMatrix {
  readonly #format: ColumnFormat;
  readonly #outputs: number;
  readonly #inputs: number;
  readonly #bytes: Uint8Array;

  /** @param bytes packed [outputs, inputs] by columns, in a backend's memory. */
  constructor(format: ColumnFormat, outputs: number, inputs: number, bytes: Uint8Array) {
    this.#format = format;
    this.#outputs = outputs;
    this.#inputs = inputs;
    this.#bytes = bytes;
  }

  /** residual + the product. */
  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    const y = tape.tensor("sum", residual.shape);
    tape.record(ops.copy, { n: y.data.length, x: residual.data, y: y.data });
    const shared = { N: this.#outputs, K: this.#inputs, w: this.#bytes, x: x.data, y: y.data, accumulate: 1 as const };
    if (x.rows === 1) tape.record({ int8: ops.columnGemvInt8, int4: ops.columnGemvInt4 }[this.#format], shared);
    else tape.record({ int8: ops.columnGemmInt8, int4: ops.columnGemmInt4 }[this.#format], { ...shared, rows: x.rows });
    return y;
  }
}

/**
 * Tensors: an f32 array in a backend's memory with a shape, and a place for its gradient.
 *
 * Activations are made by a tape and live as long as its arena. Parameters outlive every tape.
 */
import { ShapeError } from "../core/index.ts";

/** An array of activations, row-major. */
export class Tensor {
  readonly label: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
  /** The gradient's array once some operation has written to it; see Tape.gradient. */
  grad: Float32Array | null = null;
  /** Set for a part of another tensor: its gradient is the same part of the other's gradient. */
  readonly partOf: { readonly whole: Tensor; readonly offset: number } | null;

  constructor(label: string, shape: readonly number[], data: Float32Array, partOf: Tensor["partOf"] = null) {
    const length = shape.reduce((a, b) => a * b, 1);
    if (data.length !== length) throw new ShapeError("Tensor", label, shape, [data.length]);
    this.label = label;
    this.shape = shape;
    this.data = data;
    this.partOf = partOf;
  }

  /** Product of all dimensions but the last: tokens, for activations. */
  get rows(): number {
    return this.data.length / this.width;
  }

  /** Part `index` along the first dimension. */
  part(index: number): Tensor {
    const length = this.data.length / this.shape[0]!;
    return this.slice(`${this.label}[${index}]`, index * length, this.shape.slice(1));
  }

  /** A run of elements from `offset` on. */
  slice(label: string, offset: number, shape: readonly number[]): Tensor {
    const length = shape.reduce((a, b) => a * b, 1);
    return new Tensor(label, shape, this.data.subarray(offset, offset + length), { whole: this, offset });
  }

  /** The last dimension: channels. */
  get width(): number {
    return this.shape[this.shape.length - 1]!;
  }
}

/** What an optimiser does with a parameter. */
export type ParameterGroup =
  | "matrix" // hidden matrices: Muon, or AdamW with weight decay
  | "embedding" // token tables: AdamW, no decay
  | "lowRank" // thin matrices: AdamW
  | "vector" // gains, biases, mixes: AdamW, no decay
  | "decayBase"; // w0 of the time mix: AdamW at twice the rate

/** A trained array: its values, and the sum of gradients of the current step. */
export class Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly group: ParameterGroup;
  readonly data: Float32Array;
  /** Null in a set that only answers. */
  readonly grad: Float32Array | null;

  constructor(
    name: string,
    shape: readonly number[],
    group: ParameterGroup,
    data: Float32Array,
    grad: Float32Array | null,
  ) {
    this.name = name;
    this.shape = shape;
    this.group = group;
    this.data = data;
    this.grad = grad;
  }
}

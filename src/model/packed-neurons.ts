/**
 * The feed-forward neurons packed for answering. What the squared ReLU leaves at zero can cost nothing on the way out, as what
 * such a neuron writes is not read, and nothing is lost.
 *
 * - With selection one token reads the blocks that fire, and of them the neurons that are not zero; many go through f32.
 * - Without, what neurons write is a matrix like others, packed by rows, or by columns, where zeros are left out.
 */
import { ShoalError } from "../core/index.ts";
import { BLOCK_NEURONS, ops } from "../kernels/index.ts";
import {
  Parameter,
  reluSquared,
  type Selection,
  selectedFeedForward,
  type Tape,
  type Tensor,
  timesOnto,
} from "../tensor/index.ts";
import type { Neurons } from "./forward-context.ts";
import type { ColumnMatrix, PackedMatrix } from "./packed-matrix.ts";

/** What neurons write, a row a neuron [F, D]. */
export type PackedValues =
  | { readonly format: "bf16"; readonly values: Uint16Array }
  | { readonly format: "int8"; readonly values: Uint8Array; readonly scales: Uint16Array };

/** One layer's neurons: what they read [F, D], and what they write, a row a neuron or as a matrix [D, F]. */
export interface PackedLayer {
  readonly key: PackedMatrix;
  readonly value: PackedValues | PackedMatrix | ColumnMatrix;
}

export class PackedNeurons implements Neurons {
  readonly active: number;
  readonly counts: readonly Int32Array[];
  readonly #layers: readonly PackedLayer[];
  readonly #all: Int32Array;

  /** @param all i32 [blocks] in a backend's memory: 0, 1, 2, … */
  constructor(layers: readonly PackedLayer[], active: number, counts: readonly Int32Array[], all: Int32Array) {
    this.#layers = layers;
    this.active = active;
    this.counts = counts;
    this.#all = all;
  }

  dense(tape: Tape, layer: number, residual: Tensor, x: Tensor): Tensor {
    const { key, value } = this.#layers[layer]!;
    if (!("values" in value)) return value.applyOnto(tape, residual, reluSquared(tape, key.apply(tape, x)));
    if (x.rows === 1) return this.#fire(tape, key, value, residual, x, this.#all, null);
    const unpacked = unpackedValues(tape, key, value, x.width);
    return timesOnto(tape, residual, reluSquared(tape, key.apply(tape, x)), unpacked);
  }

  selected(tape: Tape, layer: number, residual: Tensor, x: Tensor, selection: Selection): Tensor {
    const { key, value } = this.#layers[layer]!;
    if (!("values" in value)) throw new ShoalError("neurons", "what is selected must be packed a row a neuron");
    if (x.rows === 1) return this.#fire(tape, key, value, residual, x, selection.indices, selection.gates);
    const { outputs, inputs } = key;
    const read = tape.tensor("ffn.key", [outputs, inputs]);
    key.unpackInto(tape, read.data);
    const values = unpackedValues(tape, key, value, x.width);
    return selectedFeedForward(tape, residual, x, frozen(read), values, selection);
  }

  #fire(
    tape: Tape,
    key: PackedMatrix,
    value: PackedValues,
    residual: Tensor,
    x: Tensor,
    indices: Int32Array,
    gates: Tensor | null,
  ): Tensor {
    const [S, D] = [indices.length, x.width];
    const n = S * BLOCK_NEURONS;
    const sizes = { S, blocks: key.outputs / BLOCK_NEURONS, indices };
    const read = tape.tensor("neurons in", [n]);
    const fired = tape.tensor("neurons out", [n]);
    const gemv = { bf16: ops.gatherGemvBf16, int8: ops.gatherGemvInt8, int4: ops.gatherGemvInt4 }[key.format];
    tape.record(gemv, { ...sizes, K: D, w: key.bytes, x: x.data, y: read.data });
    tape.record(ops.reluSquared, { n, x: read.data, y: fired.data });
    let h = fired;
    if (gates) {
      h = tape.tensor("neurons gated", [n]);
      tape.record(ops.scaleBlocks, { G: 1, R: 1, S, h: fired.data, gates: gates.data, y: h.data });
    }
    const y = tape.tensor("mixed", residual.shape);
    tape.record(ops.copy, { n: D, x: residual.data, y: y.data });
    const out = { ...sizes, D, h: h.data, y: y.data, accumulate: 1 as const };
    if (value.format === "bf16") tape.record(ops.gatherAxpyBf16, { ...out, v: value.values });
    else tape.record(ops.gatherAxpyInt8, { ...out, v: value.values, scales: value.scales });
    return y;
  }
}

/** What the neurons write, in f32 for the length of the layer. Unpacking costs a few per cent of the product that follows. */
function unpackedValues(tape: Tape, key: PackedMatrix, value: PackedValues, D: number): Parameter {
  const neurons = key.outputs;
  const x = tape.tensor("ffn.value", [neurons, D]);
  if (value.format === "bf16") tape.record(ops.fromBf16, { n: neurons * D, x: value.values, y: x.data });
  else tape.record(ops.unpackNeuronsInt8, { neurons, D, v: value.values, scales: value.scales, x: x.data });
  return frozen(x);
}

function frozen({ label, shape, data }: Tensor): Parameter {
  return new Parameter(label, shape, "matrix", data, null);
}

/**
 * The feed-forward neurons packed for answering. One token reads the inputs of the blocks that fire as packed rows, and a
 * neuron that stays at zero, which the squared ReLU makes of half of them or more, costs nothing on the way out: its row is
 * not read, and nothing is lost. Many tokens at once go through dense products.
 */
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
import type { PackedMatrix } from "./packed-matrix.ts";

/** What neurons write, a row a neuron [F, D]. */
export type PackedValues =
  | { readonly format: "bf16"; readonly values: Uint16Array }
  | { readonly format: "int8"; readonly values: Uint8Array; readonly scales: Uint16Array };

/** One layer's neurons: what they read [F, D], and what they write. */
export interface PackedLayer {
  readonly key: PackedMatrix;
  readonly value: PackedValues;
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
    const packed = this.#layers[layer]!;
    if (x.rows === 1) return this.#fire(tape, packed, residual, x, this.#all, null);
    return timesOnto(
      tape,
      residual,
      reluSquared(tape, packed.key.apply(tape, x)),
      unpackedValues(tape, packed, x.width),
    );
  }

  selected(tape: Tape, layer: number, residual: Tensor, x: Tensor, selection: Selection): Tensor {
    const packed = this.#layers[layer]!;
    if (x.rows === 1) return this.#fire(tape, packed, residual, x, selection.indices, selection.gates);
    const { outputs, inputs } = packed.key;
    const key = tape.tensor("ffn.key", [outputs, inputs]);
    packed.key.unpackInto(tape, key.data);
    const values = unpackedValues(tape, packed, x.width);
    return selectedFeedForward(tape, residual, x, frozen(key), values, selection);
  }

  #fire(
    tape: Tape,
    { key, value }: PackedLayer,
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
function unpackedValues(tape: Tape, { key, value }: PackedLayer, D: number): Parameter {
  const neurons = key.outputs;
  const x = tape.tensor("ffn.value", [neurons, D]);
  if (value.format === "bf16") tape.record(ops.fromBf16, { n: neurons * D, x: value.values, y: x.data });
  else tape.record(ops.unpackNeuronsInt8, { neurons, D, v: value.values, scales: value.scales, x: x.data });
  return frozen(x);
}

function frozen({ label, shape, data }: Tensor): Parameter {
  return new Parameter(label, shape, "matrix", data, null);
}

/**
 * The feed-forward neurons packed for answering one token at a time: the inputs of the chosen blocks are read as packed
 * rows, and a neuron that stays at zero costs nothing on the way out.
 */
import { ShapeError } from "../core/index.ts";
import { type Arena, BLOCK_NEURONS, ops, pack, quantizeNeuronMajor } from "../kernels/index.ts";
import type { ParameterSet, Selection, Tape, Tensor } from "../tensor/index.ts";
import { blocks, type ModelConfig } from "./config.ts";
import type { Neurons } from "./forward-context.ts";
import type { AnswerFormat } from "./weights.ts";

interface PackedLayer {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly scales: Uint16Array;
}

export class PackedNeurons implements Neurons {
  readonly active: number;
  readonly counts: readonly Int32Array[];
  readonly #format: AnswerFormat;
  readonly #blocks: number;
  readonly #layers: readonly PackedLayer[];
  readonly #all: Int32Array; // every block, for models without selection

  constructor(
    parameters: ParameterSet,
    config: ModelConfig,
    format: AnswerFormat,
    arena: Arena,
    counts: readonly Int32Array[],
  ) {
    this.#format = format;
    this.#blocks = blocks(config);
    this.active = config.selection?.active ?? this.#blocks;
    this.counts = counts;
    this.#all = arena.i32(this.#blocks, "all blocks");
    this.#all.forEach((_, i) => {
      this.#all[i] = i;
    });
    const { neurons: F, width: D } = config;
    this.#layers = Array.from({ length: config.layers }, (_, i) => {
      const packedKey = pack(format, parameters.get(`blocks.${i}.ffn.key.weight`).data, F, D);
      const packedValue = quantizeNeuronMajor(parameters.get(`blocks.${i}.ffn.value.weight`).data, F, D);
      const key = arena.allocate("u8", packedKey.length, "ffn.key");
      const value = arena.allocate("u8", packedValue.values.length, "ffn.value");
      const scales = arena.allocate("u16", packedValue.scales.length, "ffn.value scales");
      key.set(packedKey);
      value.set(packedValue.values);
      scales.set(packedValue.scales);
      return { key, value, scales };
    });
  }

  dense(tape: Tape, layer: number, residual: Tensor, x: Tensor): Tensor {
    return this.#fire(tape, layer, residual, x, this.#all, null);
  }

  selected(tape: Tape, layer: number, residual: Tensor, x: Tensor, selection: Selection): Tensor {
    return this.#fire(tape, layer, residual, x, selection.indices, selection.gates);
  }

  #fire(tape: Tape, layer: number, residual: Tensor, x: Tensor, indices: Int32Array, gates: Tensor | null): Tensor {
    if (x.rows !== 1) throw new ShapeError("PackedNeurons", "x", [1, x.width], [x.rows, x.width]);
    const { key, value, scales } = this.#layers[layer]!;
    const [S, D] = [indices.length, x.width];
    const n = S * BLOCK_NEURONS;
    const sizes = { S, blocks: this.#blocks, indices };
    const read = tape.tensor("neurons in", [n]);
    const fired = tape.tensor("neurons out", [n]);
    const gemv = { bf16: ops.gatherGemvBf16, int8: ops.gatherGemvInt8, int4: ops.gatherGemvInt4 }[this.#format];
    tape.record(gemv, { ...sizes, K: D, w: key, x: x.data, y: read.data });
    tape.record(ops.reluSquared, { n, x: read.data, y: fired.data });
    let h = fired;
    if (gates) {
      h = tape.tensor("neurons gated", [n]);
      tape.record(ops.scaleBlocks, { G: 1, R: 1, S, h: fired.data, gates: gates.data, y: h.data });
    }
    const y = tape.tensor("mixed", residual.shape);
    tape.record(ops.copy, { n: D, x: residual.data, y: y.data });
    tape.record(ops.gatherAxpyInt8, { ...sizes, D, h: h.data, v: value, scales, y: y.data, accumulate: 1 });
    return y;
  }
}

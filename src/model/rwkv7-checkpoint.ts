/**
 * A public RWKV-7 checkpoint as one of our models: its shape, and its tensors under our names.
 *
 * | here                 | there                                   |
 * | -------------------- | --------------------------------------- |
 * | ln0.*                | blocks.0.ln0.*                          |
 * | att.mix [6, D]       | att.x_r, x_w, x_k, x_v, x_a, x_g        |
 * | ffn.mix [1, D]       | ffn.x_k                                 |
 * | ffn.value [F, D]     | ffn.value.weight [D, F], turned round   |
 *
 * Inner widths of the low-rank maps are filled up with zeros to a multiple of 32, which changes nothing: what is zero on its
 * way in meets zeros on its way out. Source: BlinkDL/RWKV-LM, `RWKV-v7/rwkv_v7_demo.py`.
 */
import { FormatError } from "../core/index.ts";
import { BLOCK_NEURONS, QUANT_GROUP } from "../kernels/index.ts";
import type { Checkpoint, CheckpointTensor } from "./checkpoint/checkpoint.ts";
import type { ModelConfig } from "./config.ts";
import { MIXES, parameterSpecs } from "./parameters.ts";
import { checkComplete, rowCount, rowWidth, type WeightReader } from "./weight-reader.ts";

/** Largest values of a checkpoint; the largest public one has 61 layers of width 4096. */
const LIMITS = { vocabulary: 1 << 20, width: 1 << 14, layers: 256, neurons: 1 << 17, rank: 4096 } as const;

/** @throws FormatError "checkpoint-shape" naming the tensor, what it must be and what it is */
export function rwkv7Config({ tensors }: Pick<Checkpoint, "tensors">): ModelConfig {
  const [vocabulary, width] = matrixShape(tensors, "emb.weight");
  limited("vocabulary", vocabulary, LIMITS.vocabulary, QUANT_GROUP);
  limited("width", width, LIMITS.width, QUANT_GROUP);
  let layers = 0;
  while (tensors.has(`blocks.${layers}.ln1.weight`)) layers++;
  limited("number of layers", layers, LIMITS.layers, 1);
  const [H, N] = matrixShape(tensors, "blocks.0.att.r_k");
  if (N > 64 || N % 4 !== 0 || H * N !== width) {
    throw shapeFault("blocks.0.att.r_k", "heads of up to 64 that make up the width", [H, N]);
  }
  const [neurons] = matrixShape(tensors, "blocks.0.ffn.key.weight");
  limited("number of neurons", neurons, LIMITS.neurons, BLOCK_NEURONS);
  const rank = (name: string): number => {
    const inner = matrixShape(tensors, name)[1];
    limited(`rank of ${name}`, inner, LIMITS.rank, 1);
    return padded(inner);
  };
  return {
    architecture: "yan",
    mixer: "rwkv7",
    vocabulary,
    width,
    layers,
    headSize: N,
    neurons,
    ranks: {
      decay: rank("blocks.0.att.w1"),
      rate: rank("blocks.0.att.a1"),
      value: layers > 1 ? rank("blocks.1.att.v1") : QUANT_GROUP,
      gate: tensors.has("blocks.0.att.g1") ? rank("blocks.0.att.g1") : 0,
    },
    slope: null,
    selection: null,
    tiedHead: !tensors.has("head.weight"),
  };
}

const padded = (rank: number): number => Math.ceil(rank / QUANT_GROUP) * QUANT_GROUP;

/** Reads a checkpoint's tensors as the parameters of `config`. @throws FormatError "missing-tensor", "checkpoint-shape" */
export function rwkv7Reader(
  { tensors }: Pick<Checkpoint, "tensors">,
  config: ModelConfig,
  source: string,
): WeightReader {
  const specs = new Map(parameterSpecs(config).map(({ name, shape }) => [name, shape]));
  const sourcesOf = new Map([...specs.keys()].map((name) => [name, theirNames(name, config)]));
  checkComplete(
    { has: (name) => tensors.has(name), rows: () => new Float32Array(0) },
    [...sourcesOf.values()].flat(),
    source,
  );
  for (const [name, shape] of specs)
    for (const theirs of sourcesOf.get(name)!) checkShape(tensors.get(theirs)!, name, shape);

  let turned: { readonly name: string; readonly values: Float32Array } | null = null;
  return {
    has: (name) => sourcesOf.has(name),
    rows: async (name, from, to) => {
      const shape = specs.get(name)!;
      const width = rowWidth(shape);
      const sources = sourcesOf.get(name)!.map((theirs) => tensors.get(theirs)!);
      if (name.endsWith(".att.mix")) {
        const mixes = new Float32Array(shape[0]! * width);
        for (const [j, mix] of sources.entries()) mixes.set(await whole(mix), j * width);
        return mixes.subarray(from * width, to * width);
      }
      const [tensor] = sources as [CheckpointTensor];
      if (name.endsWith(".ffn.value.weight")) {
        if (turned?.name !== name) turned = { name, values: await turnedRound(tensor) };
        const values = turned.values.subarray(from * width, to * width);
        if (to === rowCount(shape)) turned = null;
        return values;
      }
      if (/\.att\.[wavg][12]$/.test(name))
        return filledUp(await whole(tensor), tensor.shape, shape).subarray(from * width, to * width);
      return shape.length === 1 || shape[0] === 1 ? whole(tensor) : tensor.rows(from, to);
    },
  };
}

/** The tensors of a checkpoint that a parameter is made of. */
function theirNames(name: string, config: ModelConfig): string[] {
  if (name.startsWith("ln0.")) return [`blocks.0.${name}`];
  if (name.endsWith(".ffn.mix")) return [name.replace(/mix$/, "x_k")];
  if (!name.endsWith(".att.mix")) return [name];
  // Without a gate nobody reads the last mix.
  const mixes = config.ranks.gate > 0 ? MIXES : MIXES.slice(0, -1);
  return mixes.map((letter) => name.replace(/mix$/, `x_${letter}`));
}

function checkShape(tensor: CheckpointTensor, name: string, shape: readonly number[]): void {
  const got = tensor.shape;
  const size = got.reduce((a, b) => a * b, 1);
  let isRight: boolean;
  if (name.endsWith(".ffn.value.weight")) isRight = got.length === 2 && got[0] === shape[1] && got[1] === shape[0];
  else if (/\.att\.[wavg]1$/.test(name))
    isRight = got.length === 2 && got[0] === shape[0] && padded(got[1]!) === shape[1];
  else if (/\.att\.[wavg]2$/.test(name))
    isRight = got.length === 2 && padded(got[0]!) === shape[0] && got[1] === shape[1];
  else if (name.endsWith(".att.mix")) isRight = size === shape[1];
  else if (shape.length === 1 || shape[0] === 1) isRight = size === shape[shape.length - 1];
  else isRight = got.join() === shape.join();
  if (!isRight) throw shapeFault(tensor.name, `like [${shape.join()}]`, got);
}

async function whole(tensor: CheckpointTensor): Promise<Float32Array> {
  return tensor.rows(0, rowCount(tensor.shape));
}

/** Rows of a matrix that are turned round at a time. */
const TURNED_ROWS = 64;

/** [D, F] -> [F, D]. */
async function turnedRound(tensor: CheckpointTensor): Promise<Float32Array> {
  const [D, F] = tensor.shape as [number, number];
  const out = new Float32Array(D * F);
  for (let from = 0; from < D; from += TURNED_ROWS) {
    const to = Math.min(from + TURNED_ROWS, D);
    const rows = await tensor.rows(from, to);
    for (let f = 0; f < F; f++) {
      for (let d = from; d < to; d++) out[f * D + d] = rows[(d - from) * F + f]!;
    }
  }
  return out;
}

/** A matrix with rows or columns of zeros after its own. */
function filledUp(values: Float32Array, from: readonly number[], to: readonly number[]): Float32Array {
  const [rows, columns] = from as [number, number];
  const width = to[1]!;
  if (columns === width && rows === to[0]) return values;
  const out = new Float32Array(to[0]! * width);
  for (let i = 0; i < rows; i++) out.set(values.subarray(i * columns, (i + 1) * columns), i * width);
  return out;
}

function matrixShape(tensors: Checkpoint["tensors"], name: string): [number, number] {
  const shape = tensors.get(name)?.shape;
  if (!shape) throw new FormatError("checkpoint-architecture", `not an RWKV-7 checkpoint: tensor ${name} is missing`);
  if (shape.length !== 2) throw shapeFault(name, "a matrix", shape);
  return shape as unknown as [number, number];
}

function limited(what: string, value: number, most: number, multipleOf: number): void {
  if (value >= 1 && value <= most && value % multipleOf === 0) return;
  throw new FormatError(
    "checkpoint-shape",
    `the checkpoint's ${what} must be a multiple of ${multipleOf} up to ${most}, got ${value}`,
  );
}

function shapeFault(name: string, expected: string, got: readonly number[]): FormatError {
  return new FormatError("checkpoint-shape", `tensor ${name} must be ${expected}, got [${got.join()}]`);
}

/**
 * RWKV-7 checkpoints with random weights: the shapes of real ones and values in their range, for tests and measurements that
 * must not depend on a download. The same seed gives the same file.
 */
import { Rng } from "../../core/index.ts";
import type { CheckpointDtype } from "./checkpoint.ts";
import { BLOCKS, storedBytes } from "./element-types.ts";
import { ggufPieces, type WritableGgufTensor, type WritableGgufValue } from "./gguf-write.ts";
import { quantise } from "./quantise.ts";
import { escaped } from "./vocabulary.ts";

export interface Rwkv7Geometry {
  readonly layers: number;
  /** D, channels. */
  readonly width: number;
  /** N, channels of a head; divides the width. */
  readonly headSize: number;
  /** F, neurons of the channel mix. */
  readonly neurons: number;
  /** V, rows of the embedding. */
  readonly vocabulary: number;
  /** Inner widths of the low-rank maps. A gate of 0 means no gate. */
  readonly ranks: { readonly decay: number; readonly rate: number; readonly value: number; readonly gate: number };
}

/** The smallest public geometry: 191 M parameters. */
export const RWKV7_190M: Rwkv7Geometry = {
  layers: 12,
  width: 768,
  headSize: 64,
  neurons: 3072,
  vocabulary: 65_536,
  ranks: { decay: 64, rate: 64, value: 32, gate: 128 },
};

export interface RandomTensor {
  /** BlinkDL's name. */
  readonly name: string;
  readonly shape: readonly number[];
  /** Made anew at each call, the same each time. */
  values(): Float32Array;
}

/** Every tensor of a checkpoint in BlinkDL's names and shapes. */
export function randomRwkv7(geometry: Rwkv7Geometry, seed: number): RandomTensor[] {
  const { layers, width: D, headSize: N, neurons: F, vocabulary: V, ranks } = geometry;
  const tensors: RandomTensor[] = [];
  const rng = new Rng(seed);
  /** Uniform with a mean and a standard deviation. */
  const add = (name: string, shape: readonly number[], deviation: number, mean = 0): void => {
    const ownSeed = rng.nextUint32();
    const reach = Math.sqrt(3) * deviation;
    const values = (): Float32Array => {
      const own = new Rng(ownSeed);
      const out = new Float32Array(shape.reduce((a, b) => a * b, 1));
      for (let i = 0; i < out.length; i++) out[i] = mean + own.uniform(-reach, reach);
      return out;
    };
    tensors.push({ name, shape, values });
  };
  const addNorm = (name: string): void => {
    add(`${name}.weight`, [D], 0.1, 1);
    add(`${name}.bias`, [D], 0.1);
  };

  add("emb.weight", [V, D], 1);
  for (let layer = 0; layer < layers; layer++) {
    const block = `blocks.${layer}`;
    if (layer === 0) addNorm(`${block}.ln0`);
    addNorm(`${block}.ln1`);
    addNorm(`${block}.ln2`);
    for (const lerp of "rwkvag") {
      if (lerp !== "g" || ranks.gate > 0) add(`${block}.att.x_${lerp}`, [D], 0.25, 0.5);
    }
    const maps = { w: ranks.decay, a: ranks.rate, ...(layer > 0 && { v: ranks.value }), g: ranks.gate };
    for (const [map, rank] of Object.entries(maps)) {
      if (rank === 0) continue;
      if (map === "w") add(`${block}.att.w0`, [D], 1.5, -2.5);
      else if (map !== "g") add(`${block}.att.${map}0`, [D], 0.5);
      add(`${block}.att.${map}1`, [D, rank], 1 / Math.sqrt(D));
      add(`${block}.att.${map}2`, [rank, D], 1 / Math.sqrt(rank));
    }
    add(`${block}.att.k_k`, [D], 0.1, 0.8);
    add(`${block}.att.k_a`, [D], 0.05, 1);
    add(`${block}.att.r_k`, [D / N, N], 0.2);
    for (const matrix of ["receptance", "key", "value", "output"]) {
      add(`${block}.att.${matrix}.weight`, [D, D], 1 / Math.sqrt(D));
    }
    addNorm(`${block}.att.ln_x`);
    add(`${block}.ffn.x_k`, [D], 0.25, 0.5);
    add(`${block}.ffn.key.weight`, [F, D], 1 / Math.sqrt(D));
    add(`${block}.ffn.value.weight`, [D, F], 0.5 / Math.sqrt(F));
  }
  addNorm("ln_out");
  add("head.weight", [V, D], 3 / Math.sqrt(D));
  return tensors;
}

/** So many tokens: id 0 without bytes, every byte, then pairs of bytes. At most 65,792. */
export function syntheticVocabulary(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, id) => {
    if (id === 0) return new Uint8Array(0);
    return id <= 256 ? Uint8Array.of(id - 1) : Uint8Array.of((id - 257) >> 8, (id - 257) & 255);
  });
}

export interface RandomGgufOptions {
  readonly seed?: number;
  /** Of the matrices; the rest is f32. A matrix whose rows are not whole blocks becomes Q8_0. */
  readonly dtype?: CheckpointDtype;
  /** Default: a synthetic one. Null: the file carries none. */
  readonly vocabulary?: readonly Uint8Array[] | null;
}

/** A GGUF file as llama.cpp's converter would lay it out, in pieces. */
export function randomGguf(geometry: Rwkv7Geometry, options: RandomGgufOptions = {}): Generator<Uint8Array> {
  const { seed = 0, dtype = "F32", vocabulary = syntheticVocabulary(Math.min(geometry.vocabulary, 65_529)) } = options;
  const tensors = new Map(randomRwkv7(geometry, seed).map((tensor) => [tensor.name, tensor]));
  return ggufPieces(ggufMetadata(geometry, vocabulary), ggufTensors(geometry, tensors, dtype));
}

function ggufMetadata(
  { layers, width, headSize, neurons, vocabulary, ranks }: Rwkv7Geometry,
  tokens: readonly Uint8Array[] | null,
): Map<string, WritableGgufValue> {
  const text = (value: string): WritableGgufValue => ({ type: "string", value });
  const whole = (value: number): WritableGgufValue => ({ type: "u32", value });
  const metadata = new Map<string, WritableGgufValue>([
    ["general.architecture", text("rwkv7")],
    ["general.name", text("random weights")],
    ["general.quantization_version", whole(2)],
    ["rwkv7.context_length", whole(1_048_576)],
    ["rwkv7.embedding_length", whole(width)],
    ["rwkv7.block_count", whole(layers)],
    ["rwkv7.feed_forward_length", whole(neurons)],
    ["rwkv7.attention.head_count", whole(0)],
    ["rwkv7.attention.layer_norm_epsilon", { type: "f32", value: 1e-5 }],
    ["rwkv7.wkv.head_size", whole(headSize)],
    ["rwkv7.attention.decay_lora_rank", whole(ranks.decay)],
    ["rwkv7.attention.iclr_lora_rank", whole(ranks.rate)],
    ["rwkv7.attention.value_residual_mix_lora_rank", whole(ranks.value)],
    ["rwkv7.attention.gate_lora_rank", whole(ranks.gate)],
  ]);
  if (tokens === null) return metadata.set("tokenizer.ggml.model", text("no_vocab"));
  const texts = Array.from({ length: vocabulary }, (_, id) => {
    if (id === 0) return "<s>";
    const bytes = tokens[id];
    return bytes === undefined ? `[PAD${id}]` : escaped(bytes);
  });
  const types = texts.map((_, id) => (id === 0 ? CONTROL : id < tokens.length ? NORMAL : UNUSED));
  metadata.set("tokenizer.ggml.model", text("rwkv"));
  metadata.set("tokenizer.ggml.tokens", { type: "array", of: "string", value: texts });
  metadata.set("tokenizer.ggml.token_type", { type: "array", of: "i32", value: types });
  metadata.set("tokenizer.ggml.bos_token_id", whole(0));
  return metadata.set("tokenizer.ggml.eos_token_id", whole(0));
}

const NORMAL = 1;
const CONTROL = 3;
const UNUSED = 5;

/** The tensors in llama.cpp's names and shapes. */
function ggufTensors(
  { layers, ranks }: Rwkv7Geometry,
  tensors: ReadonlyMap<string, RandomTensor>,
  dtype: CheckpointDtype,
): WritableGgufTensor[] {
  const out: WritableGgufTensor[] = [];
  const put = (name: string, shape: readonly number[], wanted: CheckpointDtype, values: () => Float32Array): void => {
    const columns = shape[shape.length - 1]!;
    const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    const stored = columns % BLOCKS[wanted].elements === 0 ? wanted : "Q8_0";
    const sizeBytes = storedBytes(stored, rows, columns);
    if (sizeBytes === undefined) throw new RangeError(`${name}: rows of ${columns} fit no blocks`);
    out.push({ name, shape, dtype: stored, sizeBytes, data: () => quantise(stored, values()) });
  };
  const get = (name: string): RandomTensor => tensors.get(name)!;
  const plain = (name: string, from: string): void => {
    const { shape, values } = get(from);
    put(name, [shape.reduce((a, b) => a * b, 1)], "F32", values);
  };
  const norm = (name: string, from: string): void => {
    for (const part of ["weight", "bias"]) plain(`${name}.${part}`, `${from}.${part}`);
  };
  const matrix = (name: string, from: string): void => put(name, get(from).shape, dtype, get(from).values);

  matrix("token_embd.weight", "emb.weight");
  norm("token_embd_norm", "blocks.0.ln0");
  norm("output_norm", "ln_out");
  matrix("output.weight", "head.weight");
  for (let layer = 0; layer < layers; layer++) {
    const from = `blocks.${layer}`;
    const to = `blk.${layer}`;
    norm(`${to}.attn_norm`, `${from}.ln1`);
    norm(`${to}.attn_norm_2`, `${from}.ln2`);
    const lerps = [...(ranks.gate > 0 ? "rwkvag" : "rwkva")].map((lerp) => get(`${from}.att.x_${lerp}`));
    put(`${to}.time_mix_lerp_fused.weight`, [lerps.length, 1, 1, lerps[0]!.shape[0]!], "F32", () => {
      return Float32Array.from(lerps.flatMap(({ values }) => [...values()]));
    });
    for (const map of ranks.gate > 0 ? "wavg" : "wav") {
      // In layer 0, where no value map is read, copies of the rate's stand in for it.
      const source = layer === 0 && map === "v" ? "a" : map;
      if (map !== "g") plain(`${to}.time_mix_${map}0.weight`, `${from}.att.${source}0`);
      for (const half of [1, 2]) {
        const { shape, values } = get(`${from}.att.${source}${half}`);
        // Those of the decay stay in f32 when a model is narrowed to f16.
        const kept = dtype === "F16" && map !== "w" ? "F16" : "F32";
        const turned = [shape[1]!, shape[0]!];
        put(`${to}.time_mix_${map}${half}.weight`, turned, kept, () => transposed(values(), shape[0]!, shape[1]!));
      }
    }
    for (const vector of ["k_k", "k_a", "r_k"]) plain(`${to}.time_mix_${vector}.weight`, `${from}.att.${vector}`);
    for (const name of ["receptance", "key", "value", "output"]) {
      matrix(`${to}.time_mix_${name}.weight`, `${from}.att.${name}.weight`);
    }
    norm(`${to}.time_mix_ln`, `${from}.att.ln_x`);
    plain(`${to}.channel_mix_lerp_k.weight`, `${from}.ffn.x_k`);
    matrix(`${to}.channel_mix_key.weight`, `${from}.ffn.key.weight`);
    matrix(`${to}.channel_mix_value.weight`, `${from}.ffn.value.weight`);
  }
  return out;
}

/** @param values [rows, columns] @returns [columns, rows] */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) out[column * rows + row] = values[row * columns + column];
  }
  return out;
}

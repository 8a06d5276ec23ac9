/**
 * What files call the tensors of RWKV-7, and where they belong among BlinkDL's names.
 *
 * | here             | llama.cpp (GGUF)                 | flash-linear-attention (safetensors)                  |
 * | ---------------- | -------------------------------- | ----------------------------------------------------- |
 * | emb.weight       | token_embd.weight                | model.embeddings.weight                               |
 * | blocks.0.ln0.*   | token_embd_norm.*                | model.layers.0.pre_norm.*                             |
 * | ln1.*, ln2.*     | attn_norm.*, attn_norm_2.*       | attn_norm.*, ffn_norm.*                               |
 * | att.x_r … x_g    | time_mix_lerp_fused: all stacked | attn.x_r …, or attn.x_x: all stacked                  |
 * | att.w0, w1, w2   | time_mix_w0, w1, w2              | attn.w_lora.lora.2.bias, .0.weight, .2.weight         |
 * | att.ln_x.*       | time_mix_ln.*                    | attn.g_norm.*                                         |
 * | ffn.x_k          | channel_mix_lerp_k               | ffn.x_k                                               |
 *
 * The low-rank maps (w1, w2, a1, …) multiply a row vector from the right here and are Linear weights there: transposed.
 * Layer 0 has no v0, v1, v2, as nothing reads them; files hold leftovers or copies of another tensor there.
 *
 * Sources: BlinkDL/RWKV-LM `RWKV-v7/rwkv_v7_demo.py`; ggml-org/llama.cpp `conversion/rwkv.py`; fla-org/flash-linear-attention
 * `fla/layers/rwkv7.py`.
 */
import { FormatError } from "../../core/index.ts";
import { quoted } from "./byte-reader.ts";

/** Where a tensor of a file goes. */
export type Place =
  | { readonly kind: "same" | "transposed"; readonly name: string }
  /** Row i is the vector of that name. */
  | { readonly kind: "stacked"; readonly names: readonly string[] }
  /** Nothing reads it. */
  | { readonly kind: "unused" };

export type Naming = "blinkdl" | "llama.cpp" | "fla";

/** Most layers of a checkpoint; the largest public one has 61. */
const MAX_LAYERS = 1024;

/** In the order in which they are stacked. */
const LERPS = ["r", "w", "k", "v", "a", "g"] as const;

const NORM_PARTS = ["weight", "bias"] as const;

/** Names outside the layers, and in a layer, to ours. */
interface NameTable {
  readonly layerPrefix: string;
  readonly outside: ReadonlyMap<string, Place>;
  readonly inLayer: ReadonlyMap<string, Place>;
}

const TABLES: Readonly<Record<Naming, NameTable>> = {
  blinkdl: table("blocks.", (add, outside) => {
    outside("emb.weight", "emb.weight");
    outside("head.weight", "head.weight");
    for (const part of NORM_PARTS) {
      outside(`ln_out.${part}`, `ln_out.${part}`);
      for (const norm of ["ln0", "ln1", "ln2", "att.ln_x"]) add(`${norm}.${part}`, `${norm}.${part}`);
    }
    for (const lerp of LERPS) add(`att.x_${lerp}`, `att.x_${lerp}`);
    for (const map of ["w", "a", "v", "g"]) {
      for (const half of map === "g" ? ["1", "2"] : ["0", "1", "2"]) add(`att.${map}${half}`, `att.${map}${half}`);
    }
    for (const vector of ["att.k_k", "att.k_a", "att.r_k", "ffn.x_k"]) add(vector, vector);
    for (const matrix of ["att.receptance", "att.key", "att.value", "att.output", "ffn.key", "ffn.value"]) {
      add(`${matrix}.weight`, `${matrix}.weight`);
    }
  }),
  "llama.cpp": table("blk.", (add, outside) => {
    outside("token_embd.weight", "emb.weight");
    outside("output.weight", "head.weight");
    for (const part of NORM_PARTS) {
      outside(`token_embd_norm.${part}`, `blocks.0.ln0.${part}`);
      outside(`output_norm.${part}`, `ln_out.${part}`);
      add(`attn_norm.${part}`, `ln1.${part}`);
      add(`attn_norm_2.${part}`, `ln2.${part}`);
      add(`time_mix_ln.${part}`, `att.ln_x.${part}`);
    }
    add("time_mix_lerp_fused.weight", LERPS);
    for (const map of ["w", "a", "v", "g"]) {
      if (map !== "g") add(`time_mix_${map}0.weight`, `att.${map}0`);
      for (const half of [1, 2]) add(`time_mix_${map}${half}.weight`, `att.${map}${half}`, "transposed");
    }
    for (const vector of ["k_k", "k_a", "r_k"]) add(`time_mix_${vector}.weight`, `att.${vector}`);
    for (const matrix of ["receptance", "key", "value", "output"]) {
      add(`time_mix_${matrix}.weight`, `att.${matrix}.weight`);
    }
    add("channel_mix_lerp_k.weight", "ffn.x_k");
    for (const matrix of ["key", "value"]) add(`channel_mix_${matrix}.weight`, `ffn.${matrix}.weight`);
  }),
  fla: table("model.layers.", (add, outside) => {
    outside("model.embeddings.weight", "emb.weight");
    outside("lm_head.weight", "head.weight");
    for (const part of NORM_PARTS) {
      outside(`model.norm.${part}`, `ln_out.${part}`);
      add(`pre_norm.${part}`, `ln0.${part}`);
      add(`attn_norm.${part}`, `ln1.${part}`);
      add(`ffn_norm.${part}`, `ln2.${part}`);
      add(`attn.g_norm.${part}`, `att.ln_x.${part}`);
    }
    add("attn.x_x", LERPS);
    for (const lerp of LERPS) add(`attn.x_${lerp}`, `att.x_${lerp}`);
    for (const map of ["w", "a", "v", "g"]) {
      if (map !== "g") add(`attn.${map}_lora.lora.2.bias`, `att.${map}0`);
      add(`attn.${map}_lora.lora.0.weight`, `att.${map}1`, "transposed");
      add(`attn.${map}_lora.lora.2.weight`, `att.${map}2`, "transposed");
    }
    for (const vector of ["k_k", "k_a", "r_k"]) add(`attn.${vector}`, `att.${vector}`);
    for (const [short, matrix] of Object.entries({ r: "receptance", k: "key", v: "value", o: "output" })) {
      add(`attn.${short}_proj.weight`, `att.${matrix}.weight`);
    }
    for (const name of ["ffn.x_k", "ffn.key.weight", "ffn.value.weight"]) add(name, name);
  }),
};

type Add = (from: string, to: string | readonly string[], kind?: "transposed") => void;

function table(layerPrefix: string, fill: (add: Add, outside: (from: string, to: string) => void) => void): NameTable {
  const outside = new Map<string, Place>();
  const inLayer = new Map<string, Place>();
  fill(
    (from, to, kind = undefined) => {
      const place: Place =
        typeof to === "string"
          ? { kind: kind ?? "same", name: to }
          : { kind: "stacked", names: to.map((lerp) => `att.x_${lerp}`) };
      inLayer.set(from, place);
    },
    (from, to) => outside.set(from, { kind: "same", name: to }),
  );
  return { layerPrefix, outside, inLayer };
}

/** Whose names a file uses, by the name of its embedding. @throws FormatError "checkpoint-architecture" */
export function namingOf(names: Iterable<string>): Naming {
  const all = new Set(names);
  if (all.has("emb.weight")) return "blinkdl";
  if (all.has("token_embd.weight")) return "llama.cpp";
  if (all.has("model.embeddings.weight")) return "fla";
  throw new FormatError(
    "checkpoint-architecture",
    "no tensor is an embedding as RWKV-7 checkpoints name it (emb.weight, token_embd.weight or model.embeddings.weight)",
  );
}

/** @throws FormatError "checkpoint-tensor" if RWKV-7 has no such tensor */
export function placeOf(naming: Naming, name: string): Place {
  const { layerPrefix, outside, inLayer } = TABLES[naming];
  const alone = outside.get(name);
  if (alone !== undefined) return alone;
  if (name.startsWith(layerPrefix)) {
    const [layer, rest] = splitOnce(name.slice(layerPrefix.length));
    const place = inLayer.get(rest);
    if (place !== undefined && /^(?:0|[1-9]\d{0,3})$/.test(layer) && Number(layer) < MAX_LAYERS) {
      return inThisLayer(place, layer);
    }
  }
  throw new FormatError("checkpoint-tensor", `${quoted(name)} is not a tensor of RWKV-7. Is this another version?`);
}

function inThisLayer(place: Place, layer: string): Place {
  const full = (name: string): string => `blocks.${layer}.${name}`;
  if (place.kind === "unused") return place;
  if (place.kind === "stacked") return { kind: "stacked", names: place.names.map(full) };
  if (layer === "0" && /^att\.v[012]$/.test(place.name)) return { kind: "unused" };
  return { kind: place.kind, name: full(place.name) };
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(".");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

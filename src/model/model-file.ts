/** Opens what `--model` may name: a folder of Shoal's own, or a public RWKV-7 checkpoint. */
import { FormatError, IntegrityError } from "../core/index.ts";
import type { SafetensorsFile, SafetensorsHeader, StoredArray } from "../tensor/index.ts";
import type { ChatTokenizer, RwkvThinking } from "../tokenizer/index.ts";
import type { ModelConfig } from "./config.ts";
import { parameterSpecs } from "./parameters.ts";
import { relationHeadSpecs } from "./relation-head.ts";
import { rowWidth, type SyncWeightReader, type WeightReader } from "./weight-reader.ts";
import type { AnswerFormat } from "./weights.ts";

/** A model, read and checked, its weights still as they are stored. */
export interface ModelFile {
  readonly path: string;
  readonly config: ModelConfig;
  readonly tokenizer: ChatTokenizer;
  /** Of the file with the weights. */
  readonly bytes: number;
  /** SHA-256 of that file: what lessons are pinned to. */
  readonly sha256: string;
  /** Whether the weights are 16-bit floats, which packing as bf16 keeps exactly. */
  readonly isOwn: boolean;
  /** How its weights are best kept for answering: int4 only where the file has no more. */
  readonly format: AnswerFormat;
  readonly reader: WeightReader;
  /** The same without waiting, and after `close` too: the file is read again if need be. Null where that would be too large. */
  readonly anytime: SyncWeightReader | null;
  /** Lets go of what was read. */
  close(): Promise<void> | void;
}

/**
 * @param path of a model folder, or of a GGUF, safetensors or .pth file with RWKV-7.
 * @param thinking how a checkpoint's answers begin; by its name unless given
 * @throws FormatError as readModelFolder and openCheckpointFile do, or for an RWKV-7 of a shape that is not known
 */
export async function openModelFile(path: string, thinking?: RwkvThinking): Promise<ModelFile> {
  const { isCheckpointFile, openCheckpointModel } = await import("./checkpoint-model.node.ts");
  if (await isCheckpointFile(path)) return openCheckpointModel(path, thinking);
  const { openFolder } = await import("./model-folder.node.ts");
  const { config, tokenizer, bytes, sha256, header, readWeights } = await openFolder(path);
  const held = new HeldWeights(header, readWeights);
  const reader = folderReader(held, path, config);
  return {
    path,
    config,
    tokenizer,
    bytes,
    sha256,
    isOwn: true,
    format: "int8",
    reader,
    anytime: reader,
    close: () => held.drop(),
  };
}

/** A file's weights, in memory only while they are used. */
class HeldWeights {
  readonly tensors: SafetensorsHeader["tensors"];
  readonly #read: () => SafetensorsFile;
  #file: SafetensorsFile | null = null;

  constructor({ tensors }: SafetensorsHeader, read: () => SafetensorsFile) {
    this.tensors = tensors;
    this.#read = read;
  }

  /** The elements of a tensor as they are stored. */
  values(name: string): StoredArray {
    this.#file ??= this.#read();
    return this.#file.values(name);
  }

  drop(): void {
    this.#file = null;
  }
}

/** @throws FormatError "unknown-tensor", "missing-tensor", "tensor-shape" or "tensor-dtype" naming the tensor. */
function folderReader(weights: HeldWeights, path: string, config: ModelConfig): SyncWeightReader {
  const specs = new Map(
    [...parameterSpecs(config), ...relationHeadSpecs(config)].map((spec) => [spec.name, spec.shape]),
  );
  for (const name of weights.tensors.keys()) {
    if (!specs.has(name)) {
      throw new FormatError("unknown-tensor", `${path}: tensor ${name} is not one of this architecture's`);
    }
  }
  for (const [name, shape] of specs) {
    const record = weights.tensors.get(name);
    if (!record) throw new FormatError("missing-tensor", `${path}: tensor ${name} is missing`);
    if (record.shape.join() !== shape.join()) {
      throw new FormatError("tensor-shape", `${path}: ${name} must be [${shape.join()}], got [${record.shape.join()}]`);
    }
    if (record.dtype !== "F32" && record.dtype !== "BF16") {
      throw new FormatError("tensor-dtype", `${path}: ${name} must be F32 or BF16, got ${record.dtype}`);
    }
  }
  let scratch = new Float32Array(0); // a new array for every slice would keep the collector busy
  return {
    has: (name) => weights.tensors.has(name),
    rows: (name, from, to) => {
      const width = rowWidth(specs.get(name)!);
      const stored = weights.values(name).subarray(from * width, to * width) as Float32Array | Uint16Array;
      if (scratch.length < stored.length) scratch = new Float32Array(stored.length);
      const values = scratch.subarray(0, stored.length);
      if (!copyFinite(stored, values)) {
        throw new IntegrityError("not-finite", `${path}: ${name} holds a value that is not finite`);
      }
      return values;
    },
  };
}

/** Copies f32, or widens bf16. @returns false if a value is not finite */
function copyFinite(from: Float32Array | Uint16Array, to: Float32Array): boolean {
  let faults = 0;
  if (from instanceof Float32Array) {
    to.set(from);
    for (let i = 0; i < to.length; i++) faults += to[i]! - to[i]!;
    return faults === 0;
  }
  const bits = new Uint32Array(to.buffer, to.byteOffset, to.length);
  for (let i = 0; i < from.length; i++) {
    const half = from[i]!;
    bits[i] = half << 16;
    faults |= (half & 0x7f80) === 0x7f80 ? 1 : 0;
  }
  return faults === 0;
}

/**
 * A model on disk: a folder in the Hugging Face habit, `config.json`, `model.safetensors`, `tokenizer.json`.
 *
 * Reading and writing need Node, and load its half (model-folder.node.ts) when they are called.
 */
import { FormatError, IntegrityError } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import { ParameterSet, type SafetensorsFile, type WritableTensor } from "../tensor/index.ts";
import type { BpeTokenizer } from "../tokenizer/index.ts";
import type { ModelConfig } from "./config.ts";
import { parameterSpecs } from "./parameters.ts";
import { relationHeadSpecs } from "./relation-head.ts";

/** A folder, read and checked, its weights still as they are stored. */
export interface ModelFolder {
  readonly path: string;
  readonly config: ModelConfig;
  readonly tokenizer: BpeTokenizer;
  readonly weights: SafetensorsFile;
  readonly bytes: number;
  /** SHA-256 of model.safetensors: what lessons are pinned to. */
  readonly sha256: string;
}

/**
 * Reads and checks a model folder.
 *
 * @throws FormatError for a missing, oversized, truncated or malformed file, naming it; "tokenizer-mismatch" if the
 *   tokenizer has more tokens than the model.
 */
export async function readModelFolder(path: string): Promise<ModelFolder> {
  return (await import("./model-folder.node.ts")).readFolder(path);
}

/** Writes a folder with weights as bf16; files appear whole or not at all. */
export async function saveModelFolder(
  path: string,
  config: ModelConfig,
  tensors: ReadonlyMap<string, WritableTensor>,
  tokenizer: BpeTokenizer,
  training?: TrainedSoFar,
): Promise<void> {
  return (await import("./model-folder.node.ts")).saveFolder(path, config, tensors, tokenizer, training);
}

/** How far a model has been trained, as model.safetensors says it. */
export interface TrainedSoFar {
  readonly step: number;
  readonly tokensSeen: number;
}

/** Zeros where the file does not say. */
export function trainedSoFar({ weights: { metadata } }: ModelFolder): TrainedSoFar {
  const read = (key: string): number => {
    const value = Number(metadata.get(key));
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
  };
  return { step: read("step"), tokensSeen: read("tokensSeen") };
}

/**
 * The folder's parameters in f32.
 * @throws FormatError "unknown-tensor" or "missing-tensor" naming the tensor; IntegrityError if a value is not finite.
 */
export function loadParameters(folder: ModelFolder, arena: Arena): ParameterSet {
  const specs = [...parameterSpecs(folder.config), ...relationHeadSpecs(folder.config)];
  const parameters = new ParameterSet(specs, arena, null);
  fillParameters(folder, parameters);
  return parameters;
}

/** Copies a folder's values into parameters of the same configuration. @throws as {@link loadParameters}. */
export function fillParameters({ weights, path }: ModelFolder, parameters: ParameterSet): void {
  for (const name of weights.tensors.keys()) {
    if (!parameters.has(name)) {
      throw new FormatError("unknown-tensor", `${path}: tensor ${name} is not one of this architecture's`);
    }
  }
  for (const { name, data, shape } of parameters) {
    const record = weights.tensors.get(name);
    if (!record) throw new FormatError("missing-tensor", `${path}: tensor ${name} is missing`);
    if (record.shape.join() !== shape.join()) {
      throw new FormatError("tensor-shape", `${path}: ${name} must be [${shape.join()}], got [${record.shape.join()}]`);
    }
    const stored = weights.values(name);
    if (record.dtype === "F32") data.set(stored as Float32Array);
    else if (record.dtype === "BF16") widen(stored as Uint16Array, data);
    else throw new FormatError("tensor-dtype", `${path}: ${name} must be F32 or BF16, got ${record.dtype}`);
    if (!data.every(Number.isFinite))
      throw new IntegrityError("not-finite", `${path}: ${name} holds a value that is not finite`);
  }
}

function widen(from: Uint16Array, to: Float32Array): void {
  const bits = new Uint32Array(to.buffer, to.byteOffset, to.length);
  for (let i = 0; i < from.length; i++) bits[i] = from[i]! << 16;
}

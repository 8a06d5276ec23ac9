/**
 * A model on disk: a folder in the Hugging Face habit, `config.json`, `model.safetensors`, `tokenizer.json`.
 */
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FormatError, IntegrityError, sha256Hex } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import {
  ParameterSet,
  parseSafetensors,
  type SafetensorsFile,
  type WritableTensor,
  writeSafetensors,
} from "../tensor/index.ts";
import { BpeTokenizer, readTokenizerJson, writeTokenizerJson } from "../tokenizer/index.ts";
import { type ModelConfig, parseConfig } from "./config.ts";
import { parameterSpecs } from "./parameters.ts";
import { relationHeadSpecs } from "./relation-head.ts";

/** Largest files that are read. */
const LIMITS = { config: 1 << 16, weights: 2 ** 32, tokenizer: 1 << 26 } as const;

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

async function readLimited(folder: string, name: string, limit: number): Promise<Uint8Array> {
  const path = join(folder, name);
  const info = await stat(path).catch((cause: unknown) => {
    throw new FormatError(
      "model-folder",
      `${path} is missing: a model is a folder with config.json, model.safetensors and tokenizer.json`,
      { cause },
    );
  });
  if (info.size > limit)
    throw new FormatError("model-folder", `${path} has ${info.size} bytes, at most ${limit} are read`);
  return readFile(path);
}

/**
 * Reads and checks a model folder.
 *
 * @throws FormatError for a missing, oversized, truncated or malformed file, naming it; "tokenizer-mismatch" if the
 *   tokenizer has more tokens than the model.
 */
export async function readModelFolder(path: string): Promise<ModelFolder> {
  const configText = new TextDecoder().decode(await readLimited(path, "config.json", LIMITS.config));
  let json: unknown;
  try {
    json = JSON.parse(configText);
  } catch (cause) {
    throw new FormatError("model-config", `${join(path, "config.json")} is not JSON`, { cause });
  }
  const config = parseConfig(json);
  const tokenizer = new BpeTokenizer(readTokenizerJson(await readLimited(path, "tokenizer.json", LIMITS.tokenizer)));
  if (tokenizer.vocabSize > config.vocabulary) {
    throw new FormatError(
      "tokenizer-mismatch",
      `${path}: tokenizer.json has ${tokenizer.vocabSize} tokens, the model ${config.vocabulary}; it is another model's`,
    );
  }
  const bytes = await readLimited(path, "model.safetensors", LIMITS.weights);
  return { path, config, tokenizer, weights: parseSafetensors(bytes), bytes: bytes.length, sha256: sha256Hex(bytes) };
}

/**
 * The folder's parameters in f32.
 * @throws FormatError "unknown-tensor" or "missing-tensor" naming the tensor; IntegrityError if a value is not finite.
 */
export function loadParameters({ config, weights, path }: ModelFolder, arena: Arena): ParameterSet {
  const specs = [...parameterSpecs(config), ...relationHeadSpecs(config)];
  const parameters = new ParameterSet(specs, arena, null);
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
  return parameters;
}

/** Writes a folder with weights as bf16; files appear whole or not at all. */
export async function saveModelFolder(
  path: string,
  config: ModelConfig,
  tensors: ReadonlyMap<string, WritableTensor>,
  tokenizer: BpeTokenizer,
): Promise<void> {
  await mkdir(path, { recursive: true });
  const narrow = new Map<string, WritableTensor>();
  for (const [name, { shape, data }] of tensors) {
    narrow.set(name, { dtype: "BF16", shape, data: narrowed(data as Float32Array) });
  }
  const put = async (name: string, content: Uint8Array | string): Promise<void> => {
    await writeFile(join(path, `${name}.writing`), content);
    await rename(join(path, `${name}.writing`), join(path, name));
  };
  await put("config.json", `${JSON.stringify(config, null, 2)}\n`);
  await put("tokenizer.json", writeTokenizerJson(tokenizer.vocabulary));
  await put("model.safetensors", writeSafetensors(narrow, new Map([["format", "shoal"]])));
}

function widen(from: Uint16Array, to: Float32Array): void {
  const bits = new Uint32Array(to.buffer, to.byteOffset, to.length);
  for (let i = 0; i < from.length; i++) bits[i] = from[i]! << 16;
}

/** Round to nearest, ties to even. */
function narrowed(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(bits, (word) => (word + 0x7fff + ((word >>> 16) & 1)) >>> 16);
}

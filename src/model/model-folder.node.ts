/** Node's half of model-folder.ts: the files. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FormatError } from "../core/index.ts";
import { parseSafetensors, type WritableTensor, writeSafetensors } from "../tensor/index.ts";
import { BpeTokenizer, readTokenizerJson, writeTokenizerJson } from "../tokenizer/index.ts";
import { type ModelConfig, parseConfig } from "./config.ts";
import type { ModelFolder, TrainedSoFar } from "./model-folder.ts";

/** Largest files that are read. */
const LIMITS = { config: 1 << 16, weights: 2 ** 32, tokenizer: 1 << 26 } as const;

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

/** See readModelFolder in model-folder.ts. */
export async function readFolder(path: string): Promise<ModelFolder> {
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
  const sha256 = createHash("sha256").update(bytes).digest("hex"); // ten times as fast as ours, and this is at every start
  return { path, config, tokenizer, weights: parseSafetensors(bytes), bytes: bytes.length, sha256 };
}

/** See saveModelFolder in model-folder.ts. */
export async function saveFolder(
  path: string,
  config: ModelConfig,
  tensors: ReadonlyMap<string, WritableTensor>,
  tokenizer: BpeTokenizer,
  training?: TrainedSoFar,
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
  const metadata = new Map([["format", "shoal"]]);
  for (const [key, value] of Object.entries(training ?? {})) metadata.set(key, String(value));
  await put("model.safetensors", writeSafetensors(narrow, metadata));
}

/** Round to nearest, ties to even. */
function narrowed(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(bits, (word) => (word + 0x7fff + ((word >>> 16) & 1)) >>> 16);
}

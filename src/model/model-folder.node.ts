/** Node's half of model-folder.ts: the files. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, open, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FormatError, IntegrityError } from "../core/index.ts";
import {
  parseSafetensors,
  readSafetensorsHeader,
  type SafetensorsFile,
  type SafetensorsHeader,
  type WritableTensor,
  writeSafetensors,
} from "../tensor/index.ts";
import { BpeTokenizer, readTokenizerJson, writeTokenizerJson } from "../tokenizer/index.ts";
import { type ModelConfig, parseConfig } from "./config.ts";
import type { ModelFolder, TrainedSoFar } from "./model-folder.ts";

/** Largest files that are read. */
const WEIGHTS = "model.safetensors";
const LIMITS = { config: 1 << 16, weights: 2 ** 32, tokenizer: 1 << 26 } as const;

async function readLimited(folder: string, name: string, limit: number): Promise<Uint8Array> {
  const path = join(folder, name);
  await checkSize(path, limit);
  return readFile(path);
}

async function checkSize(path: string, limit: number): Promise<void> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new FormatError(
      "model-folder",
      `${path} is missing: a model is a folder with config.json, model.safetensors and tokenizer.json`,
      { cause },
    );
  });
  if (info.size > limit)
    throw new FormatError("model-folder", `${path} has ${info.size} bytes, at most ${limit} are read`);
}

/** See readModelFolder in model-folder.ts. */
export async function readFolder(path: string): Promise<ModelFolder> {
  const shape = await readShape(path);
  const bytes = await readLimited(path, WEIGHTS, LIMITS.weights);
  return { path, ...shape, weights: parseSafetensors(bytes), bytes: bytes.length, sha256: hashOf(bytes) };
}

/** A folder, read and checked, whose weights stay on disk until they are asked for. */
export interface OpenedFolder extends Pick<ModelFolder, "config" | "tokenizer" | "bytes" | "sha256"> {
  readonly header: SafetensorsHeader;
  /** @throws IntegrityError "model-changed" if they are no longer those that were hashed */
  readWeights(): SafetensorsFile;
}

/** As {@link readFolder}, with no more than a piece of the weights in memory at a time. */
export async function openFolder(path: string): Promise<OpenedFolder> {
  const shape = await readShape(path);
  const file = join(path, WEIGHTS);
  await checkSize(file, LIMITS.weights);
  const { header, bytes, sha256 } = await hashFile(file);
  const readWeights = (): SafetensorsFile => {
    const all = readFileSync(file);
    if (hashOf(all) === sha256) return parseSafetensors(all);
    throw new IntegrityError("model-changed", `${file} is no longer the one that was opened; start again to use it`);
  };
  return { ...shape, header, bytes, sha256, readWeights };
}

async function readShape(path: string): Promise<Pick<ModelFolder, "config" | "tokenizer">> {
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
  return { config, tokenizer };
}

/** Bytes that are hashed at a time. */
const PIECE_BYTES = 1 << 20;

/** Reads a safetensors file once, from one open file, so that header and hash are those of the same bytes. */
async function hashFile(path: string): Promise<Pick<OpenedFolder, "header" | "bytes" | "sha256">> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const readAt = async (offset: number, length: number): Promise<Uint8Array> => {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    };
    const header = await readSafetensorsHeader({ sizeBytes: size, read: readAt });
    const hash = createHash("sha256");
    const piece = new Uint8Array(Math.min(PIECE_BYTES, size));
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new FormatError("safetensors-truncated", `${path} became shorter while it was read`);
      hash.update(piece.subarray(0, bytesRead));
      at += bytesRead;
    }
    return { header, bytes: size, sha256: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

/** Ten times as fast as core's, and this is at every start. */
function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
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
  await put(WEIGHTS, writeSafetensors(narrow, metadata));
}

/** Round to nearest, ties to even. */
function narrowed(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(bits, (word) => (word + 0x7fff + ((word >>> 16) & 1)) >>> 16);
}

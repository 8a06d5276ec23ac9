/**
 * The models of this machine: the bundled one, and those in the data folder.
 *
 *   DATA/models/NAME/       one model each
 *     config.json …         Shoal's own: a model folder
 *     FILE.gguf …           a public RWKV-7 checkpoint, the only one there, and its vocabulary if it carries none
 *     source.json           where `shoal pull` had it from
 *   DATA/models/.incoming/  what is not whole yet; nothing reads it but `shoal pull`
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { BUNDLED_MODEL, LESSON_GATE_FILE } from "../runtime/index.ts";

export interface ModelPlace {
  readonly name: string;
  /** What `--model` opens: a model folder, or a checkpoint's file. */
  readonly path: string;
  /** Null for the bundled model. */
  readonly folder: string | null;
  readonly isBundled: boolean;
  readonly format: "shoal" | "gguf" | "safetensors" | "pth";
  /** Of the weights. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  readonly source: ModelSource | null;
}

/** What `source.json` says. */
export interface ModelSource {
  /** As `shoal pull` was told: "hf:owner/name:file", or the path of a file. */
  readonly from: string;
  /** Commit of the repository; null for a file. */
  readonly revision: string | null;
  /** Of the weights. */
  readonly sha256: string;
}

const WEIGHTS = "model.safetensors";
const CONFIG = "config.json";
const SOURCE = "source.json";
const CHECKPOINT = /\.(gguf|safetensors|pth)$/i;
const MAX_SOURCE_BYTES = 65_536;

/** Where models lie that were brought to a data folder. */
export function modelsFolder(data: string): string {
  return join(data, "models");
}

/** Where models lie until they are whole. */
export function incomingFolder(data: string): string {
  return join(modelsFolder(data), ".incoming");
}

export function modelPlaces(data: string): ModelPlace[] {
  const folder = modelsFolder(data);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const brought = names.filter((name) => !name.startsWith(".")).map((name) => join(folder, name));
  return [placeOf(BUNDLED_MODEL, true), ...brought.map((path) => placeOf(path, false))].filter(
    (place) => place !== null,
  );
}

/** The model that a folder holds, or null if it holds none. */
export function placeOf(folder: string, isBundled: boolean): ModelPlace | null {
  const weights = weightsOf(folder);
  if (weights === null) return null;
  const isOwn = basename(weights) === WEIGHTS && existsSync(join(folder, CONFIG));
  const { size, mtimeMs } = statSync(weights);
  return {
    name: basename(folder),
    path: isOwn ? folder : weights,
    folder: isBundled ? null : folder,
    isBundled,
    format: isOwn ? "shoal" : (CHECKPOINT.exec(weights)![1]!.toLowerCase() as "gguf"),
    bytes: size,
    modifiedAt: Math.round(mtimeMs),
    source: readSource(folder),
  };
}

function weightsOf(folder: string): string | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const files = readdirSync(folder).filter((name) => CHECKPOINT.test(name) && name !== LESSON_GATE_FILE);
  return files.length === 1 ? join(folder, files[0]!) : null;
}

/** @returns null if there is none, or none that can be read: the model is usable without */
function readSource(folder: string): ModelSource | null {
  const path = join(folder, SOURCE);
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info || info.size > MAX_SOURCE_BYTES) return null;
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as Partial<ModelSource> | null;
    const { from, revision = null, sha256 } = value ?? {};
    return typeof from === "string" && typeof sha256 === "string" ? { from, revision, sha256 } : null;
  } catch {
    return null;
  }
}

export { SOURCE as SOURCE_FILE };

/** Puts models into the data folder: whole, checked, and under a name; and takes them out again. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type Checkpoint, openCheckpointFile, readModelFolder, VOCABULARY_FILE } from "../model/index.ts";
import { LESSON_GATE_FILE } from "../runtime/index.ts";
import { digestOf } from "./download.ts";
import { incomingFolder, type ModelPlace, type ModelSource, modelsFolder, placeOf, SOURCE_FILE } from "./models.ts";
import { PullError } from "./pull-error.ts";

/** Files that make up a model folder of Shoal's own. */
const OWN_FILES = ["config.json", "model.safetensors", "tokenizer.json"] as const;

/** A name that is a folder's on every system and hides nothing. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** @throws PullError "pull-source" */
export function checkName(name: string): string {
  if (NAME.test(name) && !name.endsWith(".") && name !== "nano") return name;
  const rule = "letters, digits, dots, dashes and underscores, and nano is the bundled model";
  throw new PullError("pull-source", `a model cannot be called ${JSON.stringify(name)}: names are of ${rule}`);
}

/** "model.safetensors" says nothing, so such a file goes by what holds it. */
export function nameFor(file: string, holder: string): string {
  const stem = basename(file, extname(file));
  return (stem === "model" ? holder : stem).replace(/[^A-Za-z0-9._-]+/g, "-");
}

/** A folder for what is not whole yet, the same for the same key, so that a download can go on. */
export function stagingFolder(data: string, key: string): string {
  const folder = join(incomingFolder(data), createHash("sha256").update(key).digest("hex").slice(0, 32));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Where a model of a name lies. @throws PullError "pull-exists" */
export function freePlace(data: string, name: string): string {
  const folder = join(modelsFolder(data), checkName(name));
  if (existsSync(folder)) {
    throw new PullError("pull-exists", `there is a model ${name} already: remove it, or give this one another --name`);
  }
  return folder;
}

/**
 * Opens a checkpoint as it will be used, so that what is listed also runs.
 *
 * @throws FormatError of the checkpoint; PullError "pull-source" if it has no vocabulary
 */
export async function checkUsable(path: string): Promise<void> {
  const checkpoint = await openCheckpointFile(path);
  try {
    expectVocabulary(checkpoint, basename(path));
  } finally {
    await checkpoint.close();
  }
}

function expectVocabulary({ vocabulary }: Checkpoint, name: string): void {
  if (vocabulary !== null) return;
  const hint = `give ${VOCABULARY_FILE} with --vocabulary FILE, or --vocabulary hf:owner/name of a repository that has it`;
  throw new PullError("pull-source", `${name} carries no vocabulary and none lies beside it: ${hint}`);
}

/** Makes a staged folder a model: from here on it is listed. */
export async function settle(staging: string, folder: string, source: ModelSource): Promise<ModelPlace> {
  writeFileSync(join(staging, SOURCE_FILE), `${JSON.stringify(source, null, 2)}\n`, { mode: 0o600 });
  await rename(staging, folder);
  return placeOf(folder, false)!;
}

/**
 * Copies a checkpoint's file, with the vocabulary beside it, or a model folder.
 *
 * @throws FormatError of the model; PullError "pull-exists", "pull-source"
 */
export async function importModel(
  data: string,
  path: string,
  options: { readonly name?: string; readonly vocabulary?: string } = {},
): Promise<ModelPlace> {
  const isFolder = existsSync(join(path, OWN_FILES[0]));
  const original = isFolder ? join(path, "model.safetensors") : (placeOf(path, false)?.path ?? path);
  const name = options.name ?? nameFor(original, basename(dirname(original)));
  const folder = freePlace(data, name);
  const staging = stagingFolder(data, `import ${randomBytes(16).toString("hex")}`);
  try {
    if (isFolder) {
      const files = [...OWN_FILES, ...(existsSync(join(path, LESSON_GATE_FILE)) ? [LESSON_GATE_FILE] : [])];
      for (const file of files) await copyFile(join(path, file), join(staging, file));
      await readModelFolder(staging);
    } else {
      const copy = join(staging, basename(original));
      const vocabulary = options.vocabulary ?? join(dirname(original), VOCABULARY_FILE);
      if (options.vocabulary !== undefined || existsSync(vocabulary)) {
        await copyFile(vocabulary, join(staging, VOCABULARY_FILE));
      }
      await openAndClose(original); // before 3 GB are copied
      await copyFile(original, copy);
      await checkUsable(copy);
    }
    const sha256 = await digestOf(join(staging, basename(original)), "sha256");
    return await settle(staging, folder, { from: original, revision: null, sha256 });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function openAndClose(path: string): Promise<void> {
  const checkpoint = await openCheckpointFile(path);
  await checkpoint.close();
}

/** Removes a model: first from sight, then from the disk. */
export async function removeModel(data: string, place: ModelPlace & { readonly folder: string }): Promise<void> {
  mkdirSync(incomingFolder(data), { recursive: true, mode: 0o700 });
  const gone = join(incomingFolder(data), `removed-${randomBytes(8).toString("hex")}`);
  await rename(place.folder, gone);
  await rm(gone, { recursive: true });
}

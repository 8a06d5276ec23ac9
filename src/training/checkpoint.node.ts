/**
 * Checkpoints that survive anything: each is written beside the others under a temporary name, made durable, and only then
 * named by `state.json`, which holds its SHA-256. A killed run finds either the old state or the new one.
 */
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { IntegrityError, ShoalError, sha256Hex } from "../core/index.ts";
import { parseSafetensors, type WritableTensor, writeSafetensors } from "../tensor/index.ts";

/** What a run knows beside its tensors. */
export interface CheckpointMeta {
  readonly recipe: string;
  readonly step: number;
  readonly tokensSeen: number;
  readonly phase: string;
  /** Where the learning rate falls and the run ends: a branch that decays early differs from its recipe. */
  readonly decayStart: number;
  readonly totalSteps: number;
  /** Where the document source stood, and the documents that were read from it but not trained on. */
  readonly cursor: unknown;
  readonly pending: unknown;
}

interface StateFile {
  readonly file: string;
  readonly sha256: string;
  readonly meta: CheckpointMeta;
}

export interface Checkpoint {
  readonly meta: CheckpointMeta;
  tensor(name: string): Float32Array | Uint16Array | null;
}

const STATE_FILE = "state.json";

async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.writing`;
  const file = await open(temporary, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** Writes a checkpoint and removes all older ones but the last. */
export async function saveCheckpoint(
  folder: string,
  meta: CheckpointMeta,
  tensors: ReadonlyMap<string, WritableTensor>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = `checkpoint-${String(meta.step).padStart(7, "0")}.safetensors`;
  const bytes = writeSafetensors(tensors);
  await writeDurably(join(folder, file), bytes);
  const state: StateFile = { file, sha256: sha256Hex(bytes), meta };
  await writeDurably(join(folder, STATE_FILE), JSON.stringify(state));
  const old = (await readdir(folder)).filter(
    (name) => /^checkpoint-\d+\.safetensors(\.writing)?$/.test(name) && name < file,
  );
  for (const name of old.sort().slice(0, -1)) await rm(join(folder, name), { force: true });
}

/**
 * The last checkpoint of a folder, or null if there is none.
 * @throws IntegrityError "checkpoint" if its file is missing or has other bytes than were written.
 */
export async function loadCheckpoint(folder: string): Promise<Checkpoint | null> {
  let text: string;
  try {
    text = await readFile(join(folder, STATE_FILE), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new ShoalError("checkpoint", `${join(folder, STATE_FILE)} cannot be read`, { cause });
  }
  const { file, sha256, meta } = JSON.parse(text) as StateFile;
  const path = join(folder, file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new IntegrityError("checkpoint", `${path} is named by ${STATE_FILE} but cannot be read`, { cause });
  });
  if (sha256Hex(bytes) !== sha256) {
    throw new IntegrityError(
      "checkpoint",
      `${path} is damaged: its SHA-256 is not ${sha256}. Remove the folder to start anew.`,
    );
  }
  const parsed = parseSafetensors(bytes);
  return {
    meta,
    tensor: (name) => (parsed.tensors.has(name) ? (parsed.values(name) as Float32Array | Uint16Array) : null),
  };
}

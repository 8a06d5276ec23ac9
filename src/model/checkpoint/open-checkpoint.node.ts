/** Node's half of open-checkpoint.ts: the file, and the vocabulary beside it. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FormatError } from "../../core/index.ts";
import { MAX_RWKV_VOCABULARY_BYTES, readRwkvVocabulary } from "../../tokenizer/index.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";
import { openFile } from "./random-access.node.ts";
import { VOCABULARY_FILE } from "./vocabulary.ts";

/** See openCheckpointFile in open-checkpoint.ts. */
export async function openOnDisk(
  path: string,
  openCheckpoint: (file: RandomAccess, name: string) => Promise<Checkpoint>,
): Promise<Checkpoint> {
  const file = await openFile(path);
  try {
    const checkpoint = await openCheckpoint(file, path);
    return checkpoint.vocabulary === null ? { ...checkpoint, vocabulary: await vocabularyBeside(path) } : checkpoint;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function vocabularyBeside(path: string): Promise<Uint8Array[] | null> {
  const beside = join(dirname(path), VOCABULARY_FILE);
  const size = await stat(beside).then(
    (info) => info.size,
    () => undefined,
  );
  if (size === undefined) return null;
  if (size > MAX_RWKV_VOCABULARY_BYTES) {
    throw new FormatError("rwkv-vocabulary-too-large", `${beside} has ${size} bytes`);
  }
  return readRwkvVocabulary(await readFile(beside));
}

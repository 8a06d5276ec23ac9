/** Node's half of model-file.ts: checkpoints on disk. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { FormatError } from "../core/index.ts";
import { RwkvChatTokenizer, type RwkvThinking, thinkingOf } from "../tokenizer/index.ts";
import type { Checkpoint } from "./checkpoint/checkpoint.ts";
import { openCheckpointFile } from "./checkpoint/open-checkpoint.ts";
import type { ModelFile } from "./model-file.ts";
import { rwkv7Config, rwkv7Reader } from "./rwkv7-checkpoint.ts";

/** Whether there is a file, not a folder. */
export async function isCheckpointFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isFile() ?? false;
}

/** @throws FormatError, also "checkpoint-vocabulary" if the file carries none and none lies beside it */
export async function openCheckpointModel(path: string, thinking?: RwkvThinking): Promise<ModelFile> {
  const checkpoint = await openCheckpointFile(path);
  try {
    const config = rwkv7Config(checkpoint);
    const { vocabulary } = checkpoint;
    if (!vocabulary) {
      throw new FormatError(
        "checkpoint-vocabulary",
        `${path} carries no vocabulary: put rwkv_vocab_v20230424.txt beside it`,
      );
    }
    const tokenizer = new RwkvChatTokenizer(vocabulary, thinking ?? thinkingOf(nameOf(path, checkpoint)));
    if (tokenizer.vocabSize > config.vocabulary) {
      throw new FormatError(
        "tokenizer-mismatch",
        `${path}: the vocabulary has ${tokenizer.vocabSize} tokens, the model ${config.vocabulary}; it is another model's`,
      );
    }
    const { size: bytes } = await stat(path);
    return {
      path,
      config,
      tokenizer,
      bytes,
      sha256: await hashOf(path),
      isOwn: false,
      format: checkpoint.tensors.get("blocks.0.att.key.weight")!.dtype.startsWith("Q4") ? "int4" : "int8",
      anytime: null,
      reader: rwkv7Reader(checkpoint, config, path),
      close: () => checkpoint.close(),
    };
  } catch (error) {
    await checkpoint.close();
    throw error;
  }
}

/** What the model calls itself, and its file is called. */
function nameOf(path: string, { metadata }: Checkpoint): string {
  return `${String(metadata.get("general.name") ?? "")} ${basename(path)}`;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 22 })) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

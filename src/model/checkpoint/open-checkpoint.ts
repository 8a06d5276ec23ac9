/** Opens a checkpoint by what its first bytes say it is. */
import { FormatError } from "../../core/index.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";
import { openGguf } from "./gguf-checkpoint.ts";
import { openPth } from "./pth-checkpoint.ts";
import { openSafetensors } from "./safetensors-checkpoint.ts";

const MAGIC_BYTES = 9;

/**
 * Reads the directory of a checkpoint and checks it against the file; tensors are read when they are asked for.
 *
 * @param name of the file, for messages
 * @throws FormatError with a code that begins with `gguf-`, `pth-`, `safetensors-` or `checkpoint-`
 */
export async function openCheckpoint(file: RandomAccess, name: string): Promise<Checkpoint> {
  const start = new TextDecoder("latin1").decode(await file.read(0, Math.min(MAGIC_BYTES, file.size)));
  if (start.startsWith("GGUF")) return openGguf(file);
  if (start.startsWith("PK\x03\x04")) return openPth(file);
  if (start[8] === "{") return openSafetensors(file); // behind the length of the header
  if (start.startsWith("\x80\x02")) {
    const hint = "Load it with a newer PyTorch and save it again.";
    throw new FormatError("checkpoint-format", `${name} is a .pth of PyTorch before 1.6, which is not read. ${hint}`);
  }
  throw new FormatError("checkpoint-format", `${name} is neither GGUF nor safetensors nor PyTorch's .pth`);
}

/**
 * Opens a checkpoint on disk, with `rwkv_vocab_v20230424.txt` beside it as its vocabulary if it carries none. Needs Node.
 *
 * @throws as {@link openCheckpoint}; FormatError "checkpoint-missing" if there is no such file
 */
export async function openCheckpointFile(path: string): Promise<Checkpoint> {
  return (await import("./open-checkpoint.node.ts")).openOnDisk(path, openCheckpoint);
}

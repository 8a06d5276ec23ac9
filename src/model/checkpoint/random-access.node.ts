/** A file on disk, read piece by piece. */
import { type FileHandle, open } from "node:fs/promises";
import { FormatError } from "../../core/index.ts";
import type { RandomAccess } from "./checkpoint.ts";

/** @throws FormatError "checkpoint-missing" if there is no such file */
export async function openFile(path: string): Promise<RandomAccess & { close(): Promise<void> }> {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (cause) {
    throw new FormatError("checkpoint-missing", `${path} cannot be read`, { cause });
  }
  const info = await handle.stat();
  const { size } = info;
  if (!info.isFile()) {
    await handle.close();
    throw new FormatError("checkpoint-missing", `${path} is not a file`);
  }
  return {
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      for (let filled = 0; filled < length; ) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) {
          throw new FormatError("checkpoint-truncated", `${path} ended at ${offset + filled} while it was read`);
        }
        filled += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}

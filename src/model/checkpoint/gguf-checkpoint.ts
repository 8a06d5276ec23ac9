/** A GGUF file as a checkpoint. */
import { FormatError } from "../../core/index.ts";
import { quoted } from "./byte-reader.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";
import { readGgufHeader } from "./gguf-header.ts";
import { rwkv7Tensors } from "./stored-tensor.ts";
import { ggufVocabulary } from "./vocabulary.ts";

/** @throws FormatError with a GgufErrorCode, "gguf-vocabulary" or a code that begins with `checkpoint-` */
export async function openGguf(file: RandomAccess): Promise<Checkpoint> {
  const { metadata, tensors } = await readGgufHeader(file);
  const architecture = metadata.get("general.architecture");
  if (architecture !== "rwkv7") {
    const got = architecture === undefined ? "none" : quoted(String(architecture));
    throw new FormatError("checkpoint-architecture", `general.architecture must be "rwkv7", got ${got}`);
  }
  const headSize = metadata.get("rwkv7.wkv.head_size");
  if (typeof headSize !== "number" || !Number.isInteger(headSize) || headSize < 1) {
    throw new FormatError("checkpoint-shape", `rwkv7.wkv.head_size must be a whole number, got ${String(headSize)}`);
  }
  return {
    format: "gguf",
    metadata,
    tensors: rwkv7Tensors(tensors, file, headSize),
    vocabulary: ggufVocabulary(metadata),
    close: () => file.close?.(),
  };
}

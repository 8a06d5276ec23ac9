/** A safetensors file as a checkpoint: tensors under BlinkDL's names or those of flash-linear-attention. */
import { FormatError } from "../../core/index.ts";
import { readSafetensorsHeader } from "../../tensor/index.ts";
import { quoted } from "./byte-reader.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";
import { type FoundTensor, rwkv7Tensors } from "./stored-tensor.ts";

const DTYPES = ["F32", "F16", "BF16"] as const;

/** @throws FormatError with a SafetensorsErrorCode, "checkpoint-dtype", or another code that begins with `checkpoint-` */
export async function openSafetensors(file: RandomAccess): Promise<Checkpoint> {
  const { metadata, tensors, dataStart } = await readSafetensorsHeader({
    sizeBytes: file.size,
    read: async (offset, length) => file.read(offset, length),
  });
  const found = [...tensors].map(([name, { dtype, shape, begin }]): FoundTensor => {
    const known = DTYPES.find((type) => type === dtype);
    if (known === undefined) {
      throw new FormatError("checkpoint-dtype", `tensor ${quoted(name)} must be ${DTYPES.join(", ")}, got ${dtype}`);
    }
    if (shape.includes(0)) throw new FormatError("checkpoint-shape", `tensor ${quoted(name)} has a dimension of 0`);
    return { name, shape, dtype: known, begin: dataStart + begin };
  });
  return {
    format: "safetensors",
    metadata,
    tensors: rwkv7Tensors(found, file),
    vocabulary: null,
    close: () => file.close?.(),
  };
}

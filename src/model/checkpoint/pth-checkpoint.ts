/** PyTorch's `.pth` file as a checkpoint. */
import { quoted } from "./byte-reader.ts";
import type { Checkpoint, RandomAccess } from "./checkpoint.ts";
import { crc32 } from "./crc32.ts";
import { BLOCKS } from "./element-types.ts";
import { MAX_PICKLE_BYTES, pthError } from "./pth-format.ts";
import { type PickledTensor, readPickle } from "./pth-pickle.ts";
import { readZipDirectory, type ZipEntry } from "./pth-zip.ts";
import { type FoundTensor, rwkv7Tensors } from "./stored-tensor.ts";

const PICKLE = "/data.pkl";

/** @throws FormatError with a PthErrorCode, or a code that begins with `checkpoint-` */
export async function openPth(file: RandomAccess): Promise<Checkpoint> {
  const entries = await readZipDirectory(file);
  const pickle = [...entries.values()].filter(({ name }) => name.endsWith(PICKLE) && name.split("/").length === 2);
  if (pickle.length !== 1) throw pthError("pth-missing", "the archive must hold one data.pkl. Is it of PyTorch?");
  const [{ name, begin, size, crc32: expected }] = pickle as [ZipEntry];
  if (size > MAX_PICKLE_BYTES)
    throw pthError("pth-limit", `data.pkl has ${size} bytes, at most ${MAX_PICKLE_BYTES} are read`);
  const bytes = await file.read(begin, size);
  if (crc32(bytes) !== expected) throw pthError("pth-checksum", "data.pkl is not what its checksum says");
  const folder = name.slice(0, -PICKLE.length);
  await checkByteOrder(file, entries.get(`${folder}/byteorder`));
  const found = [...readPickle(bytes)].map(([tensorName, tensor]) => {
    return placed(tensorName, tensor, entries.get(`${folder}/data/${tensor.key}`));
  });
  return {
    format: "pth",
    metadata: new Map(),
    tensors: rwkv7Tensors(found, file),
    vocabulary: null,
    close: () => file.close?.(),
  };
}

/** Newer files say in which order bytes stand; older ones are of little-endian machines. */
async function checkByteOrder(file: RandomAccess, entry: ZipEntry | undefined): Promise<void> {
  if (entry === undefined) return;
  const order = new TextDecoder("latin1").decode(await file.read(entry.begin, Math.min(entry.size, 16)));
  if (order !== "little") throw pthError("pth-content", `the byte order must be little, got ${quoted(order)}`);
}

function placed(name: string, tensor: PickledTensor, entry: ZipEntry | undefined): FoundTensor {
  const { dtype, key, storageElements, offset, shape, strides } = tensor;
  if (entry === undefined) throw pthError("pth-missing", `${quoted(name)}: the archive has no storage ${quoted(key)}`);
  const elementBytes = BLOCKS[dtype].bytes;
  if (entry.size !== storageElements * elementBytes) {
    const sizes = `storage ${quoted(key)} has ${entry.size} bytes, for ${storageElements} elements of ${elementBytes}`;
    throw pthError("pth-tensor", `${quoted(name)}: ${sizes}`);
  }
  let elements = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    const dimension = shape[i]!;
    if (dimension === 0) throw pthError("pth-tensor", `${quoted(name)} has a dimension of 0`);
    if (dimension > 1 && strides[i] !== elements) {
      throw pthError("pth-tensor", `${quoted(name)}: rows are not one after another, strides are [${strides}]`);
    }
    elements *= dimension;
    if (offset + elements > storageElements) {
      const sizes = `[${shape}] from ${offset} on, of ${storageElements} elements`;
      throw pthError("pth-tensor", `${quoted(name)} goes on beyond its storage: ${sizes}`);
    }
  }
  if (offset + elements > storageElements) throw pthError("pth-tensor", `${quoted(name)} lies beyond its storage`);
  return { name, shape: shape.length > 0 ? shape : [1], dtype, begin: entry.begin + offset * elementBytes };
}

/** Writes safetensors files, the same bytes for the same tensors. */
import { DtypeError, RangeLimitError, ShapeError } from "../core/index.ts";
import { STORED_ARRAYS, type StoredArray } from "./safetensors.ts";
import {
  ELEMENT_BYTES,
  LENGTH_BYTES,
  MAX_HEADER_BYTES,
  MAX_METADATA_ENTRIES,
  MAX_RANK,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  type SafetensorsDtype,
  tensorBytes,
} from "./safetensors-format.ts";

/** A tensor to write. */
export interface WritableTensor {
  readonly dtype: SafetensorsDtype;
  readonly shape: readonly number[];
  /** Row-major: an array of the element type (bit patterns for F16 and BF16), or the elements' bytes as a Uint8Array. */
  readonly data: StoredArray;
}

/**
 * The bytes of a file. The order in which tensors and metadata come does not matter.
 *
 * Large elements come first, so that every tensor lies at a multiple of its element size and is read without a copy.
 *
 * @throws ShapeError if an array has not the elements that its shape says
 * @throws DtypeError if an array is of another type than its dtype says
 * @throws RangeLimitError if a name, a dimension or a count is one that the reader would refuse
 */
export function writeSafetensors(
  tensors: ReadonlyMap<string, WritableTensor>,
  metadata: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  checkCount("tensors", tensors.size, MAX_TENSORS);
  checkCount("metadata", metadata.size, MAX_METADATA_ENTRIES);
  const inOrder = [...tensors].sort(
    ([nameA, a], [nameB, b]) => ELEMENT_BYTES[b.dtype] - ELEMENT_BYTES[a.dtype] || compareText(nameA, nameB),
  );

  const members: string[] = [];
  if (metadata.size > 0) {
    const entries = [...metadata].sort(([a], [b]) => compareText(a, b));
    members.push(`"__metadata__":{${entries.map(([key, value]) => `${jsonText(key)}:${jsonText(value)}`).join(",")}}`);
  }
  let dataBytes = 0;
  for (const [name, tensor] of inOrder) {
    const begin = dataBytes;
    dataBytes += checkedBytes(name, tensor);
    const { dtype, shape } = tensor;
    members.push(`${jsonText(name)}:{"dtype":"${dtype}","shape":[${shape}],"data_offsets":[${begin},${dataBytes}]}`);
  }
  const json = new TextEncoder().encode(`{${members.join(",")}}`);
  const headerBytes = Math.ceil(json.length / 8) * 8; // so that the data starts at a multiple of every element size
  checkCount("header bytes", headerBytes, MAX_HEADER_BYTES);

  const dataStart = LENGTH_BYTES + headerBytes;
  const file = new Uint8Array(dataStart + dataBytes);
  new DataView(file.buffer).setUint32(0, headerBytes, true);
  file.set(json, LENGTH_BYTES);
  file.fill(0x20, LENGTH_BYTES + json.length, dataStart);
  let at = dataStart;
  for (const [, { data }] of inOrder) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}

/** The size of a tensor, once its name, shape and data agree. */
function checkedBytes(name: string, { dtype, shape, data }: WritableTensor): number {
  if (name === "__metadata__")
    throw new RangeLimitError("writeSafetensors", "a name", "other than the header's own", name);
  checkCount(`dimensions of ${name}`, shape.length, MAX_RANK);
  const badDimension = shape.find((dimension) => !Number.isSafeInteger(dimension) || dimension < 0);
  if (badDimension !== undefined) {
    throw new RangeLimitError("writeSafetensors", `shape of ${name}`, "non-negative integers", badDimension);
  }
  const isBytes = data instanceof Uint8Array;
  if (!isBytes && !(data instanceof STORED_ARRAYS[dtype])) {
    throw new DtypeError("writeSafetensors", name, STORED_ARRAYS[dtype].name, data.constructor.name);
  }
  if (tensorBytes(dtype, shape) !== data.byteLength) {
    throw new ShapeError(
      "writeSafetensors",
      name,
      shape,
      [data.byteLength / ELEMENT_BYTES[dtype]],
      `${dtype} elements`,
    );
  }
  return data.byteLength;
}

function checkCount(what: string, count: number, limit: number): void {
  if (count > limit) throw new RangeLimitError("writeSafetensors", what, `at most ${limit}`, count);
}

/** A JSON string. @throws RangeLimitError if it has no UTF-8 form, which would make another name of it, or is too long. */
function jsonText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) {
    throw new RangeLimitError("writeSafetensors", "text", "well-formed", JSON.stringify(text));
  }
  const json = JSON.stringify(text);
  checkCount("bytes of a text", new TextEncoder().encode(json).length - 2, MAX_TEXT_BYTES);
  return json;
}

/** By UTF-16 code units: the same everywhere, unlike an alphabet. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

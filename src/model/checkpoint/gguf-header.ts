/**
 * Reads the header of a GGUF file and checks it against the file's size: every tensor lies inside, none overlaps another.
 *
 * Files come from strangers. A count, a length or an offset is compared with its limit and with what is left of the file
 * before anything is read or allocated by it, sums and products stay below 2^53, and names are unique.
 */

import { ByteReader, OutOfBytes, quoted } from "./byte-reader.ts";
import type { CheckpointDtype, RandomAccess } from "./checkpoint.ts";
import { BLOCKS, storedBytes } from "./element-types.ts";
import {
  DEFAULT_ALIGNMENT,
  DTYPE_NUMBERS,
  GGUF_MAGIC,
  type GgufValue,
  ggufError,
  MAX_ALIGNMENT,
  MAX_ARRAY_LENGTH,
  MAX_HEADER_BYTES,
  MAX_METADATA_ENTRIES,
  MAX_NAME_BYTES,
  MAX_RANK,
  MAX_STRINGS,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  METADATA_BYTES,
  METADATA_TYPES,
  type MetadataType,
  OTHER_DTYPES,
} from "./gguf-format.ts";

export interface GgufTensor {
  readonly name: string;
  /** Row-major: the file's order turned round. */
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  /** Bytes from the start of the file. */
  readonly begin: number;
  readonly end: number;
}

export interface GgufHeader {
  readonly version: number;
  readonly metadata: ReadonlyMap<string, GgufValue>;
  readonly tensors: readonly GgufTensor[];
}

/** How much is read at first; headers without a vocabulary are smaller. */
const FIRST_READ_BYTES = 1 << 18;

/**
 * Reads the header of a file, however big the file is.
 *
 * @throws FormatError with a GgufErrorCode
 */
export async function readGgufHeader(file: RandomAccess): Promise<GgufHeader> {
  const most = Math.min(file.size, MAX_HEADER_BYTES);
  for (let length = Math.min(FIRST_READ_BYTES, most); ; length = Math.min(8 * length, most)) {
    const header = parseGgufHeader(await file.read(0, length), file.size);
    if (header !== undefined) return header;
    if (length < most) continue;
    if (most === file.size) throw ggufError("gguf-truncated", `the file ends within its header, at ${file.size} bytes`);
    throw ggufError("gguf-limit", `the header is longer than ${MAX_HEADER_BYTES} bytes`);
  }
}

/**
 * @param start the first bytes of the file
 * @param fileBytes size of the whole file
 * @returns undefined if the header goes on beyond `start`
 * @throws FormatError with a GgufErrorCode
 */
export function parseGgufHeader(start: Uint8Array, fileBytes: number): GgufHeader | undefined {
  const reader = new ByteReader(start);
  try {
    const version = readVersion(reader);
    const tensorCount = readCount(reader, "tensors", MAX_TENSORS);
    const metadataCount = readCount(reader, "metadata entries", MAX_METADATA_ENTRIES);
    const metadata = readMetadata(reader, metadataCount, fileBytes);
    const alignment = alignmentOf(metadata);
    const entries = readEntries(reader, tensorCount);
    const dataStart = Math.ceil(reader.at / alignment) * alignment;
    return { version, metadata, tensors: placed(entries, dataStart, alignment, fileBytes) };
  } catch (error) {
    if (error instanceof OutOfBytes) return undefined;
    throw error;
  }
}

function readVersion(reader: ByteReader): number {
  if (reader.u32() !== GGUF_MAGIC) throw ggufError("gguf-magic", 'the file does not begin with "GGUF"');
  const version = reader.u32();
  if (version === 2 || version === 3) return version;
  const isSwapped = version > 0xffffff;
  throw ggufError("gguf-version", isSwapped ? "the file is big-endian" : `version ${version} is not read, 2 and 3 are`);
}

function readCount(reader: ByteReader, what: string, limit: number): number {
  const count = reader.u64();
  if (count > limit) throw ggufError("gguf-limit", `at most ${limit} ${what} are read, the file says ${count}`);
  return count;
}

function readText(reader: ByteReader, what: string, limit: number): string {
  const length = reader.u64();
  if (length > limit) throw ggufError("gguf-limit", `${what} has ${length} bytes, at most ${limit} are read`);
  const text = reader.text(length);
  if (text === undefined) throw ggufError("gguf-text", `${what} is not UTF-8`);
  return text;
}

function readMetadata(reader: ByteReader, count: number, fileBytes: number): Map<string, GgufValue> {
  const budget = { strings: MAX_STRINGS };
  const metadata = new Map<string, GgufValue>();
  for (let i = 0; i < count; i++) {
    const key = readText(reader, "a metadata key", MAX_NAME_BYTES);
    if (metadata.has(key)) throw ggufError("gguf-duplicate-key", `the metadata names ${quoted(key)} twice`);
    const type = readType(reader, key);
    metadata.set(key, type === "array" ? readArray(reader, key, fileBytes, budget) : readValue(reader, key, type));
  }
  return metadata;
}

function readType(reader: ByteReader, key: string): MetadataType {
  const number = reader.u32();
  const type = METADATA_TYPES[number];
  if (type === undefined) throw ggufError("gguf-type", `${quoted(key)} is of type ${number}, which there is not`);
  return type;
}

function readValue(reader: ByteReader, key: string, type: Exclude<MetadataType, "array">): GgufValue {
  switch (type) {
    case "string":
      return readText(reader, quoted(key), MAX_TEXT_BYTES);
    case "bool":
      return readBoolean(reader, key);
    case "u64":
    case "i64":
      return narrowed(reader.big(type));
    default:
      return reader.number(type);
  }
}

function readBoolean(reader: ByteReader, key: string): boolean {
  const byte = reader.number("u8");
  if (byte > 1) throw ggufError("gguf-type", `${quoted(key)} is a truth value of ${byte}`);
  return byte === 1;
}

function narrowed(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** @param budget how many texts may still come, counted down */
function readArray(reader: ByteReader, key: string, fileBytes: number, budget: { strings: number }): GgufValue {
  const type = readType(reader, key);
  const length = reader.u64();
  if (type === "array") throw ggufError("gguf-type", `${quoted(key)} is an array of arrays`);
  const limit = type === "string" ? budget.strings : MAX_ARRAY_LENGTH;
  if (length > limit) {
    throw ggufError("gguf-limit", `${quoted(key)} has ${length} elements, at most ${limit} are read`);
  }
  const least = length * METADATA_BYTES[type];
  if (least > fileBytes - reader.at) {
    throw ggufError("gguf-truncated", `${quoted(key)} has ${length} elements, which the rest of the file cannot hold`);
  }
  reader.expect(least);
  switch (type) {
    case "string":
      budget.strings -= length;
      return Array.from({ length }, () => readText(reader, `an element of ${quoted(key)}`, MAX_TEXT_BYTES));
    case "bool":
      return Array.from({ length }, () => readBoolean(reader, key));
    default:
      return reader.numbers(type, length);
  }
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>): number {
  const alignment = metadata.get("general.alignment") ?? DEFAULT_ALIGNMENT;
  const isPower = typeof alignment === "number" && Number.isInteger(Math.log2(alignment)) && alignment >= 1;
  if (isPower && alignment <= MAX_ALIGNMENT) return alignment;
  const wanted = `general.alignment must be a power of two up to ${MAX_ALIGNMENT}`;
  throw ggufError("gguf-alignment", `${wanted}, got ${quoted(String(alignment))}`);
}

/** A tensor before it is known where the data begins. */
interface Entry extends Pick<GgufTensor, "name" | "shape" | "dtype"> {
  readonly offset: number;
}

function readEntries(reader: ByteReader, count: number): Entry[] {
  const names = new Set<string>();
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    const name = readText(reader, "a tensor's name", MAX_NAME_BYTES);
    if (names.has(name)) throw ggufError("gguf-duplicate-key", `two tensors are named ${quoted(name)}`);
    names.add(name);
    const rank = reader.u32();
    if (rank < 1 || rank > MAX_RANK) {
      throw ggufError("gguf-limit", `tensor ${quoted(name)} has ${rank} dimensions, 1 to ${MAX_RANK} are read`);
    }
    const shape = Array.from({ length: rank }, () => reader.u64()).reverse();
    entries.push({ name, shape, dtype: readDtype(reader, name), offset: reader.u64() });
  }
  return entries;
}

const DTYPES: ReadonlyMap<number, CheckpointDtype> = new Map(
  Object.entries(DTYPE_NUMBERS).map(([name, number]) => [number, name as CheckpointDtype]),
);

function readDtype(reader: ByteReader, name: string): CheckpointDtype {
  const number = reader.u32();
  const dtype = DTYPES.get(number);
  if (dtype !== undefined) return dtype;
  const got = OTHER_DTYPES.get(number) ?? `type ${number}`;
  throw ggufError("gguf-dtype", `tensor ${quoted(name)} is ${got}; read are ${Object.keys(BLOCKS).join(", ")}`);
}

/** Every tensor begins where the one before it ended, padded, and the last one ends where the file does. */
function placed(entries: readonly Entry[], dataStart: number, alignment: number, fileBytes: number): GgufTensor[] {
  const padded = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;
  let expected = 0;
  let end = dataStart;
  const tensors = entries.map(({ name, shape, dtype, offset }): GgufTensor => {
    const size = tensorBytes(name, shape, dtype);
    if (offset % alignment !== 0) {
      throw ggufError("gguf-alignment", `tensor ${quoted(name)} lies at ${offset}, not a multiple of ${alignment}`);
    }
    if (offset !== expected) {
      const fault = offset < expected ? "overlaps another" : "leaves a hole";
      throw ggufError("gguf-layout", `tensor ${quoted(name)} ${fault}: it lies at ${offset}, expected ${expected}`);
    }
    const begin = dataStart + offset;
    end = begin + size;
    if (!Number.isSafeInteger(end + alignment)) {
      throw ggufError("gguf-overflow", `tensor ${quoted(name)} ends beyond 2^53 bytes`);
    }
    if (end > fileBytes) {
      throw ggufError("gguf-truncated", `tensor ${quoted(name)} ends at ${end}, the file has ${fileBytes} bytes`);
    }
    expected = padded(offset + size);
    return { name, shape, dtype, begin, end };
  });
  // The last tensor's padding may be missing.
  if (fileBytes > Math.max(end, padded(end))) {
    throw ggufError("gguf-layout", `the tensors end at ${end}, the file has ${fileBytes} bytes`);
  }
  return tensors;
}

function tensorBytes(name: string, shape: readonly number[], dtype: CheckpointDtype): number {
  const columns = shape[shape.length - 1]!;
  let rows = 1;
  let isSafe = true;
  for (const dimension of shape) {
    if (dimension === 0) throw ggufError("gguf-shape", `tensor ${quoted(name)} has a dimension of 0`);
    isSafe &&= Number.isSafeInteger(dimension);
  }
  for (const dimension of shape.slice(0, -1)) {
    rows *= dimension;
    isSafe &&= Number.isSafeInteger(rows * columns);
  }
  if (isSafe && columns % BLOCKS[dtype].elements !== 0) {
    const block = BLOCKS[dtype].elements;
    throw ggufError(
      "gguf-shape",
      `tensor ${quoted(name)}: rows of ${columns} are not whole ${dtype} blocks of ${block}`,
    );
  }
  const size = isSafe ? storedBytes(dtype, rows, columns) : undefined;
  if (size === undefined) {
    throw ggufError("gguf-overflow", `tensor ${quoted(name)}: [${shape}] x ${dtype} is beyond 2^53 bytes`);
  }
  return size;
}

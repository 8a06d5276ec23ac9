/**
 * Reads safetensors files: named tensors behind a small JSON header, usable without copying.
 *
 * Refuses whatever leaves room for two opinions about a file: see SafetensorsErrorCode in safetensors-format.ts.
 */
import {
  ELEMENT_BYTES,
  LENGTH_BYTES,
  MAX_HEADER_BYTES,
  quoted,
  type SafetensorsDtype,
  safetensorsError,
  tensorBytes,
} from "./safetensors-format.ts";
import { type HeaderRecords, scanHeader, type TensorRecord } from "./safetensors-header.ts";

/** An array whose elements are those of the file; F16 and BF16 are bit patterns in a Uint16Array. */
export type StoredArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array;

export interface StoredArrayConstructor {
  readonly name: string;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): StoredArray;
}

/** The array type that holds each element type. */
export const STORED_ARRAYS: Readonly<Record<SafetensorsDtype, StoredArrayConstructor>> = {
  BOOL: Uint8Array,
  I8: Int8Array,
  U8: Uint8Array,
  F16: Uint16Array,
  BF16: Uint16Array,
  I32: Int32Array,
  U32: Uint32Array,
  F32: Float32Array,
  I64: BigInt64Array,
  F64: Float64Array,
};

/** The header of a file, checked against the file's size: every tensor lies inside, none overlaps, none is missing. */
export interface SafetensorsHeader {
  /** Free text that the writer left. */
  readonly metadata: ReadonlyMap<string, string>;
  /** In the order of the header. */
  readonly tensors: ReadonlyMap<string, TensorRecord>;
  /** Where `begin` and `end` of the records count from, in bytes from the start of the file. */
  readonly dataStart: number;
}

/** A whole file in memory. */
export class SafetensorsFile implements SafetensorsHeader {
  readonly metadata: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, TensorRecord>;
  readonly dataStart: number;
  readonly #file: Uint8Array;

  constructor(header: SafetensorsHeader, file: Uint8Array) {
    this.metadata = header.metadata;
    this.tensors = header.tensors;
    this.dataStart = header.dataStart;
    this.#file = new Uint8Array(file.buffer, file.byteOffset, file.length); // a Buffer is handed out as what it is
  }

  /** The tensor's bytes, a view into the file. @throws FormatError "safetensors-name" if there is none of that name. */
  bytes(name: string): Uint8Array {
    const { begin, end } = this.#record(name);
    return this.#file.subarray(this.dataStart + begin, this.dataStart + end);
  }

  /**
   * The tensor's elements: a view into the file where the platform can read them in place, else a copy (the tensor does
   * not lie at a multiple of its element size).
   *
   * @throws FormatError "safetensors-name" if there is none of that name
   */
  values(name: string): StoredArray {
    return storedArray(this.#record(name).dtype, this.bytes(name));
  }

  #record(name: string): TensorRecord {
    const record = this.tensors.get(name);
    if (record === undefined) throw safetensorsError("safetensors-name", `the file has no tensor ${quoted(name)}`);
    return record;
  }
}

/** Reads a file that is in memory. Copies nothing. @throws FormatError with a SafetensorsErrorCode */
export function parseSafetensors(file: Uint8Array): SafetensorsFile {
  const dataStart = LENGTH_BYTES + headerLength(file.subarray(0, LENGTH_BYTES), file.length);
  return new SafetensorsFile(checkedHeader(file.subarray(LENGTH_BYTES, dataStart), file.length), file);
}

/** A file that need not be in memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** Exactly `length` bytes from `offset`; only asked for what lies inside. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/**
 * Reads only the header of a file, however big the file is. A tensor's bytes are then
 * `source.read(header.dataStart + begin, end - begin)`.
 *
 * @throws FormatError with a SafetensorsErrorCode
 */
export async function readSafetensorsHeader(source: ByteSource): Promise<SafetensorsHeader> {
  const { sizeBytes } = source;
  const length = headerLength(await readExactly(source, 0, Math.min(LENGTH_BYTES, sizeBytes)), sizeBytes);
  return checkedHeader(await readExactly(source, LENGTH_BYTES, length), sizeBytes);
}

/** A file that shrinks while it is read must not pass for a shorter header. */
async function readExactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await source.read(offset, length);
  if (bytes.length === length) return bytes;
  throw safetensorsError("safetensors-truncated", `${length} bytes at ${offset} were asked for, ${bytes.length} came`);
}

/**
 * The elements in `bytes`: a view where they are aligned, else a copy.
 *
 * @throws FormatError "safetensors-size" if the bytes are not whole elements
 */
export function storedArray(dtype: SafetensorsDtype, bytes: Uint8Array): StoredArray {
  const size = ELEMENT_BYTES[dtype];
  if (bytes.length % size !== 0) {
    throw safetensorsError("safetensors-size", `${bytes.length} bytes are not whole ${dtype} elements of ${size}`);
  }
  const aligned = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes); // slice() of a Buffer does not copy
  return new STORED_ARRAYS[dtype](aligned.buffer, aligned.byteOffset, aligned.length / size);
}

/** The header's length, once it is known to lie inside the file. */
function headerLength(prefix: Uint8Array, fileBytes: number): number {
  if (fileBytes < LENGTH_BYTES) {
    throw safetensorsError(
      "safetensors-truncated",
      `the file has ${fileBytes} bytes, its header's length alone takes 8`,
    );
  }
  const view = new DataView(prefix.buffer, prefix.byteOffset, LENGTH_BYTES);
  const length = view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true); // inexact above 2^53, and refused then
  if (length > MAX_HEADER_BYTES) {
    const limit = `a header of ${length} bytes is above the limit of ${MAX_HEADER_BYTES}`;
    throw safetensorsError("safetensors-header-too-large", `${limit}. Is this a safetensors file?`);
  }
  if (length > fileBytes - LENGTH_BYTES) {
    const rest = fileBytes - LENGTH_BYTES;
    throw safetensorsError("safetensors-truncated", `a header of ${length} bytes is announced, ${rest} follow`);
  }
  return length;
}

function checkedHeader(headerBytes: Uint8Array, fileBytes: number): SafetensorsHeader {
  const records = scanHeader(headerBytes);
  const dataStart = LENGTH_BYTES + headerBytes.length;
  checkLayout(records, fileBytes - dataStart);
  return { ...records, dataStart };
}

/** Every tensor has the size that its shape says, and together they cover the data without holes or overlaps. */
function checkLayout({ tensors }: HeaderRecords, dataBytes: number): void {
  const inOrder = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const [name, { dtype, shape, begin, end }] of inOrder) {
    if (begin !== covered || end < begin) {
      const fault = end < begin ? "ends before it begins" : begin > covered ? "leaves a hole" : "overlaps another";
      const where = `its data_offsets are [${begin}, ${end}], the tensors before it end at ${covered}`;
      throw safetensorsError("safetensors-layout", `tensor ${quoted(name)} ${fault}: ${where}`);
    }
    const size = tensorBytes(dtype, shape);
    if (size === undefined) {
      throw safetensorsError(
        "safetensors-overflow",
        `tensor ${quoted(name)}: [${shape}] x ${dtype} is beyond 2^53 bytes`,
      );
    }
    if (size !== end - begin) {
      const sizes = `[${shape}] x ${dtype} is ${size} bytes, its data_offsets span ${end - begin}`;
      throw safetensorsError("safetensors-size", `tensor ${quoted(name)}: ${sizes}`);
    }
    covered = end;
  }
  if (covered !== dataBytes) {
    const sizes = `the tensors take ${covered} bytes, the file has ${dataBytes} after its header`;
    throw safetensorsError(covered > dataBytes ? "safetensors-truncated" : "safetensors-layout", sizes);
  }
}

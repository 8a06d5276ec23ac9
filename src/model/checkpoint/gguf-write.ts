/** Writes GGUF files piece by piece, the same bytes for the same content. The reader's limits are its own to check. */
import type { CheckpointDtype } from "./checkpoint.ts";
import {
  DEFAULT_ALIGNMENT,
  DTYPE_NUMBERS,
  GGUF_MAGIC,
  METADATA_BYTES,
  METADATA_TYPES,
  type MetadataType,
} from "./gguf-format.ts";

/** A metadata value with its type in the file; arrays hold one type. */
export type WritableGgufValue =
  | { readonly type: Exclude<MetadataType, "string" | "array">; readonly value: number | boolean }
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "array"; readonly of: "string"; readonly value: readonly string[] }
  | { readonly type: "array"; readonly of: "u8" | "i32" | "f32"; readonly value: ArrayLike<number> };

export interface WritableGgufTensor {
  readonly name: string;
  /** Row-major. */
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  readonly sizeBytes: number;
  /** The elements as they are stored; asked for once, in order. */
  data(): Uint8Array;
}

/** The file's bytes in order: the header, then a piece for each tensor with its padding. */
export function* ggufPieces(
  metadata: ReadonlyMap<string, WritableGgufValue>,
  tensors: readonly WritableGgufTensor[],
): Generator<Uint8Array> {
  const out = new ByteWriter();
  out.u32(GGUF_MAGIC);
  out.u32(3);
  out.u64(tensors.length);
  out.u64(metadata.size);
  for (const [key, value] of metadata) {
    out.text(key);
    writeValue(out, value);
  }
  let offset = 0;
  for (const { name, shape, dtype, sizeBytes } of tensors) {
    out.text(name);
    out.u32(shape.length);
    for (const dimension of [...shape].reverse()) out.u64(dimension);
    out.u32(DTYPE_NUMBERS[dtype]);
    out.u64(offset);
    offset += padded(sizeBytes);
  }
  yield withPadding(out.bytes());
  for (const tensor of tensors) yield withPadding(tensor.data());
}

function writeValue(out: ByteWriter, value: WritableGgufValue): void {
  out.u32(METADATA_TYPES.indexOf(value.type));
  if (value.type === "string") {
    out.text(value.value);
  } else if (value.type === "array") {
    out.u32(METADATA_TYPES.indexOf(value.of));
    out.u64(value.value.length);
    if (value.of === "string") for (const text of value.value) out.text(text);
    else for (let i = 0; i < value.value.length; i++) out.number(value.of, value.value[i]);
  } else {
    out.number(value.type, Number(value.value));
  }
}

const padded = (bytes: number): number => Math.ceil(bytes / DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT;

function withPadding(bytes: Uint8Array): Uint8Array {
  if (padded(bytes.length) === bytes.length) return bytes;
  const out = new Uint8Array(padded(bytes.length));
  out.set(bytes);
  return out;
}

class ByteWriter {
  #buffer = new Uint8Array(1 << 16);
  #view = new DataView(this.#buffer.buffer);
  #length = 0;

  u32(value: number): void {
    this.number("u32", value);
  }

  u64(value: number): void {
    this.number("u64", value);
  }

  text(text: string): void {
    const utf8 = new TextEncoder().encode(text);
    this.u64(utf8.length);
    const at = this.#grow(utf8.length);
    this.#buffer.set(utf8, at);
  }

  number(type: Exclude<MetadataType, "string" | "array">, value: number): void {
    const at = this.#grow(METADATA_BYTES[type]);
    switch (type) {
      case "u8":
      case "bool":
        this.#view.setUint8(at, value);
        return;
      case "i8":
        this.#view.setInt8(at, value);
        return;
      case "u16":
        this.#view.setUint16(at, value, true);
        return;
      case "i16":
        this.#view.setInt16(at, value, true);
        return;
      case "u32":
        this.#view.setUint32(at, value, true);
        return;
      case "i32":
        this.#view.setInt32(at, value, true);
        return;
      case "f32":
        this.#view.setFloat32(at, value, true);
        return;
      case "u64":
        this.#view.setBigUint64(at, BigInt(value), true);
        return;
      case "i64":
        this.#view.setBigInt64(at, BigInt(value), true);
        return;
      case "f64":
        this.#view.setFloat64(at, value, true);
        return;
    }
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Makes room. @returns where it begins */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(2 * this.#buffer.length, this.#length));
      larger.set(this.#buffer);
      this.#buffer = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}

/** Reads little-endian numbers and text from the start of a file that may go on. */

/** More bytes are needed than there are. */
export class OutOfBytes extends Error {}

type Small = "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f32" | "f64";
type Big = "u64" | "i64";

const ARRAYS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  u64: BigUint64Array,
  i64: BigInt64Array,
  f64: Float64Array,
} as const;

type NumberArray = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;

/** Every method throws {@link OutOfBytes} before it reads past the end. */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** @throws OutOfBytes unless so many bytes are left */
  expect(count: number): void {
    if (count > this.#bytes.length - this.at) throw new OutOfBytes();
  }

  number(type: Small): number {
    const size = ARRAYS[type].BYTES_PER_ELEMENT;
    this.expect(size);
    const { at } = this;
    this.at += size;
    switch (type) {
      case "u8":
        return this.#view.getUint8(at);
      case "i8":
        return this.#view.getInt8(at);
      case "u16":
        return this.#view.getUint16(at, true);
      case "i16":
        return this.#view.getInt16(at, true);
      case "u32":
        return this.#view.getUint32(at, true);
      case "i32":
        return this.#view.getInt32(at, true);
      case "f32":
        return this.#view.getFloat32(at, true);
      case "f64":
        return this.#view.getFloat64(at, true);
    }
  }

  u32(): number {
    return this.number("u32");
  }

  /** Exact below 2^53; above, some number above. */
  u64(): number {
    const low = this.number("u32");
    return this.number("u32") * 2 ** 32 + low;
  }

  big(type: Big): bigint {
    this.expect(8);
    this.at += 8;
    return type === "u64" ? this.#view.getBigUint64(this.at - 8, true) : this.#view.getBigInt64(this.at - 8, true);
  }

  /** A copy, since the bytes need not be aligned. */
  numbers(type: Small | Big, length: number): NumberArray {
    const bytes = this.bytes(length * ARRAYS[type].BYTES_PER_ELEMENT);
    return new ARRAYS[type](new Uint8Array(bytes).buffer);
  }

  /** A view. */
  bytes(length: number): Uint8Array {
    this.expect(length);
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** @returns undefined if the bytes are not UTF-8 */
  text(length: number): string | undefined {
    const bytes = this.bytes(length);
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A name from a file, fit for a message: quoted, without control characters, not longer than a line. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

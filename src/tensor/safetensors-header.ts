/**
 * The JSON header of a safetensors file, read byte by byte.
 *
 * Files come from strangers, so this is not `JSON.parse`: it knows only the one form a header may have (an object of
 * names to `{dtype, shape, data_offsets}`, and `__metadata__` with strings), refuses a name that comes twice, which
 * `JSON.parse` would hide, cannot be nested deep, and keeps nothing but the answer, so that memory stays below twice the
 * header plus {@link HEADER_OVERHEAD_BYTES}.
 */
import { FormatError } from "../core/index.ts";
import {
  ELEMENT_BYTES,
  LENGTH_BYTES,
  MAX_METADATA_ENTRIES,
  MAX_RANK,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  quoted,
  type SafetensorsDtype,
  type SafetensorsErrorCode,
  safetensorsError,
} from "./safetensors-format.ts";

/** Where one tensor lies. */
export interface TensorRecord {
  readonly dtype: SafetensorsDtype;
  readonly shape: readonly number[];
  /** Offsets in bytes from the end of the header; `end` is exclusive. */
  readonly begin: number;
  readonly end: number;
}

export interface HeaderRecords {
  readonly metadata: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, TensorRecord>;
}

/**
 * Reads the header's JSON; whether shapes and offsets make sense is another's check.
 *
 * @param bytes the header alone, without the 8 bytes of its length
 * @throws FormatError with a {@link SafetensorsErrorCode}
 */
export function scanHeader(bytes: Uint8Array): HeaderRecords {
  return new HeaderScanner(bytes).header();
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

class HeaderScanner {
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #metadata = new Map<string, string>();
  readonly #tensors = new Map<string, TensorRecord>();
  #hasMetadata = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  header(): HeaderRecords {
    if (this.#bytes[0] !== OPEN_BRACE) throw this.#syntax("{"); // also no space before it
    this.#members((name) => {
      if (name === "__metadata__") this.#readMetadata();
      else this.#readTensor(name);
    });
    this.#skipSpace();
    if (this.#at !== this.#bytes.length) throw this.#syntax("the end of the header");
    return { metadata: this.#metadata, tensors: this.#tensors };
  }

  #readMetadata(): void {
    if (this.#hasMetadata) throw duplicateKey("__metadata__");
    this.#hasMetadata = true;
    this.#members((key) => {
      if (this.#metadata.has(key)) throw duplicateKey(key);
      if (this.#metadata.size === MAX_METADATA_ENTRIES) {
        throw safetensorsError("safetensors-limit", `__metadata__ has more than ${MAX_METADATA_ENTRIES} entries`);
      }
      this.#metadata.set(key, this.#string());
    });
  }

  #readTensor(name: string): void {
    if (this.#tensors.has(name)) throw duplicateKey(name);
    if (this.#tensors.size === MAX_TENSORS) {
      throw safetensorsError("safetensors-limit", `the file has more than ${MAX_TENSORS} tensors`);
    }
    let dtype: SafetensorsDtype | undefined;
    let shape: readonly number[] | undefined;
    let offsets: readonly number[] | undefined;
    this.#members((field) => {
      if (field === "dtype") {
        if (dtype !== undefined) throw duplicateKey(field, name);
        dtype = this.#dtype(name);
      } else if (field === "shape") {
        if (shape !== undefined) throw duplicateKey(field, name);
        shape = this.#integers(MAX_RANK, name);
      } else if (field === "data_offsets") {
        if (offsets !== undefined) throw duplicateKey(field, name);
        offsets = this.#integers(2, name);
      } else {
        throw this.#syntax(`dtype, shape or data_offsets as a field of tensor ${quoted(name)}`);
      }
    });
    if (dtype === undefined || shape === undefined || offsets?.length !== 2) {
      throw this.#syntax(`dtype, shape and two data_offsets before the end of tensor ${quoted(name)}`);
    }
    this.#tensors.set(name, { dtype, shape, begin: offsets[0] as number, end: offsets[1] as number });
  }

  #dtype(tensor: string): SafetensorsDtype {
    const dtype = this.#string();
    if (Object.hasOwn(ELEMENT_BYTES, dtype)) return dtype as SafetensorsDtype;
    const known = Object.keys(ELEMENT_BYTES).join(", ");
    throw safetensorsError("safetensors-dtype", `tensor ${quoted(tensor)} is of ${quoted(dtype)}, not of ${known}`);
  }

  /** An object; `readValue` is called after each key's colon and must consume the value. */
  #members(readValue: (key: string) => void): void {
    this.#expect(OPEN_BRACE);
    if (this.#takes(CLOSE_BRACE)) return;
    do {
      const key = this.#string();
      this.#expect(COLON);
      readValue(key);
    } while (this.#takes(COMMA));
    this.#expect(CLOSE_BRACE);
  }

  #integers(limit: number, tensor: string): number[] {
    const list: number[] = [];
    this.#expect(OPEN_BRACKET);
    if (this.#takes(CLOSE_BRACKET)) return list;
    do {
      if (list.length === limit) {
        throw safetensorsError(
          "safetensors-limit",
          `a list of tensor ${quoted(tensor)} has more than ${limit} numbers`,
        );
      }
      list.push(this.#integer());
    } while (this.#takes(COMMA));
    this.#expect(CLOSE_BRACKET);
    return list.slice(); // a grown array keeps room for 17 elements, its copy does not
  }

  /** A non-negative integer in JSON's form: no sign, fraction, exponent or leading zero. */
  #integer(): number {
    this.#skipSpace();
    const start = this.#at;
    let value = 0;
    for (; ; this.#at++) {
      const digit = (this.#bytes[this.#at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      if (value === 0 && this.#at > start) throw this.#syntax("a number without a leading zero");
      value = value * 10 + digit;
      if (value > Number.MAX_SAFE_INTEGER) {
        throw safetensorsError(
          "safetensors-overflow",
          `the number at byte ${start + LENGTH_BYTES} of the file is beyond 2^53`,
        );
      }
    }
    if (this.#at === start) throw this.#syntax("a non-negative integer");
    return value;
  }

  #string(): string {
    this.#expect(QUOTE);
    const start = this.#at;
    let isPlain = true; // ASCII without escapes
    for (; ; this.#at++) {
      const byte = this.#bytes[this.#at];
      if (byte === QUOTE) break;
      if (byte === undefined || byte < 0x20) throw this.#syntax("a string's closing quote");
      if (byte === BACKSLASH) {
        isPlain = false;
        this.#at++; // whatever follows, even a quote, is part of the string
      } else if (byte >= 0x80) isPlain = false;
    }
    const raw = this.#bytes.subarray(start, this.#at++);
    if (raw.length > MAX_TEXT_BYTES) {
      throw safetensorsError("safetensors-limit", `a text has ${raw.length} bytes, at most ${MAX_TEXT_BYTES} are read`);
    }
    if (isPlain && raw.length <= 64) return String.fromCharCode(...raw); // quicker than a decoder, and the usual case
    try {
      const text = decoder.decode(raw);
      // Escapes are JSON's own business. A lone surrogate is no text and could not be written back.
      const value = isPlain ? text : (JSON.parse(`"${text}"`) as string);
      if (LONE_SURROGATE.test(value)) throw new SyntaxError("lone surrogate");
      return value;
    } catch (cause) {
      throw new FormatError(
        "safetensors-header-syntax" satisfies SafetensorsErrorCode,
        `safetensors: the string at byte ${start + LENGTH_BYTES} of the file is not valid UTF-8 text with JSON escapes`,
        { cause },
      );
    }
  }

  #expect(byte: number): void {
    if (!this.#takes(byte)) throw this.#syntax(String.fromCharCode(byte));
  }

  /** Consumes `byte` if it is the next one after any space. */
  #takes(byte: number): boolean {
    this.#skipSpace();
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.#at++;
    }
  }

  #syntax(expected: string): FormatError {
    const byte = this.#bytes[this.#at];
    const got = byte === undefined ? "the header ends" : `it holds 0x${byte.toString(16).padStart(2, "0")}`;
    const where = `byte ${this.#at + LENGTH_BYTES} of the file`;
    return safetensorsError("safetensors-header-syntax", `expected ${expected} at ${where}, but ${got}`);
  }
}

function duplicateKey(key: string, tensor?: string): FormatError {
  const owner = tensor === undefined ? "the header" : `tensor ${quoted(tensor)}`;
  return safetensorsError("safetensors-duplicate-key", `${owner} names ${quoted(key)} twice`);
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\p{Surrogate}/u;

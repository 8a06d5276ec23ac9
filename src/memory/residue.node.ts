/**
 * The proof of forgetting: searches every byte of every file in a folder for texts, in all encodings that could hide
 * them.
 *
 * One pass over the bytes whatever the number of texts: the first four bytes of each pattern are looked up in a bit
 * table, and only where that says "perhaps" is anything compared.
 */
import { closeSync, type Dirent, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

export interface ResidueHit {
  readonly file: string;
  /** In bytes from the file's beginning. */
  readonly offset: number;
}

export interface ResidueOptions {
  /** Adds the texts' token ids, as 16- and 32-bit integers and in decimal with commas. */
  readonly encodeTokens?: (text: string) => readonly number[];
}

const CHUNK_BYTES = 1 << 20;
const HASH_BITS = 20;
/** Shorter patterns would be found by chance: one or two tokens, one or two letters. */
const SHORTEST_PATTERN_BYTES = 4;

/** @throws the file system's error if a file cannot be read */
export function findResidue(folder: string, texts: readonly string[], options: ResidueOptions = {}): ResidueHit[] {
  const matcher = new Matcher(texts.flatMap((text) => encodings(text, options)));
  const hits: ResidueHit[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hits.push(...searchFile(filePath(entry), matcher));
  }
  return hits;
}

/** Every byte string under which a text could lie in a file. */
export function encodings(text: string, { encodeTokens }: ResidueOptions = {}): Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array): void => {
    if (bytes.length >= SHORTEST_PATTERN_BYTES) found.set(Buffer.from(bytes).toString("latin1"), bytes);
  };
  for (const form of new Set([text, ...["NFC", "NFD", "NFKC", "NFKD"].map((name) => text.normalize(name))])) {
    const utf16 = Buffer.from(form, "utf16le");
    add(Buffer.from(form, "utf8"));
    add(utf16);
    add(Buffer.from(utf16).swap16());
    add(Buffer.from(JSON.stringify(form).slice(1, -1), "utf8"));
  }
  const tokens = encodeTokens?.(text) ?? [];
  if (tokens.length > 2) {
    if (Math.max(...tokens) < 1 << 16) add(bytesOf(Uint16Array.from(tokens)));
    add(bytesOf(Uint32Array.from(tokens)));
    add(Buffer.from(tokens.join(","), "utf8"));
  }
  return [...found.values()];
}

/** Finds any of many patterns at a position. */
class Matcher {
  readonly longest: number;
  readonly #byHash: Map<number, Uint8Array[]> = new Map();
  readonly #isPossible: Uint8Array = new Uint8Array(1 << HASH_BITS);

  constructor(patterns: readonly Uint8Array[]) {
    this.longest = Math.max(0, ...patterns.map(({ length }) => length));
    for (const pattern of patterns) {
      const hash = hashAt(pattern, 0);
      this.#isPossible[hash] = 1;
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), pattern]);
    }
  }

  /** Offsets below `end` at which a pattern begins; the patterns may reach beyond. */
  search(bytes: Uint8Array, end: number): number[] {
    const offsets: number[] = [];
    for (let at = 0; at < end && at + SHORTEST_PATTERN_BYTES <= bytes.length; at++) {
      const hash = hashAt(bytes, at);
      if (this.#isPossible[hash] === 0) continue;
      const patterns = this.#byHash.get(hash) ?? [];
      if (patterns.some((pattern) => pattern.every((byte, i) => bytes[at + i] === byte))) offsets.push(at);
    }
    return offsets;
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  return Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function searchFile(path: string, matcher: Matcher): ResidueHit[] {
  const hits: ResidueHit[] = [];
  const buffer = Buffer.alloc(CHUNK_BYTES + matcher.longest);
  const file = openSync(path, "r");
  try {
    // Each chunk is read with the beginning of the next, so that no pattern is cut in two.
    for (let start = 0; ; start += CHUNK_BYTES) {
      const read = readFully(file, buffer, start);
      const offsets = matcher.search(buffer.subarray(0, read), CHUNK_BYTES);
      hits.push(...offsets.map((offset) => ({ file: path, offset: start + offset })));
      if (read <= CHUNK_BYTES) return hits;
    }
  } finally {
    closeSync(file);
  }
}

function readFully(file: number, buffer: Uint8Array, position: number): number {
  let read = 0;
  while (read < buffer.length) {
    const more = readSync(file, buffer, read, buffer.length - read, position + read);
    if (more === 0) break;
    read += more;
  }
  return read;
}

function filePath(entry: Dirent): string {
  return join(entry.parentPath ?? entry.path, entry.name);
}

function bytesOf(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer);
}

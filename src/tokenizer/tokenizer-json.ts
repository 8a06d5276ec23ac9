/**
 * Reads and writes a byte-pair vocabulary as a Hugging Face `tokenizer.json`.
 *
 * The reader takes only what the writer gives: byte-level BPE with this project's cuts and special tokens. A file that asks
 * for anything else would be read with other ids than its author meant, so it is refused, saying where.
 */
import { FormatError } from "../core/index.ts";
import { type BpeVocabulary, indexTokens, MAX_TOKENS, mergeResults } from "./bpe-vocabulary.ts";
import { alphabetToBytes, bytesToAlphabet } from "./byte-alphabet.ts";
import { WORD_PATTERN } from "./pre-tokenizer.ts";
import { SPECIAL_TOKEN_NAMES, SPECIAL_TOKEN_SLOTS } from "./special-tokens.ts";

/** Largest file that is read. */
export const MAX_TOKENIZER_JSON_BYTES: number = 64 * 2 ** 20;

const ADDED_TOKENS: readonly unknown[] = SPECIAL_TOKEN_NAMES.map((content, id) => ({
  id,
  content,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true,
}));

const BYTE_LEVEL = { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false };

/** All that the file says besides its tokens and its model. */
const FRAME: Readonly<Record<string, unknown>> = {
  version: "1.0",
  truncation: null,
  padding: null,
  added_tokens: ADDED_TOKENS,
  normalizer: null,
  pre_tokenizer: {
    type: "Sequence",
    pretokenizers: [
      { type: "Split", pattern: { Regex: WORD_PATTERN }, behavior: "Isolated", invert: false },
      BYTE_LEVEL,
    ],
  },
  post_processor: null,
  decoder: BYTE_LEVEL,
};

/** All that the model says besides its vocabulary. `ignore_merges`: a word that is a token is that token. */
const MODEL: Readonly<Record<string, unknown>> = {
  type: "BPE",
  dropout: null,
  unk_token: null,
  continuing_subword_prefix: null,
  end_of_word_suffix: null,
  fuse_unk: false,
  byte_fallback: false,
  ignore_merges: true,
};

/** The text of `tokenizer.json`, ending in a newline. Equal vocabularies give equal text. */
export function writeTokenizerJson(vocabulary: BpeVocabulary): string {
  const names = vocabulary.tokens.map((bytes, id) =>
    id < SPECIAL_TOKEN_SLOTS ? (SPECIAL_TOKEN_NAMES[id] as string) : bytesToAlphabet(bytes),
  );
  const vocab = Object.fromEntries(names.map((name, id) => [name, id]));
  const merges = vocabulary.merges.map(([left, right]) => `${names[left]} ${names[right]}`);
  return `${JSON.stringify({ ...FRAME, model: { ...MODEL, vocab, merges } }, null, 1)}\n`;
}

/**
 * Reads `tokenizer.json`.
 *
 * @throws FormatError `tokenizer-too-large`, `tokenizer-not-json`, `tokenizer-missing` (a field), `tokenizer-unsupported`
 *   (a field says something that this reader does not do), `tokenizer-special` (special tokens that are not this project's),
 *   `tokenizer-vocab` (ids or names), `tokenizer-vocab-size`, `tokenizer-bytes`, `tokenizer-token-size`,
 *   `tokenizer-duplicate`, `tokenizer-merges` (their form), `tokenizer-merges-size`, `tokenizer-merge-unknown`,
 *   `tokenizer-merge-duplicate`.
 */
export function readTokenizerJson(file: string | Uint8Array): BpeVocabulary {
  const root = asObject(parse(file), "the file");
  checkAddedTokens(root["added_tokens"]);
  checkSettings(root, FRAME, ["model"], "");
  const model = asObject(root["model"], "model");
  checkSettings(model, MODEL, ["vocab", "merges"], "model.");

  const ids = readVocab(model["vocab"]);
  const tokens: Uint8Array[] = new Array(ids.size);
  for (const [name, id] of ids) tokens[id] = tokenBytesOf(name, id);
  const vocabulary = { tokens, merges: readMerges(model["merges"], ids) };
  mergeResults(vocabulary, indexTokens(tokens));
  return vocabulary;
}

function parse(file: string | Uint8Array): unknown {
  if (file.length > MAX_TOKENIZER_JSON_BYTES) {
    throw fault("tokenizer-too-large", `at most ${MAX_TOKENIZER_JSON_BYTES} bytes are read, it has ${file.length}`);
  }
  try {
    return JSON.parse(typeof file === "string" ? file : new TextDecoder("utf-8", { fatal: true }).decode(file));
  } catch (cause) {
    throw new FormatError("tokenizer-not-json", `tokenizer.json is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Checks every field against what it has to say. Fields that follow from the others may be absent if they say null. */
function checkSettings(
  object: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  others: readonly string[],
  prefix: string,
): void {
  for (const name of others) if (!Object.hasOwn(object, name)) throw missing(prefix + name);
  for (const [name, value] of Object.entries(expected)) {
    if (!Object.hasOwn(object, name)) {
      if (value === null) continue;
      throw missing(prefix + name);
    }
    if (!isEqual(object[name], value)) {
      throw fault("tokenizer-unsupported", `${prefix}${name} must be ${show(value)}, it is ${show(object[name])}`);
    }
  }
  for (const name of Object.keys(object)) {
    if (Object.hasOwn(expected, name) || others.includes(name)) continue;
    throw fault("tokenizer-unsupported", `${prefix}${show(name)} is not a field that this reader knows`);
  }
}

function checkAddedTokens(value: unknown): void {
  if (value === undefined) throw missing("added_tokens");
  if (!Array.isArray(value)) throw fault("tokenizer-special", `added_tokens must be a list, it is ${show(value)}`);
  if (value.length !== ADDED_TOKENS.length) {
    throw fault("tokenizer-special", `added_tokens must be ${ADDED_TOKENS.length}, they are ${value.length}`);
  }
  ADDED_TOKENS.forEach((expected, id) => {
    if (isEqual(value[id], expected)) return;
    throw fault("tokenizer-special", `added_tokens[${id}] must be ${show(expected)}, it is ${show(value[id])}`);
  });
}

/** Ids by name: each of 0..n-1 exactly once. */
function readVocab(value: unknown): Map<string, number> {
  const entries = Object.entries(asObject(value, "model.vocab"));
  if (entries.length > MAX_TOKENS) {
    throw fault("tokenizer-vocab-size", `at most ${MAX_TOKENS} tokens are read, model.vocab has ${entries.length}`);
  }
  const names: string[] = new Array(entries.length);
  const ids = new Map<string, number>();
  for (const [name, id] of entries) {
    if (typeof id !== "number" || !Number.isInteger(id) || id < 0 || id >= entries.length) {
      throw fault(
        "tokenizer-vocab",
        `model.vocab has ${entries.length} tokens, so ids are 0..${entries.length - 1}; ${show(name)} has ${show(id)}`,
      );
    }
    // Ids of the right range and number leave a hole only where another id comes twice.
    if (names[id] !== undefined) {
      throw fault("tokenizer-vocab", `model.vocab gives id ${id} to both ${show(names[id])} and ${show(name)}`);
    }
    names[id] = name;
    ids.set(name, id);
  }
  return ids;
}

function tokenBytesOf(name: string, id: number): Uint8Array {
  if (id < SPECIAL_TOKEN_SLOTS) {
    if (name === SPECIAL_TOKEN_NAMES[id]) return new Uint8Array(0);
    throw fault(
      "tokenizer-special",
      `id ${id} must be ${show(SPECIAL_TOKEN_NAMES[id])} in model.vocab, it is ${show(name)}`,
    );
  }
  const bytes = alphabetToBytes(name);
  if (bytes !== undefined) return bytes;
  throw fault("tokenizer-vocab", `token ${id}, ${show(name)}, is not written in the byte-level alphabet`);
}

/** Merges are written "left right" or, in newer files, ["left", "right"]. */
function readMerges(value: unknown, ids: ReadonlyMap<string, number>): [number, number][] {
  if (!Array.isArray(value)) throw fault("tokenizer-merges", `model.merges must be a list, it is ${show(value)}`);
  if (value.length > MAX_TOKENS) {
    throw fault("tokenizer-merges-size", `at most ${MAX_TOKENS} merges are read, there are ${value.length}`);
  }
  return value.map((merge: unknown, rank) => {
    const pair: unknown[] = typeof merge === "string" ? merge.split(" ") : Array.isArray(merge) ? merge : [];
    if (pair.length !== 2) {
      throw fault("tokenizer-merges", `model.merges[${rank}] must be two tokens, it is ${show(merge)}`);
    }
    const [left, right] = pair.map((name) => (typeof name === "string" ? ids.get(name) : undefined));
    if (left !== undefined && right !== undefined) return [left, right];
    const unknown = left === undefined ? pair[0] : pair[1];
    throw fault(
      "tokenizer-merge-unknown",
      `model.merges[${rank}] names ${show(unknown)}, which model.vocab does not have`,
    );
  });
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw fault("tokenizer-missing", `${name} must be an object, it is ${show(value)}`);
}

/** Equality of JSON values whatever the order of fields. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(b);
  if (Object.keys(a).length !== names.length) return false;
  return names.every(
    (name) =>
      Object.hasOwn(a, name) && isEqual((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}

/** A value for a message, cut to a line. */
function show(value: unknown): string {
  const text =
    value === undefined
      ? "absent"
      : typeof value === "object" && value !== null
        ? shallow(value)
        : JSON.stringify(value);
  return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}

// A stranger's value may be megabytes deep; a message needs only what it is.
function shallow(value: object): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const fields = Object.entries(value).slice(0, 4);
  return `{${fields.map(([name, field]) => `${name}: ${typeof field === "object" ? "..." : show(field)}`).join(", ")}}`;
}

function missing(name: string): FormatError {
  return fault("tokenizer-missing", `${name} is missing`);
}

function fault(code: string, problem: string): FormatError {
  return new FormatError(code, `tokenizer.json: ${problem}`);
}

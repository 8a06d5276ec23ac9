/** The vocabulary of a byte-pair tokenizer as plain data, and the rules it keeps. */
import { FormatError } from "../core/index.ts";
import { FIRST_BYTE_ID, FIRST_LEARNT_ID } from "./special-tokens.ts";

/** What training gives and `tokenizer.json` holds. */
export interface BpeVocabulary {
  /** Bytes of each token: none for ids 0..47 (special), one each for the 256 bytes, then those of learnt tokens. */
  readonly tokens: readonly Uint8Array[];
  /** Pairs of ids to merge, in order of rank. Their joined bytes are a token. */
  readonly merges: readonly (readonly [number, number])[];
}

/** Most tokens a vocabulary may have, and most merges. */
export const MAX_TOKENS = 1_000_000;

/** Most bytes of one token. */
export const MAX_TOKEN_BYTES = 1024;

/** Bytes as a key for a map: one character a byte. */
export function bytesKey(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/**
 * Ids by {@link bytesKey} of all plain tokens.
 *
 * @throws FormatError if the tokens break a rule of {@link BpeVocabulary}.
 */
export function indexTokens(tokens: readonly Uint8Array[]): Map<string, number> {
  if (tokens.length < FIRST_LEARNT_ID || tokens.length > MAX_TOKENS) {
    throw new FormatError(
      "tokenizer-vocab-size",
      `a vocabulary has ${FIRST_LEARNT_ID} to ${MAX_TOKENS} tokens, this one ${tokens.length}`,
    );
  }
  const ids = new Map<string, number>();
  tokens.forEach((bytes, id) => {
    if (id < FIRST_BYTE_ID) {
      if (bytes.length === 0) return;
      throw new FormatError("tokenizer-special", `id ${id} is kept for a special token, which has no bytes`);
    }
    if (id < FIRST_LEARNT_ID && !(bytes.length === 1 && bytes[0] === id - FIRST_BYTE_ID)) {
      throw new FormatError("tokenizer-bytes", `id ${id} must be the byte ${id - FIRST_BYTE_ID}, it is [${bytes}]`);
    }
    if (bytes.length === 0 || bytes.length > MAX_TOKEN_BYTES) {
      throw new FormatError(
        "tokenizer-token-size",
        `token ${id} has ${bytes.length} bytes, not 1 to ${MAX_TOKEN_BYTES}`,
      );
    }
    const key = bytesKey(bytes);
    const other = ids.get(key);
    if (other !== undefined)
      throw new FormatError("tokenizer-duplicate", `tokens ${other} and ${id} are the same bytes`);
    ids.set(key, id);
  });
  return ids;
}

/**
 * The id that each merge gives.
 *
 * @throws FormatError if a merge names an unknown token, gives bytes that are no token, or comes twice.
 */
export function mergeResults(vocabulary: BpeVocabulary, idOfBytes: ReadonlyMap<string, number>): Int32Array {
  const { tokens, merges } = vocabulary;
  if (merges.length > MAX_TOKENS) {
    throw new FormatError("tokenizer-merges-size", `at most ${MAX_TOKENS} merges are read, there are ${merges.length}`);
  }
  const seen = new Set<number>();
  return Int32Array.from(merges, ([left, right], rank) => {
    const isPlain = (id: number): boolean => Number.isInteger(id) && id >= FIRST_BYTE_ID && id < tokens.length;
    if (!isPlain(left) || !isPlain(right)) {
      throw new FormatError(
        "tokenizer-merge-unknown",
        `merge ${rank} joins ${left} and ${right}: not both are plain tokens`,
      );
    }
    const pair = left * MAX_TOKENS + right;
    if (seen.has(pair))
      throw new FormatError("tokenizer-merge-duplicate", `merge ${rank} (${left}, ${right}) comes twice`);
    seen.add(pair);
    const result = idOfBytes.get(bytesKey(tokens[left] as Uint8Array) + bytesKey(tokens[right] as Uint8Array));
    if (result !== undefined) return result;
    throw new FormatError("tokenizer-merge-unknown", `merge ${rank} (${left}, ${right}) gives bytes that are no token`);
  });
}

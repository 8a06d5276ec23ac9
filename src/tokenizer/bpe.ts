/**
 * Byte-pair tokenizer for Chinese and English: text to ids and back.
 *
 * A text is cut into words (`pre-tokenizer.ts`). A word that is a token is that token; of any other word the bytes are merged
 * by rank (`word-merger.ts`). Every byte is a token, so every text can be written, and what comes back is what went in.
 * The same ids come from Hugging Face's tokenizers on the same `tokenizer.json`, except that those read "<|user|>" in a text
 * as the special token, and `encode` never does.
 */
import { RangeLimitError } from "../core/index.ts";
import { type BpeVocabulary, bytesKey, indexTokens, MAX_TOKEN_BYTES, mergeResults } from "./bpe-vocabulary.ts";
import type { ChatTokenizer } from "./chat-tokenizer.ts";
import { standsAlone, wordEnd } from "./pre-tokenizer.ts";
import { FIRST_BYTE_ID, SPECIAL_TOKEN_SLOTS, type SpecialToken, specialTokenId } from "./special-tokens.ts";
import { joinTokenBytes, StreamDecoder } from "./stream-decoder.ts";
import { readTokenizerJson, writeTokenizerJson } from "./tokenizer-json.ts";
import { WordCache } from "./word-cache.ts";
import { WordMerger } from "./word-merger.ts";

/** Plain text, which is always encoded as text, or one special token. */
export type EncodePart = string | { readonly token: SpecialToken };

const MAX_WORD_BYTES = 2 ** 26; // of one word; a text may be longer
const KEPT_IDS = 2 ** 20; // a larger output buffer is let go after the call
const NONE = -1;

export class BpeTokenizer implements ChatTokenizer {
  readonly vocabSize: number;
  readonly textStart: number = specialTokenId("<|text|>");
  readonly turnEnd: number = specialTokenId("<|stop|>");
  readonly stopIds: readonly number[] = [specialTokenId("<|stop|>"), specialTokenId("<|end|>")];
  readonly softStop = null;
  readonly structure: readonly number[] = Array.from({ length: SPECIAL_TOKEN_SLOTS }, (_, id) => id).filter(
    (id) => !this.stopIds.includes(id),
  );
  readonly endOfDocument: number = specialTokenId("<|end|>");
  readonly vocabulary: BpeVocabulary;

  readonly #tokens: readonly Uint8Array[];
  readonly #idOfBytes: ReadonlyMap<string, number>;
  readonly #merger: WordMerger;
  readonly #cache = new WordCache();
  /** Token of a UTF-16 unit that is a word by itself, or NONE: the short way for hanzi and digits. */
  readonly #idOfUnit = new Int32Array(0x10000).fill(NONE);
  readonly #utf8 = new TextEncoder();
  #out = new Int32Array(4096);

  /** @throws FormatError if the vocabulary breaks a rule of {@link BpeVocabulary}. */
  constructor(vocabulary: BpeVocabulary) {
    this.#idOfBytes = indexTokens(vocabulary.tokens);
    this.#merger = new WordMerger(vocabulary.merges, mergeResults(vocabulary, this.#idOfBytes));
    this.vocabulary = vocabulary;
    this.#tokens = vocabulary.tokens;
    this.vocabSize = vocabulary.tokens.length;

    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    for (let id = FIRST_BYTE_ID; id < this.vocabSize; id++) {
      const bytes = this.#tokens[id] as Uint8Array;
      if (bytes.length > 3) continue;
      const character = utf8.decode(bytes); // U+FFFD, which does not stand alone, if it is part of one
      if (character.length === 1 && standsAlone(character, 0)) this.#idOfUnit[character.charCodeAt(0)] = id;
    }
  }

  /** The tokenizer of a `tokenizer.json`. @throws FormatError with the codes of `readTokenizerJson`. */
  static fromJson(file: string | Uint8Array): BpeTokenizer {
    return new BpeTokenizer(readTokenizerJson(file));
  }

  encode(text: string): Int32Array {
    return this.#take(this.#encodeTo(text, 0));
  }

  /** Encodes special tokens and plain text in order. Text cannot forge a special token. */
  encodeParts(parts: readonly EncodePart[]): Int32Array {
    let length = 0;
    for (const part of parts) {
      if (typeof part === "string") {
        length = this.#encodeTo(part, length);
      } else {
        this.#reserve(length + 1, length);
        this.#out[length++] = specialTokenId(part.token);
      }
    }
    return this.#take(length);
  }

  encodeAnswer(text: string): Int32Array {
    return this.encode(text);
  }

  answerDecoder(): StreamDecoder {
    return this.streamDecoder();
  }

  /**
   * Encodes bytes that need not be UTF-8, so that `joinTokenBytes` of the result gives them back. Stretches of UTF-8 are
   * encoded as text, each other byte as its own token.
   */
  encodeBytes(bytes: Uint8Array): Int32Array {
    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    let length = 0;
    for (let start = 0; start < bytes.length; ) {
      const end = validUtf8End(bytes, start);
      if (end > start) length = this.#encodeTo(utf8.decode(bytes.subarray(start, end)), length);
      start = end;
      if (start < bytes.length) {
        this.#reserve(length + 1, length);
        this.#out[length++] = FIRST_BYTE_ID + (bytes[start++] as number);
      }
    }
    return this.#take(length);
  }

  decode(ids: ArrayLike<number>): string {
    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    return utf8.decode(joinTokenBytes(ids, (id) => this.tokenBytes(id)));
  }

  tokenBytes(id: number): Uint8Array {
    const bytes = this.#tokens[id];
    if (bytes === undefined) throw new RangeLimitError("tokenBytes", "id", `in 0..${this.vocabSize - 1}`, id);
    return bytes;
  }

  streamDecoder(): StreamDecoder {
    return new StreamDecoder((id) => this.tokenBytes(id));
  }

  /** The text of `tokenizer.json`, so the identity's SHA-256 is that of the file as this project writes it. */
  identity(): string {
    return writeTokenizerJson(this.vocabulary);
  }

  /** Writes the tokens of a text to the buffer from `length` on, and returns its new length. */
  #encodeTo(text: string, length: number): number {
    // A unit takes at most three bytes of UTF-8 and a byte at most one token, but texts come to a third of that.
    this.#reserve(length + text.length, length);
    for (let start = 0; start < text.length; ) {
      const alone = this.#idOfUnit[text.charCodeAt(start)] as number;
      if (alone !== NONE) {
        if (length === this.#out.length) this.#reserve(length + 1, length);
        this.#out[length++] = alone;
        start++;
        continue;
      }
      const end = wordEnd(text, start);
      if (length + 3 * (end - start) > this.#out.length) this.#reserve(length + 3 * (end - start), length);
      const known = this.#cache.copy(text, start, end, this.#out, length);
      length += known > 0 ? known : this.#encodeWord(text, start, end, length);
      start = end;
    }
    return length;
  }

  /** Writes the tokens of a word met for the first time and returns how many they are. */
  #encodeWord(text: string, start: number, end: number, length: number): number {
    const bytes = this.#utf8.encode(text.slice(start, end));
    if (bytes.length > MAX_WORD_BYTES) {
      throw new RangeLimitError("encode", "word without a break", `at most ${MAX_WORD_BYTES} bytes`, bytes.length);
    }
    const whole = bytes.length <= MAX_TOKEN_BYTES ? this.#idOfBytes.get(bytesKey(bytes)) : undefined;
    let count = 1;
    if (whole !== undefined) this.#out[length] = whole;
    else count = this.#merger.merge(bytes, this.#out.subarray(length));
    this.#cache.add(text, start, end, this.#out, length, count);
    return count;
  }

  #take(length: number): Int32Array {
    const ids = this.#out.slice(0, length);
    if (this.#out.length > KEPT_IDS) this.#out = new Int32Array(KEPT_IDS);
    return ids;
  }

  #reserve(capacity: number, used: number): void {
    if (capacity <= this.#out.length) return;
    const grown = new Int32Array(Math.max(capacity, 2 * this.#out.length));
    grown.set(this.#out.subarray(0, used));
    this.#out = grown;
  }
}

/** Index past the longest stretch of UTF-8 that starts at `start`. Form: Unicode 16, table 3-7. */
function validUtf8End(bytes: Uint8Array, start: number): number {
  const continues = (index: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[index];
    return byte !== undefined && byte >= low && byte <= high;
  };
  let i = start;
  for (;;) {
    const lead = bytes[i];
    if (lead === undefined) return i;
    if (lead < 0x80) {
      i += 1;
    } else if (lead >= 0xc2 && lead <= 0xdf) {
      if (!continues(i + 1)) return i;
      i += 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      const low = lead === 0xe0 ? 0xa0 : 0x80; // no overlong forms
      const high = lead === 0xed ? 0x9f : 0xbf; // no surrogates
      if (!continues(i + 1, low, high) || !continues(i + 2)) return i;
      i += 3;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      const low = lead === 0xf0 ? 0x90 : 0x80;
      const high = lead === 0xf4 ? 0x8f : 0xbf;
      if (!continues(i + 1, low, high) || !continues(i + 2) || !continues(i + 3)) return i;
      i += 4;
    } else {
      return i;
    }
  }
}

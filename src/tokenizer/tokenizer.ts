/** What the rest of Shoal asks of a tokenizer, whichever kind a model came with. */
import type { StreamDecoder } from "./stream-decoder.ts";

export interface Tokenizer {
  /** One more than the largest id. A model's embedding may be padded beyond it. */
  readonly vocabSize: number;

  /** Id that ends a document, and that a fresh state is started with. */
  readonly endOfDocument: number;

  /**
   * Encodes plain text. No text, whatever it says, gives a special token. Half of a surrogate pair is encoded as U+FFFD,
   * as it is when such a string is written as UTF-8.
   */
  encode(text: string): Int32Array;

  /**
   * Text of the tokens; bytes that are not UTF-8 become U+FFFD, special tokens nothing.
   *
   * @throws RangeLimitError for an id outside the vocabulary.
   */
  decode(ids: ArrayLike<number>): string;

  /**
   * The bytes a token stands for; none for a special token. Do not write to them. Bits per byte are counted with these,
   * because the text of a token may be half a character.
   *
   * @throws RangeLimitError for an id outside the vocabulary.
   */
  tokenBytes(id: number): Uint8Array;

  /** Decodes a stream of tokens into whole characters. */
  streamDecoder(): StreamDecoder;

  /** Text that two tokenizers share only if they give the same ids for every text; its SHA-256 names the tokenizer. */
  identity(): string;
}

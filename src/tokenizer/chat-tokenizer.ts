/** What answering asks of a tokenizer besides text: how turns are laid out, and how an answer begins and ends. */
import type { EncodePart } from "./bpe.ts";
import type { StreamDecoder } from "./stream-decoder.ts";
import type { Tokenizer } from "./tokenizer.ts";

export interface ChatTokenizer extends Tokenizer {
  /** Ids of a conversation as `chatParts` lays it out. No text can forge a token of its structure. */
  encodeParts(parts: readonly EncodePart[]): Int32Array;
  /** An answer's text as the model would write it, without its end. */
  encodeAnswer(text: string): Int32Array;
  /** Decodes an answer as it is written. */
  answerDecoder(): Pick<StreamDecoder, "push" | "flush">;
  /** What stands before a text that is no conversation. */
  readonly textStart: number;
  /** Ends a turn. */
  readonly turnEnd: number;
  /** End an answer wherever they come; an answer that is taught ends with the first. */
  readonly stopIds: readonly number[];
  /** Ends an answer if the model would go on with one of `before`: a token that also stands inside of answers. */
  readonly softStop: { readonly id: number; readonly before: readonly number[] } | null;
  /** Ids that may not stand in an answer. */
  readonly structure: readonly number[];
}

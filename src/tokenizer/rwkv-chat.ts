/**
 * The tokenizer of RWKV checkpoints with the form in which their conversations were written:
 *
 *   System: …\n\nUser: …\n\nAssistant: …\n\n
 *
 * An empty line ends a turn, so no content keeps one. A model may write empty lines inside an answer, and the turn is over only
 * if it would let somebody else speak next.
 *
 * The tasks that Shoal's own models have tokens for are put in words. Source of the form: model cards of BlinkDL's RWKV-7.
 */
import type { EncodePart } from "./bpe.ts";
import { RWKV_ANSWER_STARTS, type RwkvThinking, withoutEmptyLines } from "./chat-template.ts";
import type { ChatTokenizer } from "./chat-tokenizer.ts";
import { RwkvTokenizer } from "./rwkv-trie.ts";
import type { SpecialToken } from "./special-tokens.ts";
import type { StreamDecoder } from "./stream-decoder.ts";
import { ThoughtFilter } from "./thought-filter.ts";

/** What begins a turn or a field, before its content. */
const OPENINGS: Readonly<Partial<Record<SpecialToken, string>>> = {
  "<|user|>": "User:",
  "<|assistant|>": "Assistant:",
  "<|system|>": "System:",
  "<|memory|>": "System:",
  "<|tool|>": "System:",
  "<|result|>": "Tool:",
  "<|subject|>": "User: Name what this sentence is about, in its own words, and nothing else:",
  "<|question|>": "User: Write one question that this sentence answers",
  "<|zh|>": ", in Chinese:",
  "<|en|>": ", in English:",
  "<|answer|>": "User: Answer the question from this sentence, in as few words as possible:",
  "<|summary|>": "User: Summarise:",
};
/** Stands for a subject that is not to be seen. */
const MASK = "___";
/** Whoever may speak after an answer. */
const SPEAKERS = ["User", "System", "Tool", "Human", "Question", "Instruction"] as const;

export class RwkvChatTokenizer extends RwkvTokenizer implements ChatTokenizer {
  readonly textStart: number = 0;
  readonly stopIds: readonly number[] = [0];
  readonly structure: readonly number[] = [];
  readonly turnEnd: number;
  readonly softStop: ChatTokenizer["softStop"];

  readonly #thinking: RwkvThinking;

  /**
   * @param thinking how answers begin; models of the G series may think first
   * @throws as RwkvTokenizer. In a vocabulary where an empty line is no token, a turn ends as a document does.
   */
  constructor(tokens: readonly Uint8Array[], thinking: RwkvThinking = "none") {
    super(tokens);
    this.#thinking = thinking;
    const [id = 0, ...rest] = this.encode("\n\n");
    const isToken = rest.length === 0;
    this.turnEnd = isToken ? id : this.endOfDocument;
    const before = [this.endOfDocument, ...SPEAKERS.map((speaker) => this.encode(speaker)[0]!)];
    this.softStop = isToken ? { id, before } : null;
  }

  encodeParts(parts: readonly EncodePart[]): Int32Array {
    const ids: number[] = [];
    let text = "";
    let isPlain = false; // prose is read as it is
    const flush = (): void => {
      for (const id of this.encode(text)) ids.push(id); // a long text has more tokens than a call has arguments
      text = "";
    };
    for (const part of parts) {
      if (typeof part === "string") {
        const content = isPlain ? part : withoutEmptyLines(part);
        text += content !== "" && text.endsWith(":") ? ` ${content}` : content;
        continue;
      }
      switch (part.token) {
        case "<|stop|>":
          flush();
          ids.push(this.turnEnd);
          break;
        case "<|end|>":
          flush();
          ids.push(this.endOfDocument);
          break;
        case "<|text|>":
          flush();
          ids.push(this.textStart);
          isPlain = true;
          break;
        case "<|mask|>":
          text += text === "" || /[\s:]$/.test(text) ? MASK : ` ${MASK} `;
          break;
        default:
          text += OPENINGS[part.token] ?? "";
      }
    }
    const last = parts.at(-1);
    const isAnswer = typeof last === "object" && last.token === "<|assistant|>";
    if (isAnswer) text = text.slice(0, -OPENINGS["<|assistant|>"]!.length) + RWKV_ANSWER_STARTS[this.#thinking];
    flush();
    return Int32Array.from(ids);
  }

  encodeAnswer(text: string): Int32Array {
    return this.encode(` ${withoutEmptyLines(text)}`);
  }

  /** Leaves out the white space between the speaker's name and the answer, and what is thought there. */
  answerDecoder(): Pick<StreamDecoder, "push" | "flush"> {
    const decoder = this.streamDecoder();
    const filter = new ThoughtFilter(this.#thinking);
    return {
      push: (id) => filter.push(decoder.push(id)),
      flush: () => filter.push(decoder.flush()) + filter.flush(),
    };
  }
}

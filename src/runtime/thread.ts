/**
 * A conversation as the model's working memory: its state after the last answer, or the way back to it.
 *
 * A state is a cache. Where it is missing, damaged or of another model, the turns since the newest that fits are read again.
 */
import { ShoalError } from "../core/index.ts";
import type { Conversations, Turn } from "../memory/index.ts";
import { decodeState, encodeState, type SavedState, stateLength } from "../model/index.ts";
import { chatParts, type EncodePart, type Message, messageParts } from "../tokenizer/index.ts";
import type { Engine } from "./engine.ts";

/** Where the next turn follows on: a state, and what has to be read before the turn. */
export interface Continuation {
  readonly state: SavedState | null;
  readonly parts: readonly EncodePart[];
}

export class Threads {
  readonly #engine: Engine;
  readonly #conversations: Conversations;

  constructor(engine: Engine, conversations: Conversations) {
    this.#engine = engine;
    this.#conversations = conversations;
  }

  /** What a state depends on beside the turns. */
  get #key(): string {
    return `${this.#engine.folder.sha256} ${this.#engine.format} 1`;
  }

  /** Bytes of every conversation's state. */
  get stateBytes(): number {
    return stateLength(this.#engine.config) * Float32Array.BYTES_PER_ELEMENT;
  }

  /** Where the turn `ordinal`, which is still to be read, follows on. */
  before(id: string, ordinal: number): Continuation {
    const saved = this.#conversations.loadState(id, this.#key, ordinal - 1);
    const state = saved ? this.#stateOf(saved.state) : null;
    const from = saved && state ? saved.turn + 1 : 0;
    const turns = this.#conversations.turns(id, { from, to: ordinal }).filter(({ isForgotten }) => !isForgotten);
    const messages = turns.map(({ role, text }): Message => ({ role, content: text }));
    return { state, parts: state ? messages.flatMap(messageParts) : chatParts({ messages }, "none") };
  }

  /**
   * The question that a conversation ends with, and as much of its answer as there is.
   * @throws ShoalError "nothing-to-continue" where it ends otherwise
   */
  unfinished(id: string): { readonly asked: Turn; readonly begun: Turn | null } {
    const { turnCount } = this.#conversations.require(id);
    const [first, second] = this.#conversations.turns(id, { from: turnCount - 2 });
    const last = second ?? first;
    if (last?.role === "user" && !last.isForgotten) return { asked: last, begun: null };
    const isAnswered = first?.role === "user" && last?.role === "assistant";
    if (isAnswered && !first.isForgotten && !last.isForgotten) return { asked: first, begun: last };
    throw new ShoalError("nothing-to-continue", "the conversation does not end with a question or its answer");
  }

  /** Keeps the state after an answer. */
  save(id: string, ordinal: number, state: SavedState): void {
    this.#conversations.saveState(id, ordinal, this.#key, encodeState(state));
  }

  #stateOf(bytes: Uint8Array): SavedState | null {
    const state = decodeState(bytes);
    return state.values.length === stateLength(this.#engine.config) ? state : null;
  }
}

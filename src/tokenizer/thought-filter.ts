/**
 * Keeps what an RWKV-7 G1 model thinks out of its answer: the text between `<think>` and `</think>` with which it may begin.
 *
 * An answer that never comes out of its thought is shown as it is, which is better than nothing.
 */
import type { RwkvThinking } from "./chat-template.ts";

const OPENING = "<think>";
const CLOSING = "</think>";

export class ThoughtFilter {
  /** What of the text is not yet decided on. */
  #held = "";
  /** "opening": a thought may begin. "closing": the prompt ends within `</think>`. */
  #place: "opening" | "thought" | "closing" | "gap" | "answer";

  constructor(thinking: RwkvThinking) {
    this.#place = ({ none: "opening", think: "thought", skip: "closing" } as const)[thinking];
  }

  /** @returns the part that belongs to the answer */
  push(text: string): string {
    if (this.#place === "answer") return text;
    this.#held += text;
    if (this.#place === "opening") this.#open();
    if (this.#place === "closing") this.#drop(">");
    if (this.#place === "thought") this.#close();
    return this.#place === "gap" ? this.#begin() : this.#takeAll();
  }

  /** At the end of the answer. */
  flush(): string {
    const held = this.#place === "answer" ? "" : this.#held.trim();
    this.#place = "answer";
    return held.replace(/^>\s*/, "");
  }

  /** Looks whether the answer begins with a thought. */
  #open(): void {
    const text = this.#held.trimStart();
    if (text.startsWith(OPENING)) this.#place = "thought";
    else if (!OPENING.startsWith(text)) this.#place = "gap";
  }

  /** Drops what is left of the tag, and goes on to the answer. */
  #drop(rest: string): void {
    if (this.#held === "") return;
    if (this.#held.startsWith(rest)) this.#held = this.#held.slice(rest.length);
    this.#place = "gap";
  }

  #close(): void {
    const end = this.#held.indexOf(CLOSING);
    if (end < 0) return;
    this.#held = this.#held.slice(end + CLOSING.length);
    this.#place = "gap";
  }

  /** Leaves out the white space before the answer. */
  #begin(): string {
    this.#held = this.#held.trimStart();
    if (this.#held !== "") this.#place = "answer";
    return this.#takeAll();
  }

  #takeAll(): string {
    if (this.#place !== "answer") return "";
    const text = this.#held;
    this.#held = "";
    return text;
  }
}

/**
 * How a model begins its answers, by its name: those of the G series were trained to think, and answer at once behind a thought
 * that is empty.
 */
export function thinkingOf(modelName: string): RwkvThinking {
  return /(?:^|[^a-z0-9])g[01][a-z]?\d?(?:[^a-z0-9]|$)/i.test(modelName) ? "skip" : "none";
}

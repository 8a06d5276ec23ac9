/** Finds the texts that end an answer while it is written, and holds back what may be the beginning of one. */
import { RangeLimitError } from "../core/index.ts";

export const STOP_LIMITS = { texts: 16, units: 256 } as const;

export class StopTexts {
  readonly #stops: readonly string[];
  #held = "";
  #isFound = false;

  /** @throws RangeLimitError for an empty text, or more than {@link STOP_LIMITS} allows */
  constructor(stops: readonly string[] = []) {
    const { texts, units } = STOP_LIMITS;
    if (stops.length > texts) throw new RangeLimitError("ask", "stop", `at most ${texts} texts`, stops.length);
    for (const { length } of stops) {
      if (length < 1 || length > units) {
        throw new RangeLimitError("ask", "a stop text", `from 1 to ${units} characters long`, length);
      }
    }
    this.#stops = stops;
  }

  /** Whether one of the texts has come. Then nothing more is shown. */
  get isFound(): boolean {
    return this.#isFound;
  }

  /** What can be shown now. */
  push(text: string): string {
    if (this.#isFound) return "";
    const seen = this.#held + text;
    const found = this.#stops.map((stop) => seen.indexOf(stop)).filter((at) => at >= 0);
    if (found.length > 0) {
      this.#isFound = true;
      this.#held = "";
      return seen.slice(0, Math.min(...found));
    }
    const kept = this.#beginning(seen);
    this.#held = seen.slice(seen.length - kept);
    return seen.slice(0, seen.length - kept);
  }

  /** What was held back, when nothing more comes. */
  flush(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }

  /** Length of the longest end of the text with which a stop text begins. */
  #beginning(text: string): number {
    let longest = 0;
    for (const stop of this.#stops) {
      for (let length = Math.min(stop.length - 1, text.length); length > longest; length--) {
        if (text.endsWith(stop.slice(0, length))) longest = length;
      }
    }
    return longest;
  }
}

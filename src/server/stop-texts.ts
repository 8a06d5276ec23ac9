/** Cuts a stream of text before the first of some texts, wherever its pieces are split. */

export class StopTexts {
  readonly #stops: readonly string[];
  readonly #longest: number;
  #held = "";
  /** Whether a stop text has appeared. */
  hit = false;

  constructor(stops: readonly string[]) {
    this.#stops = stops;
    this.#longest = Math.max(0, ...stops.map((stop) => stop.length));
  }

  /** @returns what can be shown for sure; the rest is held until more is known. */
  push(text: string): string {
    if (this.hit) return "";
    this.#held += text;
    let cut = -1;
    for (const stop of this.#stops) {
      const at = this.#held.indexOf(stop);
      if (at >= 0 && (cut < 0 || at < cut)) cut = at;
    }
    if (cut >= 0) {
      this.hit = true;
      const shown = this.#held.slice(0, cut);
      this.#held = "";
      return shown;
    }
    const keep = Math.min(this.#held.length, Math.max(0, this.#longest - 1));
    const shown = this.#held.slice(0, this.#held.length - keep);
    this.#held = this.#held.slice(this.#held.length - keep);
    return shown;
  }

  flush(): string {
    const rest = this.#held;
    this.#held = "";
    return this.hit ? "" : rest;
  }
}

/** Figures of the bare model: costs of texts, likely tokens, vectors. Always with the exact weights, one at a time. */
import { throwIfAborted } from "../core/index.ts";
import type { Tokenizer } from "../tokenizer/index.ts";
import { type Engine, nextTick } from "./engine.ts";
import { checkTop, likely, textOfToken } from "./logits.ts";
import { Turnstile } from "./turnstile.ts";
import type { ScoreView, TopLogits } from "./types.ts";

/** Longer texts are represented by their beginning. */
export const EMBEDDED_TOKENS = 512;

export class Measures {
  readonly #engine: Engine;
  readonly #turnstile = new Turnstile();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Cost of a text as prose; what stands before it costs nothing. */
  async score(
    text: string,
    { context = "", signal }: { context?: string; signal?: AbortSignal } = {},
  ): Promise<ScoreView> {
    const { tokenizer } = this.#engine;
    const before = tokenizer.encode(context);
    const ids = tokenizer.encode(text);
    const nats = await this.#turnstile.during(async () => {
      const scoring = this.#engine.exact.scoring([tokenizer.textStart, ...before, ...ids]);
      for (;;) {
        const { done, value } = scoring.next();
        if (done) return value;
        await nextTick();
        throwIfAborted(signal, "scoring");
      }
    });
    let sum = 0;
    for (let i = 1 + before.length; i < nats.length; i++) sum += nats[i]!;
    // Halves of surrogate pairs are read as U+FFFD, so bytes are counted from what was read.
    const bytes = byteCount(tokenizer, ids);
    return { bytes, tokens: ids.length, nats: sum, bitsPerByte: bytes > 0 ? sum / Math.LN2 / bytes : 0 };
  }

  /**
   * The most likely tokens after each of these, from an empty state.
   * @throws RangeLimitError for an id outside the vocabulary
   */
  async logits(tokens: readonly number[], top: number): Promise<TopLogits[]> {
    const { tokenizer, config } = this.#engine;
    checkTop(top, config.vocabulary);
    const textOf = (id: number): string => textOfToken(tokenizer, id);
    return this.#turnstile.during(async () => {
      const { exact } = this.#engine;
      exact.reset();
      const found: TopLogits[] = [];
      let given = 0; // log-probability of the token that is read next
      for (const [position, token] of tokens.entries()) {
        exact.read([token]);
        const { norm, top: best } = likely(exact.logits, top, textOf);
        found.push({ position, token, text: textOf(token), logprob: given, top: best });
        const next = tokens[position + 1];
        if (next !== undefined && next >= 0 && next < config.vocabulary) given = exact.logits[next]! - norm;
        await nextTick();
      }
      return found;
    });
  }

  /** A unit vector for a text: see {@link embedText}. */
  async embed(text: string): Promise<Float32Array> {
    return this.#turnstile.during(() => this.embedNow(text));
  }

  /**
   * The mean of the streams after the last layer over the text's tokens, each and the mean of unit length. The mean tells
   * texts apart better than the last token's stream, which is mostly about what comes next.
   */
  embedNow(text: string): Float32Array {
    const { exact, tokenizer, config } = this.#engine;
    const saved = exact.state.save(); // another measure may be half done
    const mean = new Float32Array(config.width);
    exact.reset();
    exact.read([tokenizer.textStart]);
    for (const id of tokenizer.encode(text).subarray(0, EMBEDDED_TOKENS)) {
      exact.read([id]);
      addUnit(exact.hidden, mean);
    }
    exact.state.restore(saved);
    const unit = new Float32Array(config.width);
    addUnit(mean, unit);
    return unit;
  }

  close(): void {
    this.#turnstile.close();
  }
}

function byteCount(tokenizer: Tokenizer, ids: Int32Array): number {
  return ids.reduce((sum, id) => sum + tokenizer.tokenBytes(id).length, 0);
}

function addUnit(x: Float32Array, to: Float32Array): void {
  let square = 0;
  for (const value of x) square += value * value;
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let i = 0; i < x.length; i++) to[i]! += x[i]! * scale;
}

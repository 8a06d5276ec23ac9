/**
 * Picks the next token from logits. A seeded sampler gives the same tokens for the same logits, bit for bit.
 */
import { RangeLimitError, Rng } from "../core/index.ts";

export interface SamplerOptions {
  /** 0 = greedy: always the most likely token. */
  readonly temperature?: number;
  /** Keep the most likely tokens that together have this probability; 1 = all. Holtzman et al. 2020 (arXiv:1904.09751). */
  readonly topP?: number;
  /** Keep tokens with at least this share of the best one's probability; 0 = all. Nguyen et al. 2024 (arXiv:2407.01082). */
  readonly minP?: number;
  /** Keep this many most likely tokens; 0 = all. */
  readonly topK?: number;
  /** Divides positive logits of recent tokens and multiplies negative ones; 1 = off. Keskar et al. 2019 (arXiv:1909.05858). */
  readonly repetitionPenalty?: number;
  /** Recent tokens that the penalty looks at. */
  readonly repetitionWindow?: number;
  readonly seed?: number;
}

/** Says which tokens may come next; what the JSON and poem automata implement. */
export interface Constraint {
  /** Sets forbidden tokens' logits to -Infinity. At least one must stay finite. */
  mask(logits: Float32Array): void;
  /** Tells the token that was chosen. */
  accept(id: number): void;
}

const DEFAULT_WINDOW = 64;

export class Sampler {
  readonly #temperature: number;
  readonly #topP: number;
  readonly #minP: number;
  readonly #topK: number;
  readonly #penalty: number;
  readonly #window: number;
  readonly #rng: Rng;

  /** @throws RangeLimitError for an option outside its range. */
  constructor(options: SamplerOptions = {}) {
    this.#temperature = inRange("temperature", options.temperature ?? 0, 0, 100);
    this.#topP = inRange("topP", options.topP ?? 1, 0, 1);
    this.#minP = inRange("minP", options.minP ?? 0, 0, 1);
    this.#topK = inRange("topK", options.topK ?? 0, 0, 1 << 20);
    this.#penalty = inRange("repetitionPenalty", options.repetitionPenalty ?? 1, 0.1, 10);
    this.#window = inRange("repetitionWindow", options.repetitionWindow ?? DEFAULT_WINDOW, 0, 1 << 16);
    this.#rng = new Rng(options.seed ?? 0);
  }

  /**
   * @param logits f32 [V]; changed in place.
   * @param history tokens so far, for the repetition penalty.
   */
  sample(logits: Float32Array, history: readonly number[]): number {
    if (this.#penalty !== 1 && this.#window > 0) {
      for (const id of new Set(history.slice(-this.#window))) {
        const logit = logits[id]!;
        logits[id] = logit > 0 ? logit / this.#penalty : logit * this.#penalty;
      }
    }
    if (this.#temperature === 0) return argmax(logits);
    return this.#draw(logits);
  }

  #draw(logits: Float32Array): number {
    const peak = logits[argmax(logits)]!;
    // Below this no token can pass the filters or matter to a sum in f64, so sorting stays short.
    const floor = Math.max(this.#minP, 1e-9);
    const kept: { id: number; p: number }[] = [];
    for (let id = 0; id < logits.length; id++) {
      const p = Math.exp((logits[id]! - peak) / this.#temperature);
      if (p >= floor) kept.push({ id, p });
    }
    kept.sort((a, b) => b.p - a.p || a.id - b.id);
    if (this.#topK > 0) kept.length = Math.min(kept.length, this.#topK);
    let total = kept.reduce((sum, { p }) => sum + p, 0);
    if (this.#topP < 1) {
      let sum = 0;
      const end = kept.findIndex(({ p }) => {
        sum += p;
        return sum >= this.#topP * total;
      });
      if (end >= 0) kept.length = end + 1;
      total = kept.reduce((rest, { p }) => rest + p, 0);
    }
    let left = this.#rng.next() * total;
    for (const { id, p } of kept) {
      left -= p;
      if (left < 0) return id;
    }
    return kept[kept.length - 1]!.id;
  }
}

/** The most likely token; the lowest id of equals. */
export function argmax(logits: Float32Array): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if (logits[id]! > logits[best]!) best = id;
  return best;
}

function inRange(name: string, value: number, low: number, high: number): number {
  if (Number.isFinite(value) && value >= low && value <= high) return value;
  throw new RangeLimitError("sampler", name, `from ${low} to ${high}`, value);
}

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
    // Below this no token can pass the filters or matter to a sum in f64.
    const floor = Math.max(this.#minP, 1e-9);
    const weights = new Float64Array(logits.length); // 0: not to be drawn
    for (let id = 0; id < logits.length; id++) {
      const weight = Math.exp((logits[id]! - peak) / this.#temperature);
      if (weight >= floor) weights[id] = weight;
    }
    if (this.#topK > 0 || this.#topP < 1) this.#keepLikely(weights);
    let left = this.#rng.next() * sum(weights);
    let last = 0;
    for (let id = 0; id < weights.length; id++) {
      if (weights[id] === 0) continue;
      left -= weights[id]!;
      if (left < 0) return id;
      last = id;
    }
    return last;
  }

  /** Leaves the top k, and of them those that together reach the share p; of equals the lowest ids. */
  #keepLikely(weights: Float64Array): void {
    const ascending = weights.filter((weight) => weight > 0).sort(); // numbers alone sort ten times as fast as pairs
    const most = this.#topK > 0 ? Math.min(ascending.length, this.#topK) : ascending.length;
    const best = ascending.subarray(ascending.length - most);
    const enough = this.#topP * sum(best);
    let kept = 0;
    for (let reached = 0; kept < most && (kept === 0 || reached < enough); kept++) reached += best[most - 1 - kept]!;
    const least = best[most - kept]!;
    let equals = best.subarray(most - kept).filter((weight) => weight === least).length;
    for (let id = 0; id < weights.length; id++) {
      const isKept = weights[id]! > least || (weights[id] === least && equals-- > 0);
      if (!isKept) weights[id] = 0;
    }
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
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

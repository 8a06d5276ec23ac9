/**
 * Packs documents into rows of T tokens.
 *
 * Documents start on multiples of 16 tokens, where the recurrence keeps its states, and do not share a state. Prose that is
 * longer than a row is cut into pieces. Of a longer conversation only the beginning is kept: a later piece would ask for what
 * was said in an earlier one, and teach to answer without having been told. Pieces are chosen so that rows are nearly full.
 */
import { WKV_CHUNK } from "../kernels/index.ts";
import { specialTokenId } from "../tokenizer/index.ts";
import type { EncodedDocument } from "./encode.ts";

/** The arrays of one step. i32 and f32 [B, T]. */
export interface BatchArrays {
  readonly ids: Int32Array;
  readonly targets: Int32Array;
  /** Weights of the loss; `fill` leaves them unnormalised. */
  readonly weights: Float32Array;
  readonly starts: Int32Array;
}

/** A piece of a document, no longer than a row, and where its tokens lie in a batch. */
export interface Placement {
  readonly kind: string;
  readonly language: EncodedDocument["language"];
  readonly row: number;
  /** Tokens [start, end) of the row hold the piece's inputs; each predicts the next. */
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

type Piece = EncodedDocument;

const PROSE = specialTokenId("<|text|>");

/** Pieces looked at for the one that fills a row best. */
const POOL = 48;

export class Packer {
  readonly #next: () => Promise<EncodedDocument | null>;
  readonly #T: number;
  readonly #pool: Piece[];
  #exhausted = false;

  /**
   * @param next gives documents; null when there are no more.
   * @param pending pieces that an earlier packer had read but not placed.
   */
  constructor(next: () => Promise<EncodedDocument | null>, T: number, pending: readonly EncodedDocument[] = []) {
    this.#next = next;
    this.#T = T;
    this.#pool = [...pending];
  }

  /** Pieces read but not placed yet, for a checkpoint. */
  get pending(): readonly EncodedDocument[] {
    return this.#pool;
  }

  /**
   * Fills B rows.
   * @returns where each piece lies; empty when no document is left.
   */
  async fill({ ids, targets, weights, starts }: BatchArrays, B: number): Promise<Placement[]> {
    const T = this.#T;
    ids.fill(0);
    targets.fill(-1);
    weights.fill(0);
    starts.fill(0);
    const placements: Placement[] = [];
    for (let row = 0; row < B; row++) {
      let start = 0;
      while (start < T) {
        await this.#refill();
        const piece = this.#takeBest(T - start);
        if (!piece) break;
        const at = row * T + start;
        const inputs = piece.ids.length - 1;
        for (let i = 0; i < inputs; i++) {
          ids[at + i] = piece.ids[i]!;
          targets[at + i] = piece.ids[i + 1]!;
          weights[at + i] = piece.weights[i + 1]!;
        }
        starts[at] = 1;
        placements.push({ ...piece, row, start, end: start + inputs });
        start += Math.ceil(inputs / WKV_CHUNK) * WKV_CHUNK;
      }
    }
    return placements;
  }

  async #refill(): Promise<void> {
    while (!this.#exhausted && this.#pool.length < POOL) {
      const document = await this.#next();
      if (!document) this.#exhausted = true;
      else if (document.ids.length > 1) this.#pool.push(...cut(document, this.#T));
    }
  }

  /** The oldest piece if it fits, else the longest that does. */
  #takeBest(room: number): Piece | null {
    let best = -1;
    for (let i = 0; i < this.#pool.length; i++) {
      const length = this.#pool[i]!.ids.length - 1;
      if (length > room) continue;
      if (i === 0 && room === this.#T) return this.#pool.shift()!;
      if (best < 0 || length > this.#pool[best]!.ids.length - 1) best = i;
    }
    return best < 0 ? null : this.#pool.splice(best, 1)[0]!;
  }
}

/**
 * Pieces of at most T inputs; each begins with the last token of the one before, so that every token is predicted once.
 * One piece if the document is no prose.
 */
function cut(document: EncodedDocument, T: number): Piece[] {
  const pieces: Piece[] = [];
  const { ids, weights } = document;
  const last = ids[0] === PROSE ? ids.length - 1 : Math.min(T, ids.length - 1);
  for (let start = 0; start < last; start += T) {
    const end = Math.min(start + T + 1, ids.length);
    const share = (end - start - 1) / (ids.length - 1);
    pieces.push({
      ...document,
      ids: ids.slice(start, end),
      weights: weights.slice(start, end),
      bytes: document.bytes * share,
    });
  }
  return pieces;
}

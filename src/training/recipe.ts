/**
 * What a training run is made of. A recipe is a module whose default export is a `Recipe`.
 */

import type { ModelConfig } from "../model/index.ts";
import type { BpeTokenizer } from "../tokenizer/index.ts";
import type { Document, RelationPhrasing } from "./document.ts";

/** A stream of documents that can be left and taken up again. */
export interface DocumentSource {
  next(): Promise<Document | null>;
  /** JSON that `Recipe.documents` continues from. */
  cursor(): unknown;
}

/** A stretch of the run with its own mix. */
export interface Phase {
  readonly name: string;
  /** First step of the phase. */
  readonly from: number;
}

export interface OptimiserRates {
  /** Muon's rate for matrices, in AdamW's units (the update's root mean square is 0.2 x rate). 0: AdamW for them too. */
  readonly matrix: number;
  /** AdamW's rate for everything else. */
  readonly other: number;
  readonly weightDecay: number;
  readonly maxNorm: number;
}

export interface Recipe {
  readonly name: string;
  readonly config: ModelConfig;
  readonly seed: number;
  /** T, tokens of a row; a multiple of 16. */
  readonly rowTokens: number;
  /** B, rows of a micro-batch. */
  readonly rows: number;
  /** Micro-batches of a step. */
  readonly microBatches: number;
  readonly totalSteps: number;
  readonly warmUpSteps: number;
  readonly decayStart: number;
  /** Steps over which the firing share falls from all neurons to the configuration's. */
  readonly selectionSteps: number;
  readonly rates: OptimiserRates;
  readonly phases: readonly Phase[];
  /** Weight of the contrastive loss, rows of its batch, and how many steps lie between two; null: none. */
  readonly contrastive: {
    readonly weight: number;
    readonly rows: number;
    readonly rowTokens: number;
    readonly every: number;
  } | null;
  tokenizer(): Promise<BpeTokenizer>;
  /** Training documents from `cursor` on (null: from the start), in the mix of a phase. */
  documents(phase: string, cursor: unknown): Promise<DocumentSource>;
  /** The same few hundred documents each time, none of which is trained on. */
  validation(): Promise<Document[]>;
  /** `count` phrasings of several relations, a pure function of the seed. */
  phrasings(seed: number, count: number): RelationPhrasing[];
}

/**
 * What every kind of generated document is: a pure function of a seeded random source.
 */
import type { Rng } from "../../src/core/index.ts";
import type { Document } from "./forms.ts";

export interface GeneratorOptions {
  /** True for the wordings that training never sees; false for all others. */
  readonly heldOut: boolean;
}

/** Makes one document. The same random sequence and options give the same document. */
export type Generator = (rng: Rng, options: GeneratorOptions) => Document;

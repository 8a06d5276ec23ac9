/**
 * A training document: special tokens and plain text in order.
 *
 * Plain text is always encoded as text: a corpus that contains the characters "<|user|>" cannot forge a turn.
 */
import type { SpecialToken } from "../tokenizer/index.ts";

/** Plain text, or one special token. */
export type Part = string | { readonly token: SpecialToken };

export interface Document {
  /** Where it comes from or what it exercises, for mixing and for per-kind validation loss: "story", "poem", "memory-qa"... */
  readonly kind: string;
  readonly language: "zh" | "en" | "mixed";
  readonly parts: readonly Part[];
}

/**
 * One phrasing of a relation, for the contrastive loss: same relation near, other relation apart, across languages.
 */
export interface RelationPhrasing {
  /** Identifier of the relation, the same in both languages: "birthday", "favourite-food"... */
  readonly relation: string;
  readonly language: "zh" | "en";
  readonly form: "question" | "statement";
  /** The turn with its subject and (in statements) its value filled in. */
  readonly text: string;
  /** The same turn as parts, with every occurrence of the subject replaced by `{ token: "<|mask|>" }`. */
  readonly masked: readonly Part[];
  readonly subject: string;
}

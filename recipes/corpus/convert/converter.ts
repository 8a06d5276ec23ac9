/**
 * What a converter is: it turns lines of one corpus file into documents.
 */
import { FormatError, type Rng } from "../../../src/core/index.ts";
import type { Document } from "../forms.ts";

/**
 * Takes one document. `key` is the content behind it, the same whatever instruction is put around it: by its hash the
 * content belongs to training or to validation for good, and a second document of the same key is left out. Where one text
 * gives several documents, the key is the text, a NUL and what tells them apart; the split looks before the NUL only.
 */
export type Emit = (key: string, document: Document) => void;

/** Turns one group of consecutive lines into documents. `rng` chooses among wordings only. */
export type Convert = (lines: readonly string[], rng: Rng, emit: Emit) => void;

/** How a corpus file becomes documents. */
export interface Converter {
  /** Consecutive lines that belong together; 1 unless said. */
  readonly linesPerGroup?: number;
  /** Smaller files that must be read whole first: a schema, a list of frequent words. */
  readonly auxiliaryFiles?: readonly string[];
  /** @param auxiliary the texts of `auxiliaryFiles`, in their order. */
  prepare(auxiliary: readonly string[]): Convert;
}

/** A converter that needs nothing but the lines. */
export function converter(convert: Convert, linesPerGroup = 1): Converter {
  return { linesPerGroup, prepare: () => convert };
}

/** A corpus line as an object. @throws FormatError if it is not JSON. */
export function parseLine<Row>(line: string): Row {
  try {
    return JSON.parse(line) as Row;
  } catch (cause) {
    throw new FormatError("corpus-line", `a corpus line is not JSON: ${line.slice(0, 80)}`, { cause });
  }
}

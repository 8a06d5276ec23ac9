/**
 * The training mix: an endless, seeded stream of documents from all sources in fixed shares.
 *
 * Shares are of estimated tokens, not of documents, and hold at every moment: each source has a clock that advances by
 * tokens / weight, and the source whose clock is furthest behind gives the next document (stride scheduling,
 * Waldspurger and Weihl 1995). The cursor holds these clocks, so a run that resumes, or changes its phase, goes on
 * through the files where it was.
 */
import { join } from "node:path";
import { FormatError, ShoalError } from "../../src/core/index.ts";
import { CorpusFolder } from "./convert/corpus-folder.ts";
import type { Document } from "./forms.ts";
import type { Generator } from "./generator.ts";
import { hashText } from "./hash.ts";
import { generators } from "./registry.ts";
import { SOURCES, type Source } from "./sources.ts";
import { type DocumentStream, FileStream, GeneratorStream, type Split, type StreamPosition } from "./streams.ts";
import { type Phase, WEIGHTS, type Weights } from "./weights.ts";

export interface CorpusCursor {
  readonly seed: number;
  readonly split: Split;
  /** The clock of the source furthest behind, which sources that join later start from. */
  readonly now: number;
  /** Per source: its clock in tokens / weight, and where its stream stands. */
  readonly sources: Readonly<Record<string, { readonly clock: number; readonly position: StreamPosition }>>;
}

export interface CorpusOptions {
  /** The folder that holds `corpus/`. */
  readonly sharedFolder: string;
  readonly seed: number;
  readonly phase: Phase;
  readonly split: Split;
  /** Continues a stream, from the same or another phase. */
  readonly cursor?: CorpusCursor;
  /** Shares by source or kind in place of the phase's own. */
  readonly weights?: Weights;
}

export interface CorpusStream extends AsyncIterableIterator<Document> {
  /** The position after the last document given. */
  cursor(): CorpusCursor;
}

/**
 * Opens the mix. Every file it needs is checked before the first document.
 *
 * @throws ShoalError "unknown-kind" if a weight names neither a source nor a registered kind; FormatError if the cursor
 *   belongs to another seed or split. The first `next()` throws FormatError or IntegrityError for a missing or damaged
 *   corpus file, naming it.
 */
export function corpusStream(options: CorpusOptions): CorpusStream {
  const weights = options.weights ?? WEIGHTS[options.phase];
  checkNames(weights);
  const { cursor } = options;
  if (cursor !== undefined && (cursor.seed !== options.seed || cursor.split !== options.split)) {
    throw new FormatError(
      "corpus-cursor",
      `the cursor is of seed ${cursor.seed}, split ${cursor.split}; asked for seed ${options.seed}, split ${options.split}`,
    );
  }
  return new Mix(options, weights);
}

interface Lane {
  readonly name: string;
  readonly weight: number;
  readonly stream: DocumentStream;
  clock: number;
}

class Mix implements CorpusStream {
  readonly #options: CorpusOptions;
  readonly #weights: Weights;
  #lanes: Lane[] | undefined;

  constructor(options: CorpusOptions, weights: Weights) {
    this.#options = options;
    this.#weights = weights;
  }

  [Symbol.asyncIterator](): CorpusStream {
    return this;
  }

  async next(): Promise<IteratorResult<Document>> {
    this.#lanes ??= await this.#open();
    const lanes = this.#lanes;
    while (lanes.length > 0) {
      let behind = lanes[0] as Lane;
      for (const lane of lanes) if (lane.clock < behind.clock) behind = lane;
      const value = await behind.stream.next();
      if (value === undefined) {
        lanes.splice(lanes.indexOf(behind), 1);
        continue;
      }
      behind.clock += estimateTokens(value) / behind.weight;
      return { value, done: false };
    }
    throw new FormatError("corpus-mix", `no source of the mix has a document for ${this.#options.split}`);
  }

  cursor(): CorpusCursor {
    const { seed, split, cursor } = this.#options;
    const sources = { ...cursor?.sources };
    const lanes = this.#lanes ?? [];
    for (const { name, clock, stream } of lanes) sources[name] = { clock, position: stream.position() };
    const now = lanes.length > 0 ? Math.min(...lanes.map(({ clock }) => clock)) : (cursor?.now ?? 0);
    return { seed, split, now, sources };
  }

  async #open(): Promise<Lane[]> {
    const { sharedFolder, seed, split, cursor } = this.#options;
    const names = Object.keys(this.#weights).filter((name) => (this.#weights[name] as number) > 0);
    const files = SOURCES.filter(({ name }) => names.includes(name));
    let folder: CorpusFolder | undefined;
    if (files.length > 0) {
      folder = await CorpusFolder.open(join(sharedFolder, "corpus"));
      await verifyAll(folder, files);
    }
    const now = cursor?.now ?? 0;
    return names.map((name) => {
      const weight = this.#weights[name] as number;
      const saved = cursor?.sources[name];
      const source = files.find((file) => file.name === name);
      const stream =
        source === undefined
          ? new GeneratorStream(name, generators.get(name) as Generator, seed, split, saved?.position)
          : new FileStream(folder as CorpusFolder, source, seed, split, saved?.position);
      // Unequal starts, or every stream would open with one document of each source in the table's order.
      const spread = ((hashText(name, seed) / 2 ** 32) * 400) / weight;
      // A source that was away does not catch up: it would crowd out all others.
      const clock = saved === undefined ? now + spread : Math.max(saved.clock, now);
      return { name, weight, stream, clock };
    });
  }
}

/** Estimated tokens of a document under an 8k vocabulary: 1.5 hanzi or 3.4 other characters a token. */
export function estimateTokens(document: Document): number {
  let tokens = 0;
  for (const part of document.parts) {
    if (typeof part !== "string") tokens++;
    else {
      let wide = 0;
      for (let i = 0; i < part.length; i++) if (part.charCodeAt(i) >= 0x2e80) wide++;
      tokens += wide / 1.5 + (part.length - wide) / 3.4;
    }
  }
  return tokens;
}

async function verifyAll(folder: CorpusFolder, sources: readonly Source[]): Promise<void> {
  for (const { file, converter } of sources) {
    await folder.verify(file);
    for (const auxiliary of converter.auxiliaryFiles ?? []) await folder.verify(auxiliary);
  }
}

function checkNames(weights: Weights): void {
  const known = new Set([...SOURCES.map(({ name }) => name), ...generators.keys()]);
  const unknown = Object.keys(weights).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new ShoalError(
    "unknown-kind",
    `the mix names ${unknown.join(", ")}, which no source and no generator provides. ` +
      `Registered kinds: ${[...generators.keys()].join(", ") || "none"}. ` +
      `Sources: ${SOURCES.map(({ name }) => name).join(", ")}.`,
  );
}

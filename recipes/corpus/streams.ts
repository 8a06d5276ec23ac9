/**
 * Endless streams of documents from one source: a corpus file read in rounds, or a generator.
 *
 * A stream's position is two counters, so a training run resumes where it stopped: a generator's n-th document depends
 * on seed and n alone, a file's round is replayed up to the document reached.
 */
import { FormatError, Rng } from "../../src/core/index.ts";
import type { Convert } from "./convert/converter.ts";
import type { CorpusFolder } from "./convert/corpus-folder.ts";
import { type Document, plainText } from "./forms.ts";
import type { Generator } from "./generator.ts";
import { hashText } from "./hash.ts";
import type { Source } from "./sources.ts";

export type Split = "train" | "validation";

/** Where a stream stands: the round, and the documents taken from it. Generators have one endless round. */
export interface StreamPosition {
  readonly round: number;
  readonly taken: number;
}

export interface DocumentStream {
  /** The next document, or undefined if the source has none for this split. */
  next(): Promise<Document | undefined>;
  position(): StreamPosition;
}

/** One document in this many is validation. */
const VALIDATION_ONE_IN = 100;

/** Seed of the split: another would move documents from validation to training. */
const SPLIT_SEED = 0x5eed;

/** Documents held back so that neighbours in a file do not follow each other in training. */
const SHUFFLE = 512;

/** Documents a generator may make in search of one for the split. */
const MAX_SEARCH = 5000;

/** Whether content with this key is validation. What follows a NUL tells documents of one text apart and does not count. */
export function isValidation(key: string): boolean {
  const end = key.indexOf("\u0000");
  return hashText(end < 0 ? key : key.slice(0, end), SPLIT_SEED) % VALIDATION_ONE_IN === 0;
}

/** Documents of a generator. */
export class GeneratorStream implements DocumentStream {
  readonly #generator: Generator;
  readonly #split: Split;
  readonly #seed: number;
  #taken: number;

  constructor(name: string, generator: Generator, seed: number, split: Split, position?: StreamPosition) {
    this.#generator = generator;
    this.#split = split;
    this.#seed = hashText(name, seed);
    this.#taken = position?.taken ?? 0;
  }

  next(): Promise<Document | undefined> {
    for (let tries = 0; tries < MAX_SEARCH; tries++) {
      const rng = new Rng(hashText(String(this.#taken++), this.#seed));
      const document = this.#generator(rng, { heldOut: false });
      if (isValidation(plainText(document)) === (this.#split === "validation")) return Promise.resolve(document);
    }
    return Promise.resolve(undefined);
  }

  position(): StreamPosition {
    return { round: 0, taken: this.#taken };
  }
}

/** Documents of a corpus file, pass after pass. */
export class FileStream implements DocumentStream {
  readonly #folder: CorpusFolder;
  readonly #source: Source;
  readonly #seed: number;
  readonly #split: Split;
  #auxiliary: string[] | undefined;
  #documents: AsyncGenerator<Document> | undefined;
  #round: number;
  #taken = 0;
  #skip: number;

  constructor(folder: CorpusFolder, source: Source, seed: number, split: Split, position?: StreamPosition) {
    this.#folder = folder;
    this.#source = source;
    this.#seed = hashText(source.name, seed);
    this.#split = split;
    this.#round = position?.round ?? 0;
    this.#skip = position?.taken ?? 0;
  }

  async next(): Promise<Document | undefined> {
    for (let emptyRounds = 0; emptyRounds <= this.#source.rounds; ) {
      this.#documents ??= this.#readRound(await this.#prepare());
      const { value, done } = await this.#documents.next();
      if (done === true) {
        if (this.#taken === 0) emptyRounds++;
        this.#round++;
        this.#taken = 0;
        this.#skip = 0;
        this.#documents = undefined;
      } else if (++this.#taken > this.#skip) return value;
    }
    if (this.#split === "validation") return undefined;
    throw new FormatError("corpus-file", `${this.#source.file} gave no document for "${this.#source.name}"`);
  }

  position(): StreamPosition {
    return { round: this.#round, taken: Math.max(this.#taken, this.#skip) };
  }

  async #prepare(): Promise<Convert> {
    const { auxiliaryFiles = [], prepare } = this.#source.converter;
    this.#auxiliary ??= await Promise.all(auxiliaryFiles.map((file) => this.#folder.text(file)));
    return prepare.call(this.#source.converter, this.#auxiliary);
  }

  async *#readRound(convert: Convert): AsyncGenerator<Document> {
    const { linesPerGroup = 1 } = this.#source.converter;
    const rng = new Rng(hashText(String(this.#round), this.#seed));
    const turn = this.#round % this.#source.rounds;
    const seen = new Set<number>();
    const held: Document[] = [];
    const emit = (key: string, document: Document): void => {
      const hash = hashText(key);
      if (seen.has(hash) || isValidation(key) !== (this.#split === "validation")) return;
      seen.add(hash);
      held.push(document);
    };
    const takeAny = (): Document => {
      const at = rng.integer(held.length);
      const taken = held[at] as Document;
      held[at] = held[held.length - 1] as Document;
      held.pop();
      return taken;
    };

    let group: string[] = [];
    let groups = 0;
    const flush = (): void => {
      if (group.length > 0 && groups++ % this.#source.rounds === turn) convert(group, rng, emit);
      group = [];
    };
    for await (const lines of this.#folder.lines(this.#source.file)) {
      for (const line of lines) {
        group.push(line);
        if (group.length < linesPerGroup) continue;
        flush();
        while (held.length > SHUFFLE) yield takeAny();
      }
    }
    flush();
    while (held.length > 0) yield takeAny();
  }
}

/**
 * The regular forms of Chinese poems: so many couplets of two lines of five or seven hanzi, and the marks between them.
 *
 *   床前明月光，疑是地上霜。
 *   举头望明月，低头思故乡。
 *
 * Each hanzi and mark is a token of its own in our vocabularies, so the form is a list of places, and a poem has one length.
 */
import { FormatError, RangeLimitError } from "../../core/index.ts";
import type { Tokenizer } from "../../tokenizer/index.ts";
import type { Constraint } from "../sampler.ts";
import { ThemeWatch } from "./theme-watch.ts";

export type PoemForm = "五绝" | "七绝" | "五律" | "七律";

export const POEM_FORMS: Readonly<Record<PoemForm, { readonly characters: number; readonly couplets: number }>> = {
  五绝: { characters: 5, couplets: 2 },
  七绝: { characters: 7, couplets: 2 },
  五律: { characters: 5, couplets: 4 },
  七律: { characters: 7, couplets: 4 },
};

export interface PoemOptions {
  /** Tokens that end the answer. */
  readonly stopIds: readonly number[];
  /** What a hanzi rhymes with; the ends of all couplets then have the same, in different hanzi. Undefined rhymes with none. */
  readonly rhymeOf?: (hanzi: string) => string | undefined;
  /** Words of which the poem must hold one; those that are no hanzi of the vocabulary, or too long for a line, count for nothing. */
  readonly signs?: readonly string[];
}

/** What stands in a place. */
type Place = "hanzi" | "rhyme" | "within" | "end" | "break" | "stop";

/** Marks inside a couplet and at its end. */
const MARKS: Readonly<Record<"within" | "end" | "break", string>> = {
  within: "，、？！；",
  end: "。？！；",
  break: "\n",
};
/** A rhyme must leave a choice. */
const LEAST_RHYMES = 12;
/** A vocabulary with fewer hanzi cannot write poems. */
const LEAST_HANZI = 200;

export class PoemConstraint implements Constraint {
  /** Tokens of every poem of this form. */
  readonly tokens: number;
  readonly #places: readonly Place[];
  readonly #vocabulary: Vocabulary;
  readonly #rhymes: ReadonlyMap<number, string> | null;
  readonly #stopIds: readonly number[];
  readonly #used = new Set<number>();
  readonly #theme: ThemeWatch;
  #rhyme: string | undefined;
  #at = 0;

  /** @throws FormatError "poem-vocabulary" if the tokenizer has no hanzi as tokens of their own */
  constructor(tokenizer: Tokenizer, form: PoemForm, { stopIds, rhymeOf, signs = [] }: PoemOptions) {
    this.#vocabulary = vocabularyOf(tokenizer);
    this.#stopIds = stopIds;
    this.#places = placesOf(form);
    this.tokens = this.#places.length - 1;
    this.#rhymes = rhymeOf ? commonRhymes(this.#vocabulary.hanzi, rhymeOf) : null;
    const free = this.#places.map((place) => place === "hanzi");
    this.#theme = new ThemeWatch(idsOf(signs, this.#vocabulary.hanzi), free);
  }

  mask(logits: Float32Array): void {
    const ids = this.#allowed();
    const kept = Float32Array.from(ids, (id) => logits[id]!);
    logits.fill(Number.NEGATIVE_INFINITY);
    for (const [i, id] of ids.entries()) logits[id] = kept[i]!;
    this.#theme.favour(logits, this.#at);
  }

  accept(id: number): void {
    if (!this.#allowed().includes(id)) throw new RangeLimitError("poem", "token", "one that the mask allowed", id);
    if (this.#places[this.#at] === "rhyme" && this.#rhymes) {
      this.#rhyme = this.#rhymes.get(id);
      this.#used.add(id);
    }
    this.#theme.accept(id);
    this.#at++;
  }

  #allowed(): readonly number[] {
    const place = this.#places[this.#at] ?? "stop";
    if (place === "stop") return this.#stopIds;
    const { hanzi, marks } = this.#vocabulary;
    if (place === "hanzi" || (place === "rhyme" && !this.#rhymes)) return hanzi.ids;
    if (place !== "rhyme") return marks[place];
    const rhymes = [...this.#rhymes!];
    const wanted = this.#rhyme;
    return rhymes.filter(([id, rhyme]) => !this.#used.has(id) && rhyme === (wanted ?? rhyme)).map(([id]) => id);
  }
}

function placesOf(form: PoemForm): Place[] {
  const { characters, couplets } = POEM_FORMS[form];
  const line = Array.from({ length: characters - 1 }, (): Place => "hanzi");
  const couplet: Place[] = [...line, "hanzi", "within", ...line, "rhyme", "end"];
  const places = Array.from({ length: couplets }, (_, i): Place[] => (i === 0 ? couplet : ["break", ...couplet]));
  return [...places.flat(), "stop"];
}

interface Hanzi {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
}

interface Vocabulary {
  readonly hanzi: Hanzi;
  readonly marks: Readonly<Record<keyof typeof MARKS, readonly number[]>>;
}

const known = new WeakMap<Tokenizer, Vocabulary>();

function vocabularyOf(tokenizer: Tokenizer): Vocabulary {
  const before = known.get(tokenizer);
  if (before) return before;
  const utf8 = new TextDecoder();
  const ids: number[] = [];
  const texts: string[] = [];
  const marks = { within: [] as number[], end: [] as number[], break: [] as number[] };
  for (let id = 0; id < tokenizer.vocabSize; id++) {
    const text = utf8.decode(tokenizer.tokenBytes(id));
    if (Array.from(text).length !== 1) continue;
    if (/[\u4e00-\u9fff]/.test(text)) {
      ids.push(id);
      texts.push(text);
    }
    for (const place of ["within", "end", "break"] as const) if (MARKS[place].includes(text)) marks[place].push(id);
  }
  const lacks = Object.values(marks).some((list) => list.length === 0);
  if (ids.length < LEAST_HANZI || lacks) {
    throw new FormatError("poem-vocabulary", `this model's vocabulary has ${ids.length} hanzi: too few for poems`);
  }
  const vocabulary = { hanzi: { ids, texts }, marks };
  known.set(tokenizer, vocabulary);
  return vocabulary;
}

/** The signs' tokens, of signs that the vocabulary can write. */
function idsOf(signs: readonly string[], { ids, texts }: Hanzi): number[][] {
  const idOf = new Map(texts.map((text, i) => [text, ids[i]!]));
  const written = signs.map((sign) => Array.from(sign, (hanzi) => idOf.get(hanzi)));
  return written.filter((sign): sign is number[] => sign.length > 0 && !sign.includes(undefined));
}

/** Token to rhyme, of rhymes that many hanzi have. */
function commonRhymes({ ids, texts }: Hanzi, rhymeOf: (hanzi: string) => string | undefined): Map<number, string> {
  const groups = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const rhyme = rhymeOf(text);
    if (rhyme !== undefined) groups.set(rhyme, [...(groups.get(rhyme) ?? []), ids[i]!]);
  }
  const common = [...groups].filter(([, members]) => members.length >= LEAST_RHYMES);
  return new Map(common.flatMap(([rhyme, members]) => members.map((id): [number, string] => [id, rhyme])));
}

/**
 * Explicit recall: the passages of lessons, statements and notes that a question most likely asks for.
 *
 *   score = sum(w_i part_i) / sum(w_i)          over the parts that can be had
 *
 *   subject     1 if a form of the lesson's subject stands in the question, on word boundaries; the longest form wins
 *   coverage    share of the question's terms, weighted by idf, that the passage holds
 *   lexical     coverage, times BM25 of the passage over that of the best candidate
 *   similarity  cosine of the vectors above the average of all passages, if there is an embedder
 *
 *   idf(t) = ln(1 + (N - df + 1/2) / (df + 1/2))         N counts 100 texts more than there are
 *
 * Sources: Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; for the subtraction
 * of the average, Mu and Viswanath 2018, "All-but-the-top" (arXiv:1702.01417).
 */
import type { Database } from "./database.ts";
import type { Source, SourceKind } from "./lesson.ts";
import { sourceFromRow } from "./lesson-row.ts";
import type { RecordKind } from "./record-store.ts";
import type { Candidate, Passage, PassageOwner, SearchIndex } from "./search-index.ts";
import { queryTerms, subjectUnits } from "./terms.ts";
import { type Embedder, VectorIndex } from "./vectors.ts";

export type RecallKind = "lesson" | RecordKind;

export interface RecallOptions {
  /** At most so many hits; 4 unless told. */
  readonly limit?: number;
  /** The hits' texts may cost so much together; 1,200 unless told. */
  readonly budget?: number;
  /** What a text costs, for instance its tokens; its UTF-16 units unless told. */
  readonly cost?: (text: string) => number;
  /** Which kinds of memory are searched; all unless told. */
  readonly kinds?: readonly RecallKind[];
  /** Hits below are left out; 0.05 unless told. In [0, 1]. */
  readonly leastScore?: number;
}

export interface RecallParts {
  readonly subject: number;
  readonly coverage: number;
  readonly lexical: number;
  /** Absent without an embedder, or while the passage has no vector yet. */
  readonly similarity?: number;
}

export interface RecallHit {
  readonly kind: RecallKind;
  /** Of the lesson or record. */
  readonly id: string;
  /** The passage: a lesson's fact, or a few sentences of a record. */
  readonly text: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly parts: RecallParts;
  readonly source: Source;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

const WEIGHTS = { subject: 0.4, coverage: 0.4, lexical: 0.2, similarity: 0.4 } as const;

/**
 * Texts that are counted as if they stood in the store without any of the words. In a store of three lessons a word in
 * one of them would otherwise weigh next to nothing against a word that is nowhere.
 */
const OTHER_TEXTS = 100;

const CANDIDATES = 64;
/** The rarest terms of a long question; more would only cost time. */
const MOST_TERMS = 24;
/** A term in more passages than this, and in more than this share, only votes where the question has nothing rarer. */
const COMMON_PASSAGES = 50;
const COMMON_SHARE = 0.2;
/** A subject is looked for in so much of a question, in forms of so many units. */
const MOST_UNITS = 200;
const LONGEST_FORM_UNITS = 12;

/** A passage on its way through the ranking. */
interface Ranked {
  readonly passage: Passage;
  readonly parts: RecallParts;
  readonly score: number;
}

interface OwnerRow {
  readonly id: string;
  readonly kind: RecallKind;
  readonly text: string;
  readonly source_kind: SourceKind;
  readonly source_name: string | null;
  readonly created_at: number;
}

export class Recall {
  readonly #database: Database;
  readonly #index: SearchIndex;
  #vectors: VectorIndex | undefined;

  constructor(database: Database, index: SearchIndex, embedder?: Embedder) {
    this.#database = database;
    this.#index = index;
    this.useEmbedder(embedder);
  }

  /** Searches by meaning too from now on, or no longer. */
  useEmbedder(embedder: Embedder | undefined): void {
    this.#vectors = embedder && new VectorIndex(this.#database, embedder);
  }

  /**
   * Computes up to `limit` of the vectors that are missing, newest passages first, and returns how many still are. For
   * idle moments: recall works without them, and a new text is found by its words at once.
   */
  embedMissing(limit: number): number {
    return (
      this.#vectors?.embedMissing(limit, (id) => {
        const [passage] = this.#index.passages([id]);
        const owner = passage && this.#owner(passage);
        return passage && owner ? passageText(passage, owner) : "";
      }) ?? 0
    );
  }

  /** The best hits, best first; of equal ones the newer. */
  search(question: string, options: RecallOptions = {}): RecallHit[] {
    const { limit = 4, budget = 1_200, cost = (text) => text.length, kinds, leastScore = 0.05 } = options;
    const hits: RecallHit[] = [];
    let left = budget;
    for (const { passage, parts, score } of this.#rank(question)) {
      if (hits.length === limit || score < leastScore) break;
      const owner = this.#owner(passage);
      if (!owner || (kinds && !kinds.includes(owner.kind))) continue;
      const text = passageText(passage, owner);
      const price = cost(text);
      if (price > left) continue;
      left -= price;
      const { id, kind, created_at: createdAt } = owner;
      hits.push({ kind, id, text, score, parts, source: sourceFromRow(owner), createdAt });
    }
    return hits;
  }

  #rank(question: string): Ranked[] {
    const terms = this.#weigh(queryTerms(question));
    const byWords = this.#index.search(votingTerms(terms, this.#index.size), CANDIDATES);
    const bySubject = this.#index.passagesOf("lesson", this.#lessonsNamedIn(question));
    const byMeaning = this.#vectors?.compare(question, this.#index.removals) ?? [];

    const lexical = new Map(byWords.map(({ id, score }) => [id, score / (byWords[0] as Candidate).score]));
    const named = new Set(bySubject.map(({ id }) => id));
    const similarity = new Map(byMeaning.map(({ id, similarity }) => [id, similarity]));
    const nearest = byMeaning.sort((a, b) => b.similarity - a.similarity).slice(0, CANDIDATES);

    const known = new Map(bySubject.map((passage) => [passage.id, passage]));
    const unread = [...byWords, ...nearest].map(({ id }) => id).filter((id) => !known.has(id));
    for (const passage of this.#index.passages(unread)) known.set(passage.id, passage);

    const ranked = [...known.values()].map((passage): Ranked => {
      const meaning = similarity.get(passage.id);
      const covered = coverage(terms, passage.terms);
      const parts: RecallParts = {
        subject: named.has(passage.id) ? 1 : 0,
        coverage: covered,
        lexical: covered * (lexical.get(passage.id) ?? 0),
        ...(meaning === undefined ? {} : { similarity: meaning }),
      };
      return { passage, parts, score: combine(parts) };
    });
    return ranked.sort((a, b) => b.score - a.score || b.passage.id - a.passage.id);
  }

  #weigh(terms: readonly string[]): WeighedTerm[] {
    const N = this.#index.size + OTHER_TEXTS;
    const frequencies = this.#index.frequencies(terms);
    return terms.map((term, i) => {
      const df = frequencies[i] as number;
      return { term, frequency: df, idf: Math.log(1 + (N - df + 0.5) / (df + 0.5)) };
    });
  }

  /** Lessons of which a subject form stands in the question, newest first; a form inside a longer one does not count. */
  #lessonsNamedIn(question: string): number[] {
    const units = subjectUnits(question).slice(0, MOST_UNITS);
    const spans: { key: string; from: number; to: number }[] = [];
    for (let from = 0; from < units.length; from++) {
      for (let to = from + 1; to <= Math.min(units.length, from + LONGEST_FORM_UNITS); to++) {
        spans.push({ key: units.slice(from, to).join(" "), from, to });
      }
    }
    const rows = this.#database.all<{ form: string; lesson: number }>(
      "SELECT form, lesson FROM subject_forms WHERE form IN (SELECT value FROM json_each(?)) ORDER BY lesson DESC",
      JSON.stringify(spans.map(({ key }) => key)),
    );
    const forms = new Set(rows.map(({ form }) => form));
    const found = spans.filter(({ key }) => forms.has(key));
    const longest = new Set(
      found
        .filter((a) => !found.some((b) => b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from))
        .map(({ key }) => key),
    );
    const lessons = rows.filter(({ form }) => longest.has(form)).map(({ lesson }) => lesson);
    return [...new Set(lessons)].slice(0, CANDIDATES);
  }

  #owner(passage: Passage): OwnerRow | undefined {
    return this.#database.get<OwnerRow>(OWNER_SQL[passage.ownerKind], passage.owner);
  }
}

const OWNER_SQL: Readonly<Record<PassageOwner, string>> = {
  lesson: "SELECT id, 'lesson' AS kind, fact AS text, source_kind, source_name, created_at FROM lessons WHERE seq = ?",
  record: "SELECT id, kind, text, source_kind, source_name, created_at FROM records WHERE seq = ?",
};

interface WeighedTerm {
  readonly term: string;
  /** Passages that hold it. */
  readonly frequency: number;
  readonly idf: number;
}

/** The terms worth searching: the rarest that occur at all, without common ones if there are others. */
function votingTerms(terms: readonly WeighedTerm[], N: number): string[] {
  const present = terms.filter(({ frequency }) => frequency > 0);
  const rare = present.filter(({ frequency }) => frequency <= Math.max(COMMON_PASSAGES, COMMON_SHARE * N));
  return (rare.length > 0 ? rare : present)
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}

/** In [0, 1]. */
function coverage(terms: readonly WeighedTerm[], passageTerms: readonly string[]): number {
  const held = new Set(passageTerms);
  let covered = 0;
  let all = 0;
  for (const { term, idf } of terms) {
    all += idf;
    if (held.has(term)) covered += idf;
  }
  return all > 0 ? covered / all : 0;
}

function combine(parts: RecallParts): number {
  let sum = 0;
  let weights = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const part = parts[name as keyof RecallParts];
    if (part === undefined) continue;
    sum += weight * part;
    weights += weight;
  }
  return sum / weights;
}

function passageText({ start, length }: Passage, { text }: OwnerRow): string {
  return text.slice(start, start + length).trim();
}

/**
 * The text index under recall: passages of lessons and records, their terms in FTS5, their vectors if there is an
 * embedder.
 *
 * A passage is at most a few sentences, so that a hit in a book is a place in it. Terms are cut by terms.ts and kept
 * beside the passage: FTS5 reads them from there, and a rebuild after forgetting needs no segmenter.
 */
import type { Database, SqlValue } from "./database.ts";
import { indexTerms } from "./terms.ts";

export type PassageOwner = "lesson" | "record";

export interface Passage {
  readonly id: number;
  readonly ownerKind: PassageOwner;
  /** `seq` of the lesson or record. */
  readonly owner: number;
  /** In UTF-16 units of the owner's text. */
  readonly start: number;
  readonly length: number;
  readonly terms: readonly string[];
}

export interface Candidate {
  readonly id: number;
  /** BM25, higher is better. */
  readonly score: number;
}

const PASSAGE_UNITS = 300; // UTF-16 units; a longer sentence is one passage up to twice that
const SENTENCE = /[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/gu;

interface PassageRow {
  id: number;
  owner_kind: PassageOwner;
  owner: number;
  start: number;
  length: number;
  terms: string;
}

export class SearchIndex {
  readonly #database: Database;
  #count: number | undefined;
  #removals = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Goes up whenever passages go. */
  get removals(): number {
    return this.#removals;
  }

  /** How many passages there are. */
  get size(): number {
    this.#count ??= this.#database.get<{ n: number }>("SELECT count(*) AS n FROM passages")?.n ?? 0;
    return this.#count;
  }

  /** Makes a text findable. `alsoUnder` holds texts that lead to it without being part of it: names, questions. */
  add(kind: PassageOwner, owner: number, text: string, alsoUnder: readonly string[] = []): void {
    this.#count = undefined;
    const extra = alsoUnder.flatMap(indexTerms);
    for (const [start, length] of cutPassages(text)) {
      const terms = [...indexTerms(text.slice(start, start + length)), ...extra].join(" ");
      const { lastRowId } = this.#database.run(
        "INSERT INTO passages (owner_kind, owner, start, length, terms) VALUES (?, ?, ?, ?, ?)",
        ...[kind, owner, start, length, terms],
      );
      this.#database.run("INSERT INTO passage_terms (rowid, terms) VALUES (?, ?)", lastRowId, terms);
    }
  }

  /** Takes a text out of the search. Its traces in FTS5's segments go at the next {@link rebuild}. */
  remove(kind: PassageOwner, owner: number): void {
    this.#count = undefined;
    this.#removals++;
    this.#database.run(
      `INSERT INTO passage_terms (passage_terms, rowid, terms)
       SELECT 'delete', id, terms FROM passages WHERE owner_kind = ? AND owner = ?`,
      ...[kind, owner],
    );
    this.#database.run("DELETE FROM passages WHERE owner_kind = ? AND owner = ?", kind, owner);
  }

  /** Writes FTS5's index anew from the passages that are left: no term of a removed one stays behind. */
  rebuild(): void {
    this.#database.exec("INSERT INTO passage_terms (passage_terms) VALUES ('rebuild')");
  }

  /** In how many passages each term occurs. */
  frequencies(terms: readonly string[]): number[] {
    const lookUp = this.#database.prepare("SELECT doc FROM term_counts WHERE term = ?");
    return terms.map((term) => lookUp.get<{ doc: number }>(term)?.doc ?? 0);
  }

  /** The best passages that hold at least one of the terms, by BM25. */
  search(terms: readonly string[], limit: number): Candidate[] {
    if (terms.length === 0) return [];
    // Terms hold letters, digits and characters only, so a quoted string needs no escaping.
    const query = terms.map((term) => `"${term}"`).join(" OR ");
    return this.#database
      .all<{ id: number; rank: number }>(
        "SELECT rowid AS id, rank FROM passage_terms WHERE passage_terms MATCH ? ORDER BY rank LIMIT ?",
        ...[query, limit],
      )
      .map(({ id, rank }) => ({ id, score: -rank }));
  }

  /** Passages by id, in no particular order. */
  passages(ids: readonly number[]): Passage[] {
    return this.#select("id IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
  }

  passagesOf(kind: PassageOwner, owners: readonly number[]): Passage[] {
    return this.#select("owner_kind = ? AND owner IN (SELECT value FROM json_each(?))", kind, JSON.stringify(owners));
  }

  #select(where: string, ...values: SqlValue[]): Passage[] {
    return this.#database
      .all<PassageRow>(`SELECT id, owner_kind, owner, start, length, terms FROM passages WHERE ${where}`, ...values)
      .map(({ owner_kind: ownerKind, terms, ...row }) => ({ ...row, ownerKind, terms: terms.split(" ") }));
  }
}

/** Cuts a text into passages of whole sentences: pairs of start and length. */
export function cutPassages(text: string): [start: number, length: number][] {
  const passages: [number, number][] = [];
  let start = 0;
  let length = 0;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (length > 0 && length + sentence.length > PASSAGE_UNITS) {
      passages.push([start, length]);
      start += length;
      length = 0;
    }
    length += sentence.length;
    while (length > 2 * PASSAGE_UNITS) {
      passages.push([start, 2 * PASSAGE_UNITS]);
      start += 2 * PASSAGE_UNITS;
      length -= 2 * PASSAGE_UNITS;
    }
  }
  if (length > 0) passages.push([start, length]);
  return passages;
}

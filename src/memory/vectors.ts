/**
 * Search by meaning: one vector a passage, compared by a flat scan.
 *
 * A scan of 1,000 vectors of 256 takes about a third of a millisecond and of 100,000 about 30, which is where an index
 * would begin to pay.
 */
import { ShapeError } from "../core/index.ts";
import type { Database } from "./database.ts";

/** What turns a text into a vector; supplied from above, so that this room knows no model. */
export interface Embedder {
  /** Names the weights: vectors of different embedders are never compared. */
  readonly id: string;
  readonly dimension: number;
  /** [dimension]; of any length, only its direction counts. */
  embed(text: string): Float32Array;
}

export interface Similarity {
  /** The passage. */
  readonly id: number;
  /** Cosine above the average of all passages: 0 for an average one, 1 for the same direction; never below 0. */
  readonly similarity: number;
}

export class VectorIndex {
  readonly #database: Database;
  readonly #embedder: Embedder;
  #ids: number[] = [];
  #rows: Float32Array = new Float32Array(0); // [capacity, dimension], of which #ids.length are in use
  #loadedAt = -1; // removals of the search index when the vectors were read

  constructor(database: Database, embedder: Embedder) {
    this.#database = database;
    this.#embedder = embedder;
  }

  /** Computes vectors for passages that have none of this embedder, newest first. Returns how many are still missing. */
  embedMissing(limit: number, textOf: (passage: number) => string): number {
    const missing = this.#database.all<{ id: number }>(
      "SELECT id FROM passages WHERE vector_model IS NOT ? ORDER BY id DESC",
      this.#embedder.id,
    );
    const made = missing.slice(0, limit).map(({ id }) => ({ id, vector: this.#embed(textOf(id)) }));
    this.#database.transaction(() => {
      for (const { id, vector } of made) {
        const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
        this.#database.run(
          "UPDATE passages SET vector = ?, vector_model = ? WHERE id = ?",
          bytes,
          this.#embedder.id,
          id,
        );
      }
    });
    if (this.#loadedAt >= 0) for (const { id, vector } of made) this.#append(id, vector);
    return missing.length - made.length;
  }

  /** Every passage that has a vector, with its similarity to the text. `removals` is that of the search index. */
  compare(text: string, removals: number): Similarity[] {
    if (this.#loadedAt !== removals) this.#load(removals);
    const query = this.#embed(text);
    const D = query.length;
    const cosines = new Float32Array(this.#ids.length);
    let sum = 0;
    for (let i = 0; i < cosines.length; i++) {
      const row = i * D;
      let dot = 0;
      for (let j = 0; j < D; j++) dot += (this.#rows[row + j] as number) * (query[j] as number);
      cosines[i] = dot;
      sum += dot;
    }
    // Hidden states of a language model share a large common part; measured from the average they tell texts apart.
    const mean = cosines.length > 0 ? sum / cosines.length : 0;
    const scale = Math.max(1 - mean, 1e-6);
    return this.#ids.map((id, i) => ({ id, similarity: Math.max(0, ((cosines[i] as number) - mean) / scale) }));
  }

  #load(removals: number): void {
    const rows = this.#database.all<{ id: number; vector: Uint8Array }>(
      "SELECT id, vector FROM passages WHERE vector_model = ?",
      this.#embedder.id,
    );
    this.#ids = [];
    this.#rows = new Float32Array(rows.length * this.#embedder.dimension);
    for (const { id, vector } of rows) this.#append(id, new Float32Array(vector.slice().buffer));
    this.#loadedAt = removals;
  }

  #append(id: number, vector: Float32Array): void {
    const D = this.#embedder.dimension;
    const end = (this.#ids.length + 1) * D;
    if (end > this.#rows.length) {
      const larger = new Float32Array(2 * end);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.set(vector, end - D);
    this.#ids.push(id);
  }

  /** Unit length; a text without direction stays zero. */
  #embed(text: string): Float32Array {
    const vector = Float32Array.from(this.#embedder.embed(text));
    const { dimension } = this.#embedder;
    if (vector.length !== dimension) throw new ShapeError("embed", "the vector", [dimension], [vector.length]);
    let square = 0;
    for (const x of vector) square += x * x;
    const length = Math.sqrt(square);
    if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
    return vector;
  }
}

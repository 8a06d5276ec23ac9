/**
 * The lessons of a device: a set, keyed by what was said.
 *
 * Every method that changes something returns when the change is on disk.
 */
import { type Clock, Sha256, toHex } from "../core/index.ts";
import { dropUnownedBlob, getBlob, putBlob } from "./blobs.ts";
import type { Database, SqlValue } from "./database.ts";
import {
  type CheckedDraft,
  checkDraft,
  checkFact,
  checkForms,
  checkRehearsals,
  LESSON_LIMITS,
  type Learned,
  type Lesson,
  type LessonDraft,
  type LessonPatch,
  type LessonState,
  type SourceKind,
} from "./lesson.ts";
import { type LessonRow, lessonFromRow } from "./lesson-row.ts";
import type { SearchIndex } from "./search-index.ts";
import { StoreError } from "./store-error.ts";
import { subjectKey } from "./terms.ts";

/**
 * What putting a draft did.
 *
 * - `added`      it is new, or was forgotten and the person says it again
 * - `consented`  it was there without the person's word and now has it
 * - `revived`    it was superseded and holds again
 * - `unchanged`  it was there
 * - `forgotten`  it was forgotten and comes back from elsewhere: nothing is stored
 */
export type PutOutcome = "added" | "consented" | "revived" | "unchanged" | "forgotten";

export interface LessonFilter {
  readonly state?: Lesson["state"];
  readonly source?: { readonly kind?: SourceKind; readonly name?: string };
  /** Recorded at or after, in milliseconds since 1970. */
  readonly since?: number;
  /** Recorded before. */
  readonly until?: number;
  /** Words that must all occur in the text, the fact or a subject form, whatever their case. */
  readonly topic?: string;
}

export interface Tombstone {
  readonly id: string;
  readonly forgottenAt: number;
}

/** A learned lesson's part of the model. */
export interface LearnedNeurons {
  readonly id: string;
  readonly neurons: Uint8Array;
}

export class LessonStore {
  readonly #database: Database;
  readonly #index: SearchIndex;
  readonly #clock: Clock;

  constructor(database: Database, index: SearchIndex, clock: Clock) {
    this.#database = database;
    this.#index = index;
    this.#clock = clock;
  }

  /**
   * Records a lesson; it can be recalled from now on if it has consent. The same text twice is one lesson.
   *
   * @throws FormatError if the draft is malformed or too large
   */
  put(draft: LessonDraft): { readonly id: string; readonly outcome: PutOutcome } {
    const checked = checkDraft(draft);
    const { id, consent } = checked;
    return this.#database.transaction(() => {
      if (this.stateOf(id) === "forgotten") {
        if (consent === "none") return { id, outcome: "forgotten" };
        this.#database.run("DELETE FROM tombstones WHERE id = ?", id);
      }
      const known = this.get(id);
      if (!known) {
        this.#insert(checked, draft);
        return { id, outcome: "added" };
      }
      return { id, outcome: this.#repeat(known, checked, draft) };
    });
  }

  /**
   * Refines a recorded lesson. Neurons are a function of fact, forms and rehearsals: if one of these changes, they are
   * dropped and the lesson is `proposed` until {@link learn} brings new ones.
   */
  update(id: string, patch: LessonPatch): Lesson {
    return this.#database.transaction(() => {
      const before = this.#require(id);
      const after = {
        fact: patch.fact === undefined ? before.fact : checkFact(patch.fact),
        subjectForms: patch.subjectForms ? checkForms(patch.subjectForms) : before.subjectForms,
        rehearsals: patch.rehearsals ? checkRehearsals(patch.rehearsals) : before.rehearsals,
      };
      const { fact, subjectForms, rehearsals } = before;
      const isSameTeaching = JSON.stringify(after) === JSON.stringify({ fact, subjectForms, rehearsals });
      this.#database.run(
        "UPDATE lessons SET fact = ?, subject_forms = ?, rehearsals = ?, consent = ? WHERE id = ?",
        ...[after.fact, JSON.stringify(after.subjectForms), JSON.stringify(after.rehearsals)],
        ...[before.consent === "none" ? (patch.consent ?? "none") : before.consent, id],
      );
      if (!isSameTeaching) this.#dropNeurons(before);
      this.#reindex(id);
      return this.#require(id);
    });
  }

  /**
   * Stores a lesson's neurons, new or retrained, and makes it `learned`, at once or not at all.
   *
   * @throws StoreError with code `store-constraint` if the lesson is unknown, superseded or without consent
   */
  learn(id: string, learned: Learned): Lesson {
    const { neurons, baseHash, headHash, method } = learned;
    if (neurons.length > LESSON_LIMITS.neuronsBytes) {
      throw refused(id, `its neurons have ${neurons.length} bytes, the limit is ${LESSON_LIMITS.neuronsBytes}`);
    }
    return this.#database.transaction(() => {
      const { consent, state, neuronsSha256 } = this.#require(id);
      if (consent === "none") throw refused(id, "the person has not agreed to it");
      if (state === "superseded") throw refused(id, "a newer lesson holds instead");
      const name = putBlob(this.#database, neurons);
      this.#database.run(
        `UPDATE lessons SET state = 'learned', neurons = ?, base_hash = ?, head_hash = ?, method = ?, learned_at = ?
         WHERE id = ?`,
        ...[name, baseHash, headHash, method, this.#clock.now(), id],
      );
      if (neuronsSha256 && neuronsSha256 !== name) dropUnownedBlob(this.#database, neuronsSha256);
      return this.#require(id);
    });
  }

  /** Lets a newer lesson hold instead of an older one, which stays in the history and leaves model and recall. */
  supersede(id: string, bySuccessor: string): void {
    this.#database.transaction(() => {
      this.#require(id);
      const { state, consent } = this.#require(bySuccessor);
      // What nobody has agreed to must not silence what somebody said.
      if (id === bySuccessor || state === "superseded" || consent === "none") {
        throw refused(id, "its successor does not hold itself");
      }
      this.#database.run("UPDATE lessons SET state = 'superseded', superseded_by = ? WHERE id = ?", bySuccessor, id);
      this.#reindex(id);
    });
  }

  /**
   * Replaces lessons by tombstones. What they had superseded falls to their own successor, or holds again.
   *
   * Only rows are deleted: `Forgetting.forget` is the way to forget, this is its part for lessons.
   */
  entomb(ids: readonly string[], receipt: number): void {
    this.#database.transaction(() => {
      const going = new Set(ids);
      for (const id of going) {
        const { supersededBy } = this.#require(id);
        const heirs = this.#database.all<{ id: string }>("SELECT id FROM lessons WHERE superseded_by = ?", id);
        for (const heir of heirs) this.#succeed(heir.id, supersededBy);
      }
      for (const id of going) {
        const row = this.#database.get<LessonRow>("SELECT * FROM lessons WHERE id = ?", id) as LessonRow;
        this.#index.remove("lesson", row.seq);
        this.#database.run("DELETE FROM lessons WHERE seq = ?", row.seq);
        if (row.neurons) dropUnownedBlob(this.#database, row.neurons);
        this.#database.run(
          "INSERT INTO tombstones (id, forgotten_at, receipt) VALUES (?, ?, ?)",
          ...[id, this.#clock.now(), receipt],
        );
      }
    });
  }

  get(id: string): Lesson | undefined {
    const row = this.#database.get<LessonRow>("SELECT * FROM lessons WHERE id = ?", id);
    return row && lessonFromRow(row);
  }

  /** The state of a lesson that is, or was, here. */
  stateOf(id: string): LessonState | undefined {
    const live = this.#database.get<{ state: LessonState }>("SELECT state FROM lessons WHERE id = ?", id)?.state;
    if (live) return live;
    return this.#database.get("SELECT 1 FROM tombstones WHERE id = ?", id) ? "forgotten" : undefined;
  }

  /** Lessons in the order in which they were recorded. */
  list(filter: LessonFilter = {}): Lesson[] {
    const { where, values } = filterSql(filter);
    const rows = this.#database.all<LessonRow>(
      `SELECT * FROM lessons WHERE ${where} ORDER BY created_at, seq`,
      ...values,
    );
    return rows.map(lessonFromRow);
  }

  count(filter: LessonFilter = {}): number {
    const { where, values } = filterSql(filter);
    return this.#database.get<{ n: number }>(`SELECT count(*) AS n FROM lessons WHERE ${where}`, ...values)?.n ?? 0;
  }

  /** Lessons with consent that have no neurons for this base model: what remains to be taught, oldest first. */
  awaitingNeurons(baseHash: string): Lesson[] {
    const rows = this.#database.all<LessonRow>(
      `SELECT * FROM lessons
       WHERE consent <> 'none' AND state <> 'superseded' AND (neurons IS NULL OR base_hash IS NOT ?)
       ORDER BY created_at, seq`,
      baseHash,
    );
    return rows.map(lessonFromRow);
  }

  /** The neurons of one lesson. @throws IntegrityError if the stored bytes are damaged */
  neurons(id: string): Uint8Array | undefined {
    const name = this.get(id)?.neuronsSha256;
    return name ? getBlob(this.#database, name) : undefined;
  }

  /** The neurons of every learned lesson, by ascending id. With a base hash, only those trained on that base. */
  *overlay(baseHash?: string): Generator<LearnedNeurons> {
    for (const { id, neurons } of this.#learned(baseHash)) yield { id, neurons: getBlob(this.#database, neurons) };
  }

  /**
   * One hash for all that the lessons add to the model: SHA-256 of the SHA-256 digests (32 bytes each) of the learned
   * lessons' neurons, ascending by their bytes, one after the other. Two lessons with equal neurons count twice; with no
   * lesson it is the hash of the empty string. Times, ids and order of teaching do not enter.
   */
  overlaySha256(baseHash?: string): string {
    const names = this.#learned(baseHash).map(({ neurons }) => neurons);
    const hash = new Sha256();
    for (const name of names.sort()) hash.update(bytesOfHex(name));
    return toHex(hash.digest());
  }

  /** Forgotten lessons, without their texts, oldest first. */
  tombstones(): Tombstone[] {
    return this.#database.all<Tombstone>(
      "SELECT id, forgotten_at AS forgottenAt FROM tombstones ORDER BY forgotten_at, id",
    );
  }

  #learned(baseHash: string | undefined): { id: string; neurons: string }[] {
    return this.#database.all(
      `SELECT id, neurons FROM lessons
       WHERE state = 'learned' AND neurons IS NOT NULL AND base_hash IS coalesce(?, base_hash) ORDER BY id`,
      baseHash ?? null,
    );
  }

  #insert(checked: CheckedDraft, { origin }: LessonDraft): void {
    this.#database.run(
      `INSERT INTO lessons (id, text, fact, language, source_kind, source_name, consent, state, subject_forms, rehearsals,
                            created_at, conversation, turn)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'proposed', ?, ?, ?, ?, ?)`,
      ...[checked.id, checked.text, checked.fact, checked.language, checked.source.kind, checked.source.name ?? null],
      ...[checked.consent, JSON.stringify(checked.subjectForms), JSON.stringify(checked.rehearsals)],
      ...[this.#clock.now(), origin?.conversation ?? null, origin?.turn ?? null],
    );
    this.#reindex(checked.id);
  }

  /** Gives a superseded lesson another successor, or none: then it holds again. */
  #succeed(id: string, successor: string | null): void {
    this.#database.run(
      `UPDATE lessons SET superseded_by = ?1,
         state = CASE WHEN ?1 IS NOT NULL THEN state WHEN neurons IS NULL THEN 'proposed' ELSE 'learned' END
       WHERE id = ?2`,
      ...[successor, id],
    );
    this.#reindex(id);
  }

  /** A known lesson is said again, or agreed to: what that changes. */
  #repeat(known: Lesson, { id, consent, source }: CheckedDraft, { origin }: LessonDraft): PutOutcome {
    if (consent === "none") return "unchanged";
    const isConsent = known.consent === "none" || (consent === "own-words" && known.consent === "agreed");
    if (isConsent) {
      this.#database.run(
        "UPDATE lessons SET consent = ?, source_kind = ?, source_name = ?, conversation = ?, turn = ? WHERE id = ?",
        ...[consent, source.kind, source.name ?? null, origin?.conversation ?? null, origin?.turn ?? null, id],
      );
    }
    const isRevival = known.state === "superseded";
    if (isRevival) this.#succeed(id, null);
    else if (isConsent) this.#reindex(id);
    return isRevival ? "revived" : isConsent ? "consented" : "unchanged";
  }

  /** Brings search and subject forms in line with a lesson: findable with consent, unless superseded. */
  #reindex(id: string): void {
    const row = this.#database.get<LessonRow>("SELECT * FROM lessons WHERE id = ?", id) as LessonRow;
    const { fact, consent, state, subjectForms, rehearsals } = lessonFromRow(row);
    this.#index.remove("lesson", row.seq);
    this.#database.run("DELETE FROM subject_forms WHERE lesson = ?", row.seq);
    if (consent === "none" || state === "superseded") return;

    const alsoUnder = [...subjectForms, ...rehearsals.map(({ question }) => question)];
    this.#index.add("lesson", row.seq, fact, alsoUnder);
    for (const key of new Set(subjectForms.map(subjectKey))) {
      if (key !== "") this.#database.run("INSERT INTO subject_forms (form, lesson) VALUES (?, ?)", key, row.seq);
    }
  }

  #dropNeurons({ id, neuronsSha256, state }: Lesson): void {
    if (!neuronsSha256) return;
    this.#database.run(
      `UPDATE lessons SET neurons = NULL, base_hash = NULL, head_hash = NULL, method = NULL, learned_at = NULL, state = ?
       WHERE id = ?`,
      ...[state === "learned" ? "proposed" : state, id],
    );
    dropUnownedBlob(this.#database, neuronsSha256);
  }

  #require(id: string): Lesson {
    const lesson = this.get(id);
    if (!lesson) throw refused(id, "it is not here");
    return lesson;
  }
}

function filterSql(filter: LessonFilter): { where: string; values: SqlValue[] } {
  const terms: [string, SqlValue][] = [];
  if (filter.state) terms.push(["state = ?", filter.state]);
  if (filter.source?.kind) terms.push(["source_kind = ?", filter.source.kind]);
  if (filter.source?.name !== undefined) terms.push(["source_name = ?", filter.source.name]);
  if (filter.since !== undefined) terms.push(["created_at >= ?", filter.since]);
  if (filter.until !== undefined) terms.push(["created_at < ?", filter.until]);
  for (const word of filter.topic?.split(/\s+/u).filter(Boolean) ?? []) {
    terms.push(["instr(lower(text || ' ' || fact || ' ' || subject_forms), lower(?)) > 0", word]);
  }
  return { where: terms.map(([sql]) => sql).join(" AND ") || "TRUE", values: terms.map(([, value]) => value) };
}

function refused(id: string, why: string): StoreError {
  return new StoreError("store-constraint", `lesson ${id.slice(0, 12)}… cannot be changed: ${why}`);
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

/**
 * Exact forgetting on disk: lessons leave the set, and their words leave every file of the data folder.
 *
 * What goes with a lesson: its row, neurons, passages and vectors; records that came out of it or hold its words; the
 * text of turns that taught it, of the answers to those, of answers that used it, and of turns that hold its words; titles
 * made of such a turn; model states that could have seen it. What stays: a tombstone (id and time) and a receipt.
 *
 * The lesson that a forgotten one had superseded holds again, as on a device that was never told the forgotten one.
 */
import type { Clock } from "../core/index.ts";
import type { Conversations } from "./conversations.ts";
import type { Database } from "./database.ts";
import type { Lesson, SourceKind } from "./lesson.ts";
import type { LessonStore } from "./lesson-store.ts";
import type { Purge } from "./purge.ts";
import type { SearchIndex } from "./search-index.ts";
import { StoreError } from "./store-error.ts";
import { fold } from "./terms.ts";

/** Which lessons to forget; by source, by time and all of them also the records of the same choice. */
export type ForgetSelection =
  | { readonly by: "id"; readonly ids: readonly string[] }
  | { readonly by: "source"; readonly source: { readonly kind: SourceKind; readonly name?: string } }
  | { readonly by: "time"; readonly since?: number; readonly until?: number } // milliseconds since 1970; until excluded
  | { readonly by: "topic"; readonly topic: string }
  | { readonly by: "all" };

export interface ForgetOptions {
  /**
   * Further wordings whose records and turns go too, such as the values that the lessons taught; of a list of them all must stand
   * in a text, such as a subject and its value.
   */
  readonly alsoErase?: readonly (string | readonly string[])[];
}

/** What was forgotten, without a word of it. */
export interface Receipt {
  /** Milliseconds since 1970. */
  readonly forgottenAt: number;
  readonly by: ForgetSelection["by"];
  readonly lessonIds: readonly string[];
  /** `overlaySha256` before and after. */
  readonly overlayBefore: string;
  readonly overlayAfter: string;
  /** How many records were deleted, turns emptied and saved states dropped. */
  readonly records: number;
  readonly turns: number;
  readonly states: number;
  /** Places in the folder's files that still hold a forgotten text in some encoding; null if they were not searched. */
  readonly residue: number | null;
}

/** Counts the places in the store's files that hold one of the texts, in any encoding that is known. */
export type ResidueScan = (texts: readonly string[]) => number;

export interface ForgettingParts {
  readonly database: Database;
  readonly index: SearchIndex;
  readonly lessons: LessonStore;
  readonly conversations: Conversations;
  readonly purge: Purge;
  readonly clock: Clock;
  readonly scan?: ResidueScan;
}

export class Forgetting {
  readonly #parts: ForgettingParts;

  constructor(parts: ForgettingParts) {
    this.#parts = parts;
  }

  /**
   * Forgets and returns when it is done: no file holds a forgotten text any more.
   *
   * @throws StoreError if the disk refuses. What was deleted stays deleted; the purge is completed by the next
   *   forgetting or when the store is opened again.
   */
  forget(selection: ForgetSelection, { alsoErase = [] }: ForgetOptions = {}): Receipt {
    const { database, lessons, purge, clock, scan } = this.#parts;
    const chosen = this.select(selection);
    const single = alsoErase.filter((wording) => typeof wording === "string");
    const texts = [...new Set([...chosen.flatMap(({ text, fact }) => [text, fact]), ...single])];
    const together = alsoErase.filter((wording) => typeof wording !== "string");
    const wordings = [...texts.map((text) => [text]), ...together]
      .map((parts) => parts.map(squeeze))
      .filter((parts) => parts.length > 0 && parts.every((part) => part !== ""));
    const ids = chosen.map(({ id }) => id);

    const { seq, receipt } = database.transaction(() => {
      const overlayBefore = lessons.overlaySha256();
      const emptied = this.#emptyTurns(ids, wordings);
      const records = this.#deleteRecords(ids, wordings, selection);
      const { lastRowId } = database.run("INSERT INTO receipts (receipt) VALUES ('{}')");
      lessons.entomb(ids, lastRowId);
      const states = this.#dropStates(chosen, emptied.conversations);
      purge.request();
      const receipt: Receipt = {
        forgottenAt: clock.now(),
        by: selection.by,
        lessonIds: ids,
        overlayBefore,
        overlayAfter: lessons.overlaySha256(),
        records,
        turns: emptied.turns,
        states,
        residue: null,
      };
      this.#keep(lastRowId, receipt);
      return { seq: lastRowId, receipt };
    });

    purge.run();
    if (!scan) return receipt;
    const searched: Receipt = { ...receipt, residue: scan(texts) };
    this.#keep(seq, searched);
    return searched;
  }

  /** The lessons that {@link forget} would forget, for showing them first. */
  select(selection: ForgetSelection): Lesson[] {
    const { lessons } = this.#parts;
    switch (selection.by) {
      case "id":
        return [...new Set(selection.ids)].map((id) => {
          const lesson = lessons.get(id);
          if (!lesson) throw new StoreError("store-constraint", `there is no lesson ${id} to forget`);
          return lesson;
        });
      case "source":
        return lessons.list({ source: selection.source });
      case "time":
        return lessons.list({
          ...(selection.since === undefined ? {} : { since: selection.since }),
          ...(selection.until === undefined ? {} : { until: selection.until }),
        });
      case "topic":
        return selection.topic.trim() === "" ? [] : lessons.list({ topic: selection.topic });
      case "all":
        return lessons.list();
    }
  }

  /** Receipts of all that was forgotten, oldest first. */
  receipts(): Receipt[] {
    return this.#parts.database
      .all<{ receipt: string }>("SELECT receipt FROM receipts ORDER BY seq")
      .map(({ receipt }) => JSON.parse(receipt) as Receipt);
  }

  /** Deletes a conversation, its states and the statements recorded from it, from the files as well. */
  deleteConversation(id: string): void {
    const { database, conversations, purge } = this.#parts;
    conversations.require(id);
    conversations.dropStates(id);
    database.transaction(() => {
      this.#deleteRecordsWhere("kind = 'statement' AND conversation = ?", id);
      database.run("DELETE FROM conversations WHERE id = ?", id);
      purge.request();
    });
    purge.run();
  }

  /** Deletes a record, from the files as well. */
  deleteRecord(id: string): void {
    const { database, purge } = this.#parts;
    database.transaction(() => {
      if (this.#deleteRecordsWhere("id = ?", id) === 0) {
        throw new StoreError("store-constraint", `there is no record ${id}`);
      }
      purge.request();
    });
    purge.run();
  }

  #emptyTurns(ids: readonly string[], wordings: readonly Wording[]): { turns: number; conversations: string[] } {
    const { database } = this.#parts;
    const turns = database.all<{ conversation: number; ordinal: number; text: string }>(
      "SELECT conversation, ordinal, text FROM turns WHERE is_redacted = 0",
    );
    const linked = database.all<{ conversation: number; ordinal: number; link: string }>(
      "SELECT conversation, ordinal, link FROM turn_lessons WHERE lesson IN (SELECT value FROM json_each(?))",
      JSON.stringify(ids),
    );
    const going = new Set(linked.map(({ conversation, ordinal }) => `${conversation}/${ordinal}`));
    // What was answered to a lesson usually repeats it.
    for (const { conversation, ordinal, link } of linked) {
      if (link === "taught") going.add(`${conversation}/${ordinal + 1}`);
    }
    const emptied = turns.filter(
      ({ conversation, ordinal, text }) => going.has(`${conversation}/${ordinal}`) || holds(text, wordings),
    );
    for (const { conversation, ordinal } of emptied) {
      database.run(
        "UPDATE turns SET text = '', is_redacted = 1 WHERE conversation = ? AND ordinal = ?",
        ...[conversation, ordinal],
      );
    }
    database.run("DELETE FROM turn_lessons WHERE lesson IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
    this.#clearTitles([...wordings, ...emptied.map(({ text }) => [squeeze(text)])]);

    const touched = JSON.stringify([...new Set(emptied.map(({ conversation }) => conversation))]);
    const conversations = database
      .all<{ id: string }>("SELECT id FROM conversations WHERE seq IN (SELECT value FROM json_each(?))", touched)
      .map(({ id }) => id);
    return { turns: emptied.length, conversations };
  }

  /** Clears titles that hold a forgotten wording or were cut out of a forgotten turn. */
  #clearTitles(wordings: readonly Wording[]): void {
    const { database } = this.#parts;
    const titles = database.all<{ seq: number; title: string }>(
      "SELECT seq, title FROM conversations WHERE title <> ''",
    );
    for (const { seq, title } of titles) {
      const squeezed = squeeze(title.replace(/(?:…|\.\.\.)$/u, ""));
      const isCutFrom = ([whole, ...more]: Wording): boolean => more.length === 0 && whole!.includes(squeezed);
      if (squeezed !== "" && (wordings.some(isCutFrom) || holds(title, wordings))) {
        database.run("UPDATE conversations SET title = '' WHERE seq = ?", seq);
      }
    }
  }

  #deleteRecords(ids: readonly string[], wordings: readonly Wording[], selection: ForgetSelection): number {
    const { database } = this.#parts;
    let count = this.#deleteRecordsWhere("lesson IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
    if (selection.by === "all") count += this.#deleteRecordsWhere("TRUE");
    if (selection.by === "source") {
      const { kind, name = null } = selection.source;
      count += this.#deleteRecordsWhere("source_kind = ? AND source_name IS coalesce(?, source_name)", kind, name);
    }
    if (selection.by === "time") {
      const { since = 0, until = Number.MAX_SAFE_INTEGER } = selection;
      count += this.#deleteRecordsWhere("created_at >= ? AND created_at < ?", since, until);
    }
    const rest = database.all<{ seq: number; text: string; data: string | null }>(
      "SELECT seq, text, data FROM records",
    );
    const holding = rest.filter(({ text, data }) => holds(text, wordings) || (data !== null && holds(data, wordings)));
    for (const { seq } of holding) count += this.#deleteRecordsWhere("seq = ?", seq);
    return count;
  }

  #deleteRecordsWhere(where: string, ...values: (string | number | null)[]): number {
    const { database, index } = this.#parts;
    const going = database.all<{ seq: number }>(`SELECT seq FROM records WHERE ${where}`, ...values);
    for (const { seq } of going) {
      index.remove("record", seq);
      database.run("DELETE FROM records WHERE seq = ?", seq);
    }
    return going.length;
  }

  /** States are caches: all that could have seen a lesson go, before the transaction ends rather than after. */
  #dropStates(lessons: readonly Lesson[], emptied: readonly string[]): number {
    const { conversations, database } = this.#parts;
    let count = 0;
    for (const id of emptied) count += conversations.dropStates(id);
    const since = Math.min(...lessons.map(({ createdAt }) => createdAt));
    if (!Number.isFinite(since)) return count;
    for (const { id } of database.all<{ id: string }>("SELECT id FROM conversations")) {
      count += conversations.dropStates(id, since);
    }
    return count;
  }

  #keep(seq: number, receipt: Receipt): void {
    this.#parts.database.run("UPDATE receipts SET receipt = ? WHERE seq = ?", JSON.stringify(receipt), seq);
  }
}

/** Folded, without white space: how two spellings of one wording are recognised as the same. */
function squeeze(text: string): string {
  return fold(text).replace(/\s+/gu, "");
}

/** Squeezed texts that together make a text one to forget. */
type Wording = readonly string[];

function holds(text: string, wordings: readonly Wording[]): boolean {
  const squeezed = squeeze(text);
  return wordings.some((parts) => parts.every((part) => squeezed.includes(part)));
}

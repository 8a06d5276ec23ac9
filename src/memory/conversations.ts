/**
 * Conversations: turns in order, and the model's state after some of them.
 *
 * Turns are rows and durable at once. States are files (state-files.ts) that may be missing at any time; a conversation
 * is then continued by reading the turns after the newest state that is left, or all of them.
 */
import type { Clock } from "../core/index.ts";
import { cleanText } from "./clean-text.ts";
import {
  CONVERSATION_FORMAT,
  type ConversationFile,
  parseConversationFile,
  type TurnRole,
} from "./conversation-file.ts";
import type { Database, SqlValue } from "./database.ts";
import { decodeState, encodeState, type StateFiles } from "./state-files.ts";
import { StoreError } from "./store-error.ts";

/** Why a lesson and a turn belong together: the turn taught it, or its answer came from it. */
export type LessonLink = "taught" | "used";

export interface TurnDraft {
  readonly role: TurnRole;
  readonly text: string;
  /** Ids of lessons; forgetting one of them empties this turn. */
  readonly lessons?: Readonly<Partial<Record<LessonLink, readonly string[]>>>;
}

export interface Turn {
  /** 0, 1, 2… within the conversation. */
  readonly ordinal: number;
  readonly role: TurnRole;
  /** Empty once forgotten. */
  readonly text: string;
  readonly isForgotten: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface Conversation {
  readonly id: string;
  readonly title: string;
  readonly turnCount: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The conversation and turn that this one began as a copy of. */
  readonly forkedFrom: { readonly conversation: string; readonly turn: number } | null;
}

export interface ConversationFilter {
  /** Words that must all occur in the title or the turns, whatever the case of their Latin letters. */
  readonly search?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Where a conversation can be taken up again. */
export interface SavedState {
  /** The state is that after this turn; the turns that follow have to be read again. */
  readonly turn: number;
  readonly state: Uint8Array;
}

/** States kept for a conversation; forking further back reads turns again. */
const STATES_KEPT = 3;

const SELECT = `
  SELECT id, title, created_at AS createdAt, updated_at AS updatedAt, forked_from, forked_at,
         (SELECT count(*) FROM turns WHERE conversation = seq) AS turnCount
  FROM conversations`;

interface ConversationRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly turnCount: number;
  readonly forked_from: string | null;
  readonly forked_at: number | null;
}

interface TurnRow {
  readonly ordinal: number;
  readonly role: TurnRole;
  readonly text: string;
  readonly created_at: number;
  readonly is_redacted: number;
}

export class Conversations {
  readonly #database: Database;
  readonly #states: StateFiles;
  readonly #clock: Clock;

  constructor(database: Database, states: StateFiles, clock: Clock) {
    this.#database = database;
    this.#states = states;
    this.#clock = clock;
    this.#dropOrphanedStates();
  }

  create(title = ""): Conversation {
    const id = crypto.randomUUID();
    const now = this.#clock.now();
    this.#database.run(
      "INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)",
      ...[id, cleanText(title), now, now],
    );
    return this.require(id);
  }

  /** Adds a turn at the end. It is on disk when this returns. */
  append(id: string, { role, text, lessons = {} }: TurnDraft): Turn {
    return this.#database.transaction(() => {
      const conversation = this.#seq(id);
      const now = this.#clock.now();
      const { ordinal } = this.#database.get<{ ordinal: number }>(
        "SELECT coalesce(max(ordinal) + 1, 0) AS ordinal FROM turns WHERE conversation = ?",
        conversation,
      ) as { ordinal: number };
      this.#insert(conversation, ordinal, role, cleanText(text), now);
      this.#database.run("UPDATE conversations SET updated_at = ? WHERE seq = ?", now, conversation);
      for (const [link, ids] of Object.entries(lessons)) {
        for (const lesson of ids) this.link(id, ordinal, lesson, link as LessonLink);
      }
      return this.turns(id, { from: ordinal })[0] as Turn;
    });
  }

  /**
   * Adds to the text of the last turn. States after it are no longer its own, and go.
   * @throws StoreError with code `store-constraint` for an empty conversation, or a turn that was forgotten
   */
  extend(id: string, text: string): Turn {
    return this.#database.transaction(() => {
      const conversation = this.#seq(id);
      const last = this.turns(id, { from: this.require(id).turnCount - 1 })[0];
      if (!last || last.isForgotten) throw new StoreError("store-constraint", `${id} has no turn that could go on`);
      const now = this.#clock.now();
      this.#database.run(
        "UPDATE turns SET text = ? WHERE conversation = ? AND ordinal = ?",
        ...[cleanText(last.text + text), conversation, last.ordinal],
      );
      this.#database.run("UPDATE conversations SET updated_at = ? WHERE seq = ?", now, conversation);
      for (const name of this.#states.list(id)) if (name.turn === last.ordinal) this.#states.remove(name);
      return this.turns(id, { from: last.ordinal })[0] as Turn;
    });
  }

  /** Remembers that a turn taught or used a lesson, for a lesson that is noticed after the turn was stored. */
  link(id: string, ordinal: number, lesson: string, link: LessonLink): void {
    this.#database.run(
      "INSERT INTO turn_lessons (conversation, ordinal, lesson, link) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      ...[this.#seq(id), ordinal, lesson, link],
    );
  }

  /** Which lessons the turns of a conversation taught or used. */
  links(id: string): { readonly ordinal: number; readonly lesson: string; readonly link: LessonLink }[] {
    return this.#database.all(
      "SELECT ordinal, lesson, link FROM turn_lessons WHERE conversation = ? ORDER BY ordinal, lesson",
      this.#seq(id),
    );
  }

  get(id: string): Conversation | undefined {
    const row = this.#database.get<ConversationRow>(`${SELECT} WHERE id = ?`, id);
    return row && conversationFromRow(row);
  }

  /** @throws StoreError with code `store-constraint` if there is no such conversation */
  require(id: string): Conversation {
    const conversation = this.get(id);
    if (!conversation) throw unknown(id);
    return conversation;
  }

  /** Turns in order, from the ordinal `from` up to but without `to`. */
  turns(id: string, { from = 0, to = Number.MAX_SAFE_INTEGER }: { from?: number; to?: number } = {}): Turn[] {
    return this.#database
      .all<TurnRow>(
        `SELECT ordinal, role, text, created_at, is_redacted FROM turns
         WHERE conversation = ? AND ordinal >= ? AND ordinal < ? ORDER BY ordinal`,
        ...[this.#seq(id), from, to],
      )
      .map(({ is_redacted, created_at: createdAt, ...turn }) => ({
        ...turn,
        createdAt,
        isForgotten: is_redacted === 1,
      }));
  }

  /** Last used first. */
  list({ search = "", limit = 50, offset = 0 }: ConversationFilter = {}): Conversation[] {
    const words = search.split(/\s+/u).filter(Boolean);
    const found = "instr(lower(title), lower(?)) > 0 OR EXISTS (SELECT 1 FROM turns WHERE conversation = seq AND ";
    const where = words.map(() => `(${found}instr(lower(text), lower(?)) > 0))`).join(" AND ") || "TRUE";
    const values: SqlValue[] = words.flatMap((word) => [word, word]);
    return this.#database
      .all<ConversationRow>(
        `${SELECT} WHERE ${where} ORDER BY updated_at DESC, seq DESC LIMIT ? OFFSET ?`,
        ...[...values, limit, offset],
      )
      .map(conversationFromRow);
  }

  rename(id: string, title: string): void {
    this.#database.run("UPDATE conversations SET title = ? WHERE seq = ?", cleanText(title), this.#seq(id));
  }

  /**
   * A new conversation with copies of the turns up to and including `turn`. Its saved state is copied if there is one.
   */
  fork(id: string, turn: number): Conversation {
    const source = this.require(id);
    if (!Number.isInteger(turn) || turn < 0 || turn >= source.turnCount) {
      throw new StoreError(
        "store-constraint",
        `conversation ${id} has turns 0 to ${source.turnCount - 1}, not ${turn}`,
      );
    }
    const fork = this.#database.transaction(() => {
      const { id: copy } = this.create(source.title);
      const values = [this.#seq(copy), this.#seq(id), turn];
      this.#database.run(
        `INSERT INTO turns (conversation, ordinal, role, text, created_at, is_redacted)
         SELECT ?, ordinal, role, text, created_at, is_redacted FROM turns WHERE conversation = ? AND ordinal <= ?`,
        ...values,
      );
      this.#database.run(
        `INSERT INTO turn_lessons (conversation, ordinal, lesson, link)
         SELECT ?, ordinal, lesson, link FROM turn_lessons WHERE conversation = ? AND ordinal <= ?`,
        ...values,
      );
      this.#database.run("UPDATE conversations SET forked_from = ?, forked_at = ? WHERE id = ?", id, turn, copy);
      return this.require(copy);
    });
    for (const name of this.#states.list(id)) {
      if (name.turn > turn) continue;
      const bytes = this.#states.read(name);
      if (bytes) this.#states.write({ ...name, conversation: fork.id }, bytes);
    }
    return fork;
  }

  /** The conversation as a file; forgotten turns are left out. */
  export(id: string): ConversationFile {
    const { title, createdAt } = this.require(id);
    const turns = this.turns(id).filter(({ isForgotten }) => !isForgotten);
    return {
      format: CONVERSATION_FORMAT,
      title,
      createdAt,
      turns: turns.map(({ role, text, createdAt }) => ({ role, text, createdAt })),
    };
  }

  /** Adds the conversation of a file under a new id. Nothing in it becomes a lesson. @throws FormatError */
  import(json: unknown): Conversation {
    const file = parseConversationFile(json);
    return this.#database.transaction(() => {
      const { id } = this.create(file.title);
      const conversation = this.#seq(id);
      for (const [ordinal, { role, text, createdAt }] of file.turns.entries())
        this.#insert(conversation, ordinal, role, text, createdAt);
      this.#database.run("UPDATE conversations SET created_at = ? WHERE seq = ?", file.createdAt, conversation);
      return this.require(id);
    });
  }

  /**
   * Keeps the model's state after a turn. Older states go, except the {@link STATES_KEPT} newest.
   *
   * @param key names everything that the state depends on besides the turns: the model, and the lessons if they count
   */
  saveState(id: string, turn: number, key: string, state: Uint8Array): void {
    this.#seq(id);
    this.#states.write({ conversation: id, turn, savedAt: this.#clock.now() }, encodeState(key, state));
    const newestFirst = this.#states.list(id).sort((a, b) => b.savedAt - a.savedAt || b.turn - a.turn);
    for (const name of newestFirst.slice(STATES_KEPT)) this.#states.remove(name);
  }

  /** The state after the latest possible turn, at most `upTo`, that was saved under this key and is undamaged. */
  loadState(id: string, key: string, upTo: number = Number.MAX_SAFE_INTEGER): SavedState | undefined {
    const names = this.#states.list(id).filter(({ turn }) => turn <= upTo);
    for (const name of names.sort((a, b) => b.turn - a.turn || b.savedAt - a.savedAt)) {
      const bytes = this.#states.read(name);
      const state = bytes && decodeState(bytes, key);
      if (state) return { turn: name.turn, state };
    }
    return undefined;
  }

  /** Removes a conversation's states, or those saved at `since` or later. Returns how many went. */
  dropStates(id: string, since = 0): number {
    const names = this.#states.list(id).filter(({ savedAt }) => savedAt >= since);
    for (const name of names) this.#states.remove(name);
    return names.length;
  }

  /** States of conversations that a kill deleted half. */
  #dropOrphanedStates(): void {
    for (const id of this.#states.conversations()) if (!this.get(id)) this.dropStates(id);
  }

  #insert(conversation: number, ordinal: number, role: TurnRole, text: string, createdAt: number): void {
    this.#database.run(
      "INSERT INTO turns (conversation, ordinal, role, text, created_at) VALUES (?, ?, ?, ?, ?)",
      ...[conversation, ordinal, role, text, createdAt],
    );
  }

  #seq(id: string): number {
    const row = this.#database.get<{ seq: number }>("SELECT seq FROM conversations WHERE id = ?", id);
    if (!row) throw unknown(id);
    return row.seq;
  }
}

function conversationFromRow({ forked_from: conversation, forked_at: turn, ...row }: ConversationRow): Conversation {
  return { ...row, forkedFrom: conversation === null ? null : { conversation, turn: turn as number } };
}

function unknown(id: string): StoreError {
  return new StoreError("store-constraint", `there is no conversation ${id}`);
}

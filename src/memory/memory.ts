/** The whole memory of a device: one store, opened by one process. */
import type { Clock } from "../core/index.ts";
import { Conversations } from "./conversations.ts";
import type { Database } from "./database.ts";
import { type ForgetOptions, type ForgetSelection, Forgetting, type Receipt, type ResidueScan } from "./forgetting.ts";
import type { Lesson } from "./lesson.ts";
import { LessonStore } from "./lesson-store.ts";
import { migrate } from "./migrations.ts";
import { Purge, unlessFull } from "./purge.ts";
import { Recall } from "./recall.ts";
import { RecordStore } from "./record-store.ts";
import { SearchIndex } from "./search-index.ts";
import { Settings } from "./settings.ts";
import type { StateFiles } from "./state-files.ts";
import type { Embedder } from "./vectors.ts";

export interface MemoryParts {
  readonly database: Database;
  readonly states: StateFiles;
  readonly clock: Clock;
  readonly embedder?: Embedder;
  readonly scan?: ResidueScan;
  /** Called after the database is closed. */
  readonly release?: () => void;
}

export class Memory {
  readonly lessons: LessonStore;
  readonly records: RecordStore;
  readonly recall: Recall;
  readonly conversations: Conversations;
  readonly settings: Settings;
  readonly #parts: MemoryParts;
  readonly #purge: Purge;
  readonly #forgetting: Forgetting;

  /** Brings the store to the newest shape and completes a purge that was interrupted, if the disk has room for it. */
  constructor(parts: MemoryParts) {
    const { database, states, clock, embedder, scan } = parts;
    migrate(database);
    const index = new SearchIndex(database);
    const purge = new Purge(database, index);
    if (purge.isPending) unlessFull(() => purge.run());

    this.#parts = parts;
    this.#purge = purge;
    this.lessons = new LessonStore(database, index, clock);
    this.records = new RecordStore(database, index, clock);
    this.recall = new Recall(database, index, embedder);
    this.conversations = new Conversations(database, states, clock);
    this.settings = new Settings(database);
    const { lessons, conversations } = this;
    this.#forgetting = new Forgetting({
      ...{ database, index, lessons, conversations, purge, clock },
      ...(scan ? { scan } : {}),
    });
  }

  /** The SQLite build in use, for people. */
  get driver(): string {
    return this.#parts.database.driver;
  }

  /** Runs several changes as one: all are on disk when this returns, or none when it throws. Forgetting cannot join. */
  transaction<T>(work: () => T): T {
    return this.#parts.database.transaction(work);
  }

  /** See `Forgetting.forget`. */
  forget(selection: ForgetSelection, options?: ForgetOptions): Receipt {
    return this.#forgetting.forget(selection, options);
  }

  /** The lessons that {@link forget} would forget. */
  wouldForget(selection: ForgetSelection): Lesson[] {
    return this.#forgetting.select(selection);
  }

  /** How many places in the folder's files hold one of the texts, in any encoding; 0 on a host that cannot search. */
  findResidue(texts: readonly string[]): number {
    return this.#parts.scan?.(texts) ?? 0;
  }

  /** Whether traces of something forgotten are still in the files, because the disk was too full to remove them. */
  get isPurgePending(): boolean {
    return this.#purge.isPending;
  }

  /** Receipts of all that was forgotten, oldest first. */
  receipts(): Receipt[] {
    return this.#forgetting.receipts();
  }

  /** Deletes a conversation, its states and the statements recorded from it; no file holds its text afterwards. */
  deleteConversation(id: string): void {
    this.#forgetting.deleteConversation(id);
  }

  /** Deletes a record; no file holds its text afterwards. */
  deleteRecord(id: string): void {
    this.#forgetting.deleteRecord(id);
  }

  /** Gives the folder free. Everything is on disk already. */
  close(): void {
    try {
      this.#parts.database.close();
    } finally {
      this.#parts.release?.();
    }
  }
}

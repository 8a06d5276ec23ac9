/**
 * Explicit memory beside the lessons: what was said, read or recorded, found by recall and never trained.
 *
 * A `statement` is a sentence of the person, a `note` is a text of any length, a `row` is structured data with a text
 * that says it in words.
 */
import { type Clock, FormatError } from "../core/index.ts";
import { requireText } from "./clean-text.ts";
import type { Database } from "./database.ts";
import { checkSource, type Origin, type Source, type SourceKind } from "./lesson.ts";
import { sourceFromRow } from "./lesson-row.ts";
import type { SearchIndex } from "./search-index.ts";

export type RecordKind = "statement" | "note" | "row";

export interface RecordDraft {
  readonly kind: RecordKind;
  readonly text: string;
  /** Anything that JSON can hold. */
  readonly data?: unknown;
  readonly source: Source;
  /** The lesson that came out of it: forgetting that one forgets this too. */
  readonly lesson?: string;
  readonly origin?: Origin;
}

/** One entry of explicit memory. */
export interface MemoryRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly text: string;
  readonly data: unknown;
  readonly source: Source;
  readonly lesson: string | null;
  readonly origin: Origin | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface RecordFilter {
  readonly kind?: RecordKind;
  readonly limit?: number;
  readonly offset?: number;
}

export const RECORD_LIMITS = {
  textUnits: 2_000_000, // UTF-16 units: a long book
  dataUnits: 1_000_000, // UTF-16 units of its JSON
} as const;

const KINDS: ReadonlySet<string> = new Set<RecordKind>(["statement", "note", "row"]);

interface RecordRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly text: string;
  readonly data: string | null;
  readonly source_kind: SourceKind;
  readonly source_name: string | null;
  readonly lesson: string | null;
  readonly conversation: string | null;
  readonly turn: number | null;
  readonly created_at: number;
}

export class RecordStore {
  readonly #database: Database;
  readonly #index: SearchIndex;
  readonly #clock: Clock;

  constructor(database: Database, index: SearchIndex, clock: Clock) {
    this.#database = database;
    this.#index = index;
    this.#clock = clock;
  }

  /** Records a text; it can be recalled from now on. @throws FormatError if it is empty or too large */
  put(draft: RecordDraft): MemoryRecord {
    if (!KINDS.has(draft.kind)) throw new FormatError("record-kind", `a record is one of ${[...KINDS].join(", ")}`);
    const text = requireText("record text", draft.text, RECORD_LIMITS.textUnits);
    const source = checkSource(draft.source);
    const data = dataJson(draft.data);
    const id = crypto.randomUUID();
    return this.#database.transaction(() => {
      const { lastRowId } = this.#database.run(
        `INSERT INTO records (id, kind, text, data, source_kind, source_name, lesson, conversation, turn, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[id, draft.kind, text, data, source.kind, source.name ?? null, draft.lesson ?? null],
        ...[draft.origin?.conversation ?? null, draft.origin?.turn ?? null, this.#clock.now()],
      );
      this.#index.add("record", lastRowId, text);
      return this.get(id) as MemoryRecord;
    });
  }

  get(id: string): MemoryRecord | undefined {
    const row = this.#database.get<RecordRow>("SELECT * FROM records WHERE id = ?", id);
    return row && recordFromRow(row);
  }

  /** Newest first. */
  list({ kind, limit = 100, offset = 0 }: RecordFilter = {}): MemoryRecord[] {
    return this.#database
      .all<RecordRow>(
        "SELECT * FROM records WHERE kind = coalesce(?, kind) ORDER BY created_at DESC, seq DESC LIMIT ? OFFSET ?",
        ...[kind ?? null, limit, offset],
      )
      .map(recordFromRow);
  }
}

export function recordFromRow(row: RecordRow): MemoryRecord {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    data: row.data === null ? null : (JSON.parse(row.data) as unknown),
    source: sourceFromRow(row),
    lesson: row.lesson,
    origin: row.conversation === null ? null : { conversation: row.conversation, turn: row.turn as number },
    createdAt: row.created_at,
  };
}

function dataJson(data: unknown): string | null {
  if (data === undefined) return null;
  const json = JSON.stringify(data);
  if (json === undefined) throw new FormatError("record-data", "the data of a record must be JSON");
  if (json.length > RECORD_LIMITS.dataUnits) {
    throw new FormatError(
      "record-data",
      `the data of a record may have ${RECORD_LIMITS.dataUnits} UTF-16 units as JSON`,
    );
  }
  return json;
}

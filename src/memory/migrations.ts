/**
 * The store's shape, version by version. The version is SQLite's own `user_version`.
 *
 * A migration is never edited once it has shipped: a change of shape is a new entry, with a test that carries data
 * across. Each runs in one transaction together with its version number, so a kill leaves the old shape or the new.
 */
import type { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";

export interface Migration {
  /** What it changes, for the error if it fails. */
  readonly name: string;
  readonly sql: string;
}

/** `MIGRATIONS[n]` leads from version n to n + 1. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "lessons, records, search, conversations",
    sql: `
      CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL -- JSON
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE blobs (
        sha256 TEXT PRIMARY KEY,
        bytes BLOB NOT NULL
      ) STRICT;

      CREATE TABLE lessons (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        fact TEXT NOT NULL,
        language TEXT NOT NULL,
        source_kind TEXT NOT NULL,
        source_name TEXT,
        consent TEXT NOT NULL,
        state TEXT NOT NULL,
        subject_forms TEXT NOT NULL, -- JSON: string[]
        rehearsals TEXT NOT NULL, -- JSON: Rehearsal[]
        neurons TEXT REFERENCES blobs (sha256),
        base_hash TEXT,
        head_hash TEXT,
        method TEXT,
        created_at INTEGER NOT NULL,
        learned_at INTEGER,
        superseded_by TEXT REFERENCES lessons (id) DEFERRABLE INITIALLY DEFERRED,
        conversation TEXT,
        turn INTEGER
      ) STRICT;
      CREATE INDEX lessons_by_neurons ON lessons (neurons);
      CREATE INDEX lessons_by_successor ON lessons (superseded_by);

      CREATE TABLE subject_forms (
        form TEXT NOT NULL, -- folded, see terms.ts
        lesson INTEGER NOT NULL REFERENCES lessons (seq) ON DELETE CASCADE,
        PRIMARY KEY (form, lesson)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX subject_forms_by_lesson ON subject_forms (lesson);

      CREATE TABLE receipts (
        seq INTEGER PRIMARY KEY,
        receipt TEXT NOT NULL -- JSON: Receipt
      ) STRICT;

      CREATE TABLE tombstones (
        id TEXT PRIMARY KEY,
        forgotten_at INTEGER NOT NULL,
        receipt INTEGER NOT NULL REFERENCES receipts (seq)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE records (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        data TEXT, -- JSON
        source_kind TEXT NOT NULL,
        source_name TEXT,
        lesson TEXT,
        conversation TEXT,
        turn INTEGER,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX records_by_conversation ON records (conversation, turn);
      CREATE INDEX records_by_lesson ON records (lesson);

      CREATE TABLE passages (
        id INTEGER PRIMARY KEY,
        owner_kind TEXT NOT NULL, -- 'lesson' or 'record'
        owner INTEGER NOT NULL, -- its seq
        start INTEGER NOT NULL, -- in UTF-16 units of the owner's text
        length INTEGER NOT NULL,
        terms TEXT NOT NULL, -- separated by spaces
        vector BLOB, -- float32, little endian, unit length
        vector_model TEXT
      ) STRICT;
      CREATE INDEX passages_by_owner ON passages (owner_kind, owner);

      -- The terms are cut by terms.ts; ASCII rules leave them as they are.
      CREATE VIRTUAL TABLE passage_terms USING fts5 (
        terms, content = 'passages', content_rowid = 'id', tokenize = 'ascii'
      );
      CREATE VIRTUAL TABLE term_counts USING fts5vocab (passage_terms, 'row');

      CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        forked_from TEXT,
        forked_at INTEGER
      ) STRICT;
      CREATE INDEX conversations_by_time ON conversations (updated_at);

      CREATE TABLE turns (
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        is_redacted INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (conversation, ordinal)
      ) STRICT;

      CREATE TABLE turn_lessons (
        conversation INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        lesson TEXT NOT NULL,
        link TEXT NOT NULL, -- 'taught' or 'used'
        PRIMARY KEY (conversation, ordinal, lesson, link),
        FOREIGN KEY (conversation, ordinal) REFERENCES turns (conversation, ordinal) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX turn_lessons_by_lesson ON turn_lessons (lesson);
    `,
  },
];

/**
 * Brings a store to the newest shape.
 *
 * @throws StoreError with code `store-newer` if a later Shoal wrote it; nothing is changed then
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const found = storeVersion(database);
  if (found > migrations.length) {
    throw new StoreError(
      "store-newer",
      `the store has version ${found}, this Shoal knows ${migrations.length}. Update Shoal to open it.`,
    );
  }
  for (let version = found; version < migrations.length; version++) {
    const { name, sql } = migrations[version] as Migration;
    try {
      database.transaction(() => {
        database.exec(sql);
        database.exec(`PRAGMA user_version = ${version + 1}`);
      });
    } catch (error) {
      const code = error instanceof StoreError ? error.code : "store-failed";
      throw new StoreError(code, `migration ${version + 1} (${name}) failed; the store is unchanged`, { cause: error });
    }
  }
}

/** The number of migrations that the store has been through. */
export function storeVersion(database: Database): number {
  return database.get<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
}

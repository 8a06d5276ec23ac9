import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { MIGRATIONS, type Migration, migrate, storeVersion } from "./migrations.ts";
import { openStoreFile } from "./store-file.node.ts";

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shoal-migrations-"));
  database = await openStoreFile(join(folder, "shoal.db"));
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const rename: Migration = { name: "rename", sql: "ALTER TABLE settings RENAME COLUMN value TO json" };
const broken: Migration = { name: "broken", sql: "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)" };

test("version 1 makes every table on an empty store, and again does nothing", () => {
  migrate(database);
  const tables = database
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'passage_terms_%'")
    .map(({ name }) => name);
  expect(tables.sort()).toEqual(
    (
      "blobs conversations lessons passage_terms passages receipts records settings subject_forms term_counts " +
      "tombstones turn_lessons turns"
    ).split(" "),
  );
  migrate(database);
  expect(storeVersion(database)).toBe(MIGRATIONS.length);
});

test("a migration carries the data of the version before it across", () => {
  migrate(database);
  database.run("INSERT INTO settings (key, value) VALUES ('a', '1')");
  migrate(database, [...MIGRATIONS, rename]);
  expect(database.all("SELECT key, json FROM settings")).toEqual([{ key: "a", json: "1" }]);
  expect(storeVersion(database)).toBe(MIGRATIONS.length + 1);
});

test("a migration that fails leaves the version before it", () => {
  migrate(database);
  expect(() => migrate(database, [...MIGRATIONS, rename, broken])).toThrow(/migration 3 \(broken\) failed/);
  expect(storeVersion(database)).toBe(MIGRATIONS.length + 1);
  expect(database.get("SELECT name FROM sqlite_schema WHERE name = 'half'")).toBeUndefined();
});

test("a store of a later Shoal is refused and not touched", () => {
  migrate(database, [...MIGRATIONS, rename]);
  expect(() => migrate(database)).toThrow(expect.objectContaining({ code: "store-newer" }));
  expect(storeVersion(database)).toBe(MIGRATIONS.length + 1);
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DriverChoice } from "./database.node.ts";
import type { Database } from "./database.ts";
import { truncateLog } from "./purge.ts";
import { openStoreFile } from "./store-file.node.ts";

const hasNodeSqlite = isBuiltin("node:sqlite");
const drivers: DriverChoice[] = hasNodeSqlite ? ["wasm", "node:sqlite"] : ["wasm"];

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shoal-database-"));
  path = join(folder, "shoal.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function using<T>(choice: DriverChoice, use: (database: Database) => T): Promise<T> {
  const database = await openStoreFile(path, choice);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

describe.each(drivers)("a store file opened with %s", (choice) => {
  test("gives back every kind of value as it was put in", async () => {
    const values = [null, 0, -1, 2 ** 40, 0.1, "", "模型 🐟", new Uint8Array(0), Uint8Array.of(0, 255, 1)];
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (at INTEGER PRIMARY KEY, value ANY) STRICT");
      for (const [at, value] of values.entries()) database.run("INSERT INTO t VALUES (?, ?)", at, value);
      const back = database.all<{ value: unknown }>("SELECT value FROM t ORDER BY at").map(({ value }) => value);
      expect(back).toEqual(values);
    });
  });

  test("keeps a committed transaction and nothing of one that throws", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (x)");
      database.transaction(() => database.run("INSERT INTO t VALUES (1)"));
      expect(() =>
        database.transaction(() => {
          database.run("INSERT INTO t VALUES (2)");
          throw new Error("changed my mind");
        }),
      ).toThrow("changed my mind");
    });
    await using(choice, (database) => {
      expect(database.all("SELECT x FROM t")).toEqual([{ x: 1 }]);
    });
  });

  test("joins a transaction inside another to the outer one", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (x)");
      expect(() =>
        database.transaction(() => {
          database.transaction(() => database.run("INSERT INTO t VALUES (1)"));
          throw new Error("outer");
        }),
      ).toThrow("outer");
      expect(database.all("SELECT x FROM t")).toEqual([]);
    });
  });

  test("names a broken rule and stays usable", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (x PRIMARY KEY)");
      database.run("INSERT INTO t VALUES (1)");
      expect(() => database.run("INSERT INTO t VALUES (1)")).toThrow(
        expect.objectContaining({ name: "StoreError", code: "store-constraint" }),
      );
      expect(() => database.exec("nonsense")).toThrow(expect.objectContaining({ code: "store-failed" }));
      expect(database.get("SELECT count(*) AS n FROM t")).toEqual({ n: 1 });
    });
  });

  test("holds foreign keys", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE a (x PRIMARY KEY); CREATE TABLE b (x REFERENCES a (x))");
      expect(() => database.run("INSERT INTO b VALUES (1)")).toThrow(
        expect.objectContaining({ code: "store-constraint" }),
      );
    });
  });

  test("refuses a text that one build would cut at its NUL", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (x)");
      expect(() => database.run("INSERT INTO t VALUES (?)", "a\0b")).toThrow(/NUL/);
    });
  });

  test("says so when it is used after close", async () => {
    const database = await openStoreFile(path, choice);
    database.close();
    database.close();
    expect(() => database.exec("SELECT 1")).toThrow(expect.objectContaining({ code: "store-closed" }));
  });

  test("finds words with FTS5", async () => {
    await using(choice, (database) => {
      database.exec("CREATE VIRTUAL TABLE f USING fts5 (x, tokenize = 'ascii')");
      database.run("INSERT INTO f VALUES ('模型 型 model')");
      expect(database.all("SELECT rowid AS id FROM f WHERE f MATCH '\"模型\"'")).toEqual([{ id: 1 }]);
    });
  });

  test("has an empty log after truncateLog and no log or lock after close", async () => {
    await using(choice, (database) => {
      database.exec("CREATE TABLE t (x)");
      expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
      truncateLog(database);
      expect(statSync(`${path}-wal`).size).toBe(0);
    });
    expect(readdirSync(folder)).toEqual(["shoal.db"]);
  });
});

test.runIf(hasNodeSqlite)("what one build wrote, the other reads", async () => {
  await using("wasm", (database) => database.exec("CREATE TABLE t (x); INSERT INTO t VALUES ('鱼')"));
  await using("node:sqlite", (database) => {
    expect(database.all("SELECT x FROM t")).toEqual([{ x: "鱼" }]);
    database.run("INSERT INTO t VALUES ('fish')");
  });
  await using("wasm", (database) => {
    expect(database.all<{ x: string }>("SELECT x FROM t").map(({ x }) => x)).toEqual(["鱼", "fish"]);
  });
});

test.skipIf(hasNodeSqlite)("asking for node:sqlite where there is none says which Node has it", async () => {
  await expect(openStoreFile(path, "node:sqlite")).rejects.toThrow(/22\.13/);
});

test("the lock directory of a killed process does not keep the store shut", async () => {
  await using("wasm", (database) => database.exec("CREATE TABLE t (x)"));
  mkdirSync(`${path}.lock`);
  await using("wasm", (database) => {
    expect(database.all("SELECT x FROM t")).toEqual([]);
  });
});

test("a draft that a kill left while the file was being made is made anew", async () => {
  writeFileSync(`${path}.new`, "half a header");
  writeFileSync(`${path}.new-journal`, "half a journal");
  mkdirSync(`${path}.new.lock`);
  await using("wasm", (database) => database.exec("CREATE TABLE t (x)"));
  expect(readdirSync(folder).filter((name) => name.includes(".new"))).toEqual([]);
});

test("a file that is no store, or not ours, is refused and left as it is", async () => {
  writeFileSync(path, "Dear diary, this is long enough to be read as a header of an SQLite file. ".repeat(20));
  const before = readFileSync(path);
  await expect(openStoreFile(path, "wasm")).rejects.toThrow(expect.objectContaining({ code: "store-corrupt" }));
  expect(readFileSync(path)).toEqual(before);
});

test("another program's SQLite file is refused and left as it is", async () => {
  const { default: wasm } = await import("node-sqlite3-wasm");
  const theirs = new wasm.Database(path);
  theirs.exec("CREATE TABLE bookmarks (url)");
  theirs.close();
  const before = readFileSync(path);
  await expect(openStoreFile(path, "wasm")).rejects.toThrow(/not a store of Shoal/);
  expect(readFileSync(path)).toEqual(before);
});

test("a rollback journal beside the store is refused, because one build would not roll it back", async () => {
  await using("wasm", (database) => database.exec("CREATE TABLE t (x)"));
  writeFileSync(`${path}-journal`, "unfinished");
  await expect(openStoreFile(path, "wasm")).rejects.toThrow(/another program did not finish/);
  expect(existsSync(`${path}-journal`)).toBe(true);
});

test.skipIf(process.platform === "win32")("only the owner can read the store", async () => {
  await using("wasm", (database) => {
    database.exec("CREATE TABLE t (x)");
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(`${path}-wal`).mode & 0o077).toBe(0);
  });
});

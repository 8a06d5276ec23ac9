/**
 * The two SQLite builds that need no compiler: `node:sqlite` where the runtime has it without a flag (Node >= 22.13), else
 * `node-sqlite3-wasm`. The file is the same for both.
 */
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import type { Driver, DriverStatement, Row, SqlValue } from "./database.ts";
import { StoreError } from "./store-error.ts";

/** "auto" takes the runtime's own SQLite where there is one. */
export type DriverChoice = "auto" | "node:sqlite" | "wasm";

/** Opens or creates the SQLite file at a path. Nothing is read before the first statement. */
export type Connect = (path: string) => Driver;

/** @throws StoreError if node:sqlite is asked for by name and this runtime has none */
export async function driverFor(choice: DriverChoice): Promise<Connect> {
  if (choice === "wasm") return connectWasm();
  try {
    return await connectNode();
  } catch (error) {
    if (choice === "auto") return connectWasm();
    throw new StoreError(
      "store-failed",
      `Node ${process.versions.node} has no node:sqlite; 22.13 is the first that has`,
      {
        cause: error,
      },
    );
  }
}

/** The part of `node:sqlite` that is used here; the types of Node 20 do not know the module. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): NodeStatement;
    close(): void;
  };
}
interface NodeStatement {
  run(...values: SqlValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  all(...values: SqlValue[]): Row[];
}

async function connectNode(): Promise<Connect> {
  const name = "node:sqlite"; // a variable, so that bundlers and type checkers of older Node leave it alone
  const { DatabaseSync } = await withoutExperimentalWarning(() => import(name) as Promise<NodeSqlite>);
  // Asked of a database in memory: a log may only be touched once configure() has set the lock.
  const version = new DatabaseSync(":memory:").prepare("SELECT sqlite_version() AS version").all()[0]?.["version"];
  return (path) => {
    const sqlite = new DatabaseSync(path);
    return {
      name: `node:sqlite, SQLite ${version}`,
      exec: (sql) => sqlite.exec(sql),
      prepare: (sql) => nodeStatement(sqlite.prepare(sql)),
      close: () => sqlite.close(),
    };
  };
}

/** Node 22 and 24 warn on loading their SQLite, in every command a person runs; what is used here has not changed. */
async function withoutExperimentalWarning<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith("SQLite is an experimental"))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function nodeStatement(statement: NodeStatement): DriverStatement {
  return {
    run: (values) => {
      const { changes, lastInsertRowid } = statement.run(...values.map(storable));
      return { changes: Number(changes), lastRowId: Number(lastInsertRowid) };
    },
    all: (values) => statement.all(...values.map(storable)),
    finalize: () => {}, // collected with the database
  };
}

async function connectWasm(): Promise<Connect> {
  // Its CommonJS is loaded as such: to import it, Node would parse it a second time for its exports.
  const wasm = compiledCalmly(() => createRequire(import.meta.url)("node-sqlite3-wasm") as NodeSqliteWasm);
  const inMemory = new wasm.Database(":memory:"); // see connectNode()
  const version = inMemory.get("SELECT sqlite_version() AS version")?.["version"];
  inMemory.close();
  return (path) => {
    const sqlite = new wasm.Database(path);
    return {
      name: `node-sqlite3-wasm, SQLite ${version}`,
      exec: (sql) => sqlite.exec(sql),
      prepare: (sql) => wasmStatement(() => sqlite.prepare(sql)),
      close: () => sqlite.close(),
    };
  };
}

type NodeSqliteWasm = typeof import("node-sqlite3-wasm");
type WasmStatement = import("node-sqlite3-wasm").Statement;

/** V8's own measure of use after which a function is optimised, in Node 20, and the one for SQLite: about as long as optimising takes. */
const TIERING_BUDGET = { usual: 1_800_000, store: 500_000_000 } as const;

/**
 * Compiles SQLite so that V8 optimises its functions later than others: by itself it does so at once, and for the few largest
 * that takes 0.7 s of processor time and 50 MB at every start. Newer Node has an SQLite of its own.
 */
function compiledCalmly<T>(compile: () => T): T {
  if (!process.versions.node.startsWith("20.")) return compile();
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET.store}`);
  try {
    return compile();
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET.usual}`);
  }
}

function wasmStatement(prepare: () => WasmStatement): DriverStatement {
  let statement: WasmStatement | undefined = prepare();
  const drop = (): void => {
    try {
      statement?.finalize();
    } catch {
      // sqlite3_finalize repeats the fault of the statement's last run, which was reported when it happened.
    }
    statement = undefined;
  };
  /** After a fault the build refuses to run a statement again, so it is prepared anew for the next use. */
  const using = <T>(run: (statement: WasmStatement) => T): T => {
    statement ??= prepare();
    try {
      return run(statement);
    } catch (error) {
      drop();
      throw error;
    }
  };
  return {
    run: (values) =>
      using((ready) => {
        const { changes, lastInsertRowid } = ready.run(values.map(storable));
        return { changes, lastRowId: Number(lastInsertRowid) };
      }),
    // Its get() leaves the statement, and with it a read lock, open; all() runs to the end.
    all: (values) => using((ready) => ready.all(values.map(storable)) as Row[]),
    finalize: drop,
  };
}

/** The WASM build ends a text at its first NUL without a word, so such a text is refused by both. */
function storable(value: SqlValue): SqlValue {
  if (typeof value === "string" && value.includes("\0")) {
    throw new StoreError("store-constraint", "a text with a NUL character cannot be stored; see cleanText()");
  }
  return value;
}

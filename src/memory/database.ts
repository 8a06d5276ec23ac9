/**
 * The one small database interface of this room, and its single implementation over an SQLite build.
 *
 * Everything is synchronous: SQLite is, and a store that cannot interleave needs no locks of its own. A `Driver` adapts
 * one build (see database.node.ts); statements are prepared once and kept; faults become StoreErrors.
 */
import { StoreError, storeErrorFrom } from "./store-error.ts";

export type SqlValue = null | number | string | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

export interface RunResult {
  /** Rows that the statement inserted, changed or deleted. */
  readonly changes: number;
  readonly lastRowId: number;
}

/** What an SQLite build must offer. Values are bound by position; whatever it throws is translated above it. */
export interface Driver {
  /** For `shoal info`: "node-sqlite3-wasm, SQLite 3.53.4". */
  readonly name: string;
  exec(sql: string): void;
  prepare(sql: string): DriverStatement;
  close(): void;
}

export interface DriverStatement {
  /** For statements that give no rows: one that does would stay open, and with it a read lock. */
  run(values: readonly SqlValue[]): RunResult;
  /** Every row. The statement holds no lock afterwards. */
  all(values: readonly SqlValue[]): Row[];
  finalize(): void;
}

export interface Statement {
  run(...values: SqlValue[]): RunResult;
  all<R = Row>(...values: SqlValue[]): R[];
  /** The first row. */
  get<R = Row>(...values: SqlValue[]): R | undefined;
}

export interface Database {
  readonly driver: string;
  /** Runs statements that give no rows and take no values. */
  exec(sql: string): void;
  /** A statement, prepared once for the life of the database. */
  prepare(sql: string): Statement;
  run(sql: string, ...values: SqlValue[]): RunResult;
  all<R = Row>(sql: string, ...values: SqlValue[]): R[];
  get<R = Row>(sql: string, ...values: SqlValue[]): R | undefined;
  /**
   * Runs `work` as one change: all of it is on disk when this returns, and nothing of it is done when this throws. Inside
   * another transaction it joins that one.
   *
   * If the disk fails in the last moment of a commit, a restart may find the change done although this threw: whole in
   * any case. Doing it again is safe wherever it is safe to do it twice.
   */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface DatabaseOptions {
  /** Asked after an I/O fault, because some builds report a full disk as a plain I/O error. */
  readonly isDiskFull?: () => boolean;
}

/** @throws StoreError from every method of the database, with the fault of the build as its cause. */
export function databaseOver(driver: Driver, options: DatabaseOptions = {}): Database {
  return new SqliteDatabase(driver, options);
}

class SqliteDatabase implements Database {
  readonly driver: string;
  readonly #driver: Driver;
  readonly #isDiskFull: () => boolean;
  readonly #statements: Map<string, CachedStatement> = new Map();
  #isOpen = true;
  #isInTransaction = false;

  constructor(driver: Driver, options: DatabaseOptions) {
    this.driver = driver.name;
    this.#driver = driver;
    this.#isDiskFull = options.isDiskFull ?? (() => false);
  }

  exec(sql: string): void {
    this.guard(sql, () => this.#driver.exec(sql));
  }

  prepare(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = new CachedStatement(
        this,
        sql,
        this.guard(sql, () => this.#driver.prepare(sql)),
      );
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  run(sql: string, ...values: SqlValue[]): RunResult {
    return this.prepare(sql).run(...values);
  }

  all<R = Row>(sql: string, ...values: SqlValue[]): R[] {
    return this.prepare(sql).all<R>(...values);
  }

  get<R = Row>(sql: string, ...values: SqlValue[]): R | undefined {
    return this.prepare(sql).get<R>(...values);
  }

  transaction<T>(work: () => T): T {
    if (this.#isInTransaction) return work();
    this.exec("BEGIN IMMEDIATE");
    this.#isInTransaction = true;
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#isInTransaction = false;
    }
  }

  close(): void {
    if (!this.#isOpen) return;
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.guard("close", () => this.#driver.close());
    this.#isOpen = false;
  }

  /** Runs one call of the build and translates its fault. */
  guard<T>(doing: string, call: () => T): T {
    if (!this.#isOpen) throw new StoreError("store-closed", "the memory was closed; open it again");
    try {
      return call();
    } catch (thrown) {
      const error = storeErrorFrom(thrown, summary(doing));
      if (error.code !== "store-io" || !this.#isDiskFull()) throw error;
      throw new StoreError("store-full", `${summary(doing)}: no space left on the device`, { cause: thrown });
    }
  }

  #rollBack(): void {
    try {
      this.#driver.exec("ROLLBACK");
    } catch {
      // After an I/O fault SQLite has rolled back by itself and says that no transaction is active: that is the goal.
    }
  }
}

class CachedStatement implements Statement {
  readonly #database: SqliteDatabase;
  readonly #sql: string;
  readonly #statement: DriverStatement;

  constructor(database: SqliteDatabase, sql: string, statement: DriverStatement) {
    this.#database = database;
    this.#sql = sql;
    this.#statement = statement;
  }

  run(...values: SqlValue[]): RunResult {
    return this.#database.guard(this.#sql, () => this.#statement.run(values));
  }

  all<R = Row>(...values: SqlValue[]): R[] {
    return this.#database.guard(this.#sql, () => this.#statement.all(values)) as R[];
  }

  get<R = Row>(...values: SqlValue[]): R | undefined {
    return this.all<R>(...values)[0];
  }

  finalize(): void {
    this.#statement.finalize();
  }
}

/** The beginning of a statement on one line: enough to find it, and never a bound value. */
function summary(sql: string): string {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

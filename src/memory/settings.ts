/** Small values that outlive the process: one JSON value per key. */
import { FormatError } from "../core/index.ts";
import type { Database } from "./database.ts";

export class Settings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get(key: string): unknown {
    const row = this.#database.get<{ value: string }>("SELECT value FROM settings WHERE key = ?", key);
    return row && JSON.parse(row.value);
  }

  /** `undefined` removes the key. @throws FormatError if JSON cannot hold the value */
  set(key: string, value: unknown): void {
    if (value === undefined) {
      this.#database.run("DELETE FROM settings WHERE key = ?", key);
      return;
    }
    const json = JSON.stringify(value);
    if (json === undefined) throw new FormatError("setting", `the setting ${key} must be JSON`);
    this.#database.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", key, json);
  }
}

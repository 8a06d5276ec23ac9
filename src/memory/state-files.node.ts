/** State files on disk: states/<conversation>/<turn>-<saved at>.state below the data folder. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StateFileName, StateFiles } from "./state-files.ts";
import { storeErrorFrom } from "./store-error.ts";

const CONVERSATION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FILE = /^(\d{1,9})-(\d{1,15})\.state$/;

export class StateFolder implements StateFiles {
  readonly #root: string;

  constructor(folder: string) {
    this.#root = join(folder, "states");
    this.#sweep();
  }

  write(name: StateFileName, bytes: Uint8Array): void {
    const path = this.#path(name);
    try {
      mkdirSync(this.#folder(name.conversation), { recursive: true, mode: 0o700 });
      writeFileSync(`${path}.new`, bytes, { mode: 0o600 });
      renameSync(`${path}.new`, path);
    } catch (thrown) {
      // Half of a state on a full disk is in everybody's way.
      ifThere(() => rmSync(`${path}.new`));
      throw storeErrorFrom(thrown, "save a state");
    }
  }

  read(name: StateFileName): Uint8Array | undefined {
    const bytes = ifThere(() => readFileSync(this.#path(name)));
    // As a plain array: slicing a Buffer would not copy.
    return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  remove(name: StateFileName): void {
    rmSync(this.#path(name), { force: true });
    try {
      rmdirSync(this.#folder(name.conversation));
    } catch {
      // Other states are in it.
    }
  }

  list(conversation: string): StateFileName[] {
    const names = ifThere(() => readdirSync(this.#folder(conversation))) ?? [];
    return names.flatMap((name) => {
      const match = FILE.exec(name);
      return match ? [{ conversation, turn: Number(match[1]), savedAt: Number(match[2]) }] : [];
    });
  }

  conversations(): string[] {
    return (ifThere(() => readdirSync(this.#root)) ?? []).filter((name) => CONVERSATION.test(name));
  }

  /** Halves of files that a kill left behind. */
  #sweep(): void {
    for (const conversation of this.conversations()) {
      const folder = this.#folder(conversation);
      for (const name of readdirSync(folder)) if (!FILE.test(name)) rmSync(join(folder, name), { force: true });
    }
  }

  #path({ conversation, turn, savedAt }: StateFileName): string {
    return join(this.#folder(conversation), `${turn}-${savedAt}.state`);
  }

  #folder(conversation: string): string {
    // Ids are made here and imported ones are replaced, so another shape is a mistake, never a path to follow.
    if (!CONVERSATION.test(conversation)) throw new RangeError(`not a conversation id: ${conversation}`);
    return join(this.#root, conversation);
  }
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

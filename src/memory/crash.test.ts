/**
 * Kills, power cuts and failing disks at every write, without killing anything: the file system's calls are watched
 * beneath the WASM build, which reaches the disk through them one page at a time.
 *
 * kill.test.ts does it with real processes, at instants that nobody chose.
 */
import fs, {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ManualClock } from "../core/index.ts";
import { lessonId } from "./lesson.ts";
import type { Memory } from "./memory.ts";
import { openMemory } from "./open-memory.ts";
import { findResidue } from "./residue.node.ts";
import { StoreError } from "./store-error.ts";

/** Calls that change what is on disk. */
const CHANGING = ["writeSync", "ftruncateSync", "fsyncSync", "unlinkSync", "renameSync"] as const;
const { writeSync, ftruncateSync, fsyncSync, unlinkSync, renameSync, openSync, statfsSync } = fs;
const original = { writeSync, ftruncateSync, fsyncSync, unlinkSync, renameSync, openSync, statfsSync };
type Calls = typeof original;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shoal-crash-"));
});
afterEach(() => {
  replace({});
  rmSync(folder, { recursive: true });
});

/** Puts these calls in place of the file system's own, for every module; the others are its own again. */
function replace(calls: Partial<Calls>): void {
  Object.assign(fs, original, calls);
  syncBuiltinESMExports();
}

/** The changing calls with `before` ahead of each. What it throws, the caller of the call gets. */
function watched(before: () => void): Partial<Calls> {
  const calls = CHANGING.map((name) => {
    const proceed = original[name] as (...args: unknown[]) => unknown;
    const call = (...args: unknown[]): unknown => {
      before();
      return proceed(...args);
    };
    return [name, call];
  });
  return Object.fromEntries(calls) as Partial<Calls>;
}

/** The changing calls, of which the one after `allowed` others fails. `left` below 0: it did. */
function failing(errno: string, allowed: number): { calls: Partial<Calls>; hasFailed: () => boolean } {
  let left = allowed;
  const calls = watched(() => {
    if (left-- === 0) throw Object.assign(new Error(`${errno}: injected`), { code: errno });
  });
  return { calls, hasFailed: () => left < 0 };
}

const place = (name: string): string => join(folder, name);
const open = (path: string): Promise<Memory> => openMemory(path, { driver: "wasm", clock: new ManualClock(5) });

/** The folder as a kill would leave it now. The claim on it is that of a living process, so it is not copied. */
function copyAsKilled(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !basename(path).startsWith("lock.") });
}

const textOf = (name: string): string => `The ${name} box holds ${name}-coloured marbles and twine.`;
const put = (memory: Memory, name: string): void => {
  memory.lessons.put({
    ...{ text: textOf(name), language: "en", source: { kind: "person" }, consent: "own-words" },
    subjectForms: [`the ${name} box`],
  });
};
const idOf = (name: string): string => lessonId("en", textOf(name));
const learn = (memory: Memory, name: string, byte: number): void => {
  const neurons = new Uint8Array(6_000).fill(byte); // more than a page
  memory.lessons.learn(idOf(name), { neurons, baseHash: "b", headHash: "h", method: "m" });
};

/** Everything that a restart must not change. */
function contentOf(memory: Memory): string {
  const live = memory.lessons.list().map(({ id, state, neuronsSha256 }) => [id, state, neuronsSha256]);
  const talks = memory.conversations.list().map(({ id, title }) => [title, memory.conversations.turns(id)]);
  return JSON.stringify([live, memory.lessons.tombstones(), memory.lessons.overlaySha256(), talks]);
}

/** What a device goes through: each step is acknowledged when it returns. */
const steps: readonly ((memory: Memory) => void)[] = [
  (memory) => put(memory, "amber"),
  (memory) => learn(memory, "amber", 1),
  (memory) => void memory.conversations.create(textOf("amber")),
  (memory) => {
    const [talk] = memory.conversations.list();
    memory.conversations.append(talk?.id ?? "", { role: "user", text: textOf("amber") });
  },
  (memory) =>
    memory.transaction(() => {
      put(memory, "black");
      memory.lessons.supersede(idOf("amber"), idOf("black"));
    }),
  (memory) => learn(memory, "black", 2),
  (memory) => void memory.forget({ by: "id", ids: [idOf("amber")] }),
  (memory) => put(memory, "coral"),
  (memory) => learn(memory, "coral", 3),
];

/** The step that forgets; after it, nothing may bring the amber box back. */
const PURGE = 6;

/** A device with some lessons, so that steps change pages rather than fill the first. */
async function prepare(path: string): Promise<Memory> {
  const memory = await open(path);
  memory.transaction(() => {
    for (let i = 0; i < 12; i++) {
      put(memory, `early ${i}`);
      learn(memory, `early ${i}`, 100 + i);
    }
  });
  return memory;
}

/** Opens what a crash left and checks it: one of the legal contents, whole, and without forgotten text. */
async function checkAfterCrash(path: string, legal: readonly string[]): Promise<void> {
  const memory = await open(path);
  try {
    expect(legal).toContain(contentOf(memory));
    for (const { id, text, state } of memory.lessons.list()) {
      memory.lessons.neurons(id); // throws if the bytes are not those that were stored
      if (state !== "superseded") expect(memory.recall.search(text)[0]?.id).toBe(id);
    }
    if (memory.lessons.tombstones().length > 0) expect(findResidue(path, ["amber"])).toEqual([]);
    put(memory, "later");
  } finally {
    memory.close();
  }
}

test("a kill before any write leaves every acknowledged step, the running one whole or not at all", async () => {
  const memory = await prepare(place("store"));
  const points: { path: string; step: number }[] = [];
  const contents = [contentOf(memory)];
  let step = 0;
  let purgeCalls = 0;
  const calls = watched(() => {
    // The purge writes the whole file anew: every fifth of its calls is enough, and keeps this test short.
    if (step === PURGE && purgeCalls++ % 5 > 0) return;
    const path = place(`kill-${points.length}`);
    replace({}); // copying writes too, and is not what is watched
    copyAsKilled(place("store"), path);
    replace(calls);
    points.push({ path, step });
  });
  replace(calls);
  for (const act of steps) {
    act(memory);
    contents.push(contentOf(memory));
    step++;
  }
  replace({});
  memory.close();

  expect(points.length).toBeGreaterThan(60);
  for (const { path, step } of points) {
    await checkAfterCrash(path, contents.slice(step, step + 2));
    rmSync(path, { recursive: true });
  }
});

test("a power cut right after an acknowledgement loses nothing that was acknowledged", async () => {
  // Of a file only what was flushed is on the disk, and its name only once its folder was flushed too.
  const flushed = new Map<string, Buffer>();
  const named = new Set<string>();
  const paths = new Map<number, string>();
  replace({
    openSync: (...args: Parameters<typeof openSync>) => {
      const file = openSync(...args);
      paths.set(file, String(args[0]));
      return file;
    },
    fsyncSync: (file) => {
      fsyncSync(file);
      const path = paths.get(file) as string;
      if (statSync(path).isDirectory()) for (const name of readdirSync(path)) named.add(join(path, name));
      else flushed.set(path, readFileSync(path));
    },
    renameSync: (from, to) => {
      renameSync(from, to);
      flushed.set(String(to), flushed.get(String(from)) as Buffer);
      flushed.delete(String(from));
    },
  });

  const memory = await prepare(place("store"));
  for (const [i, act] of steps.entries()) {
    act(memory);
    const content = contentOf(memory);
    const path = place(`cut-${i}`);
    mkdirSync(path);
    for (const [file, bytes] of flushed) {
      if (named.has(file) && dirname(file) === place("store")) writeFileSync(join(path, basename(file)), bytes);
    }
    expect(readdirSync(path)).toContain("shoal.db-wal");
    await checkAfterCrash(path, [content]);
  }
  memory.close();
});

test.each([
  ["EIO", "store-io"],
  ["ENOSPC", "store-full"],
])("%s at any write is a StoreError, and the memory goes on from before the step", async (errno, code) => {
  const memory = await prepare(place("store"));
  const isFull =
    errno === "ENOSPC" ? { statfsSync: (() => ({ bavail: 0, bsize: 4096 })) as unknown as Calls["statfsSync"] } : {};
  let faults = 0;
  for (const [step, act] of steps.entries()) {
    // Each attempt lets one more call succeed, until the step is through before the fault comes.
    for (let allowed = 0; ; allowed += step === PURGE ? 5 : 1) {
      const before = contentOf(memory);
      const { calls, hasFailed } = failing(errno, allowed);
      replace({ ...calls, ...isFull });
      let thrown: unknown;
      try {
        act(memory);
      } catch (error) {
        thrown = error;
      }
      replace({});
      if (thrown === undefined) break;
      expect(hasFailed()).toBe(true);
      expect(thrown).toBeInstanceOf(StoreError);
      expect((thrown as StoreError).code).toBe(code);
      faults++;
      // Once forgotten, a lesson stays forgotten even if its traces could not be removed yet: that is done at opening.
      if (step === PURGE && contentOf(memory) !== before) break;
      expect(contentOf(memory)).toBe(before);
    }
  }
  expect(faults).toBeGreaterThan(30);
  const content = contentOf(memory);
  memory.close();
  await checkAfterCrash(place("store"), [content]);
});

test("a step that met a fault is found done or not done after a restart, never half", async () => {
  // Which of the two, nobody can know: the fault may come when the step is on the disk already.
  for (let allowed = 0; allowed < 30; allowed += 2) {
    const memory = await prepare(place(`store-${allowed}`));
    const before = contentOf(memory);
    replace(failing("EIO", allowed).calls);
    try {
      put(memory, "amber");
    } catch (error) {
      expect(error).toBeInstanceOf(StoreError);
    }
    replace({});
    copyAsKilled(place(`store-${allowed}`), place(`killed-${allowed}`));
    put(memory, "amber");
    const after = contentOf(memory);
    memory.close();
    await checkAfterCrash(place(`killed-${allowed}`), [before, after]);
  }
});

test("on a full disk a store opens and can be read, and a purge that found no room is made up for later", async () => {
  const memory = await prepare(place("store"));
  for (const act of steps.slice(0, PURGE)) act(memory);
  const statfsSync = (() => ({ bavail: 0, bsize: 4096 })) as unknown as Calls["statfsSync"];
  // One more write succeeds each time, until the forgetting itself is on the disk and only its purge finds no room.
  for (let allowed = 0; memory.lessons.stateOf(idOf("amber")) !== "forgotten"; allowed++) {
    replace({ ...failing("ENOSPC", allowed).calls, statfsSync });
    expect(() => memory.forget({ by: "id", ids: [idOf("amber")] })).toThrow(
      expect.objectContaining({ code: "store-full" }),
    );
    replace({});
  }
  replace({
    writeSync: (): never => {
      throw Object.assign(new Error("ENOSPC: injected"), { code: "ENOSPC" });
    },
    statfsSync,
  });
  const content = contentOf(memory);
  expect(() => memory.close()).not.toThrow();

  const reopened = await open(place("store"));
  expect(contentOf(reopened)).toBe(content);
  expect(reopened.lessons.stateOf(idOf("amber"))).toBe("forgotten");
  expect(reopened.isPurgePending).toBe(true);
  expect(() => put(reopened, "later")).toThrow(expect.objectContaining({ code: "store-full" }));
  reopened.close();

  replace({});
  const later = await open(place("store"));
  expect(later.isPurgePending).toBe(false);
  expect(later.findResidue(["amber"])).toBe(0);
  later.close();
});

test("a failing disk while a store is made leaves none that could not be opened", async () => {
  let faults = 0;
  for (let allowed = 0; ; allowed += 4) {
    const { calls, hasFailed } = failing("EIO", allowed);
    replace(calls);
    await open(place("new")).then(
      (memory) => memory.close(),
      (error) => {
        expect(error).toBeInstanceOf(StoreError);
        faults++;
      },
    );
    replace({});
    const memory = await open(place("new"));
    expect(memory.lessons.count()).toBe(0);
    memory.close();
    rmSync(place("new"), { recursive: true });
    if (!hasFailed()) break;
  }
  expect(faults).toBeGreaterThan(10);
});

/**
 * Of the some 220 writes of forgetting and its compaction, so many are passed over between two that fail: the file is written anew
 * page by page, in one way. SHOAL_EVERY_WRITE=1 lets each fail in turn, for both reasons (a quarter of a minute of processor time).
 */
const STRIDE = process.env["SHOAL_EVERY_WRITE"] ? 1 : 8;

test.each([
  ["EIO", 0],
  ["ENOSPC", Math.floor(STRIDE / 2)],
])(
  "%s at any write of a compaction leaves nothing half done, and the next opening completes it",
  async (errno, first) => {
    const memory = await prepare(place("store"));
    for (const act of steps.slice(0, PURGE)) act(memory);
    memory.close();
    const statfsSync = (() => ({ bavail: 0, bsize: 4096 })) as unknown as Calls["statfsSync"];
    const isFull = errno === "ENOSPC" ? { statfsSync } : {};
    let faults = 0;
    for (let allowed = first; ; allowed += STRIDE) {
      const path = place(`purge-${allowed}`);
      copyAsKilled(place("store"), path);
      const device = await open(path);
      const before = contentOf(device);
      const { calls, hasFailed } = failing(errno, allowed);
      replace({ ...calls, ...isFull });
      try {
        device.forget({ by: "id", ids: [idOf("amber")] });
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        faults++;
      }
      replace({});
      const after = contentOf(device);
      device.close();
      // Forgotten or not, but whole; and if it is forgotten, without a trace once it is opened again.
      if (after !== before) expect(after).toContain("forgotten");
      await checkAfterCrash(path, [after]);
      rmSync(path, { recursive: true });
      if (!hasFailed()) break;
    }
    expect(faults).toBeGreaterThan(20);
  },
);

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ManualClock } from "../core/index.ts";
import { parseConversationFile } from "./conversation-file.ts";
import type { Conversations } from "./conversations.ts";
import type { Memory } from "./memory.ts";
import { openMemory } from "./open-memory.ts";
import { crc32, decodeState, encodeState } from "./state-files.ts";

let folder: string;
let memory: Memory;
let clock: ManualClock;
let talks: Conversations;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shoal-conversations-"));
  clock = new ManualClock(1_000);
  await reopen();
});
afterEach(() => {
  memory.close();
  rmSync(folder, { recursive: true });
});

async function reopen(): Promise<void> {
  memory?.close();
  memory = await openMemory(folder, { clock });
  talks = memory.conversations;
}

/** A conversation of the given turns, the person's and the assistant's in turn. */
function talk(title: string, ...texts: string[]): string {
  const { id } = talks.create(title);
  for (const [i, text] of texts.entries()) talks.append(id, { role: i % 2 === 0 ? "user" : "assistant", text });
  return id;
}
const texts = (id: string): string[] => talks.turns(id).map(({ text }) => text);
const stateFiles = (id: string): string[] => {
  const path = join(folder, "states", id);
  return existsSync(path) ? readdirSync(path) : [];
};

test("turns come back in order after a restart", async () => {
  const id = talk("Greetings", "Hi", "Hello 🐟", "");
  clock.advance(500);
  talks.append(id, { role: "tool", text: "a\0b" });
  await reopen();
  expect(texts(id)).toEqual(["Hi", "Hello 🐟", "", "a\ufffdb"]);
  expect(talks.turns(id, { from: 1, to: 2 })).toEqual([
    { ordinal: 1, role: "assistant", text: "Hello 🐟", isForgotten: false, createdAt: 1_000 },
  ]);
  expect(talks.get(id)).toEqual({
    ...{ id, title: "Greetings", turnCount: 4, createdAt: 1_000, updatedAt: 1_500, forkedFrom: null },
  });
});

test("conversations are listed last used first, in pages, and found by words of title and turns", () => {
  const fish = talk("Fish", "我家的鱼叫花卷", "Lovely.");
  clock.advance(1);
  const tea = talk("Tea & 100% cake_", "When is tea?");
  clock.advance(1);
  const found = (search: string): string[] => talks.list({ search }).map(({ id }) => id);
  expect(found("")).toEqual([tea, fish]);
  expect(talks.list({ limit: 1, offset: 1 }).map(({ id }) => id)).toEqual([fish]);
  expect(found("鱼")).toEqual([fish]);
  expect(found("FISH lovely")).toEqual([fish]);
  expect(found("fish tea")).toEqual([]);
  expect(found("100%")).toEqual([tea]);
  expect(found("%")).toEqual([tea]);
  talks.append(fish, { role: "user", text: "Bye" });
  expect(found("")).toEqual([fish, tea]);
  talks.rename(fish, "Salmon");
  expect(found("salmon")).toEqual([fish]);
});

test("a fork has the turns up to its own and goes its own way", () => {
  const id = talk("Trip", "one", "two", "three");
  const fork = talks.fork(id, 1);
  talks.append(fork.id, { role: "user", text: "other" });
  expect(texts(fork.id)).toEqual(["one", "two", "other"]);
  expect(texts(id)).toEqual(["one", "two", "three"]);
  expect(talks.get(fork.id)).toMatchObject({ title: "Trip", forkedFrom: { conversation: id, turn: 1 } });
  for (const turn of [-1, 3, 0.5]) expect(() => talks.fork(id, turn)).toThrow(/turns 0 to 2/);
});

test("a fork takes the newest state up to its turn along", () => {
  const id = talk("Trip", "one", "two", "three");
  for (const turn of [0, 1, 2]) talks.saveState(id, turn, "model", Uint8Array.of(turn));
  const fork = talks.fork(id, 1);
  expect(talks.loadState(fork.id, "model")).toEqual({ turn: 1, state: Uint8Array.of(1) });
});

test("forgetting a lesson empties the turn in a fork too", () => {
  const { id: lesson } = memory.lessons.put({
    ...{ text: "The boat is Petrel.", language: "en", source: { kind: "person" }, consent: "own-words" },
  });
  const { id } = talks.create();
  talks.append(id, { role: "user", text: "It is Petrel, the boat.", lessons: { taught: [lesson] } });
  const fork = talks.fork(id, 0);
  memory.forget({ by: "id", ids: [lesson] });
  expect(texts(fork.id)).toEqual([""]);
});

test("what is asked of an unknown conversation is refused", () => {
  const unknown = crypto.randomUUID();
  expect(talks.get(unknown)).toBeUndefined();
  for (const act of [
    () => talks.append(unknown, { role: "user", text: "x" }),
    () => talks.turns(unknown),
    () => talks.rename(unknown, "x"),
    () => talks.fork(unknown, 0),
    () => talks.saveState(unknown, 0, "k", new Uint8Array(1)),
    () => memory.deleteConversation(unknown),
  ]) {
    expect(act).toThrow(expect.objectContaining({ code: "store-constraint" }));
  }
});

test("a conversation exported and imported has the same title and turns under a new id", () => {
  const id = talk("Trip", "one", "two");
  clock.advance(1_000);
  const copy = talks.import(JSON.parse(JSON.stringify(talks.export(id))));
  expect(copy.id).not.toBe(id);
  expect(copy).toMatchObject({ title: "Trip", createdAt: 1_000, turnCount: 2 });
  expect(talks.turns(copy.id)).toEqual(talks.turns(id));
});

test.each<[string, unknown]>([
  ["null", null],
  ["a list", []],
  ["another format", { format: "shoal-conversation/2", title: "", createdAt: 0, turns: [] }],
  ["no turns", { format: "shoal-conversation/1", title: "", createdAt: 0 }],
  ["a time that is none", { format: "shoal-conversation/1", title: "", createdAt: -1, turns: [] }],
  ["a role that is none", file({ role: "root", text: "", createdAt: 0 })],
  ["a text that is none", file({ role: "user", text: 1, createdAt: 0 })],
  ["a turn that is none", file(null)],
  ["a title beyond the limit", { format: "shoal-conversation/1", title: "x".repeat(1_001), createdAt: 0, turns: [] }],
])("a file with %s is refused and nothing is stored", (_, json) => {
  expect(() => talks.import(json)).toThrow(expect.objectContaining({ name: "FormatError", code: "conversation-file" }));
  expect(talks.list()).toEqual([]);
});

function file(turn: unknown): unknown {
  return { format: "shoal-conversation/1", title: "", createdAt: 0, turns: [turn] };
}

test("any JSON is parsed or refused with a FormatError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      try {
        parseConversationFile(json);
      } catch (error) {
        expect(error).toMatchObject({ name: "FormatError" });
      }
    }),
  );
});

test("the state of the latest turn comes back under its key only", async () => {
  const id = talk("Trip", "one", "two", "three");
  talks.saveState(id, 0, "model-a", Uint8Array.of(1, 2));
  talks.saveState(id, 2, "model-a", Uint8Array.of(3));
  await reopen();
  expect(talks.loadState(id, "model-a")).toEqual({ turn: 2, state: Uint8Array.of(3) });
  expect(talks.loadState(id, "model-a", 1)).toEqual({ turn: 0, state: Uint8Array.of(1, 2) });
  expect(talks.loadState(id, "model-b")).toBeUndefined();
});

test("a few states are kept for a conversation, the newest", () => {
  const id = talk("Trip", ..."abcdef");
  for (let turn = 0; turn < 6; turn++) {
    clock.advance(1);
    talks.saveState(id, turn, "model", Uint8Array.of(turn));
  }
  expect(stateFiles(id)).toHaveLength(3);
  expect(talks.loadState(id, "model")?.turn).toBe(5);
});

test.skipIf(process.platform === "win32")("a state that cannot be saved is a StoreError and leaves no half", () => {
  const id = talk("Trip", "one");
  writeFileSync(join(folder, "states"), "in the way");
  expect(() => talks.saveState(id, 0, "model", Uint8Array.of(1))).toThrow(
    expect.objectContaining({ name: "StoreError", code: "store-io" }),
  );
  rmSync(join(folder, "states"));
});

test("a damaged state counts as none, and so does half of one", async () => {
  const id = talk("Trip", "one", "two");
  talks.saveState(id, 0, "model", Uint8Array.of(1));
  talks.saveState(id, 1, "model", new Uint8Array(1_000));
  const path = join(folder, "states", id, "1-1000.state");
  truncateSync(path, 500);
  expect(talks.loadState(id, "model")?.turn).toBe(0);

  writeFileSync(`${path}.new`, "half");
  await reopen();
  expect(stateFiles(id).filter((name) => name.endsWith(".new"))).toEqual([]);
});

test("any bit that flips in a state file is noticed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (state, at, bit) => {
      const bytes = encodeState("k", state);
      expect(decodeState(bytes, "k")).toEqual(state);
      const damaged = bytes.slice();
      damaged[at % bytes.length] = (damaged[at % bytes.length] as number) ^ (1 << bit);
      expect(decodeState(damaged, "k")).toBeUndefined();
    }),
  );
  expect(decodeState(new Uint8Array(3), "k")).toBeUndefined();
});

test.skipIf(zlibCrc32 === undefined)("the checksum is the one of zlib", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});

test("the published check value of CRC-32 comes out", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("states of a conversation that is gone go when the memory is opened", async () => {
  const id = talk("Trip", "one");
  talks.saveState(id, 0, "model", Uint8Array.of(1));
  const bytes = readFileSync(join(folder, "states", id, "0-1000.state"));
  memory.deleteConversation(id);
  const { mkdirSync } = await import("node:fs");
  mkdirSync(join(folder, "states", id));
  writeFileSync(join(folder, "states", id, "0-1000.state"), bytes);
  await reopen();
  expect(existsSync(join(folder, "states", id))).toBe(false);
});

test("a state of 400 kB is saved and restored in at most 5 ms each", () => {
  const id = talk("Trip", "one");
  const state = new Uint8Array(400_000).fill(7);
  // The fastest of 15, because the machine may be doing other things.
  const timeMs = (work: () => void): number => {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  expect(timeMs(() => talks.saveState(id, 0, "model", state))).toBeLessThan(5);
  expect(timeMs(() => talks.loadState(id, "model"))).toBeLessThan(5);
});

test("the lessons that turns taught or used are told", () => {
  const { id } = talks.create();
  talks.append(id, { role: "user", text: "Miso was born in Lyon.", lessons: { taught: ["a"] } });
  talks.append(id, { role: "assistant", text: "In Lyon.", lessons: { used: ["b", "a"] } });
  expect(talks.links(id)).toEqual([
    { ordinal: 0, lesson: "a", link: "taught" },
    { ordinal: 1, lesson: "a", link: "used" },
    { ordinal: 1, lesson: "b", link: "used" },
  ]);
});

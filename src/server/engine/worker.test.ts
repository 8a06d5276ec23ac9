import { EventEmitter } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyModelFolder } from "../../../test/fixtures/tiny-model.ts";
import { FormatError, RangeLimitError, ShoalError } from "../../core/index.ts";
import { FolderLockedError } from "../../memory/index.ts";
import type { Constraint } from "../../model/index.ts";
import { type AnswerEvent, createShoal } from "../../runtime/index.ts";
import { errorOf, faultOf } from "./faults.ts";
import { METHODS, STREAMS } from "./messages.ts";
import { createShoalThread, type ShoalThread, type ShoalThreadOptions, startEngineThread } from "./supervisor.ts";

let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let shoal: ShoalThread;
let worker: Worker;
const crashes: Error[] = [];

const open = (name: string, options: ShoalThreadOptions = {}): Promise<ShoalThread> =>
  createShoalThread({ model: tiny.model, data: join(tiny.folder, name), threads: 1, ...options });

beforeAll(async () => {
  tiny = await tinyModelFolder();
  shoal = await open("data", {
    onCrash: (error) => crashes.push(error),
    startThread: (options) => {
      worker = startEngineThread(options);
      return worker;
    },
  });
});
afterAll(async () => {
  await shoal.close();
  tiny.remove();
});

async function all(answering: AsyncIterable<AnswerEvent>): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of answering) events.push(event);
  return events;
}
const textOf = (events: readonly AnswerEvent[]): string =>
  events.flatMap((event) => (event.type === "text" ? [event.text] : [])).join("");

describe("a Shoal in a thread", () => {
  test("has every method of a Shoal, and none is left out of the protocol", async () => {
    const local = await createShoal({ model: tiny.model, data: join(tiny.folder, "names"), threads: 1 });
    const namesOf = (object: object, room = ""): string[] =>
      Object.entries(object).flatMap(([key, value]) =>
        typeof value === "function" ? [`${room}${key}`] : namesOf(value as object, `${key}.`),
      );
    const expected = namesOf(local).sort();
    expect(namesOf({ ...shoal, state: {}, crashes: {}, opened: {} }).sort()).toEqual(expected);
    expect([...METHODS, ...STREAMS, "firings", "close"].sort()).toEqual(expected);
    await local.close();
  });

  test("answers as one in this thread does", async () => {
    const options = { maxTokens: 24, ephemeral: true, learn: false, temperature: 1, seed: 7 };
    const local = await createShoal({ model: tiny.model, data: join(tiny.folder, "local"), threads: 1 });
    const here = await all(local.ask("Where is the dog?", options));
    const there = await all(shoal.ask("Where is the dog?", options));
    expect(textOf(there)).toBe(textOf(here));
    expect(textOf(there).length).toBeGreaterThan(0);
    expect(await shoal.tokenize("the dog")).toEqual(await local.tokenize("the dog"));
    expect(await shoal.embed("the dog")).toEqual(await local.embed("the dog"));
    await local.close();
  });

  test("teaches, lists, keeps records and forgets", async () => {
    const lesson = await shoal.teach("The spare key is in the blue box.");
    expect(await shoal.lessons({ search: "spare key" })).toMatchObject([{ id: lesson.id }]);
    const note = await shoal.records.add("The choir meets on Sundays.", {
      source: { kind: "file", name: "notes.txt" },
    });
    expect(await shoal.records.list({ search: "When does the choir meet?" })).toMatchObject([{ id: note.id }]);
    await shoal.records.remove(note.id);
    expect(await shoal.records.get(note.id)).toBeNull();
    expect(await shoal.forget({ ids: [lesson.id] })).toMatchObject({ forgotten: 1, residue: 0 });
  });

  test("shows the counters of the running model without asking", async () => {
    const sum = (): number => shoal.firings().reduce((total, layer) => total + layer.reduce((a, b) => a + b, 0), 0);
    const before = sum();
    await all(shoal.ask("Where?", { maxTokens: 4, ephemeral: true }));
    expect(sum()).toBeGreaterThan(before);
  });

  test("stops an answer by its signal, and tells the rest", async () => {
    const stop = new AbortController();
    const events: AnswerEvent[] = [];
    for await (const event of shoal.ask("Tell me.", { maxTokens: 100_000, learn: false, signal: stop.signal })) {
      events.push(event);
      if (event.type === "text") stop.abort();
    }
    expect(events.at(-1)).toMatchObject({ type: "done", answer: { finish: "aborted" } });
  });

  test("stops an answer whose reader leaves", async () => {
    for await (const event of shoal.ask("Tell me.", { maxTokens: 1_000_000, learn: false })) {
      if (event.type === "text") break;
    }
    // An answer still running would hold off the one who must be alone.
    await shoal.forget({ source: "person" });
  });

  test("this thread is free while the engine works", async () => {
    const gaps: number[] = [];
    let last = performance.now();
    const timer = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 1);
    await all(shoal.ask("Tell me.", { maxTokens: 400, ephemeral: true, learn: false }));
    clearInterval(timer);
    gaps.sort((a, b) => a - b);
    expect(gaps[Math.floor(gaps.length * 0.5)]).toBeLessThan(20);
  });
});

describe("faults", () => {
  test("keep their class, code and fields on the way", async () => {
    await expect(all(shoal.ask(""))).rejects.toThrow(FormatError);
    const failing = all(shoal.ask("hi", { temperature: -1 }));
    await expect(failing).rejects.toThrow(RangeLimitError);
    const held = await open("data").catch((error: unknown) => error);
    expect(held).toBeInstanceOf(FolderLockedError);
    expect(held).toMatchObject({ code: "store-locked", holderPid: process.pid });
    const error = errorOf(faultOf(new ShoalError("odd", "it is odd", { cause: new TypeError("because") })));
    expect(error).toMatchObject({ name: "ShoalError", code: "odd", cause: { name: "TypeError", message: "because" } });
    expect(errorOf(faultOf("words"))).toMatchObject({ message: "words" });
  });

  test("a constraint, which cannot be sent, is refused by name", async () => {
    const constraint: Constraint = { mask: () => {}, accept: () => {} };
    await expect(all(shoal.ask("hi", { constraint }))).rejects.toMatchObject({ code: "not-portable" });
  });

  test("a folder that is not a model is refused as in this thread", async () => {
    await expect(open("elsewhere", { model: "/no/such/model" })).rejects.toThrow(/config\.json is missing/);
  });
});

describe("a thread that dies", () => {
  test("fails what is under way, is told of, and starts again with all that was acknowledged", async () => {
    const lesson = await shoal.teach("The ladder is behind the shed.");
    const answering = all(shoal.ask("Tell me.", { maxTokens: 1_000_000, learn: false }));
    await worker.terminate();
    await expect(answering).rejects.toMatchObject({ code: "engine-stopped" });
    expect(crashes).toMatchObject([{ code: "engine-stopped" }]);
    expect(shoal.crashes).toBe(1);
    // Asked while it starts again: waits for it.
    expect(await shoal.lessons()).toMatchObject([{ id: lesson.id, state: "learned" }]);
    expect(shoal.state).toBe("ready");
    expect(textOf(await all(shoal.ask("Where?", { maxTokens: 4, ephemeral: true }))).length).toBeGreaterThan(0);
  });

  test("is given up when it dies again and again, and says so", async () => {
    let starts = 0;
    const fragile = await createShoalThread({
      data: join(tiny.folder, "fragile"),
      startThread: () => {
        starts++;
        return dyingThread();
      },
    });
    await expect.poll(() => fragile.state).toBe("failed");
    await expect(fragile.tokenize("the dog")).rejects.toMatchObject({ code: "engine-stopped" });
    expect([starts, fragile.crashes]).toEqual([3, 3]);
    await fragile.close();
  });

  test("leaves no claim on the folder after a close", async () => {
    await shoal.close();
    expect(shoal.state).toBe("closed");
    expect(readdirSync(join(tiny.folder, "data")).filter((name) => name.startsWith("lock."))).toEqual([]);
    await expect(shoal.tokenize("the dog")).rejects.toMatchObject({ code: "closed" });
  });
});

/** Says that it is ready, and dies. */
function dyingThread(): Worker {
  const thread = Object.assign(new EventEmitter(), { postMessage: () => {}, terminate: async () => 0 });
  setTimeout(() => {
    thread.emit("message", { type: "ready", firings: [], info: { data: join(tiny.folder, "fragile") } });
    thread.emit("exit", 1);
  }, 1);
  return thread as unknown as Worker;
}

import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BRIEF, type ReadAnswer, readAnswer, tinyShoal } from "../../test/fixtures/tiny-shoal.ts";
import { createShoal } from "./create-shoal.ts";
import type { AskOptions } from "./types.ts";

const tiny = tinyShoal();
const ask = (text: string, options?: AskOptions): Promise<ReadAnswer> => tiny.ask(text, options);

describe("an answer", () => {
  test("streams as it is written, and is told whole at the end", async () => {
    const { events, streamed, answer } = await ask("Where is the dog?");
    expect(events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1])).toEqual([
      "start",
      "text",
      "done",
    ]);
    expect(streamed).toBe(answer.text);
    expect(answer).toMatchObject({ finish: "length", tokens: 12, turn: 1, sources: [] });
    expect(answer.promptTokens).toBeGreaterThan(4);
    expect(answer.firstTokenMs).toBeGreaterThan(0);
    expect(answer.tokensPerSecond).toBeGreaterThan(0);
  });

  test("is the same alone and among others, whatever they ask and how long", async () => {
    const turns = ["Where is the dog?", "狗在哪里？", "The key is on the table. ".repeat(12), "Who owns the shop?"];
    const options = (i: number): AskOptions => ({ ephemeral: true, learn: false, maxTokens: 10 + 7 * i, logprobs: 0 });
    const alone: ReadAnswer[] = [];
    for (const [i, turn] of turns.entries()) alone.push(await ask(turn, options(i)));
    const together = await Promise.all(turns.map((turn, i) => ask(turn, options(i))));
    expect(together.map(({ logprobs }) => logprobs)).toEqual(alone.map(({ logprobs }) => logprobs));
    expect(together.map(({ answer }) => answer.text)).toEqual(alone.map(({ answer }) => answer.text));
  });

  test("four at a time advance together", async () => {
    const order: number[] = [];
    const one = async (i: number): Promise<void> => {
      for await (const { type } of tiny.shoal.ask("Where?", { ephemeral: true, maxTokens: 24 }))
        if (type === "text") order.push(i);
    };
    await Promise.all([0, 1, 2, 3].map(one));
    const firstEnd = Math.min(...[0, 1, 2, 3].map((i) => order.lastIndexOf(i)));
    for (const i of [0, 1, 2, 3]) expect(order.slice(0, firstEnd + 1)).toContain(i);
  });

  test("repeats for a seed", async () => {
    const drawn = async (seed: number) =>
      (await ask("Where?", { ephemeral: true, temperature: 1.5, seed })).answer.text;
    expect(await drawn(1)).toBe(await drawn(1));
    expect(await drawn(1)).not.toBe(await drawn(2));
  });

  test("tells each token's log-probability when asked to", async () => {
    const { logprobs, answer } = await ask("Where?", { logprobs: 2 });
    expect(logprobs.length).toBe(answer.tokens);
    for (const { token, logprob, top } of logprobs) {
      // A random model likes tokens that are no text, and they are never written.
      expect(logprob).toBeLessThanOrEqual(top[0]!.logprob);
      const listed = top.find((likely) => likely.token === token);
      if (listed) expect(listed.logprob).toBe(logprob);
      expect(top.length).toBe(2);
    }
  });

  test("ends before a stop text, which is not shown", async () => {
    const { answer } = await ask("Where?", { ephemeral: true });
    const stop = answer.text.slice(3, 5);
    const { streamed, answer: cut } = await ask("Where?", { ephemeral: true, stop: [stop] });
    expect(cut.finish).toBe("stop");
    expect(streamed).toBe(answer.text.slice(0, answer.text.indexOf(stop)));
  });

  test("is JSON, or a call of an offered tool, where that is asked for", async () => {
    const { answer } = await ask("What do you know?", { json: true, maxTokens: 40, temperature: 1 });
    expect(JSON.parse(answer.text)).toBeTypeOf("object");
    const call = await ask("turn off the lamp", { tools: ["light.set(state: on|off)"], maxTokens: 80 });
    const parsed = JSON.parse(call.answer.text) as { tool: string };
    expect(["light.set", "none"]).toContain(parsed.tool);
  });
});

describe("memory", () => {
  test("what was taught is recalled into the context, and not when recall is off", async () => {
    const { id } = await tiny.shoal.teach("The manual for the printer is behind the calendar.");
    const question = "Where is the manual for the printer?";
    const { recalled, answer } = await ask(question, { implicit: false });
    expect(recalled).toMatchObject([{ kind: "lesson", id, via: "explicit" }]);
    expect(answer.promptTokens).toBeGreaterThan(
      (await ask(question, { implicit: false, recall: false })).answer.promptTokens,
    );
    expect((await ask("Hello!", { implicit: false })).recalled).toEqual([]);
  });

  test("a text that says two things teaches two lessons, and teach gives both", async () => {
    const lesson = await tiny.shoal.teach(
      "Nadia Frost's favourite drink is ginger tea. Anna Reed is allergic to peaches.",
    );
    expect(lesson.also?.map(({ text }) => text)).toEqual(["Anna Reed is allergic to peaches."]);
    expect(await tiny.shoal.lessons()).toHaveLength(2);
  });

  test("a turn that asks to be remembered teaches, unless it must not", async () => {
    const text = "Remember that the choir meets on Sunday.";
    expect((await ask(text, { learn: false })).lessons).toEqual([]);
    const { lessons, conversation } = await ask(text);
    expect(lessons).toMatchObject([{ text, source: { kind: "person" } }]);
    const [turn] = await tiny.shoal.conversations.turns(conversation);
    expect(turn!.lessons).toEqual({ [lessons[0]!.id]: "taught" });
  });

  test("what was taught comes out of the weights after a restart, and is gone once forgotten", async () => {
    const empty = (await tiny.shoal.info()).lessons.overlaySha256;
    const text = "The manual for the printer is behind the calendar.";
    const lesson = await tiny.shoal.teach(text);
    expect(lesson).toMatchObject({ state: "learned", subjects: expect.arrayContaining(["printer"]) });
    expect(lesson.bytes).toBeGreaterThan(500);
    const overlay = (await tiny.shoal.info()).lessons.overlaySha256;
    expect(overlay).not.toBe(empty);
    await tiny.reopen();
    const fromWeights: AskOptions = { recall: false, maxTokens: 60 };
    const question = "Where is the manual for the printer?";
    const { answer } = await ask(question, fromWeights);
    expect(answer).toMatchObject({ text, finish: "stop", sources: [{ id: lesson.id, via: "implicit" }] });
    expect((await ask(question, { ...fromWeights, implicit: false })).answer.text).not.toBe(text);
    expect(await tiny.shoal.forget({ ids: [lesson.id] })).toMatchObject({
      overlayBefore: overlay,
      overlayAfter: empty,
    });
    expect((await ask(question, fromWeights)).answer.sources).toEqual([]);
  });

  test("a lesson is told as pending and is learned once everything has settled", async () => {
    const { lessons } = await ask("Remember that the manual for the printer is behind the calendar.");
    expect(lessons).toMatchObject([{ state: "pending" }]);
    await tiny.shoal.settled();
    expect(await tiny.shoal.lessons()).toMatchObject([{ id: lessons[0]!.id, state: "learned" }]);
  });

  test("a lesson about what others speak of is told with them", async () => {
    const { id, text } = await tiny.shoal.teach("Anna Holt lives in Mill Road.");
    const { lessons } = await ask("Remember that the owner of Kestrel Bakery is Anna Holt.");
    expect(lessons[0]?.dependents).toEqual([{ id, text }]);
  });

  test("what was not yet in the weights when the process ended is taught by the next", async () => {
    await ask("Remember that the manual for the printer is behind the calendar.");
    await tiny.reopen();
    await tiny.shoal.settled();
    expect(await tiny.shoal.lessons()).toMatchObject([{ state: "learned" }]);
  });

  test("an attachment is read and never learnt", async () => {
    const attachments = [{ name: "a.txt", text: "Remember that the choir meets on Sunday." }];
    const { lessons, conversation } = await ask("When does the choir meet?", { attachments });
    expect(lessons).toEqual([]);
    const [turn] = await tiny.shoal.conversations.turns(conversation);
    expect(turn!.text).toBe("Remember that the choir meets on Sunday.\nWhen does the choir meet?");
  });

  test("what is forgotten is gone from lessons, turns and files, by a short id too", async () => {
    const { lessons, conversation } = await ask("Remember that the choir meets on Sunday.");
    const kept = await tiny.shoal.teach("The dog is in the garden.");
    const receipt = await tiny.shoal.forget({ ids: [lessons[0]!.id.slice(0, 8)] });
    expect(receipt).toMatchObject({ forgotten: 1, residue: 0 });
    expect((await tiny.shoal.lessons()).map(({ id }) => id)).toEqual([kept.id]);
    expect((await tiny.shoal.conversations.turns(conversation))[0]).toMatchObject({ text: "", isForgotten: true });
    await expect(tiny.shoal.forget({ ids: ["0000"] })).rejects.toMatchObject({ code: "lesson-unknown" });
    expect(await tiny.shoal.undo()).toMatchObject({ forgotten: 1 });
    expect(await tiny.shoal.undo()).toBeNull();
  });

  test("forgetting waits for an answer that is being written, and what it brought back is gone too", async () => {
    const { id } = await tiny.shoal.teach("The manual for the printer is behind the calendar.");
    const answering = ask("Where is the manual for the printer?", { maxTokens: 60 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const [{ conversation }] = await Promise.all([answering, tiny.shoal.forget({ ids: [id] })]);
    expect((await tiny.shoal.conversations.turns(conversation)).map(({ text }) => text).join("")).not.toContain(
      "calendar",
    );
  });

  test("lessons travel in a signed file", async () => {
    await tiny.shoal.teach("The dog is in the garden.");
    const file = await tiny.shoal.export();
    expect(await tiny.shoal.import(file)).toEqual({ added: 0, known: 1 });
    await tiny.shoal.forget({ all: true });
    expect(await tiny.shoal.import(file)).toEqual({ added: 1, known: 0 });
    const changed = new TextEncoder().encode(new TextDecoder().decode(file).replaceAll("garden", "kitchen"));
    await expect(tiny.shoal.import(changed)).rejects.toMatchObject({ code: "lesson-signature" });
    await expect(tiny.shoal.import(new TextEncoder().encode("{}"))).rejects.toMatchObject({ code: "lesson-file" });
  });

  test("two at once on one folder: the second is told who holds it", async () => {
    await expect(createShoal({ model: tiny.model, data: tiny.data, threads: 1 })).rejects.toMatchObject({
      code: "store-locked",
      holderPid: process.pid,
    });
  });
});

describe("figures", () => {
  test("a text costs what its tokens cost one by one", async () => {
    const text = "The dog is in the garden.";
    const { nats, tokens, bytes, bitsPerByte } = await tiny.shoal.score(text);
    const ids = await tiny.shoal.tokenize(text);
    const TEXT = 11;
    const each = (await tiny.shoal.logits([TEXT, ...ids], 1)).map(({ logprob }) => -logprob);
    expect(tokens).toBe(ids.length);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(nats / each.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(1, 4);
    expect(bitsPerByte).toBeCloseTo(nats / Math.LN2 / bytes, 10);
    const split = await tiny.shoal.score(" garden.", { context: "The dog is in the" });
    expect(split.nats).toBeLessThan(nats);
  });

  test("the likeliest tokens come first, as log-probabilities", async () => {
    const [, second] = await tiny.shoal.logits([11, 100], 544);
    const sum = second!.top.reduce((total, { logprob }) => total + Math.exp(logprob), 0);
    expect(sum).toBeCloseTo(1, 5);
    expect(second!.top.map(({ logprob }) => logprob)).toEqual(
      second!.top.map(({ logprob }) => logprob).sort((a, b) => b - a),
    );
    await expect(tiny.shoal.logits([11], 545)).rejects.toMatchObject({ code: "range" });
    await expect(tiny.shoal.logits([9_999], 1)).rejects.toMatchObject({ code: "range" });
  });

  test("an embedding has unit length, and does not disturb an answer", async () => {
    const quiet = await ask("Where?", { ephemeral: true, logprobs: 0 });
    const [disturbed, vector] = await Promise.all([
      ask("Where?", { ephemeral: true, logprobs: 0 }),
      tiny.shoal.embed("The dog is in the garden."),
    ]);
    expect(disturbed.logprobs).toEqual(quiet.logprobs);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(await tiny.shoal.embed("The dog is in the garden.")).toEqual(vector);
  });

  test("what is running is told", async () => {
    const info = await tiny.shoal.info();
    expect(info).toMatchObject({ version: "0.1.0", data: tiny.data, lessons: { count: 0, proposed: 0 } });
    expect(info.model.parameters).toBeGreaterThan(100_000);
    expect(info.model.activeShare).toBeGreaterThan(0.5);
    expect(info.model.activeShare).toBeLessThan(1);
    await ask("Where?");
    expect(tiny.shoal.firings().some((counts) => counts.some((fired) => fired > 0))).toBe(true);
  });

  test("messages and plain text are answered without a conversation", async () => {
    const messages = [
      { role: "system", content: "Be brief." },
      { role: "user", content: "Where is the dog?" },
    ] as const;
    const { answer, conversation } = await readAnswer(tiny.shoal.complete(messages, BRIEF));
    expect([conversation, answer.turn, answer.tokens]).toEqual(["", -1, 12]);
    expect((await readAnswer(tiny.shoal.continue("The dog", BRIEF))).answer.promptTokens).toBe(
      1 + (await tiny.shoal.tokenize("The dog")).length,
    );
    expect(await tiny.shoal.conversations.list()).toEqual([]);
  });
});

describe("bad input", () => {
  test.each(["", "  \n"])("an empty prompt %j is refused", async (text) => {
    await expect(ask(text)).rejects.toMatchObject({ code: "empty-prompt" });
    expect(await tiny.shoal.conversations.list()).toEqual([]);
  });

  test("a prompt of 5 MB is refused at once, with the limit", async () => {
    await expect(ask("x".repeat(5_000_000))).rejects.toThrow(/at most 2000000 characters, got 5000000/);
  });

  test("options out of range are refused before anything is kept", async () => {
    for (const options of [{ maxTokens: 0 }, { temperature: -1 }, { stop: [""] }, { logprobs: 1_000 }]) {
      await expect(ask("Where?", options)).rejects.toMatchObject({ code: "range" });
    }
    await expect(ask("Where?", { tools: ["light"] })).rejects.toMatchObject({ code: "tool-signature" });
    expect(await tiny.shoal.conversations.list()).toEqual([]);
  });

  /** A copy of the model with one file changed. */
  function broken(change: (file: (name: string) => string) => void): string {
    const folder = join(tiny.folder, `broken-${crypto.randomUUID()}`);
    cpSync(tiny.model, folder, { recursive: true });
    change((name) => join(folder, name));
    return folder;
  }
  const cases: readonly (readonly [string, RegExp, (file: (name: string) => string) => void])[] = [
    ["without weights", /model\.safetensors is missing/, (file) => rmSync(file("model.safetensors"))],
    ["with half of the weights", /safetensors/, (file) => truncateSync(file("model.safetensors"), 150_000)],
    ["with more than the weights", /safetensors/, (file) => appendFileSync(file("model.safetensors"), "more")],
    [
      "with another architecture",
      /architecture must be yan/,
      (file) => writeFileSync(file("config.json"), '{"architecture":"gpt2"}'),
    ],
    ["without a configuration", /config\.json is not JSON/, (file) => writeFileSync(file("config.json"), "")],
    [
      "with another model's tokenizer",
      /it is another model's/,
      (file) => cpSync(new URL("../../models/nano/tokenizer.json", import.meta.url), file("tokenizer.json")),
    ],
    [
      "with another model's configuration",
      /must be \[|missing/,
      (file) =>
        writeFileSync(
          file("config.json"),
          readFileSync(file("config.json"), "utf8").replace('"layers": 2', '"layers": 3'),
        ),
    ],
  ];
  test.each(cases)("a model folder %s is refused, saying what is wrong", async (_, message, change) => {
    const model = broken(change);
    await expect(createShoal({ model, data: join(tiny.folder, "unused") })).rejects.toThrow(message);
  });

  test("a model folder that is not there is named", async () => {
    await expect(createShoal({ model: "/no/such/model", data: tiny.data })).rejects.toThrow(
      /\/no\/such\/model\/config\.json is missing/,
    );
  });
});

import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BRIEF, type ReadAnswer, readAnswer, tinyShoal } from "../../test/fixtures/tiny-shoal.ts";
import type { Answer, AskOptions } from "./types.ts";

const tiny = tinyShoal();
const ask = (text: string, options?: AskOptions): Promise<ReadAnswer> => tiny.ask(text, options);
const resume = (conversation: string, options?: AskOptions): Promise<ReadAnswer> =>
  readAnswer(tiny.shoal.resume(conversation, { ...BRIEF, ...options }));

describe("a conversation", () => {
  test("goes on after a restart as if there had been none, bit for bit", async () => {
    const logprobs: ReadAnswer["logprobs"][] = [];
    for (const restarts of [false, true]) {
      const { conversation } = await ask("The dog is in the garden.", { learn: false });
      await ask("The key is on the table.", { conversation, learn: false });
      if (restarts) {
        await tiny.reopen();
      }
      const third = await ask("Where is the key?", { conversation, learn: false, logprobs: 3 });
      logprobs.push(third.logprobs);
    }
    expect(logprobs[1]).toEqual(logprobs[0]);
  });

  test("goes on from its turns where its states are lost", async () => {
    const { conversation } = await ask("The dog is in the garden.");
    await ask("The key is on the table.", { conversation });
    await tiny.shoal.close();
    rmSync(join(tiny.data, "states"), { recursive: true, force: true });
    await tiny.reopen();
    const { answer } = await ask("Where is the key?", { conversation });
    expect(answer).toMatchObject({ turn: 5, tokens: 12 });
    expect(answer.promptTokens).toBeGreaterThan(30);
  });

  test("costs the same for every turn", async () => {
    const { conversation, answer } = await ask("Where is the dog?");
    for (let i = 0; i < 4; i++) {
      const next = await ask("Where is the dog?", { conversation });
      expect(next.answer.promptTokens).toBe(answer.promptTokens - 1); // the mode is said once
    }
  });

  test("takes one turn at a time", async () => {
    const { id } = await tiny.shoal.conversations.create();
    await Promise.all(["one", "two", "three"].map((text) => ask(text, { conversation: id })));
    const turns = await tiny.shoal.conversations.turns(id);
    expect(turns.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant", "user", "assistant"]);
    expect(turns.filter(({ role }) => role === "user").map(({ text }) => text)).toEqual(["one", "two", "three"]);
  });

  test("forks at any turn, and has a title from what was said first", async () => {
    const { conversation } = await ask("Where is the dog?");
    await ask("And the key?", { conversation });
    const fork = await tiny.shoal.conversations.fork(conversation, 1);
    expect(fork).toMatchObject({ title: "Where is the dog?", turns: 2 });
    const original = await ask("Who?", { conversation: fork.id });
    expect(original.answer.turn).toBe(3);
    expect((await tiny.shoal.conversations.turns(conversation)).length).toBe(4);
  });

  test("that is unknown is refused, and nothing is kept of an ephemeral one", async () => {
    await expect(ask("Where?", { conversation: "nowhere" })).rejects.toMatchObject({ code: "store-constraint" });
    const { conversation, answer } = await ask("Where?", { ephemeral: true });
    expect([conversation, answer.turn]).toEqual(["", -1]);
    expect(await tiny.shoal.conversations.list()).toEqual([]);
  });
});

describe("stopping", () => {
  test("an aborted answer keeps what was shown, and the conversation goes on", async () => {
    const stop = new AbortController();
    let shown = "";
    let answer: Answer | undefined;
    let conversation = "";
    for await (const event of tiny.shoal.ask("Where?", { maxTokens: 500, signal: stop.signal })) {
      if (event.type === "start") conversation = event.conversation;
      if (event.type === "text") shown += event.text;
      if (shown.length > 4) stop.abort();
      if (event.type === "done") answer = event.answer;
    }
    expect(answer?.finish).toBe("aborted");
    expect(answer?.tokens).toBeLessThan(100);
    expect((await tiny.shoal.conversations.turns(conversation))[1]!.text).toBe(shown);
    expect((await ask("And now?", { conversation })).answer.turn).toBe(3);
  });

  test("an answer that nobody reads any more stops, and the model is free", async () => {
    for await (const { type } of tiny.shoal.ask("Where?", { maxTokens: 100_000 })) if (type === "text") break;
    expect((await ask("Who?")).answer.tokens).toBe(12);
  });

  test("an abort while a long prompt is read ends the answer before its first token", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    const { answer } = await ask("the dog ".repeat(20_000), { signal: stop.signal, learn: false });
    expect(answer).toMatchObject({ finish: "aborted", text: "", tokens: 0, turn: -1 });
  });

  test("after close every answer is refused", async () => {
    await tiny.shoal.close();
    await expect(ask("Where?", { ephemeral: true })).rejects.toMatchObject({ code: "closed" });
    await tiny.shoal.close();
  });
});

describe("an answer that was cut off", () => {
  test("goes on as if it had not been, in the same turn, after a restart too", async () => {
    // A random model writes what no text is cut into in the same way; the first question where it does not will do.
    for (const question of [
      "Where is the dog?",
      "Who has the key?",
      "What is in the garden?",
      "Why?",
      "When?",
      "狗在哪里？",
    ]) {
      const whole = await ask(question, { learn: false, maxTokens: 24, logprobs: 0 });
      const { conversation, answer, logprobs } = await ask(question, { learn: false, logprobs: 0 });
      const written = logprobs.map(({ token }) => token);
      if (`${await tiny.shoal.tokenize(answer.text)}` !== `${written}`) continue;
      await tiny.reopen();
      const rest = await resume(conversation, { logprobs: 0 });
      expect([...written, ...rest.logprobs.map(({ token }) => token)]).toEqual(
        whole.logprobs.map(({ token }) => token),
      );
      expect(rest.answer).toMatchObject({ text: whole.answer.text, turn: 1, tokens: 12 });
      expect(answer.text + rest.streamed).toBe(rest.answer.text);
      const turns = await tiny.shoal.conversations.turns(conversation);
      expect(turns.map(({ text }) => text)).toEqual([question, whole.answer.text]);
      return;
    }
    throw new Error("none of the questions will do");
  });

  test("is followed by turns that know its whole text", async () => {
    const first = await ask("Where is the dog?", { learn: false });
    const { conversation } = first;
    const cost = (await ask("Who?", { learn: false })).answer.promptTokens;
    await resume(conversation);
    const { answer } = await ask("Who?", { conversation, learn: false });
    expect(answer).toMatchObject({ turn: 3, promptTokens: cost - 1 }); // from the state after it; the mode is said once
  });

  test("is given for a question that got none", async () => {
    const { id } = await tiny.shoal.conversations.import({
      ...((await tiny.shoal.conversations.export((await ask("Where is the dog?")).conversation)) as object),
      turns: [{ role: "user", text: "Where is the dog?", createdAt: 0 }],
    });
    expect((await resume(id)).answer).toMatchObject({ turn: 1, tokens: 12 });
  });

  test("must be there", async () => {
    const { id } = await tiny.shoal.conversations.create();
    await expect(resume(id)).rejects.toMatchObject({ code: "nothing-to-continue" });
    await expect(resume("nowhere")).rejects.toMatchObject({ code: "store-constraint" });
  });
});

/**
 * A conversation's state stands for everything that was said before: turn 500 reads as many tokens as turn 5, also after a
 * restart. Counted in tokens read, since time depends on the machine.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createShoal, Engine, type Shoal } from "../src/runtime/index.ts";
import { tinyModelFolder } from "./fixtures/tiny-model.ts";

let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
beforeAll(async () => {
  tiny = await tinyModelFolder();
});
afterAll(() => tiny?.remove());

const OPTIONS = { maxTokens: 4, learn: false, recall: false, implicit: false } as const;
const TURN = "Where is the dog?";

async function ask(shoal: Shoal, conversation?: string): Promise<{ promptTokens: number; conversation: string }> {
  let id = conversation ?? "";
  let promptTokens = 0;
  for await (const event of shoal.ask(TURN, { ...OPTIONS, ...(conversation ? { conversation } : {}) })) {
    if (event.type === "start") id = event.conversation;
    if (event.type === "done") promptTokens = event.answer.promptTokens;
  }
  return { promptTokens, conversation: id };
}

describe("a long conversation", () => {
  test("costs as much in turn 500 as in turn 5, before and after a restart", async () => {
    const options = { model: tiny.model, data: join(tiny.folder, "data"), threads: 1 };
    let shoal = await createShoal(options);
    const costs: number[] = [];
    let conversation: string | undefined;
    for (let turn = 1; turn <= 500; turn++) {
      const answered = await ask(shoal, conversation);
      conversation = answered.conversation;
      costs.push(answered.promptTokens);
    }
    expect(costs[499]).toBe(costs[4]);
    expect(new Set(costs.slice(1)).size).toBe(1); // the first alone also reads how a conversation begins

    const [view] = await shoal.conversations.list();
    expect(view).toMatchObject({ turns: 1000 });
    await shoal.close();

    shoal = await createShoal(options);
    expect((await ask(shoal, conversation)).promptTokens).toBe(costs[4]);
    expect((await shoal.conversations.list())[0]!.stateBytes).toBe(view!.stateBytes);
    await shoal.close();
  });

  test("reads what it says it reads: the tokens that pass through the model are counted", async () => {
    const engine = await Engine.open({ model: tiny.model, threads: 1 });
    const read: number[] = [];
    const original = engine.model.read.bind(engine.model);
    engine.model.read = (ids, signal) => {
      read.push(ids.length);
      original(ids, signal);
    };
    const prompt = engine.tokenizer.encode(TURN);
    for await (const written of engine.write(prompt, { maxTokens: 4 })) if (written.finish) break;
    // The prompt, and each token that was written.
    expect(read.reduce((a, b) => a + b, 0)).toBe(prompt.length + 4);
    engine.close();
  });
});

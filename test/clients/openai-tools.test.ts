/** OpenAI's own client calls tools through the service. */
import OpenAI, { BadRequestError } from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALARM, ASKED, isValidCall, LIGHT } from "../fixtures/offered-tools.ts";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

let service: ServedTinyModel;
let client: OpenAI;
beforeAll(async () => {
  service = await serveTinyModel();
  client = new OpenAI({ baseURL: `${service.address}/v1`, apiKey: service.token, maxRetries: 0 });
});
afterAll(() => service?.stop());

const MODEL = "shoal-nano";

async function chunks<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const chunk of stream) all.push(chunk);
  return all;
}

describe("tools", () => {
  const asked = {
    ...{ model: MODEL, temperature: 1, max_tokens: 128, tools: [LIGHT, ALARM] },
    messages: [{ role: "user", content: ASKED }] satisfies OpenAI.ChatCompletionMessageParam[],
  };
  const callOf = ({ choices: [choice] }: OpenAI.ChatCompletion) => {
    expect(choice).toMatchObject({ finish_reason: "tool_calls", logprobs: null, message: { content: null } });
    const [call, ...others] = choice?.message.tool_calls ?? [];
    expect(others).toEqual([]);
    if (call?.type !== "function") throw new Error("a function was to be called");
    return { id: call.id, name: call.function.name, input: JSON.parse(call.function.arguments) as object };
  };

  test("that must be called are called with arguments of their schema, whatever the seed", async () => {
    for (let seed = 0; seed < 6; seed++) {
      const { name, input } = callOf(await client.chat.completions.create({ ...asked, tool_choice: "required", seed }));
      expect(isValidCall(name, input), JSON.stringify(input)).toBe(true);
    }
  });

  test("one that is named is the one that is called", async () => {
    for (const { function: called } of [LIGHT, ALARM]) {
      const tool_choice = { type: "function", function: { name: called.name } } as const;
      const { name, input } = callOf(await client.chat.completions.create({ ...asked, tool_choice }));
      expect([name, isValidCall(name, input)]).toEqual([called.name, true]);
    }
  });

  test("in a stream the call comes in pieces, which the client joins", async () => {
    const stream = client.chat.completions.stream({ ...asked, tool_choice: "required", seed: 1 });
    const pieces = (await chunks(stream)).flatMap(({ choices }) => choices);
    expect(pieces.filter(({ finish_reason }) => finish_reason !== null)).toHaveLength(1);
    expect(pieces.flatMap(({ delta }) => delta.tool_calls ?? []).every(({ index }) => index === 0)).toBe(true);
    const joined = callOf(await stream.finalChatCompletion());
    const whole = callOf(await client.chat.completions.create({ ...asked, tool_choice: "required", seed: 1 }));
    expect([joined.name, joined.input]).toEqual([whole.name, whole.input]);
  });

  test("are not called where none may be", async () => {
    const { choices } = await client.chat.completions.create({ ...asked, tool_choice: "none" });
    expect(choices[0]?.message).toMatchObject({ content: expect.any(String) });
    expect(choices[0]?.message.tool_calls).toBeUndefined();
  });

  test("a result is answered in words", async () => {
    const first = await client.chat.completions.create({ ...asked, tool_choice: "required" });
    const result = { role: "tool", tool_call_id: callOf(first).id, content: "done" } as const;
    const { choices } = await client.chat.completions.create({
      ...asked,
      messages: [...asked.messages, first.choices[0]!.message, result],
    });
    expect(choices[0]?.message.content).toEqual(expect.any(String));
  });

  test("the client's own runner calls the function with what the model gives", async () => {
    const given: unknown[] = [];
    const { function: light } = LIGHT;
    const tool = {
      type: "function" as const,
      function: { ...light, parse: JSON.parse, function: (input: object) => `${given.push(input)}` },
    };
    const runner = client.chat.completions.runTools({
      ...{ ...asked, tools: [tool], stream: true },
      tool_choice: { type: "function", function: { name: "set_light" } },
    });
    await runner.done();
    expect(given.map((input) => isValidCall("set_light", input))).toEqual([true]);
  });

  test("that cannot be called are refused by name", async () => {
    const parameters = { properties: { rooms: { type: "array" } }, required: ["rooms"] };
    const tools = [{ type: "function" as const, function: { name: "set_lights", parameters } }];
    const asking = client.chat.completions.create({ ...asked, tools });
    await expect(asking).rejects.toBeInstanceOf(BadRequestError);
    await expect(asking).rejects.toMatchObject({ param: "tools", message: expect.stringContaining("rooms") });
    const other = { type: "function", function: { name: "other" } } as const;
    await expect(client.chat.completions.create({ ...asked, tool_choice: other })).rejects.toMatchObject({
      status: 400,
    });
  });
});

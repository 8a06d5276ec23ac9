import { expect, test } from "vitest";
import { callerOf, ECHO, echo, events, PORT, TOKEN } from "../../test/fixtures/echo-shoal.ts";
import { ALARM, LIGHT } from "../../test/fixtures/offered-tools.ts";
import type { AskOptions, Shoal } from "../runtime/index.ts";
import { createApp } from "./app.ts";

interface Asked {
  readonly words: string;
  readonly options: AskOptions;
}
const asked: Asked[] = [];
let decision = "";
/** A model that decides as it is told, and otherwise speaks. */
const complete = (messages: readonly { content: string }[], options: AskOptions = {}) => {
  asked.push({ words: messages.map(({ content }) => content).join(" | "), options });
  return echo(options.tools ? decision : "in words", options);
};
const call = callerOf(createApp({ shoal: { ...ECHO, complete } as Shoal, port: PORT, token: TOKEN, version: "0.1.0" }));

const USER = { role: "user", content: "Light in the kitchen, please." };
const CALL = '{"tool":"set_light","arguments":{"room":"kitchen","state":"on"}}';

/** @returns the first choice, and what the model was asked for it */
async function choose(decides: string, extra: object = {}) {
  decision = decides;
  asked.length = 0;
  const body = { messages: [USER], tools: [LIGHT, ALARM], ...extra };
  const response = await call("/v1/chat/completions", { body });
  const { choices, error } = (await response.json()) as Record<string, never>;
  return {
    status: response.status,
    error,
    choice: (choices as unknown as object[] | undefined)?.[0],
    asked: [...asked],
  };
}

test("tools reach the model as signatures, and its call comes back as the client reads it", async () => {
  const { choice, asked } = await choose(CALL);
  expect(asked.map(({ options }) => options.tools)).toEqual([
    [
      "set_light(room, state: on|off, level?: integer): switches lamps",
      "set_alarm(minutes: number, isLoud?: boolean): rings once",
    ],
  ]);
  expect(choice).toMatchObject({
    finish_reason: "tool_calls",
    message: {
      content: null,
      tool_calls: [{ type: "function", function: { name: "set_light", arguments: '{"room":"kitchen","state":"on"}' } }],
    },
  });
});

test("a model that decides for no tool answers in words, with nothing of the decision", async () => {
  const { choice, asked } = await choose('{"tool":"none"}', { stop: ["x"], max_tokens: 9 });
  expect(choice).toMatchObject({ finish_reason: "stop", message: { content: "in words" } });
  expect(asked.map(({ options: { tools, stop } }) => [tools?.length, stop])).toEqual([
    [2, undefined],
    [undefined, ["x"]],
  ]);
});

test("only what is named or demanded has to be called", async () => {
  expect((await choose(CALL)).asked[0]?.options.mustCall).toBe(false);
  expect((await choose(CALL, { tool_choice: "required" })).asked[0]?.options.mustCall).toBe(true);
  const named = await choose(CALL, { tool_choice: { type: "function", function: { name: "set_alarm" } } });
  expect(named.asked[0]?.options).toMatchObject({ mustCall: true, tools: [expect.stringMatching(/^set_alarm/)] });
  expect((await choose(CALL, { tool_choice: "none" })).asked[0]?.options.tools).toBeUndefined();
});

test("the model reads its earlier call as it wrote it, and speaks after the result", async () => {
  const tool_calls = [{ id: "c", type: "function", function: { name: "set_alarm", arguments: '{"minutes":5}' } }];
  const messages = [
    USER,
    { role: "assistant", content: null, tool_calls },
    { role: "tool", tool_call_id: "c", content: "ok" },
  ];
  const { choice, asked } = await choose(CALL, { messages });
  expect(asked.map(({ words }) => words)).toEqual([
    `${USER.content} | {"tool":"set_alarm","arguments":{"minutes":5}} | ok`,
  ]);
  expect(choice).toMatchObject({ message: { content: "in words" } });
});

test("a streamed call has its role, its name, its arguments and one end", async () => {
  decision = CALL;
  const response = await call("/v1/chat/completions", { body: { messages: [USER], tools: [LIGHT], stream: true } });
  const pieces = (await events(response))
    .filter((data) => data !== "[DONE]")
    .map((data) => JSON.parse(data).choices[0]);
  expect(pieces.map(({ delta }) => Object.keys(delta))).toEqual([
    ["role", "content"],
    ["tool_calls"],
    ["tool_calls"],
    [],
  ]);
  expect(pieces.map(({ finish_reason }) => finish_reason)).toEqual([null, null, null, "tool_calls"]);
  const parts = pieces.flatMap(({ delta }) => delta.tool_calls ?? []);
  expect(parts.map(({ index, id, function: { arguments: given } }) => [index, typeof id, given])).toEqual([
    [0, "string", ""],
    [0, "undefined", '{"room":"kitchen","state":"on"}'],
  ]);
});

test("Ollama's clients get the call with its arguments as they are", async () => {
  decision = CALL;
  const response = await call("/api/chat", { body: { model: "x", messages: [USER], tools: [LIGHT], stream: false } });
  expect(await response.json()).toMatchObject({
    message: {
      content: "",
      tool_calls: [{ function: { name: "set_light", arguments: { room: "kitchen", state: "on" } } }],
    },
  });
});

test("a tool that no signature can say is refused by name", async () => {
  const withParameter = (schema: object): object => {
    const parameters = { properties: { what: schema }, required: ["what"] };
    return { tools: [{ type: "function", function: { name: "do_it", parameters } }] };
  };
  for (const schema of [
    { type: "array" },
    { type: "object" },
    { enum: ["a,b"] },
    { enum: [1, 2] },
    { anyOf: [] },
    {},
  ]) {
    const { status, error } = await choose(CALL, withParameter(schema));
    expect([status, error], JSON.stringify(schema)).toEqual([400, expect.objectContaining({ param: "tools" })]);
  }
  const tools = [{ type: "function", function: { name: "do it" } }];
  expect((await choose(CALL, { tools })).status).toBe(400);
  expect((await choose(CALL, { tools: [], tool_choice: "required" })).status).toBe(400);
});

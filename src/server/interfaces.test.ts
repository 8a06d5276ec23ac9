/** The forms in which OpenAI's and Ollama's clients are answered. */
import { expect, test } from "vitest";
import { callerOf, chat, ECHO, events, PORT, TOKEN } from "../../test/fixtures/echo-shoal.ts";
import { ManualClock } from "../core/index.ts";
import { STOP_LIMITS } from "../runtime/index.ts";
import { createApp } from "./app.ts";
import { LIMITS } from "./limits.ts";

const app = createApp({ shoal: ECHO, port: PORT, token: TOKEN, version: "0.1.0", clock: new ManualClock(1000) });
const call = callerOf(app);

test("a chat completion has OpenAI's form", async () => {
  const response = await call("/v1/chat/completions", { body: chat({ n: 2 }) });
  expect(await response.json()).toMatchObject({
    object: "chat.completion",
    created: 1,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: "one two three", refusal: null },
        finish_reason: "stop",
        logprobs: null,
      },
      { index: 1, message: { content: "one two three" } },
    ],
    usage: { prompt_tokens: 3, completion_tokens: 6, total_tokens: 9 },
  });
});

test("a streamed completion has one finish chunk per choice, null before it, usage at the end when asked, and DONE", async () => {
  const response = await call("/v1/chat/completions", {
    body: chat({ stream: true, stream_options: { include_usage: true } }),
  });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const data = await events(response);
  expect(data.at(-1)).toBe("[DONE]");
  type Chunk = { choices: { finish_reason: string | null; delta: { content?: string } }[]; usage: unknown };
  const chunks = data.slice(0, -1).map((line) => JSON.parse(line) as Chunk);
  expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe("one two three");
  const finishes = chunks.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason));
  expect(finishes.slice(0, -1).every((finish) => finish === null)).toBe(true);
  expect(finishes.at(-1)).toBe("stop");
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 6 } });
});

test("the service allows the stop texts that the runtime allows", () => {
  expect({ texts: LIMITS.stops, units: LIMITS.stopCharacters }).toEqual(STOP_LIMITS);
});

test("stop texts reach the model, one or several", async () => {
  for (const stop of ["o t", "two", ["zzz", " three"]]) {
    const response = await call("/v1/chat/completions", { body: chat({ stop }) });
    const { choices } = (await response.json()) as {
      choices: { message: { content: string }; finish_reason: string }[];
    };
    const first = [stop].flat().find((text) => "one two three".includes(text))!;
    expect(choices[0]!.message.content).toBe("one two three".split(first)[0]);
    expect(choices[0]!.finish_reason).toBe("stop");
  }
});

test("logprobs come with their bytes", async () => {
  const response = await call("/v1/chat/completions", { body: chat({ logprobs: true, top_logprobs: 1 }) });
  const { choices } = (await response.json()) as { choices: { logprobs: { content: object[] } }[] };
  expect(choices[0]!.logprobs.content[0]).toEqual({
    token: "hi",
    logprob: -0.5,
    bytes: [104, 105],
    top_logprobs: [{ token: "hi", logprob: -0.5, bytes: [104, 105] }],
  });
});

test("echo with logprobs is what lm-evaluation-harness reads", async () => {
  const body = {
    model: "x",
    prompt: [[5, 6, 7], [8]],
    max_tokens: 1,
    temperature: 0,
    logprobs: 1,
    echo: true,
    seed: 1,
  };
  const { choices } = (await (await call("/v1/completions", { body })).json()) as {
    choices: {
      index: number;
      logprobs: { token_logprobs: (number | null)[]; top_logprobs: object[]; tokens: string[] };
    }[];
  };
  expect(choices.map(({ index }) => index)).toEqual([0, 1]);
  const [first] = choices;
  // One entry for every token of the prompt and one behind it, each with a number.
  expect(first!.logprobs.token_logprobs).toEqual(Array(first!.logprobs.tokens.length).fill(-0.5));
  expect(first!.logprobs.top_logprobs.length).toBe(first!.logprobs.tokens.length);
});

test("embeddings come as floats or as base64 of little-endian f32", async () => {
  const floats = await (await call("/v1/embeddings", { body: { model: "x", input: "a" } })).json();
  expect(floats).toMatchObject({ data: [{ embedding: [0.5, -0.5], index: 0 }] });
  const coded = (await (
    await call("/v1/embeddings", { body: { input: ["a", "b"], encoding_format: "base64" } })
  ).json()) as {
    data: { embedding: string }[];
  };
  const bytes = Buffer.from(coded.data[1]!.embedding, "base64");
  expect([bytes.readFloatLE(0), bytes.readFloatLE(4)]).toEqual([0.5, -0.5]);
});

test("Ollama's clients get lines of JSON that end with counts", async () => {
  const response = await call("/api/chat", { body: chat({ stream: true }) });
  const lines = (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { done: boolean; message: { content: string } });
  expect(lines.map(({ message }) => message.content).join("")).toBe("one two three");
  expect(lines.at(-1)).toMatchObject({ done: true, done_reason: "stop", prompt_eval_count: 3, eval_count: 3 });
  expect(lines.slice(0, -1).every(({ done }) => !done)).toBe(true);
});

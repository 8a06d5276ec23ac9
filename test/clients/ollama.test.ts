/** Ollama's own client against the service. */
import { Ollama } from "ollama";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

let service: ServedTinyModel;
let client: Ollama;
beforeAll(async () => {
  service = await serveTinyModel();
  client = new Ollama({ host: service.address, headers: { Authorization: `Bearer ${service.token}` } });
});
afterAll(() => service?.stop());

const model = "shoal-nano";
const options = { num_predict: 10, temperature: 1, seed: 3 };
const messages = [{ role: "user", content: "Where is the dog?" }];

test("list names the model with its size and digest", async () => {
  const { models } = await client.list();
  expect(models).toMatchObject([{ name: model, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(models[0]!.size).toBeGreaterThan(1000);
});

test("ps says that it is loaded", async () => {
  expect((await client.ps()).models).toMatchObject([{ name: model }]);
});

test("show tells what it is", async () => {
  const shown = await client.show({ model });
  expect(shown.details.family).toBe("yan");
  expect(shown.capabilities).toContain("completion");
});

test("version is told", async () => {
  expect(await client.version()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

test("chat answers with counts and durations", async () => {
  const answer = await client.chat({ model, messages, options });
  expect(answer).toMatchObject({ model, done: true, done_reason: "length", eval_count: 10 });
  expect(answer.message.role).toBe("assistant");
  for (const key of ["total_duration", "prompt_eval_count", "prompt_eval_duration", "eval_duration"] as const) {
    expect(answer[key], key).toBeGreaterThan(0);
  }
});

test("chat streams what it says whole", async () => {
  const whole = await client.chat({ model, messages, options });
  let text = "";
  let isDone = false;
  for await (const part of await client.chat({ model, messages, options, stream: true })) {
    text += part.message.content;
    isDone = part.done;
  }
  expect([text, isDone]).toEqual([whole.message.content, true]);
});

test("generate answers a prompt, with a system prompt or raw", async () => {
  const plain = await client.generate({ model, prompt: "The dog", options });
  expect(plain.response?.length).toBeGreaterThan(0);
  const system = await client.generate({ model, prompt: "The dog", system: "Be brief.", options });
  expect(system.prompt_eval_count).toBeGreaterThan(plain.prompt_eval_count);
  const raw = await client.generate({ model, prompt: "The dog", raw: true, options });
  expect(raw.prompt_eval_count).toBeLessThan(plain.prompt_eval_count);
});

test("generate streams", async () => {
  const parts: string[] = [];
  for await (const part of await client.generate({ model, prompt: "The dog", options, stream: true })) {
    parts.push(part.response ?? "");
  }
  expect(parts.length).toBeGreaterThan(3);
});

test("format json gives an object", async () => {
  const answer = await client.chat({ model, messages, format: "json", options: { ...options, num_predict: 64 } });
  expect(JSON.parse(answer.message.content)).toBeTypeOf("object");
});

test("stop ends an answer before the text", async () => {
  const text = (await client.chat({ model, messages, options })).message.content;
  const stop = [text.slice(3, 5)];
  const cut = await client.chat({ model, messages, options: { ...options, stop } });
  expect(cut.message.content).toBe(text.slice(0, text.indexOf(stop[0]!)));
  expect(cut.done_reason).toBe("stop");
});

test("embed takes one text or several", async () => {
  const one = await client.embed({ model, input: "the dog" });
  const several = await client.embed({ model, input: ["the dog", "the cat"] });
  expect(several.embeddings).toHaveLength(2);
  expect(several.embeddings[0]).toEqual(one.embeddings[0]);
});

test("the older embeddings too", async () => {
  const [vector] = (await client.embed({ model, input: "the dog" })).embeddings;
  expect((await client.embeddings({ model, prompt: "the dog" })).embedding).toEqual(vector);
});

test("abort ends the answer at the service too", async () => {
  const stream = await client.chat({ model, messages, options: { ...options, num_predict: 8000 }, stream: true });
  const reading = (async () => {
    for await (const _ of stream) stream.abort();
  })();
  await expect(reading).rejects.toThrow(/abort/i);
  await expect.poll(() => service.metric("running")).toBe(0);
});

test("a refusal is thrown with the service's words", async () => {
  const asking = client.chat({ model, messages, options: { temperature: 50 } });
  await expect(asking).rejects.toMatchObject({ status_code: 400, message: expect.stringContaining("temperature") });
});

test("a wrong token is refused", async () => {
  const stranger = new Ollama({ host: service.address });
  await expect(stranger.list()).rejects.toMatchObject({ status_code: 401 });
});

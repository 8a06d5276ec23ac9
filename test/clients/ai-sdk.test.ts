/** The AI SDK (`ai` with `@ai-sdk/openai-compatible`) against the service. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, embed, embedMany, generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ASKED, isValidCall, LIGHT } from "../fixtures/offered-tools.ts";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

let service: ServedTinyModel;
let provider: ReturnType<typeof createOpenAICompatible>;
beforeAll(async () => {
  service = await serveTinyModel();
  const { address, token } = service;
  provider = createOpenAICompatible({ name: "shoal", baseURL: `${address}/v1`, apiKey: token, includeUsage: true });
});
afterAll(() => service?.stop());

const asked = () => ({
  model: provider("shoal-nano"),
  prompt: "Where is the dog?",
  maxOutputTokens: 10,
  temperature: 1,
  seed: 4,
  maxRetries: 0,
});

test("generateText gives text, finish and usage", async () => {
  const { text, finishReason, usage } = await generateText(asked());
  expect(text.length).toBeGreaterThan(0);
  expect(finishReason).toBe("length");
  expect(usage.outputTokens).toBe(10);
  expect(usage.totalTokens).toBe(10 + usage.inputTokens!);
});

test("generateText takes a system prompt and messages", async () => {
  const { prompt: _, ...rest } = asked();
  const { usage } = await generateText({
    ...rest,
    system: "Be brief.",
    messages: [
      { role: "user", content: "Where is the dog?" },
      { role: "assistant", content: "In the garden." },
      { role: "user", content: [{ type: "text", text: "Why?" }] },
    ],
  });
  expect(usage.inputTokens).toBeGreaterThan(10);
});

test("generateText stops at a stop sequence", async () => {
  const { text } = await generateText(asked());
  const cut = await generateText({ ...asked(), stopSequences: [text.slice(3, 5)] });
  expect(cut.text).toBe(text.slice(0, text.indexOf(text.slice(3, 5))));
  expect(cut.finishReason).toBe("stop");
});

test("streamText streams what generateText says", async () => {
  const { text } = await generateText(asked());
  const result = streamText(asked());
  const pieces: string[] = [];
  for await (const piece of result.textStream) pieces.push(piece);
  expect(pieces.join("")).toBe(text);
  expect(pieces.length).toBeGreaterThan(2);
});

test("streamText tells usage and finish at the end", async () => {
  const result = streamText(asked());
  await result.consumeStream();
  expect(await result.finishReason).toBe("length");
  expect((await result.usage).outputTokens).toBe(10);
});

test("streamText that is aborted ends at the service too", async () => {
  const stop = new AbortController();
  const result = streamText({ ...asked(), maxOutputTokens: 8000, abortSignal: stop.signal });
  for await (const _ of result.textStream) {
    stop.abort();
    break;
  }
  await expect.poll(() => service.metric("running")).toBe(0);
});

test("a tool is called with what its schema allows, and its result goes back", async () => {
  const given: unknown[] = [];
  const { description, parameters } = LIGHT.function;
  const set_light = tool({
    description,
    inputSchema: jsonSchema(parameters),
    execute: (input: unknown) => given.push(input),
  });
  const { steps } = await generateText({
    ...{ ...asked(), prompt: ASKED, maxOutputTokens: 128, tools: { set_light } },
    ...{ toolChoice: "required", stopWhen: stepCountIs(2) },
  });
  expect(steps.map(({ finishReason }) => finishReason)).toEqual(["tool-calls", "tool-calls"]);
  expect(given.map((input) => isValidCall("set_light", input))).toEqual([true, true]);
});

test("streamText tells of a tool's call", async () => {
  const set_light = tool({ inputSchema: jsonSchema(LIGHT.function.parameters), execute: () => "done" });
  const options = { ...asked(), prompt: ASKED, maxOutputTokens: 128, tools: { set_light } };
  const [call] = await streamText({ ...options, toolChoice: "required" }).toolCalls;
  expect(isValidCall(call!.toolName, call!.input)).toBe(true);
});

test("embed gives a unit vector and its cost", async () => {
  const { embedding, usage } = await embed({ model: provider.embeddingModel("shoal-nano"), value: "the dog" });
  expect(Math.hypot(...embedding)).toBeCloseTo(1, 4);
  expect(usage.tokens).toBeGreaterThan(0);
});

test("embedMany keeps the order", async () => {
  const values = ["the dog", "the cat", "the dog"];
  const { embeddings } = await embedMany({ model: provider.embeddingModel("shoal-nano"), values });
  expect(embeddings).toHaveLength(3);
  expect(embeddings[0]).toEqual(embeddings[2]);
});

test("JSON output is JSON", async () => {
  const model = provider("shoal-nano");
  const { content } = await model.doGenerate({
    prompt: [{ role: "user", content: [{ type: "text", text: "A thing as JSON." }] }],
    responseFormat: { type: "json" },
    maxOutputTokens: 64,
  });
  const [part] = content;
  expect(JSON.parse(part?.type === "text" ? part.text : "")).toBeTypeOf("object");
});

test("the old completion interface works", async () => {
  const { text } = await generateText({ ...asked(), model: provider.completionModel("shoal-nano") });
  expect(text.length).toBeGreaterThan(0);
});

test("a refusal is an APICallError with the service's words", async () => {
  const error = await generateText({ ...asked(), temperature: 50 }).catch((thrown: unknown) => thrown);
  expect(APICallError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining("temperature") });
});

test("a wrong token is refused", async () => {
  const stranger = createOpenAICompatible({ name: "shoal", baseURL: `${service.address}/v1`, apiKey: "none" });
  const asking = generateText({ ...asked(), model: stranger("shoal-nano") });
  await expect(asking).rejects.toMatchObject({ statusCode: 401 });
});

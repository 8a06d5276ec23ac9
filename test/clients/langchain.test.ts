/** LangChain's clients of both interfaces against the service. */
import { AIMessage, HumanMessage, SystemMessage, type UsageMetadata } from "@langchain/core/messages";
import { ChatOllama, OllamaEmbeddings } from "@langchain/ollama";
import { ChatOpenAI, OpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

let service: ServedTinyModel;
beforeAll(async () => {
  service = await serveTinyModel();
});
afterAll(() => service?.stop());

const MODEL = "shoal-nano";
const talk = [new SystemMessage("Be brief."), new HumanMessage("Where is the dog?")];

/** Its type is lost where a model's options are given as a plain object. */
const usageOf = (message: object): UsageMetadata | undefined =>
  (message as { usage_metadata?: UsageMetadata }).usage_metadata;

describe("ChatOpenAI", () => {
  const model = (more: object = {}): ChatOpenAI =>
    new ChatOpenAI({
      model: MODEL,
      apiKey: service.token,
      configuration: { baseURL: `${service.address}/v1` },
      ...{ temperature: 1, maxTokens: 10, maxRetries: 0, modelKwargs: { seed: 3 } },
      ...more,
    });

  test("invoke gives a message with its usage and finish", async () => {
    const message = await model().invoke(talk);
    expect(String(message.content).length).toBeGreaterThan(0);
    expect(message.usage_metadata).toMatchObject({ output_tokens: 10 });
    expect(message.response_metadata).toMatchObject({ finish_reason: "length" });
  });
  test("stream gives in pieces what invoke gives whole, and usage at the end", async () => {
    const whole = await model().invoke(talk);
    let text = "";
    let tokens = 0;
    for await (const chunk of await model().stream(talk)) {
      text += String(chunk.content);
      tokens = usageOf(chunk)?.output_tokens ?? tokens;
    }
    expect(text).toBe(whole.content);
    expect(tokens).toBe(10);
  });
  test("batch answers several at once, each its own", async () => {
    const answers = await model().batch([talk, [new HumanMessage("你好")], talk]);
    expect(answers.map(({ content }) => content)).toEqual([
      answers[0]!.content,
      answers[1]!.content,
      answers[0]!.content,
    ]);
    expect(answers[1]!.content).not.toBe(answers[0]!.content);
  });
  test("a conversation with answers in it goes on", async () => {
    const longer = [...talk, new AIMessage("In the garden."), new HumanMessage("Why?")];
    const [short, long] = [await model().invoke(talk), await model().invoke(longer)];
    expect(usageOf(long)!.input_tokens).toBeGreaterThan(usageOf(short)!.input_tokens);
  });
  test("stop texts are obeyed", async () => {
    const text = String((await model().invoke(talk)).content);
    const stop = text.slice(3, 5);
    expect((await model().invoke(talk, { stop: [stop] })).content).toBe(text.slice(0, text.indexOf(stop)));
  });
  test("log-probabilities arrive", async () => {
    const message = await model({ logprobs: true, topLogprobs: 2 }).invoke(talk);
    expect((message.response_metadata["logprobs"] as { content: object[] }).content).toHaveLength(10);
  });
  test("JSON mode gives an object", async () => {
    const format = { response_format: { type: "json_object" } } as const;
    const message = await model({ maxTokens: 64 }).withConfig(format).invoke(talk);
    expect(JSON.parse(String(message.content))).toBeTypeOf("object");
  });
  test("an abort ends the answer at the service too", async () => {
    const stop = new AbortController();
    const reading = (async () => {
      for await (const _ of await model({ maxTokens: 8000 }).stream(talk, { signal: stop.signal })) stop.abort();
    })();
    await expect(reading).rejects.toThrow(/abort/i);
    await expect.poll(() => service.metric("running")).toBe(0);
  });
  test("a refusal is thrown with the service's words", async () => {
    await expect(model({ temperature: 50 }).invoke(talk)).rejects.toThrow(/temperature/);
  });
});

describe("OpenAI's older interfaces", () => {
  const at = (): object => ({
    apiKey: service.token,
    configuration: { baseURL: `${service.address}/v1` },
    model: MODEL,
  });
  test("the completion model goes on with a text", async () => {
    expect((await new OpenAI({ ...at(), maxTokens: 6, maxRetries: 0 }).invoke("The dog")).length).toBeGreaterThan(0);
  });
  test("embedQuery and embedDocuments agree", async () => {
    const embeddings = new OpenAIEmbeddings({ ...at(), maxRetries: 0 });
    const query = await embeddings.embedQuery("the dog");
    expect(await embeddings.embedDocuments(["the cat", "the dog"])).toMatchObject({ 1: query });
    expect(Math.hypot(...query)).toBeCloseTo(1, 4);
  });
});

describe("ChatOllama", () => {
  const at = () => ({
    model: MODEL,
    baseUrl: service.address,
    headers: { authorization: `Bearer ${service.token}` },
    maxRetries: 0,
  });
  const model = (more: object = {}): ChatOllama =>
    new ChatOllama({ ...at(), temperature: 1, numPredict: 10, seed: 3, ...more });

  test("invoke gives a message with its counts", async () => {
    const message = await model().invoke(talk);
    expect(String(message.content).length).toBeGreaterThan(0);
    expect(message.usage_metadata).toMatchObject({ output_tokens: 10 });
  });
  test("stream gives in pieces what invoke gives whole", async () => {
    const whole = await model().invoke(talk);
    let text = "";
    for await (const chunk of await model().stream(talk)) text += String(chunk.content);
    expect(text).toBe(whole.content);
  });
  test("JSON mode gives an object", async () => {
    const message = await model({ format: "json", numPredict: 64 }).invoke(talk);
    expect(JSON.parse(String(message.content))).toBeTypeOf("object");
  });
  test("stop texts are obeyed", async () => {
    const text = String((await model().invoke(talk)).content);
    const stop = text.slice(3, 5);
    expect((await model().invoke(talk, { stop: [stop] })).content).toBe(text.slice(0, text.indexOf(stop)));
  });
  test("a refusal is thrown with the service's words", async () => {
    await expect(model({ temperature: 50 }).invoke(talk)).rejects.toThrow(/temperature/);
  });
  test("OllamaEmbeddings gives a vector a document", async () => {
    const vectors = await new OllamaEmbeddings(at()).embedDocuments(["the dog", "the cat"]);
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64]);
  });
});

/** OpenAI's own client against the service. */
import OpenAI, {
  APIConnectionError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
} from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

let service: ServedTinyModel;
let client: OpenAI;
beforeAll(async () => {
  service = await serveTinyModel();
  client = new OpenAI({ baseURL: `${service.address}/v1`, apiKey: service.token, maxRetries: 0 });
});
afterAll(() => service?.stop());

const MODEL = "shoal-nano";
const messages = [
  { role: "system", content: "Be brief." },
  { role: "user", content: "Where is the dog?" },
] satisfies OpenAI.ChatCompletionMessageParam[];
const SHORT = { model: MODEL, messages, max_tokens: 12, temperature: 1, seed: 5 } as const;

async function chunks<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const chunk of stream) all.push(chunk);
  return all;
}

describe("models", () => {
  test("are listed", async () => {
    expect((await chunks(await client.models.list())).map(({ id }) => id)).toEqual([MODEL]);
  });
  test("are told of by name", async () => {
    expect(await client.models.retrieve(MODEL)).toMatchObject({ id: MODEL, object: "model" });
  });
  test("one that is not there is a NotFoundError", async () => {
    const error = await client.models.retrieve("gpt-4").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "model_not_found", param: "model" });
  });
});

describe("a chat completion", () => {
  test("has one choice with a text, a finish and its usage", async () => {
    const { choices, usage, object, model, id } = await client.chat.completions.create(SHORT);
    expect(choices).toHaveLength(1);
    expect(choices[0]).toMatchObject({
      index: 0,
      finish_reason: "length",
      message: { role: "assistant", refusal: null },
    });
    expect(choices[0]!.message.content!.length).toBeGreaterThan(0);
    expect([object, model, id.startsWith("chatcmpl-")]).toEqual(["chat.completion", MODEL, true]);
    expect(usage!.completion_tokens).toBe(12);
    expect(usage!.total_tokens).toBe(usage!.prompt_tokens + 12);
  });
  test("is the same for the same seed, and another for another", async () => {
    const text = async (seed: number): Promise<string | null> =>
      (await client.chat.completions.create({ ...SHORT, seed })).choices[0]!.message.content;
    const [one, again, other] = [await text(1), await text(1), await text(2)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
  test("is the same at temperature 0 without a seed", async () => {
    const request = { model: MODEL, messages, max_tokens: 12, temperature: 0 };
    const text = async (): Promise<string | null> =>
      (await client.chat.completions.create(request)).choices[0]!.message.content;
    expect(await text()).toBe(await text());
  });
  test("obeys max_completion_tokens too", async () => {
    const { usage } = await client.chat.completions.create({ model: MODEL, messages, max_completion_tokens: 3 });
    expect(usage!.completion_tokens).toBe(3);
  });
  test("ends before a stop text, which is not part of it", async () => {
    const whole = (await client.chat.completions.create(SHORT)).choices[0]!.message.content!;
    const stop = whole.slice(4, 6);
    const cut = (await client.chat.completions.create({ ...SHORT, stop })).choices[0]!;
    expect(cut.message.content).toBe(whole.slice(0, whole.indexOf(stop)));
    expect(cut.finish_reason).toBe("stop");
  });
  test("takes several stop texts", async () => {
    const whole = (await client.chat.completions.create(SHORT)).choices[0]!.message.content!;
    const stop = ["never there", whole.slice(6, 8), whole.slice(3, 5)];
    const cut = (await client.chat.completions.create({ ...SHORT, stop })).choices[0]!;
    const first = Math.min(...stop.map((one) => whole.indexOf(one)).filter((at) => at >= 0));
    expect(cut.message.content).toBe(whole.slice(0, first));
  });
  test("gives n choices, each with its own words, the prompt counted once", async () => {
    const { choices, usage } = await client.chat.completions.create({ ...SHORT, n: 3 });
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set(choices.map(({ message }) => message.content)).size).toBeGreaterThan(1);
    const one = await client.chat.completions.create(SHORT);
    expect(usage!.completion_tokens).toBe(36);
    expect(usage!.prompt_tokens).toBe(one.usage!.prompt_tokens);
  });
  test("gives log-probabilities with bytes, the likeliest first", async () => {
    const { choices } = await client.chat.completions.create({ ...SHORT, logprobs: true, top_logprobs: 3 });
    const content = choices[0]!.logprobs!.content!;
    expect(content).toHaveLength(12);
    for (const { logprob, top_logprobs: top, bytes, token } of content) {
      expect(logprob).toBeLessThanOrEqual(0);
      expect(top).toHaveLength(3);
      expect(top.map((one) => one.logprob)).toEqual(top.map((one) => one.logprob).sort((a, b) => b - a));
      expect(Buffer.from(bytes!).toString()).toBe(token);
    }
    expect(content.map(({ token }) => token).join("").length).toBeGreaterThan(0);
  });
  test("has no log-probabilities unless they are asked for", async () => {
    expect((await client.chat.completions.create(SHORT)).choices[0]!.logprobs).toBeNull();
  });
  test("in JSON mode is an object", async () => {
    const request = { ...SHORT, max_tokens: 64, response_format: { type: "json_object" } } as const;
    for (const seed of [1, 2, 3]) {
      const { choices } = await client.chat.completions.create({ ...request, seed });
      expect(JSON.parse(choices[0]!.message.content!)).toBeTypeOf("object");
    }
  });
  test("reads content in parts, and a developer's message", async () => {
    const parts = [
      { type: "text", text: "Where is " },
      { type: "text", text: "the dog?" },
    ] as const;
    const inParts = [
      { role: "developer", content: "Be brief." },
      { role: "user", content: [...parts] },
    ];
    const given = { ...SHORT, messages: inParts as OpenAI.ChatCompletionMessageParam[] };
    const plain = await client.chat.completions.create(SHORT);
    expect((await client.chat.completions.create(given)).choices[0]!.message.content).toBe(
      plain.choices[0]!.message.content,
    );
  });
  test("goes on with what was said before", async () => {
    const more = [...messages, { role: "assistant", content: "In the garden." }, { role: "user", content: "Why?" }];
    const { usage } = await client.chat.completions.create({
      ...SHORT,
      messages: more as OpenAI.ChatCompletionMessageParam[],
    });
    const short = await client.chat.completions.create(SHORT);
    expect(usage!.prompt_tokens).toBeGreaterThan(short.usage!.prompt_tokens);
  });
  test("teaches nothing unless it is asked to, and then says what", async () => {
    const told = [{ role: "user", content: "Remember that the dog is in the garden." }] as const;
    await client.chat.completions.create({ ...SHORT, messages: [...told] });
    expect(await service.shoal.lessons()).toEqual([]);
    const request = { ...SHORT, messages: [...told], shoal: { learn: true } };
    const taught = (await client.chat.completions.create(request)) as unknown as { shoal: { lessons: object[] } };
    expect(taught.shoal.lessons).toMatchObject([{ source: { kind: "person" } }]);
    expect(await service.shoal.lessons()).toHaveLength(1);
    await service.shoal.forget({ all: true });
  });
});

describe("a streamed chat completion", () => {
  test("says in pieces what it says whole", async () => {
    const whole = (await client.chat.completions.create(SHORT)).choices[0]!.message.content;
    const pieces = await chunks(await client.chat.completions.create({ ...SHORT, stream: true }));
    expect(pieces.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe(whole);
    expect(pieces.length).toBeGreaterThan(4);
  });
  test("begins with the role, has one finish at the end and null before", async () => {
    const pieces = await chunks(await client.chat.completions.create({ ...SHORT, stream: true }));
    expect(pieces[0]!.choices[0]!.delta.role).toBe("assistant");
    const finishes = pieces.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason));
    expect(finishes.at(-1)).toBe("length");
    expect(finishes.slice(0, -1).every((finish) => finish === null)).toBe(true);
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(1);
  });
  test("has usage in a last piece without choices, when asked", async () => {
    const request = { ...SHORT, stream: true, stream_options: { include_usage: true } } as const;
    const pieces = await chunks(await client.chat.completions.create(request));
    expect(pieces.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 12 } });
    expect(pieces.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  });
  test("has no usage unless asked", async () => {
    const pieces = await chunks(await client.chat.completions.create({ ...SHORT, stream: true }));
    expect(pieces.every(({ usage, choices }) => usage === undefined && choices.length === 1)).toBe(true);
  });
  test("is put together by the client's own accumulator", async () => {
    const stream = client.chat.completions.stream(SHORT);
    let seen = "";
    stream.on("content", (delta) => {
      seen += delta;
    });
    const { choices } = await stream.finalChatCompletion();
    expect(choices[0]!.message.content).toBe(seen);
    expect(choices[0]!.finish_reason).toBe("length");
  });
  test("carries log-probabilities piece by piece", async () => {
    const request = { ...SHORT, stream: true, logprobs: true, top_logprobs: 1 } as const;
    const pieces = await chunks(await client.chat.completions.create(request));
    expect(pieces.flatMap(({ choices }) => choices[0]?.logprobs?.content ?? [])).toHaveLength(12);
  });
  test("gives each of n choices its index and one finish", async () => {
    const pieces = await chunks(await client.chat.completions.create({ ...SHORT, stream: true, n: 2 }));
    const finished = pieces.flatMap(({ choices }) => choices).filter(({ finish_reason: finish }) => finish !== null);
    expect(finished.map(({ index }) => index)).toEqual([0, 1]);
  });
  test("stops at a stop text as the whole does", async () => {
    const whole = (await client.chat.completions.create(SHORT)).choices[0]!.message.content!;
    const stop = whole.slice(4, 6);
    const pieces = await chunks(await client.chat.completions.create({ ...SHORT, stream: true, stop }));
    expect(pieces.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe(
      whole.slice(0, whole.indexOf(stop)),
    );
  });
  test("ends at the service too when the client aborts it", async () => {
    const before = await service.metric('answers_total{finish="aborted"}');
    const stream = await client.chat.completions.create({ ...SHORT, max_tokens: 8000, stream: true });
    for await (const _ of stream) {
      stream.controller.abort();
      break;
    }
    await expect.poll(() => service.metric("running")).toBe(0);
    await expect.poll(() => service.metric('answers_total{finish="aborted"}')).toBeGreaterThan(before);
  });
  test("ends at the service too when the reader leaves its loop", async () => {
    const stream = await client.chat.completions.create({ ...SHORT, max_tokens: 8000, stream: true });
    for await (const _ of stream) break;
    await expect.poll(() => service.metric("running")).toBe(0);
  });
  test("a whole answer that is aborted is an APIUserAbortError, and ends too", async () => {
    const stop = new AbortController();
    const asking = client.chat.completions.create({ ...SHORT, max_tokens: 8000 }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(asking).rejects.toThrow(APIUserAbortError);
    await expect.poll(() => service.metric("running")).toBe(0);
  });
});

describe("a completion of plain text", () => {
  const PLAIN = { model: MODEL, prompt: "The dog", max_tokens: 6, temperature: 0 } as const;
  test("goes on with the prompt", async () => {
    const { choices, usage, object } = await client.completions.create(PLAIN);
    expect(object).toBe("text_completion");
    expect(choices).toMatchObject([{ index: 0, finish_reason: "length", logprobs: null }]);
    expect(usage).toMatchObject({ completion_tokens: 6 });
  });
  test("streams the same", async () => {
    const whole = (await client.completions.create(PLAIN)).choices[0]!.text;
    const pieces = await chunks(await client.completions.create({ ...PLAIN, stream: true }));
    expect(pieces.map(({ choices }) => choices[0]?.text ?? "").join("")).toBe(whole);
  });
  test("streams several prompts, each under its index, with usage", async () => {
    const request = { ...PLAIN, prompt: ["The dog", "The cat"], stream: true } as const;
    const pieces = await chunks(
      await client.completions.create({
        ...request,
        prompt: [...request.prompt],
        stream_options: { include_usage: true },
      }),
    );
    expect(new Set(pieces.flatMap(({ choices }) => choices.map(({ index }) => index)))).toEqual(new Set([0, 1]));
    expect(pieces.at(-1)!.usage).toMatchObject({ completion_tokens: 12 });
  });
  test("repeats the prompt when asked to", async () => {
    const { choices } = await client.completions.create({ ...PLAIN, echo: true });
    const plain = await client.completions.create(PLAIN);
    expect(choices[0]!.text).toBe(`The dog${plain.choices[0]!.text}`);
  });
  test("gives log-probabilities whose tokens spell the text", async () => {
    const { choices } = await client.completions.create({ ...PLAIN, logprobs: 2, echo: true });
    const { tokens, text_offset: offsets, token_logprobs: own, top_logprobs: top } = choices[0]!.logprobs!;
    expect(tokens!.join("")).toBe(choices[0]!.text);
    expect([offsets!.length, own!.length, top!.length]).toEqual(Array(3).fill(tokens!.length));
  });
  test("takes tokens for a prompt, and several at once, n times", async () => {
    const [one, two] = [await service.shoal.tokenize("The dog"), await service.shoal.tokenize("The cat")];
    const { choices } = await client.completions.create({ ...PLAIN, prompt: [one, two], n: 2 });
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(choices[0]!.text).toBe((await client.completions.create(PLAIN)).choices[0]!.text);
  });
});

describe("embeddings", () => {
  test("come as the client asks by itself, in base64", async () => {
    const { data, usage } = await client.embeddings.create({ model: MODEL, input: "the dog" });
    expect(Math.hypot(...data[0]!.embedding)).toBeCloseTo(1, 4);
    expect(usage.prompt_tokens).toBe((await service.shoal.tokenize("the dog")).length);
  });
  test("are the same as floats", async () => {
    const coded = await client.embeddings.create({ model: MODEL, input: "the dog" });
    const floats = await client.embeddings.create({ model: MODEL, input: "the dog", encoding_format: "float" });
    expect(floats.data[0]!.embedding).toEqual(coded.data[0]!.embedding);
  });
  test("keep the order of several inputs", async () => {
    const { data } = await client.embeddings.create({ model: MODEL, input: ["the dog", "the cat", "the dog"] });
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(data[2]!.embedding).toEqual(data[0]!.embedding);
    expect(data[1]!.embedding).not.toEqual(data[0]!.embedding);
  });
  test("take tokens", async () => {
    const tokens = await service.shoal.tokenize("the dog");
    const fromTokens = await client.embeddings.create({ model: MODEL, input: tokens });
    const fromText = await client.embeddings.create({ model: MODEL, input: "the dog" });
    expect(fromTokens.data[0]!.embedding).toEqual(fromText.data[0]!.embedding);
  });
  test("of another width than the model's are refused", async () => {
    const asking = client.embeddings.create({ model: MODEL, input: "x", dimensions: 3 });
    await expect(asking).rejects.toMatchObject({ status: 400, param: "dimensions" });
  });
});

describe("errors", () => {
  test("without the token: AuthenticationError", async () => {
    const stranger = new OpenAI({ baseURL: `${service.address}/v1`, apiKey: "sk-none", maxRetries: 0 });
    await expect(stranger.models.list()).rejects.toThrow(AuthenticationError);
  });
  test("out of range: BadRequestError that names the field", async () => {
    const error = await client.chat.completions.create({ ...SHORT, temperature: 9 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param: "temperature", type: "invalid_request_error" });
  });
  test("in a stream too, before it begins", async () => {
    const asking = client.chat.completions.create({
      ...SHORT,
      messages: [{ role: "user", content: " " }],
      stream: true,
    });
    await expect(asking).rejects.toMatchObject({ status: 400, code: "empty-prompt" });
  });
  test("nobody there: APIConnectionError", async () => {
    const lost = new OpenAI({ baseURL: "http://127.0.0.1:1/v1", apiKey: "x", maxRetries: 0 });
    await expect(lost.models.list()).rejects.toThrow(APIConnectionError);
  });
  test("an address that is not there: NotFoundError", async () => {
    await expect(client.files.list()).rejects.toThrow(NotFoundError);
  });
  test("nothing of all this was the service's fault", () => {
    expect(service.faults).toEqual([]);
  });
});

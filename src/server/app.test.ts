import { expect, test } from "vitest";
import { ManualClock, ShoalError } from "../core/index.ts";
import { type AnswerEvent, type AskOptions, type Shoal, STOP_LIMITS } from "../runtime/index.ts";
import { createApp } from "./app.ts";
import { OPEN_PATHS } from "./guard.ts";
import { LIMITS } from "./limits.ts";

const PORT = 7411;
const TOKEN = "ab".repeat(32);
const ADDRESS = `http://127.0.0.1:${PORT}`;

const view = { position: 0, token: 1, text: "hi", logprob: -0.5, top: [{ token: 1, text: "hi", logprob: -0.5 }] };

/** Answers every turn by its words, one at a time, up to a stop text. */
async function* echo(given: string, options: AskOptions = {}): AsyncGenerator<AnswerEvent> {
  const ends = (options.stop ?? []).map((stop) => given.indexOf(stop)).filter((at) => at >= 0);
  const text = given.slice(0, Math.min(given.length, ...ends));
  let tokens = 0;
  for (const word of text.split(/(?<= )/)) {
    if (options.signal?.aborted) break;
    tokens++;
    yield { type: "text", text: word, ...(options.logprobs !== undefined ? { logprobs: [view] } : {}) };
  }
  const base = { promptTokens: 3, tokensPerSecond: 100, firstTokenMs: 5, sources: [], turn: 1 };
  yield { type: "done", answer: { ...base, text, finish: "stop", tokens } };
}

const fake = {
  info: async () => ({
    model: { config: {}, parameters: 1, bytes: 1, sha256: "0" },
    lessons: { count: 0, proposed: 0 },
    memoryBytes: 1,
  }),
  ask: echo,
  complete: (messages: readonly { content: string }[], options?: AskOptions) => echo(messages.at(-1)!.content, options),
  continue: echo,
  lessons: async () => [],
  forget: async () => ({ id: "r", forgotten: 1, overlayBefore: "", overlayAfter: "", at: 0 }),
  undo: async () => null,
  export: async () => new Uint8Array([1]),
  tokenize: async (text: string) => [...text].map((_, i) => i),
  detokenize: async (tokens: readonly number[]) => tokens.map(String).join(" "),
  logits: async (tokens: readonly number[]) => tokens.map((token, position) => ({ ...view, token, position })),
  embed: async () => Float32Array.of(0.5, -0.5),
  firings: () => [],
  conversations: { list: async () => [], turns: async () => [], export: async () => ({}) },
  records: {
    list: async (filter: object) => [{ id: "r1", filter }],
    get: async (id: string) => (id === "r1" ? { id } : null),
    add: async (text: string, options: object) => ({ id: "r2", text, ...options }),
    remove: async () => {},
  },
} as unknown as Shoal;

const app = createApp({ shoal: fake, port: PORT, token: TOKEN, version: "0.1.0", clock: new ManualClock(1000) });

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Record<string, string>;
  readonly token?: string | null;
}

function call(path: string, { method, body, raw, headers = {}, token = TOKEN }: Call = {}): Promise<Response> {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return Promise.resolve(
    app.request(`${ADDRESS}${path}`, {
      method: method ?? (text === undefined ? "GET" : "POST"),
      ...(text === undefined ? {} : { body: text }),
      headers: {
        host: `127.0.0.1:${PORT}`,
        ...(text === undefined
          ? {}
          : { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
    }),
  );
}

const chat = (extra: object = {}): object => ({
  model: "x",
  messages: [{ role: "user", content: "one two three" }],
  ...extra,
});

/** The data of every event of a stream. */
async function events(response: Response): Promise<string[]> {
  return (await response.text()).split("\n").flatMap((line) => (line.startsWith("data: ") ? [line.slice(6)] : []));
}

test("every route but /health refuses a request without the token", async () => {
  const routes = app.routes.filter(({ method, path }) => method !== "ALL" && path !== "*" && !path.includes("/*"));
  expect(routes.length).toBeGreaterThan(25);
  for (const { method, path } of routes) {
    const target = path.replace(":id", "abc");
    if (OPEN_PATHS.has(path)) continue;
    for (const token of [null, "", "cd".repeat(32), TOKEN.slice(1)]) {
      const body = method === "GET" || method === "DELETE" ? {} : { body: {} };
      const response = await call(target, { method, ...body, token });
      expect(response.status, `${method} ${path} with ${token}`).toBe(401);
    }
  }
  expect((await call("/health", { token: null })).status).toBe(200);
});

test("other hosts, origins, sites, forms and preflights are refused", async () => {
  const hostile: Record<string, string>[] = [
    ...[
      "evil.example",
      `evil.example:${PORT}`,
      "127.0.0.1",
      `0.0.0.0:${PORT}`,
      "127.0.0.1:80",
      `127.0.0.1.evil.example:${PORT}`,
    ]
      .concat([
        `[::]:${PORT}`,
        `localhost.evil.example:${PORT}`,
        "",
        `127.1:${PORT}`,
        `0x7f000001:${PORT}`,
        `2130706433:${PORT}`,
      ])
      .map((host) => ({ host })),
    ...[
      "null",
      "http://evil.example",
      `https://127.0.0.1:${PORT}`,
      "http://127.0.0.1",
      `http://0.0.0.0:${PORT}`,
      "file://",
      "app://x",
    ]
      .concat([
        `http://127.0.0.1:${PORT}.evil.example`,
        `http://evil.example#http://127.0.0.1:${PORT}`,
        "chrome-extension://x",
        "",
      ])
      .map((origin) => ({ origin })),
    ...["cross-site", "same-site", "anything"].map((site) => ({ "sec-fetch-site": site })),
    ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json", ""].map(
      (type) => ({
        "content-type": type,
      }),
    ),
    { "content-length": String(LIMITS.bodyBytes + 1) },
  ];
  for (const headers of hostile) {
    const response = await call("/v1/chat/completions", { body: chat(), headers });
    expect([400, 403, 413, 415, 421], JSON.stringify(headers)).toContain(response.status);
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(Object.keys(error).sort()).toEqual(["code", "message", "param", "type"]);
  }
  expect((await call("/v1/models", { method: "OPTIONS" })).status).toBe(403);
});

test("fields out of range are refused by name", async () => {
  const bad: [object, string][] = [
    [{ temperature: 3 }, "temperature"],
    [{ temperature: "hot" }, "temperature"],
    [{ top_p: -0.1 }, "top_p"],
    [{ n: 0 }, "n"],
    [{ n: 1000 }, "n"],
    [{ max_tokens: -1 }, "max_tokens"],
    [{ max_tokens: 1.5 }, "max_tokens"],
    [{ max_tokens: 1e9 }, "max_tokens"],
    [{ top_logprobs: 99 }, "top_logprobs"],
    [{ messages: [] }, "messages"],
    [{ messages: "hello" }, "messages"],
    [{ messages: [{ role: "root", content: "x" }] }, "messages.0.role"],
    [{ messages: [{ role: "user", content: "x".repeat(LIMITS.promptCharacters + 1) }] }, "messages.0.content"],
    [{ stop: Array(99).fill("x") }, "stop"],
    [{ stop: [""] }, "stop.0"],
    [{ seed: 0.5 }, "seed"],
    [{ response_format: { type: "xml" } }, "response_format.type"],
    [{ shoal: { learn: "yes" } }, "shoal.learn"],
  ];
  for (const [extra, param] of bad) {
    const response = await call("/v1/chat/completions", { body: chat(extra) });
    expect(response.status, param).toBe(400);
    expect(((await response.json()) as { error: { param: string } }).error.param).toBe(param);
  }
  for (const raw of ["", "{", "[]", "null", '"x"']) {
    expect((await call("/v1/chat/completions", { raw })).status, raw).toBe(400);
  }
});

test("traversal in paths never leaves the page's files", async () => {
  const paths = [
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/a/../../etc/passwd",
    "/%00",
    "/C:/x",
    "//etc/passwd",
  ];
  for (const path of paths) expect((await call(path)).status, path).toBe(404);
});

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

test("the page's answers carry isolation and a policy that allows nothing from elsewhere", async () => {
  const { headers } = await call("/health");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  expect(headers.get("access-control-allow-origin")).toBeNull();
});

test("records are listed, found, kept and deleted", async () => {
  const path = "/api/shoal/records";
  const listed = await (await call(`${path}?search=choir&kind=note&limit=5`)).json();
  expect(listed).toEqual({ records: [{ id: "r1", filter: { search: "choir", kind: "note", limit: 5, offset: 0 } }] });
  const source = { kind: "file", name: "notes.txt" };
  const added = await call(path, { body: { text: "a note", source, data: { a: [1] } } });
  expect([added.status, await added.json()]).toEqual([
    201,
    { record: { id: "r2", text: "a note", source, data: { a: [1] } } },
  ]);
  expect((await call(`${path}/r1`)).status).toBe(200);
  expect((await call(`${path}/r9`)).status).toBe(404);
  expect((await call(`${path}/r1`, { method: "DELETE" })).status).toBe(200);
  for (const query of ["kind=song", "limit=0", "limit=9999", "offset=-1"]) {
    expect((await call(`${path}?${query}`)).status, query).toBe(400);
  }
});

test("what changes an answer and cannot be done is refused, not passed over", async () => {
  const bad: [object, string][] = [
    [{ tool_choice: "required" }, "tool_choice"],
    [{ logit_bias: { 5: 100 } }, "logit_bias"],
    [{ response_format: { type: "json_schema", json_schema: {} } }, "response_format.type"],
    [
      { messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "http://x" } }] }] },
      "messages.0.content",
    ],
  ];
  for (const [extra, param] of bad) {
    const response = await call("/v1/chat/completions", { body: chat(extra) });
    expect(response.status, param).toBe(400);
    expect(((await response.json()) as { error: { param: string } }).error.param).toBe(param);
  }
  const idle = { tool_choice: "auto", tools: [], logit_bias: {}, user: "someone" };
  expect((await call("/v1/chat/completions", { body: chat(idle) })).status).toBe(200);
});

test("Ollama's clients get errors as words", async () => {
  const response = await call("/api/chat", { body: chat({ options: { temperature: 99 } }) });
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining("temperature") }]);
});

test("a body that does not say its length is counted as it comes", async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1 << 16)),
  });
  const headers = { host: `127.0.0.1:${PORT}`, "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
  const init = { method: "POST", body, headers, duplex: "half" } as RequestInit;
  expect((await app.request(`${ADDRESS}/v1/chat/completions`, init)).status).toBe(413);
});

test("metrics are Prometheus' text, each with its help and type", async () => {
  await call("/v1/chat/completions", { body: chat() });
  const text = await (await call("/metrics")).text();
  const names = [...text.matchAll(/^(shoal_\w+?)(?:_bucket|_sum|_count)?(?:\{.*\})? /gm)].map(([, name]) => name!);
  for (const name of names) {
    expect(text, name).toMatch(new RegExp(`^# HELP ${name} .+\\n# TYPE ${name} (?:counter|gauge|histogram)$`, "m"));
  }
  for (const line of text.trimEnd().split("\n")) {
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) shoal_\w+ .+|shoal_\w+(?:\{\w+="[^"]*"\})? [\d.e+-]+)$/);
  }
  expect(text).toMatch(/^shoal_model_bytes 1$/m);
  expect(text).toMatch(/^shoal_answers_total\{finish="stop"\} \d+$/m);
  expect(text).toMatch(/^shoal_first_token_seconds_bucket\{le="0.01"\} \d+$/m);
});

test("an engine that is away, a full line and a stopping service are told apart", async () => {
  const options = { port: PORT, token: TOKEN, version: "0", clock: new ManualClock() };
  const headers = { host: `127.0.0.1:${PORT}`, authorization: `Bearer ${TOKEN}` };
  const starting = createApp({ ...options, shoal: { ...fake, state: "starting" } });
  const health = await starting.request(`${ADDRESS}/health`, { headers });
  expect([health.status, await health.json()]).toEqual([503, { status: "starting" }]);

  const crashed = { ...fake, tokenize: () => Promise.reject(new ShoalError("engine-stopped", "it stopped")) };
  const body = JSON.stringify({ content: "x" });
  const post = { method: "POST", body, headers: { ...headers, "content-type": "application/json" } };
  const away = await createApp({ ...options, shoal: crashed }).request(`${ADDRESS}/tokenize`, post);
  expect([away.status, ((await away.json()) as { error: { code: string } }).error.code]).toEqual([
    503,
    "engine-stopped",
  ]);

  const stopping = createApp({ ...options, shoal: fake, stopping: AbortSignal.abort() });
  expect((await stopping.request(`${ADDRESS}/v1/models`, { headers })).status).toBe(503);
});

test("one request too many is told so at once, in a stream too, and those before it are answered", async () => {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  async function* slow(text: string): AsyncGenerator<AnswerEvent> {
    await gate;
    yield* echo(text);
  }
  const shoal = {
    ...fake,
    complete: (messages: readonly { content: string }[]) => slow(messages.at(-1)!.content),
  } as Shoal;
  const busy = createApp({ shoal, port: PORT, token: TOKEN, version: "0", clock: new ManualClock() });
  const post = (stream: boolean): Promise<Response> =>
    Promise.resolve(
      busy.request(`${ADDRESS}/v1/chat/completions`, {
        method: "POST",
        body: JSON.stringify(chat({ stream })),
        headers: { host: `127.0.0.1:${PORT}`, authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
      }),
    );
  const taken = Array.from({ length: LIMITS.running + LIMITS.waiting }, (_, i) => post(i % 2 === 0));
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const stream of [false, true]) expect((await post(stream)).status).toBe(429);
  open();
  // Nobody reads the streams yet, and everyone is served all the same.
  for (const response of await Promise.all(taken)) expect(response.status).toBe(200);
  expect((await post(true)).status).toBe(200);
});

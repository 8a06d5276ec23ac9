import { expect, test } from "vitest";
import { ADDRESS, callerOf, chat, ECHO, echo, PORT, TOKEN } from "../../test/fixtures/echo-shoal.ts";
import { ManualClock, ShoalError } from "../core/index.ts";
import type { AnswerEvent, Shoal } from "../runtime/index.ts";
import { createApp } from "./app.ts";
import { OPEN_PATHS } from "./guard.ts";
import { LIMITS } from "./limits.ts";

const app = createApp({ shoal: ECHO, port: PORT, token: TOKEN, version: "0.1.0", clock: new ManualClock(1000) });
const call = callerOf(app);

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
  const starting = createApp({ ...options, shoal: { ...ECHO, state: "starting" } });
  const health = await starting.request(`${ADDRESS}/health`, { headers });
  expect([health.status, await health.json()]).toEqual([503, { status: "starting" }]);

  const crashed = { ...ECHO, tokenize: () => Promise.reject(new ShoalError("engine-stopped", "it stopped")) };
  const body = JSON.stringify({ content: "x" });
  const post = { method: "POST", body, headers: { ...headers, "content-type": "application/json" } };
  const away = await createApp({ ...options, shoal: crashed }).request(`${ADDRESS}/tokenize`, post);
  expect([away.status, ((await away.json()) as { error: { code: string } }).error.code]).toEqual([
    503,
    "engine-stopped",
  ]);

  const stopping = createApp({ ...options, shoal: ECHO, stopping: AbortSignal.abort() });
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
    ...ECHO,
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

/** The service as one Hono app: the guard, then OpenAI's interface, Ollama's, ours, and the page. */
import { Hono } from "hono";
import { type Clock, systemClock } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { readJson, type ServerContext } from "./context.ts";
import { guard, SAFE_HEADERS, tokenCookie } from "./guard.ts";
import { HttpError, toResponse } from "./http-error.ts";
import { Metrics } from "./metrics.ts";
import { ollamaRoutes } from "./ollama.ts";
import { chatCompletions } from "./openai-chat.ts";
import { completions } from "./openai-completions.ts";
import { ownRoutes } from "./own-api.ts";
import { Places } from "./places.ts";
import { detokenizeRequest, embeddingRequest, tokenizeRequest } from "./schemas.ts";

export interface AppOptions {
  readonly shoal: Shoal;
  readonly port: number;
  readonly token: string;
  readonly version: string;
  readonly modelName?: string;
  readonly clock?: Clock;
  /** A file of the page by its path ("/index.html"), or null. */
  page?(path: string): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | null>;
  /** Told of faults that are not the client's. */
  onFault?(error: unknown): void;
}

export function createApp(options: AppOptions): Hono {
  const { shoal, token, version, clock = systemClock } = options;
  const context: ServerContext = {
    shoal,
    places: new Places(),
    metrics: new Metrics(),
    clock,
    modelName: options.modelName ?? "shoal-nano",
  };
  const { metrics, places, modelName } = context;
  const app = new Hono();

  app.onError((error, c) => {
    const { status, body } = toResponse(error);
    if (status >= 500) options.onFault?.(error);
    metrics.add("errors_total", 1, `status="${status}"`);
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.header(name, value);
    return c.json(body, status);
  });
  app.notFound(() => {
    throw new HttpError(404, "not-found", "there is nothing at this address");
  });
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.header(name, value);
    metrics.add("requests_total");
    await next();
  });
  app.use(guard({ port: options.port, token }));

  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/metrics", async (c) => {
    const { memoryBytes, lessons } = await shoal.info();
    const gauges = {
      running: places.running,
      waiting: places.waiting,
      resident_bytes: process.memoryUsage.rss(),
      model_bytes: memoryBytes,
      lessons: lessons.count,
    };
    return c.text(metrics.text(gauges), 200, { "content-type": "text/plain; version=0.0.4" });
  });

  app.post("/v1/chat/completions", (c) => chatCompletions(c, context));
  app.post("/v1/completions", (c) => completions(c, context));
  app.post("/v1/embeddings", async (c) => {
    const request = await readJson(c, embeddingRequest);
    const inputs = await textsOf(shoal, request.input);
    const data: object[] = [];
    let tokens = 0;
    for (const [index, input] of inputs.entries()) {
      const vector = await shoal.embed(input);
      tokens += (await shoal.tokenize(input)).length;
      const bytes = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
      const embedding = request.encoding_format === "base64" ? bytes.toString("base64") : [...vector];
      data.push({ object: "embedding", index, embedding });
    }
    return c.json({ object: "list", data, model: modelName, usage: { prompt_tokens: tokens, total_tokens: tokens } });
  });
  const modelEntry = { id: modelName, object: "model", created: 0, owned_by: "shoal" };
  app.get("/v1/models", (c) => c.json({ object: "list", data: [modelEntry] }));
  app.get("/v1/models/:id", (c) => {
    if (c.req.param("id") !== modelName)
      throw new HttpError(404, "model_not_found", `the model here is ${modelName}`, "model");
    return c.json(modelEntry);
  });
  app.post("/tokenize", async (c) => {
    const request = await readJson(c, tokenizeRequest);
    const tokens = await shoal.tokenize(request.content ?? request.text ?? request.prompt ?? "");
    return c.json({ tokens, count: tokens.length });
  });
  app.post("/detokenize", async (c) => {
    const { tokens } = await readJson(c, detokenizeRequest);
    const content = await shoal.detokenize(tokens);
    return c.json({ content, prompt: content });
  });

  ollamaRoutes(app, context, version);
  ownRoutes(app, context);

  app.get("*", async (c) => {
    const path = c.req.path === "/" ? "/index.html" : c.req.path;
    const file = await options.page?.(path);
    if (!file) throw new HttpError(404, "not-found", "there is nothing at this address");
    if (path === "/index.html") c.header("set-cookie", tokenCookie(token));
    c.header("content-type", file.type);
    c.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    return c.body(file.body);
  });
  return app;
}

async function textsOf(
  shoal: Shoal,
  input: string | readonly string[] | readonly number[] | readonly number[][],
): Promise<string[]> {
  if (typeof input === "string") return [input];
  if (input.length === 0) return [""];
  if (typeof input[0] === "number") return [await shoal.detokenize(input as number[])];
  return Promise.all(
    (input as (string | number[])[]).map((one) => (typeof one === "string" ? one : shoal.detokenize(one))),
  );
}

/** The service as one Hono app: the guard, then OpenAI's interface, Ollama's, ours, and the page. */
import { Hono } from "hono";
import { type Clock, systemClock } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { readJson, type ServerContext } from "./context.ts";
import { embeddings } from "./embeddings.ts";
import type { ShoalThread } from "./engine/supervisor.ts";
import { guard, SAFE_HEADERS, tokenCookie } from "./guard.ts";
import { HttpError, toResponse } from "./http-error.ts";
import { Metrics } from "./metrics.ts";
import { ollamaRoutes } from "./ollama.ts";
import { chatCompletions } from "./openai-chat.ts";
import { completions } from "./openai-completions.ts";
import { ownRoutes } from "./own-api.ts";
import { Places } from "./places.ts";
import { detokenizeRequest, tokenizeRequest } from "./schemas.ts";

export interface AppOptions {
  /** One in a thread of its own also tells of its state. */
  readonly shoal: Shoal & Partial<Pick<ShoalThread, "state" | "crashes">>;
  readonly port: number;
  readonly token: string;
  readonly version: string;
  readonly modelName?: string;
  readonly clock?: Clock;
  /** Fires when the service is about to stop. */
  readonly stopping?: AbortSignal;
  /** A file of the page by its path ("/index.html"), or null. */
  page?(path: string): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | null>;
  /** Told of faults that are not the client's. */
  onFault?(error: unknown): void;
}

export function createApp(options: AppOptions): Hono {
  const { shoal, token, version, clock = systemClock } = options;
  const context: ServerContext = {
    shoal,
    clock,
    places: new Places(),
    metrics: new Metrics(),
    modelName: options.modelName ?? "shoal-nano",
    stopping: options.stopping ?? new AbortController().signal,
  };
  const { metrics, modelName } = context;
  const app = new Hono();

  app.onError((error, c) => {
    const { status, body } = toResponse(error);
    if (status >= 500) options.onFault?.(error);
    metrics.add("requests_total", 1, `status="${status}"`);
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.header(name, value);
    // Ollama's clients show `error` as it stands.
    return c.json(isOllamas(c.req.path) ? { error: body.error.message } : body, status);
  });
  app.notFound(() => {
    throw new HttpError(404, "not-found", "there is nothing at this address");
  });
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.header(name, value);
    await next();
    if (!c.error) metrics.add("requests_total", 1, `status="${c.res.status}"`);
  });
  app.use(guard({ port: options.port, token }));
  app.use((_, next) => {
    if (context.stopping.aborted) throw new HttpError(503, "stopping", "the service is about to stop");
    return next();
  });

  app.get("/health", (c) => {
    const { state = "ready" } = shoal;
    return state === "ready" ? c.json({ status: "ok" }) : c.json({ status: state }, 503);
  });
  const began = clock.monotonic();
  app.get("/metrics", async (c) => {
    const text = await metricsText(options, context, (clock.monotonic() - began) / 1000);
    return c.text(text, 200, { "content-type": "text/plain; version=0.0.4" });
  });

  app.post("/v1/chat/completions", (c) => chatCompletions(c, context));
  app.post("/v1/completions", (c) => completions(c, context));
  app.post("/v1/embeddings", (c) => embeddings(c, context));
  const modelEntry = { id: modelName, object: "model", created: 0, owned_by: "shoal" };
  app.get("/v1/models", (c) => c.json({ object: "list", data: [modelEntry] }));
  app.get("/v1/models/:id", (c) => {
    if (c.req.param("id") === modelName) return c.json(modelEntry);
    throw new HttpError(404, "model_not_found", `the model here is ${modelName}`, "model");
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

function isOllamas(path: string): boolean {
  return path.startsWith("/api/") && !path.startsWith("/api/shoal/");
}

async function metricsText({ shoal }: AppOptions, context: ServerContext, uptime: number): Promise<string> {
  const { places, metrics } = context;
  const { model, lessons } = await shoal.info();
  return metrics.text({
    uptime_seconds: uptime,
    running: places.running,
    waiting: places.waiting,
    engine_ready: (shoal.state ?? "ready") === "ready" ? 1 : 0,
    engine_crashes_total: shoal.crashes ?? 0,
    resident_bytes: process.memoryUsage.rss(),
    model_bytes: model.bytes,
    model_parameters: model.parameters,
    lessons: lessons.count,
    lessons_proposed: lessons.proposed,
  });
}

/** Our own interface, `/api/shoal/*`: answers with lessons, memory, conversations, and what is going on. */
import type { Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { readJson, type ServerContext } from "./context.ts";
import { HttpError } from "./http-error.ts";
import * as schemas from "./schemas.ts";

/** How often the activity stream looks at the counters. */
const ACTIVITY_MS = 100;

export function ownRoutes(app: Hono, context: ServerContext): void {
  const { shoal } = context;
  const route = "/api/shoal";
  app.get(`${route}/info`, async (c) => c.json(await shoal.info()));
  app.post(`${route}/ask`, (c) => ask(c, context));

  app.get(`${route}/lessons`, async (c) => {
    const { state, search } = c.req.query();
    const states = ["proposed", "learned", "pending", "superseded", "forgotten"] as const;
    const wanted = states.find((name) => name === state);
    if (state !== undefined && !wanted)
      throw new HttpError(400, "state", `state must be one of ${states.join(", ")}`, "state");
    return c.json({
      lessons: await shoal.lessons({ ...(wanted ? { state: wanted } : {}), ...(search ? { search } : {}) }),
    });
  });
  app.post(`${route}/lessons`, async (c) => {
    const { text } = await readJson(c, schemas.teachRequest);
    return c.json({ lesson: await shoal.teach(text, { signal: c.req.raw.signal }) }, 201);
  });
  app.post(`${route}/lessons/:id/decide`, async (c) => {
    const { accept } = await readJson(c, schemas.decideRequest);
    return c.json({ lesson: await shoal.decide(idOf(c), accept) });
  });
  app.post(`${route}/forget`, async (c) => {
    return c.json({ receipt: await shoal.forget(await readJson(c, schemas.forgetRequest)) });
  });
  app.post(`${route}/undo`, async (c) => c.json({ receipt: await shoal.undo() }));
  app.get(`${route}/export`, async (c) => {
    c.header("content-type", "application/octet-stream");
    c.header("content-disposition", 'attachment; filename="shoal-lessons.shoal"');
    return c.body(new Uint8Array(await shoal.export()));
  });
  app.post(`${route}/import`, async (c) => {
    const { file } = await readJson(c, schemas.importRequest);
    return c.json(await shoal.import(new Uint8Array(Buffer.from(file, "base64"))));
  });

  app.get(`${route}/conversations`, async (c) => {
    const { search, limit, offset } = c.req.query();
    const filter = {
      ...(search ? { search: search.slice(0, 200) } : {}),
      limit: bounded(limit, 1, 500, 100),
      offset: bounded(offset, 0, 1e9, 0),
    };
    return c.json({ conversations: await shoal.conversations.list(filter) });
  });
  app.post(`${route}/conversations`, async (c) => {
    const { title } = await readJson(c, schemas.titleRequest.partial());
    return c.json({ conversation: await shoal.conversations.create(title) }, 201);
  });
  app.get(`${route}/conversations/:id/turns`, async (c) => c.json({ turns: await shoal.conversations.turns(idOf(c)) }));
  app.patch(`${route}/conversations/:id`, async (c) => {
    const { title } = await readJson(c, schemas.titleRequest);
    await shoal.conversations.rename(idOf(c), title);
    return c.json({});
  });
  app.delete(`${route}/conversations/:id`, async (c) => {
    await shoal.conversations.remove(idOf(c));
    return c.json({});
  });
  app.post(`${route}/conversations/:id/fork`, async (c) => {
    const { turn } = await readJson(c, schemas.forkRequest);
    return c.json({ conversation: await shoal.conversations.fork(idOf(c), turn) }, 201);
  });
  app.get(`${route}/conversations/:id/export`, async (c) =>
    c.json((await shoal.conversations.export(idOf(c))) as object),
  );
  app.post(`${route}/conversations/import`, async (c) => {
    let file: unknown;
    try {
      file = await c.req.json();
    } catch {
      throw new HttpError(400, "json", "the body is not JSON");
    }
    return c.json({ conversation: await shoal.conversations.import(file) }, 201);
  });
  app.get(`${route}/activity`, (c) => activity(c, context));
}

/** Server-sent events: start, text, done, lesson, error. */
async function ask(c: Context, context: ServerContext): Promise<Response> {
  const request = await readJson(c, schemas.askRequest);
  const { places, shoal, metrics } = context;
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const leave = await places.take(gone.signal);
    try {
      const { text, ...rest } = request;
      const options = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      for await (const event of shoal.ask(text, { ...options, signal: gone.signal })) {
        if (event.type === "done") metrics.add("answer_tokens_total", event.answer.tokens);
        await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await stream.writeSSE({ event: "error", data: JSON.stringify({ message }) });
    } finally {
      leave();
    }
  });
}

/** How often each block of neurons has fired since the last event, ten times a second, while it changes. */
function activity(c: Context, { shoal, places }: ServerContext): Response {
  return streamSSE(c, async (stream) => {
    let before = shoal.firings().map((layer) => Array.from(layer));
    let idle = 0;
    while (!stream.aborted && !stream.closed) {
      const now = shoal.firings().map((layer) => Array.from(layer));
      const layers = now.map((layer, i) => layer.map((count, b) => count - (before[i]?.[b] ?? 0)));
      before = now;
      const fired = layers.some((layer) => layer.some((count) => count > 0));
      if (fired || idle++ % 50 === 0) {
        await stream.writeSSE({ event: "activity", data: JSON.stringify({ layers, running: places.running }) });
      }
      await stream.sleep(ACTIVITY_MS);
    }
  });
}

function idOf(c: Context): string {
  const id = c.req.param("id") ?? "";
  if (!/^[0-9a-zA-Z-]{1,80}$/.test(id)) throw new HttpError(400, "id", "not an id", "id");
  return id;
}

function bounded(text: string | undefined, low: number, high: number, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new HttpError(400, "range", `must be a whole number from ${low} to ${high}`);
  }
  return value;
}

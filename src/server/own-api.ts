/** Our own interface, `/api/shoal/*`: answers with lessons, memory, conversations, and what is going on. */
import { setTimeout } from "node:timers/promises";
import type { Context, Hono } from "hono";
import type { AskOptions, LessonView, RecordView } from "../runtime/index.ts";
import { beginEvents, type Start } from "./answers.ts";
import { readAnyJson, readJson, type ServerContext } from "./context.ts";
import { HttpError } from "./http-error.ts";
import { LIMITS } from "./limits.ts";
import * as schemas from "./schemas.ts";
import { clientGone, sendNamedEvents } from "./streaming.ts";

type Source = LessonView["source"];

/** How often the activity stream looks at the counters. */
const ACTIVITY_MS = 100;
/** A stream in which nothing happens still says so every five seconds. */
const LOOKS_PER_SIGN_OF_LIFE = 50;
/** Longer searches are cut. */
const SEARCH_UNITS = 200;
const LESSON_STATES: readonly LessonView["state"][] = ["proposed", "learned", "pending", "superseded", "forgotten"];
const RECORD_KINDS: readonly RecordView["kind"][] = ["statement", "note", "row"];

export function ownRoutes(app: Hono, context: ServerContext): void {
  const { shoal } = context;
  const route = "/api/shoal";
  app.get(`${route}/info`, async (c) => c.json(await shoal.info()));
  app.post(`${route}/ask`, (c) => ask(c, context));

  app.get(`${route}/lessons`, async (c) => {
    const { state, search } = c.req.query();
    const lessons = await shoal.lessons({
      ...(state === undefined ? {} : { state: oneOf("state", LESSON_STATES, state) }),
      ...(search ? { search: search.slice(0, SEARCH_UNITS) } : {}),
    });
    return c.json({ lessons });
  });
  app.post(`${route}/lessons`, async (c) => {
    const { text, source } = await readJson(c, schemas.teachRequest);
    const options = { signal: clientGone(c), ...(source ? { source: sourceOf(source) } : {}) };
    return c.json({ lesson: await shoal.teach(text, options) }, 201);
  });
  app.post(`${route}/proposals`, async (c) => {
    const { text, source } = await readJson(c, schemas.proposeRequest);
    return c.json({ lessons: await shoal.propose(text, { source: sourceOf(source) }) }, 201);
  });
  app.post(`${route}/lessons/:id/decide`, async (c) => {
    const { accept } = await readJson(c, schemas.decideRequest);
    return c.json({ lesson: await shoal.decide(idOf(c), accept) });
  });
  app.post(`${route}/forget`, async (c) => {
    return c.json({ receipt: await shoal.forget(await readJson(c, schemas.forgetRequest)) });
  });
  app.post(`${route}/undo`, async (c) => c.json({ receipt: await shoal.undo() }));
  app.get(`${route}/settled`, async (c) => {
    await shoal.settled();
    return c.json({});
  });
  app.get(`${route}/export`, async (c) => {
    c.header("content-type", "application/octet-stream");
    c.header("content-disposition", 'attachment; filename="shoal-lessons.shoal"');
    return c.body(new Uint8Array(await shoal.export()));
  });
  app.post(`${route}/import`, async (c) => {
    const { file } = await readJson(c, schemas.importRequest, LIMITS.importBytes);
    return c.json(await shoal.import(new Uint8Array(Buffer.from(file, "base64"))));
  });

  app.get(`${route}/conversations`, async (c) => {
    const { search, limit, offset } = c.req.query();
    const filter = {
      ...(search ? { search: search.slice(0, SEARCH_UNITS) } : {}),
      limit: bounded(limit, 1, LIMITS.listed, 100),
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
  app.post(`${route}/conversations/:id/continue`, (c) => resume(c, context));
  app.get(`${route}/conversations/:id/export`, async (c) =>
    c.json((await shoal.conversations.export(idOf(c))) as object),
  );
  app.post(`${route}/conversations/import`, async (c) => {
    const file = await readAnyJson(c, LIMITS.importBytes);
    return c.json({ conversation: await shoal.conversations.import(file) }, 201);
  });

  app.get(`${route}/records`, async (c) => {
    const { search, kind, limit, offset } = c.req.query();
    const records = await shoal.records.list({
      ...(search ? { search: search.slice(0, SEARCH_UNITS) } : {}),
      ...(kind === undefined ? {} : { kind: oneOf("kind", RECORD_KINDS, kind) }),
      limit: bounded(limit, 1, LIMITS.listed, 100),
      offset: bounded(offset, 0, 1e9, 0),
    });
    return c.json({ records });
  });
  app.post(`${route}/records`, async (c) => {
    const { text, source, data } = await readJson(c, schemas.recordRequest);
    const options = { ...(source ? { source: sourceOf(source) } : {}), ...(data === undefined ? {} : { data }) };
    return c.json({ record: await shoal.records.add(text, options) }, 201);
  });
  app.get(`${route}/records/:id`, async (c) => {
    const record = await shoal.records.get(idOf(c));
    if (!record) throw new HttpError(404, "record-unknown", "there is no such record", "id");
    return c.json({ record });
  });
  app.delete(`${route}/records/:id`, async (c) => {
    await shoal.records.remove(idOf(c));
    return c.json({});
  });

  app.get(`${route}/activity`, (c) => activity(c, context));
}

/** Server-sent events: start, text, done, lesson, error. */
async function ask(c: Context, context: ServerContext): Promise<Response> {
  const { text, ...rest } = await readJson(c, schemas.askRequest);
  return sendAnswer(c, context, (extra) => context.shoal.ask(text, { ...optionsOf(rest), ...extra }));
}

/** The same events, for the rest of an answer that was cut off. */
async function resume(c: Context, context: ServerContext): Promise<Response> {
  const options = optionsOf(await readJson(c, schemas.resumeRequest));
  return sendAnswer(c, context, (extra) => context.shoal.resume(idOf(c), { ...options, ...extra }));
}

async function sendAnswer(c: Context, context: ServerContext, start: Start): Promise<Response> {
  const events = await beginEvents(context, start, clientGone(c));
  return sendNamedEvents(c, async (send) => {
    for await (const event of events) void send(event.type, event);
  });
}

function optionsOf(given: object): AskOptions {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** How often each block of neurons of each layer has fired since the last event, ten times a second, while it changes. */
function activity(c: Context, { shoal, places, stopping }: ServerContext): Response {
  const counts = (): number[][] => shoal.firings().map((layer) => Array.from(layer));
  return sendNamedEvents(c, async (send, isGone) => {
    let before = counts();
    for (let looks = 0; !isGone() && !stopping.aborted; looks++) {
      const now = counts();
      // Counters that went back are a new engine's.
      const layers = now.map((layer, i) => layer.map((count, b) => Math.max(0, count - (before[i]?.[b] ?? 0))));
      before = now;
      const hasFired = layers.some((layer) => layer.some((count) => count > 0));
      if (hasFired || looks % LOOKS_PER_SIGN_OF_LIFE === 0) await send("activity", { layers, running: places.running });
      await setTimeout(ACTIVITY_MS, undefined, { signal: stopping }).catch(() => {});
    }
  });
}

function sourceOf({ kind, name }: { kind: Source["kind"]; name?: string | undefined }): Source {
  return name === undefined ? { kind } : { kind, name };
}

function idOf(c: Context): string {
  const id = c.req.param("id") ?? "";
  if (!schemas.idPattern.test(id)) throw new HttpError(400, "id", "not an id", "id");
  return id;
}

function bounded(text: string | undefined, low: number, high: number, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new HttpError(400, "range", `must be a whole number from ${low} to ${high}`);
  }
  return value;
}

function oneOf<T extends string>(param: string, names: readonly T[], given: string): T {
  const name = names.find((one) => one === given);
  if (name === undefined) throw new HttpError(400, param, `${param} must be one of ${names.join(", ")}`, param);
  return name;
}

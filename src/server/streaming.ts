/** Answers that are sent while they are written. */
import type { Context } from "hono";
import { stream, streamSSE } from "hono/streaming";
import { toResponse } from "./http-error.ts";

/**
 * Sends one value after another, in order. What is awaited has been taken by the client's side; an answer does not wait, so
 * that a client who reads slowly, or not at all, keeps no place at the model.
 */
export interface Sender {
  /** Sends one value as JSON. */
  send(value: object): Promise<void>;
  /** Sends a text as it stands: what ends a stream. */
  raw(text: string): Promise<void>;
}

/** A signal that fires when the client of a request goes away. */
export function clientGone(c: Context): AbortSignal {
  return c.req.raw.signal;
}

/** Server-sent events without names. What fails once it has begun is sent as a last event, in OpenAI's form. */
export function sendEvents(c: Context, write: (sender: Sender) => Promise<void>): Response {
  return streamSSE(c, async (sse) => {
    const queue = new Queue();
    const raw = (data: string): Promise<void> => queue.push(() => sse.writeSSE({ data }));
    const send = (value: object): Promise<void> => raw(JSON.stringify(value));
    await write({ send, raw }).catch((error: unknown) => send(toResponse(error).body));
    await queue.drained;
  });
}

/** Server-sent events by name. A failure is the event "error". */
export function sendNamedEvents(
  c: Context,
  write: (send: (event: string, value: object) => Promise<void>, isGone: () => boolean) => Promise<void>,
): Response {
  return streamSSE(c, async (sse) => {
    const queue = new Queue();
    const send = (event: string, value: object): Promise<void> =>
      queue.push(() => sse.writeSSE({ event, data: JSON.stringify(value) }));
    const isGone = (): boolean => sse.aborted || sse.closed;
    await write(send, isGone).catch((error: unknown) => send("error", toResponse(error).body.error));
    await queue.drained;
  });
}

/** One JSON value a line, as Ollama's clients read it. A failure is a last line. */
export function sendLines(c: Context, write: (sender: Sender) => Promise<void>): Response {
  c.header("content-type", "application/x-ndjson");
  return stream(c, async (body) => {
    const queue = new Queue();
    const raw = (text: string): Promise<void> => queue.push(() => body.write(text));
    const send = (value: object): Promise<void> => raw(`${JSON.stringify(value)}\n`);
    await write({ send, raw }).catch((error: unknown) => send({ error: toResponse(error).body.error.message }));
    await queue.drained;
  });
}

/** Writes in the order in which they were asked for. One that fails, because the client is gone, stops nothing. */
class Queue {
  drained: Promise<void> = Promise.resolve();

  push(write: () => Promise<unknown>): Promise<void> {
    this.drained = this.drained.then(write).then(
      () => {},
      () => {},
    );
    return this.drained;
  }
}

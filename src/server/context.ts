/** What every endpoint is given, and how it reads its request. */
import type { Context } from "hono";
import type { z } from "zod";
import type { Clock } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { HttpError } from "./http-error.ts";
import { LIMITS } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import type { Places } from "./places.ts";

export interface ServerContext {
  readonly shoal: Shoal;
  readonly places: Places;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Name under which the model is listed. */
  readonly modelName: string;
  /** Fires when the service is about to stop: streams that would go on for ever end. */
  readonly stopping: AbortSignal;
}

/** The request's JSON, checked. @throws HttpError 400 naming the field, 413 for more than `limitBytes`. */
export async function readJson<S extends z.ZodType>(
  c: Context,
  schema: S,
  limitBytes: number = LIMITS.bodyBytes,
): Promise<z.output<S>> {
  const result = schema.safeParse(await readAnyJson(c, limitBytes));
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.path.join(".") || null;
  throw new HttpError(400, "invalid", path ? `${path}: ${issue.message}` : issue.message, path);
}

/** The request's JSON, whatever it says. @throws HttpError 400 where it is none, 413 for more than `limitBytes`. */
export async function readAnyJson(c: Context, limitBytes: number): Promise<unknown> {
  const bytes = await readBody(c, limitBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, "json", "the body is not JSON");
  }
}

/** Counts what comes, since a chunked body does not say its length. */
async function readBody(c: Context, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limitBytes: number): HttpError {
  return new HttpError(413, "too-large", `this body may have at most ${limitBytes} bytes`);
}

/** What every endpoint is given. */
import type { Context } from "hono";
import type { z } from "zod";
import type { Clock } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { HttpError } from "./http-error.ts";
import type { Metrics } from "./metrics.ts";
import type { Places } from "./places.ts";

export interface ServerContext {
  readonly shoal: Shoal;
  readonly places: Places;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Name under which the model is listed. */
  readonly modelName: string;
}

/** The request's JSON, checked. @throws HttpError 400 naming the field. */
export async function readJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    throw new HttpError(400, "json", "the body is not JSON");
  }
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.path.join(".") || null;
  throw new HttpError(400, "invalid", path ? `${path}: ${issue.message}` : issue.message, path);
}

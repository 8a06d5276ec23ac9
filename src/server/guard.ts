/**
 * Who may ask. The service answers this machine only, and not every page that this machine's browser shows.
 *
 * - `Host` must name this service: a page of another name that resolves to 127.0.0.1 (DNS rebinding) is refused.
 * - `Origin`, where a browser sends one, must be the service's own page.
 * - Everything but `/health` and the page's files needs the token of the data folder, as a bearer token or as the cookie
 *   that the page is given.
 * - A request with a body must be JSON, so that no form of another page can send one without a preflight.
 */
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { tooLarge } from "./context.ts";
import { HttpError } from "./http-error.ts";
import { LIMITS } from "./limits.ts";

export interface GuardOptions {
  readonly port: number;
  /** 256 random bits in hexadecimal. */
  readonly token: string;
}

/** Answers without permission, because it says nothing. */
export const OPEN_PATHS: ReadonlySet<string> = new Set(["/health"]);

/** Take files, which may be larger than questions. */
const IMPORT_PATHS: ReadonlySet<string> = new Set(["/api/shoal/import", "/api/shoal/conversations/import"]);

const COOKIE = "shoal_token";

export function ownHosts(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

/** Refuses what does not come from this machine or its own page. */
export function guard({ port, token }: GuardOptions): MiddlewareHandler {
  const hosts = ownHosts(port);
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts.has(host.toLowerCase())) {
      throw new HttpError(
        421,
        "host",
        `this service answers to ${[...hosts].join(", ")}, not to ${JSON.stringify(host)}`,
      );
    }
    checkOrigin(c, hosts);
    checkBody(c);
    if (OPEN_PATHS.has(c.req.path)) return next();
    if (isPage(c)) {
      await next();
      return;
    }
    if (!isAllowed(c, token)) {
      throw new HttpError(401, "token", "send the data folder's token as `Authorization: Bearer …`");
    }
    return next();
  };
}

function checkOrigin(c: Context, hosts: ReadonlySet<string>): void {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    throw new HttpError(403, "origin", "another site's page may not use this service");
  }
  const origin = c.req.header("origin");
  if (origin === undefined) return;
  const own = [...hosts].some((host) => origin.toLowerCase() === `http://${host}`);
  if (!own)
    throw new HttpError(403, "origin", `requests from ${JSON.stringify(origin.slice(0, 200))} are not answered`);
}

function checkBody(c: Context): void {
  if (c.req.method === "GET" || c.req.method === "HEAD") return;
  if (c.req.method === "OPTIONS") throw new HttpError(403, "origin", "cross-origin requests are not answered");
  const length = Number(c.req.header("content-length") ?? 0);
  const limitBytes = IMPORT_PATHS.has(c.req.path) ? LIMITS.importBytes : LIMITS.bodyBytes;
  if (!(length >= 0 && length <= limitBytes)) throw tooLarge(limitBytes);
  const type = (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const hasBody = length > 0 || c.req.header("transfer-encoding") !== undefined;
  if (hasBody && type !== "application/json") {
    throw new HttpError(415, "content-type", "send JSON, with `Content-Type: application/json`");
  }
}

/** The page's own files: GET outside the interfaces. */
function isPage(c: Context): boolean {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return false;
  return !/^\/(v1|api|metrics|tokenize|detokenize)(\/|$)/.test(c.req.path);
}

function isAllowed(c: Context, token: string): boolean {
  const header = c.req.header("authorization") ?? "";
  const bearer = /^Bearer (.+)$/i.exec(header)?.[1];
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]+)`).exec(c.req.header("cookie") ?? "")?.[1];
  return [bearer, cookie].some((given) => given !== undefined && sameToken(given, token));
}

function sameToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The cookie that lets the page ask: this site only, no script reads it. */
export function tokenCookie(token: string): string {
  return `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Headers of every answer: isolation for shared memory, and nothing from elsewhere in a page. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
    "connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

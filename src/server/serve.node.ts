/** Starts and stops the service. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve as listen } from "@hono/node-server";
import { ShoalError } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { createApp } from "./app.ts";
import { openPage } from "./page.node.ts";

export const DEFAULT_PORT = 7411;
const HOST = "127.0.0.1";
const TOKEN_FILE = "token";
const TOKEN_PATTERN = /^[0-9a-f]{64}$/;
/** A client that sends its headers slower than this is cut off. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** SIGTERM waits so long for answers that are being written. */
const DRAIN_MS = 4_000;

export interface ServeOptions {
  readonly shoal: Shoal;
  readonly data: string;
  readonly version: string;
  readonly port?: number;
  readonly modelName?: string;
  /** Folder of the built page. */
  readonly page?: string;
  onFault?(error: unknown): void;
}

export interface Service {
  readonly address: string;
  readonly token: string;
  /** Takes no new requests, lets running answers finish for a few seconds, then closes. */
  stop(): Promise<void>;
}

/** Where `npm run build` leaves the page. */
export const BUILT_PAGE: string = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** @throws ShoalError "port-in-use" if another program has the port. */
export async function startService(options: ServeOptions): Promise<Service> {
  const port = options.port ?? DEFAULT_PORT;
  const token = await dataToken(options.data);
  const app = createApp({
    shoal: options.shoal,
    port,
    token,
    version: options.version,
    page: await openPage(options.page ?? BUILT_PAGE),
    ...(options.modelName ? { modelName: options.modelName } : {}),
    ...(options.onFault ? { onFault: options.onFault } : {}),
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, hostname: HOST, port }, () => resolve(started as Server));
    started.once("error", (cause: NodeJS.ErrnoException) => {
      const message = `port ${port} is taken; choose another with --port`;
      reject(cause.code === "EADDRINUSE" ? new ShoalError("port-in-use", message, { cause }) : cause);
    });
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return {
    address: `http://${HOST}:${port}`,
    token,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(timer);
      await options.shoal.close();
    },
  };
}

/** The data folder's token, made on first use; readable by its owner only. */
export async function dataToken(data: string): Promise<string> {
  const path = join(data, TOKEN_FILE);
  const known = await readFile(path, "utf8").catch(() => "");
  if (TOKEN_PATTERN.test(known.trim())) return known.trim();
  await mkdir(data, { recursive: true });
  const token = randomBytes(32).toString("hex");
  await writeFile(path, `${token}\n`, { mode: 0o600 });
  await chmod(path, 0o600);
  return token;
}

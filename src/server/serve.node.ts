/** Starts and stops the service. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import { ShoalError } from "../core/index.ts";
import type { AppOptions } from "./app.ts";
import type { ShoalThread } from "./engine/supervisor.ts";
import { openPage } from "./page.node.ts";
import { announceService } from "./service-file.node.ts";
import { dataToken } from "./token.node.ts";

export const DEFAULT_PORT = 7411;
const HOST = "127.0.0.1";
/** A client that sends its headers slower than this is cut off. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than clients keep a connection that they may use again, so that none meets one which is just being closed. */
const KEEP_ALIVE_MS = 75_000;
const MOST_CONNECTIONS = 512;
/** Stopping waits so long for answers that are being written: what cuts them off keeps what they said so far. */
const DRAIN_MS = 3_000;

/** One in a thread of its own tells at once what it opened. */
type Served = AppOptions["shoal"] & Partial<Pick<ShoalThread, "opened">>;

export interface ServeOptions extends Pick<AppOptions, "modelName" | "onFault" | "clock"> {
  /** It may still be opening: what serves it is loaded meanwhile. */
  readonly shoal: Served | Promise<Served>;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Folder of the built page. */
  readonly page?: string;
  readonly headersTimeoutMs?: number;
}

export interface Service {
  readonly address: string;
  readonly token: string;
  /** Takes no new requests, lets running answers finish for a few seconds, then closes the Shoal as well. */
  stop(): Promise<void>;
}

/** Where `npm run build` leaves the page. */
export const BUILT_PAGE: string = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** @throws ShoalError "port-in-use" if another program has the port. */
export async function startService(options: ServeOptions): Promise<Service> {
  const { port: wanted = DEFAULT_PORT, page = BUILT_PAGE, headersTimeoutMs, shoal: opening, ...rest } = options;
  const modules = Promise.all([import("@hono/node-server"), import("./app.ts")]);
  modules.catch(() => {}); // told below, after what the Shoal may have to tell
  const shoal = await opening;
  const [{ serve: listen }, { createApp }] = await modules;
  const { version, data } = shoal.opened ?? (await shoal.info());
  const stopping = new AbortController();
  const token = await dataToken(data);
  const read = await openPage(page);
  let app: Hono | undefined;
  const server = await listening(listen, wanted, (request) => app!.fetch(request));
  // Who may ask depends on the port, which is known only now.
  const { port } = server.address() as AddressInfo;
  app = createApp({ ...rest, shoal, version, port, token, page: read, stopping: stopping.signal });
  server.headersTimeout = headersTimeoutMs ?? HEADERS_TIMEOUT_MS;
  server.requestTimeout = Math.max(REQUEST_TIMEOUT_MS, server.headersTimeout);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MOST_CONNECTIONS;
  const address = `http://${HOST}:${port}`;
  const silence = await announceService(data, address);
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await silence();
    stopping.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(timer);
    await shoal.close();
  };
  return {
    address,
    token,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function listening(
  listen: typeof import("@hono/node-server").serve,
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const options = { connectionsCheckingInterval: 1_000 };
    const server = listen({ fetch, hostname: HOST, port, serverOptions: options }, () => resolve(server)) as Server;
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const message = `port ${port} is taken; choose another with --port`;
      reject(cause.code === "EADDRINUSE" ? new ShoalError("port-in-use", message, { cause }) : cause);
    });
  });
}

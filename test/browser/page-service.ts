/** The page as a person meets it, for tests: built, served by the real service over a small model, in a real Chromium. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { type Assertion, expect } from "vitest";
import { createShoal } from "../../src/runtime/index.ts";
import { type Service, startService } from "../../src/server/index.ts";
import { tinyModelFolder } from "../fixtures/tiny-model.ts";
import { findChromium, launchChromium } from "./chromium.ts";

const web = fileURLToPath(new URL("../../web", import.meta.url));

/** For what a person would wait for; long enough for a machine that is busy with other things. */
const TIMEOUT_MS = 15_000;

export interface PageService {
  readonly address: string;
  readonly browser: Browser;
  /** Folder of the built page. */
  readonly built: string;
  /** What went wrong in any page or in the service. */
  readonly faults: string[];
  /** Requests that a page sent to other machines. */
  readonly outside: string[];
  /** A page of its own: no cookies, no storage, no service worker of another. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  stopService(): Promise<void>;
  /** Starts the service again, on the same address and data. */
  startService(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error if there is no Chromium, or the page does not build */
export async function openPageService(): Promise<PageService> {
  const path = findChromium();
  if (!path) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
  const built = mkdtempSync(join(tmpdir(), "shoal-page-"));
  // Built anew, so that no test passes on yesterday's page.
  await build({ root: web, logLevel: "error", build: { outDir: built, emptyOutDir: true } });
  const tiny = await tinyModelFolder();
  const data = join(tiny.folder, "data");
  const faults: string[] = [];
  const outside: string[] = [];
  let port = 0;
  const start = async (): Promise<Service> => {
    const shoal = await createShoal({ model: tiny.model, data, threads: 1 });
    const onFault = (error: unknown): void => void faults.push(`${error}`);
    return startService({ shoal, port, page: built, onFault });
  };
  let service = await start();
  const { address } = service;
  port = Number(new URL(address).port);
  const browser = await launchChromium(path);

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(TIMEOUT_MS);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1") outside.push(request.url());
    });
    return page;
  };
  return {
    ...{ address, browser, built, faults, outside, newPage },
    stopService: () => service.stop(),
    startService: async () => {
      service = await start();
    },
    close: async () => {
      await browser.close();
      await service.stop();
      tiny.remove();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** Expects it of what will be, and not of what is. */
export function soon<T>(value: () => Promise<T>, timeoutMs: number = TIMEOUT_MS): Assertion<T> {
  return expect.poll(value, { timeout: timeoutMs }) as unknown as Assertion<T>;
}

/** What axe-core finds wrong on a page, with where: empty if nothing. */
export async function violations(page: Page): Promise<string[]> {
  // Through the debugger and not as a script element, which the page's content policy rightly refuses.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

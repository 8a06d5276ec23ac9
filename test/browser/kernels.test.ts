/** The kernels' conformance suite in Chromium: with threads on an isolated page, with one thread on an ordinary one. */
import { availableParallelism } from "node:os";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ConformanceReport, type KernelInfo, ops } from "../../src/kernels/index.ts";
import { type BuiltPackage, buildPackage } from "../built-package.ts";
import { findChromium, launchChromium, type PageServer } from "./chromium.ts";
import { servePackage } from "./serve-package.ts";

const RANDOM_CASES = 2000;
const TIMEOUT_MS = 180_000;
const MANY_THREADS = Math.min(2, availableParallelism());

interface SuiteResult {
  readonly infos: readonly KernelInfo[];
  readonly report: ConformanceReport;
}

/** Runs in a worker, where a thread may wait for others. A function's text, as the page has no bundler. */
const worker = (origin: string): string => `
import { kernelConformance } from "${origin}/dist/kernels/conformance.js";
import { createWasmBackend } from "${origin}/dist/kernels/index.js";
import { threadsStarted } from "${origin}/dist/kernels/wasm/threads-started.js";
onmessage = async ({ data: { variant, threads, randomCases } }) => {
  try {
    const backends = await Promise.all(threads.map((count) => createWasmBackend({ variant, threads: count })));
    await Promise.all(backends.map((backend) => threadsStarted(backend)));
    const report = kernelConformance(backends, { randomCases });
    const infos = backends.map(({ info }) => info);
    for (const backend of backends) backend.close();
    postMessage({ infos, report });
  } catch (error) {
    postMessage({ failure: error.stack });
  }
};`;

const path = findChromium();

// A machine without a browser may leave this out; CI may not.
describe.skipIf(!path && !process.env["CI"])(
  path ? "in Chromium" : "in Chromium, which was not found (set CHROMIUM)",
  () => {
    let built: BuiltPackage;
    let browser: Browser;
    beforeAll(async () => {
      if (!path) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
      built = buildPackage();
      browser = await launchChromium(path);
    }, TIMEOUT_MS);
    afterAll(async () => {
      await browser?.close();
      built?.remove();
    });

    describe.each([
      { isolated: true, threads: [1, MANY_THREADS] },
      { isolated: false, threads: [1] },
    ])("on a page with isolated = $isolated", ({ isolated, threads }) => {
      let server: PageServer;
      beforeAll(async () => {
        server = await servePackage(built.folder, { isolated });
      });
      afterAll(() => server?.close());

      test.each(["baseline", "relaxed"] as const)(
        "the %s build computes what the reference does",
        async (variant) => {
          const { infos, report } = await runSuite(browser, server.url, { variant, threads });
          expect(infos).toMatchObject(threads.map((count) => ({ kernel: variant, threads: count, shared: isolated })));
          expect(Object.keys(report.operations)).toHaveLength(ops.OPERATIONS.length);
        },
        TIMEOUT_MS,
      );
    });
  },
);

/** @throws Error with the suite's own message if it fails in the page. */
async function runSuite(browser: Browser, url: string, request: object): Promise<SuiteResult> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await page.evaluate(
      ([text, message]) =>
        new Promise<SuiteResult>((resolve, reject) => {
          const source = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
          const suite = new Worker(source, { type: "module" });
          suite.onmessage = ({ data }) => ("failure" in data ? reject(new Error(data.failure)) : resolve(data));
          suite.onerror = (event) => reject(new Error(event.message || "the worker did not load"));
          suite.postMessage(message);
        }),
      [worker(new URL(url).origin), { ...request, randomCases: RANDOM_CASES }] as const,
    );
  } finally {
    await page.close();
  }
}

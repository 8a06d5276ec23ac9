/** The page and its service as a person meets them: a real Chromium, the real service, a small model of random weights. */
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createShoal } from "../../src/runtime/index.ts";
import { BUILT_PAGE, type Service, startService } from "../../src/server/index.ts";
import { tinyModelFolder } from "../fixtures/tiny-model.ts";
import { findChromium, launchChromium } from "./chromium.ts";

const web = fileURLToPath(new URL("../../web", import.meta.url));
const path = findChromium();
const FACT = "The spare key is in the blue box.";

// A machine without a browser may leave this out; CI may not.
describe.skipIf(!path && !process.env["CI"])(
  path ? "the page in Chromium" : "the page in Chromium, which was not found (set CHROMIUM)",
  () => {
    let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
    let service: Service;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    const faults: string[] = [];
    const outside: string[] = [];

    beforeAll(async () => {
      if (!path) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
      if (!existsSync(join(BUILT_PAGE, "index.html"))) await build({ root: web, logLevel: "error" });
      tiny = await tinyModelFolder();
      const data = join(tiny.folder, "data");
      const shoal = await createShoal({ model: tiny.model, data, threads: 1 });
      const port = await freePort();
      service = await startService({
        shoal,
        data,
        version: "0.0.0",
        port,
        onFault: (error) => faults.push(`${error}`),
      });
      browser = await launchChromium(path);
      context = await browser.newContext({ locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" });
      page = await context.newPage();
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("request", (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1") outside.push(request.url());
      });
    });
    afterAll(async () => {
      await browser?.close();
      await service?.stop();
      tiny?.remove();
    });

    const open = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
    const composer = () => page.locator("#composer");
    const lastAnswer = () => page.locator(".turn.assistant").last();
    /** Does what asks, and waits until the answer is there whole. @returns the events that it came in */
    async function answered(ask: () => Promise<void>): Promise<string> {
      const response = page.waitForResponse((one) => one.url().endsWith("/ask"));
      await ask();
      await (await response).finished();
      await lastAnswer().getByRole("button", { name: "Again" }).waitFor();
      return (await response).text();
    }
    const answers = (): Promise<number> => page.locator(".turn.assistant").count();
    const saved = (): Promise<number> => page.locator(".conversations .link").count();

    /** What axe-core finds wrong, with where: empty if nothing. */
    async function violations(): Promise<string[]> {
      // Through the debugger and not as a script element, which the page's content policy rightly refuses.
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    }

    test("opens with a line to write in, and nothing in the list", async () => {
      await page.goto(service.address);
      expect(await page.locator("h1").textContent()).toBe("What is on your mind?");
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await page.getByText("Nothing here yet.").waitFor();
      expect(await violations()).toEqual([]);
    });

    test("streams an answer to what is written, and keeps the conversation", async () => {
      await composer().fill("Where is the dog?");
      const events = await answered(() => composer().press("Enter"));
      // How often it was drawn depends on the machine; that its words came one by one does not.
      expect(events.match(/^event: text/gm)?.length).toBeGreaterThan(3);
      expect((await lastAnswer().locator(".markdown").textContent())?.length).toBeGreaterThan(3);
      await expect.poll(saved).toBe(1);
      expect(await violations()).toEqual([]);
    });

    test("stops on Escape, and is ready for the next turn", async () => {
      // The tiny model would be done before anyone could stop it.
      await page.route("**/api/shoal/ask", () => undefined);
      await composer().fill("And the cat?");
      await composer().press("Enter");
      await page.getByRole("button", { name: "Stop" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByText("Stopped.").waitFor();
      await page.getByRole("button", { name: "Send", exact: true }).waitFor();
      await page.unroute("**/api/shoal/ask");
      expect(await answers()).toBe(2);
    });

    test("writes the last answer again in its place", async () => {
      await answered(() => lastAnswer().getByRole("button", { name: "Again" }).click());
      expect(await answers()).toBe(2);
      expect(await page.getByText("Stopped.").count()).toBe(0);
      await expect.poll(saved).toBe(1);
    });

    test("asks a changed question in place of the old one, which stays in the list", async () => {
      await page.locator(".user").last().getByRole("button", { name: "Edit" }).click();
      await page.getByRole("textbox", { name: "Edit" }).fill("Where is the cat?");
      await answered(() => page.keyboard.press("Enter"));
      expect(await page.locator(".bubble").allTextContents()).toEqual(["Where is the dog?", "Where is the cat?"]);
      await expect.poll(saved).toBe(2);
    });

    test("shows a saved conversation after a reload", async () => {
      await page.reload();
      await page.locator(".conversations .link").first().click();
      await page.getByText("Where is the cat?").waitFor();
      expect(await answers()).toBe(2);
    });

    test("learns a fact and forgets it with a receipt", async () => {
      await open("Memory");
      await page.getByRole("textbox", { name: /^Teach a fact/ }).fill(FACT);
      await open("Teach");
      await page.getByText(FACT, { exact: true }).waitFor();
      expect(await violations()).toEqual([]);
      await open(`Forget: ${FACT}`);
      await page.getByText("Receipt · 1 forgotten").waitFor();
      expect(await page.getByText(FACT, { exact: true }).count()).toBe(0);
      expect(await violations()).toEqual([]);
    });

    test.each(["Brain", "Measure"])("%s has no fault that axe-core finds", async (view) => {
      await open(view);
      await page.getByRole("heading", { name: view }).waitFor();
      expect(await violations()).toEqual([]);
    });

    test("changes theme and language, and remembers both", async () => {
      await open("Light or dark");
      await open("中文");
      await page.reload();
      await page.getByRole("heading", { name: "想聊点什么？" }).waitFor();
      const root = page.locator("html");
      expect([await root.getAttribute("lang"), await root.getAttribute("data-theme")]).toEqual(["zh", "dark"]);
      expect(await violations()).toEqual([]);
    });

    test("fits a telephone, where the list opens over the view and Escape gives the focus back", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const view of ["记忆", "大脑", "测量", "聊天"]) {
        await open(view);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      }
      const menu = page.getByRole("button", { name: "对话", exact: true });
      await menu.click();
      await page.getByRole("button", { name: "新对话" }).first().waitFor();
      expect(await violations()).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    test("asked nothing of the world outside, and nothing went wrong", () => {
      expect(outside).toEqual([]);
      expect(faults).toEqual([]);
    });

    test("tells that the service is away", async () => {
      await context.setOffline(true);
      await page.locator("#composer").fill("在吗？");
      await page.locator("#composer").press("Enter");
      await page.getByText("服务没有运行。").first().waitFor();
    });
  },
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

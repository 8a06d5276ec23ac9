/** One person's way through the page, in both languages: from the first start to the day on which the service is away. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { openPageService, type PageService, soon, violations } from "./page-service.ts";

const path = findChromium();
const FACT = "The spare key is in the blue box.";
const FAKT = "邻居家的猫叫年糕。";

// A machine without a browser may leave this out; CI may not.
describe.skipIf(!path && !process.env["CI"])(
  path ? "the page in Chromium" : "the page in Chromium, which was not found (set CHROMIUM)",
  () => {
    let service: PageService;
    let page: Page;
    beforeAll(async () => {
      service = await openPageService();
      page = await service.newPage({ colorScheme: "light" });
    });
    afterAll(() => service?.close());

    const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
    const composer = () => page.locator("#composer");
    const lastAnswer = () => page.locator(".turn.assistant").last();
    const fact = () => page.locator(".fact", { hasText: FACT });
    const answers = (): Promise<number> => page.locator(".turn.assistant").count();
    const said = (): Promise<string[]> => page.locator(".bubble").allTextContents();
    const saved = (): Promise<number> => page.locator(".conversations .link").count();

    /** Does what asks, and waits until the answer is there whole. @returns the events that it came in */
    async function answered(ask: () => Promise<void>, end = "/ask"): Promise<string> {
      const response = page.waitForResponse((one) => one.url().endsWith(end));
      await ask();
      await (await response).finished();
      await page.locator('.column[aria-busy="false"]').waitFor();
      return (await response).text();
    }
    async function say(text: string): Promise<string> {
      await composer().fill(text);
      return answered(() => composer().press("Enter"));
    }
    /** @returns the text of the file that the press saves */
    async function downloaded(press: () => Promise<void>): Promise<string> {
      const download = page.waitForEvent("download");
      await press();
      return readFileSync(await (await download).path(), "utf8");
    }
    async function choosing(text: string, name: string, press: () => Promise<void>): Promise<void> {
      const chooser = page.waitForEvent("filechooser");
      await press();
      await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    }

    test("opens with a line to write in, and nothing in the list", async () => {
      await page.goto(service.address);
      expect(await page.locator("h1").textContent()).toBe("What is on your mind?");
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await page.getByText("Nothing here yet.").waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test("streams an answer to what is written, and keeps the conversation under its own address", async () => {
      const events = await say("Where is the dog?");
      // How often it was drawn depends on the machine; that its words came one by one does not.
      expect(events.match(/^event: text/gm)?.length).toBeGreaterThan(3);
      expect((await lastAnswer().locator(".markdown").textContent())?.length).toBeGreaterThan(3);
      await soon(saved).toBe(1);
      expect(page.url()).toMatch(/#\/c\/[0-9a-f-]+$/);
    });

    test("tells what an answer cost to whoever asks", async () => {
      await lastAnswer().getByRole("button", { name: "Numbers" }).click();
      expect(await lastAnswer().locator(".numbers").textContent()).toMatch(
        /\d+ tokens\/s.*working memory [\d.]+ [kM]B/,
      );
      expect(await violations(page)).toEqual([]);
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
      await soon(saved).toBe(1);
    });

    test("goes on with an answer that was cut off, where it ended", async () => {
      const short = "**/api/shoal/{ask,conversations/*/continue}";
      await page.route(short, (route) => {
        const postData = JSON.stringify({ ...route.request().postDataJSON(), maxTokens: 5 });
        return route.continue({ postData });
      });
      const turns = (): Promise<string[]> =>
        page.evaluate(async () => {
          const address = `/api/shoal/conversations/${location.hash.split("/").at(-1)}/turns`;
          const { turns } = (await (await fetch(address)).json()) as { turns: { text: string }[] };
          return turns.map(({ text }) => text);
        });
      await answered(() => lastAnswer().getByRole("button", { name: "Again" }).click());
      await soon(saved).toBe(1);
      const before = await turns();
      const events = await answered(() => lastAnswer().getByRole("button", { name: "Continue" }).click(), "/continue");
      expect(events).toContain("event: text");
      const after = await turns();
      expect(after.length).toBe(before.length);
      expect(after.at(-1)!.startsWith(before.at(-1)!)).toBe(true);
      expect(after.at(-1)!.length).toBeGreaterThan(before.at(-1)!.length);
      expect(await answers()).toBe(2);
      await page.unroute(short);
    });

    test("asks a changed question in place of the old one, which stays in the list", async () => {
      await composer().press("ArrowUp");
      await page.getByRole("textbox", { name: "Edit" }).fill("Where is the cat?");
      await answered(() => page.keyboard.press("Enter"));
      expect(await said()).toEqual(["Where is the dog?", "Where is the cat?"]);
      await soon(saved).toBe(2);
    });

    test("forks from an earlier answer, and goes back to the conversation it came from", async () => {
      const before = page.url();
      await page.locator(".turn.assistant").first().hover();
      await page.locator(".turn.assistant").first().getByRole("button", { name: "Fork from here" }).click();
      await soon(said).toEqual(["Where is the dog?"]);
      await soon(saved).toBe(3);
      expect(page.url()).not.toBe(before);
      await page.goBack();
      await soon(said).toEqual(["Where is the dog?", "Where is the cat?"]);
      expect(page.url()).toBe(before);
    });

    test("renames a conversation in place, finds it by its words, exports and imports it", async () => {
      const row = page.locator(".conversations li.current");
      const choose = async (item: string): Promise<void> => {
        await row.getByRole("button", { name: /^More/ }).click();
        await page.getByRole("menuitem", { name: item }).click();
      };
      await choose("Rename");
      await page.getByRole("textbox", { name: "Rename" }).fill("Pets");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Pets", exact: true }).waitFor();
      await page.getByRole("searchbox", { name: "Search conversations" }).fill("Pets");
      await soon(saved).toBe(1);
      const file = await downloaded(() => choose("Export"));
      expect(JSON.parse(file)).toMatchObject({ title: "Pets", turns: { length: 4 } });
      await page.getByRole("searchbox").fill("");
      await soon(saved).toBe(3);
      await choosing(file, "pets.json", () => press("Import conversations"));
      await soon(saved).toBe(4);
      await soon(said).toEqual(["Where is the dog?", "Where is the cat?"]);
      await choosing("{}", "other.json", () => press("Import conversations"));
      await page.getByText("This is not a conversation that was exported here.").waitFor();
    });

    test("deletes a conversation only after a yes", async () => {
      const row = page.locator(".conversations li.current");
      const remove = async (answer: string): Promise<void> => {
        await row.getByRole("button", { name: /^More/ }).click();
        await page.getByRole("menuitem", { name: "Delete" }).click();
        await page.getByRole("dialog").getByRole("button", { name: answer }).click();
      };
      await remove("Cancel");
      expect(await saved()).toBe(4);
      await remove("Delete");
      await soon(saved).toBe(3);
      expect(await said()).toEqual([]);
    });

    test("learns from a turn, leads from the lesson back to the turn, and undoes it", async () => {
      await say(FACT);
      const line = page.locator(".lesson-line", { hasText: FACT });
      await line.waitFor();
      expect(await violations(page)).toEqual([]);
      await line.locator(".what").click();
      await page.locator(".rows .pointed", { hasText: FACT }).waitFor();
      await press(`Where it was learned: ${FACT}`);
      await page.locator(".turn.user.pointed", { hasText: FACT }).waitFor();
      expect(await violations(page)).toEqual([]);
      await line.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Forgotten.").first().waitFor();
      await soon(said).toEqual(["forgotten"]);
      await press("Memory");
      await page.getByText("No lessons yet.").waitFor();
    });

    test("knows a fact after a restart of the service, and shows where its answer came from", async () => {
      await page.getByRole("textbox", { name: "Teach a fact" }).fill(FACT);
      await press("Teach");
      await fact().waitFor();
      await service.stopService();
      await service.startService();
      await page.keyboard.press("Control+k");
      await say("Where is the spare key?");
      const source = lastAnswer().locator(".sources button");
      expect(await source.first().textContent()).toContain(FACT);
      await source.first().click();
      await page.locator(".pointed", { hasText: FACT }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test("what another source says waits for a yes or a no, and answers nothing before", async () => {
      const [welcome, unwelcome] = ["The ladder is in the garage.", "The old lamp is in the attic."];
      await press("Memory");
      await choosing(`${welcome}\n${unwelcome}`, "house.txt", () => press("Read a text file"));
      const waiting = page.getByRole("region", { name: "Waits for your yes" });
      await soon(() => waiting.locator(".fact").count()).toBe(2);
      expect(await violations(page)).toEqual([]);
      const row = (text: string) => waiting.locator("li", { hasText: text });
      await row(unwelcome).getByRole("button", { name: "No" }).click();
      await soon(() => waiting.locator(".fact").allTextContents()).toEqual([welcome]);
      await row(welcome).getByRole("button", { name: "Yes" }).click();
      await soon(() => waiting.count()).toBe(0);
      expect(await page.locator(".fact").allTextContents()).toEqual(expect.arrayContaining([welcome, FACT]));
      await press(`Forget: ${welcome}`);
      await page.getByRole("dialog").getByRole("button", { name: "Forget" }).click();
      await page.getByText("Receipt · 1 forgotten").waitFor();
    });

    test("forgets a fact after a yes, with a receipt", async () => {
      await press(`Forget: ${FACT}`);
      await page.getByRole("dialog").getByRole("button", { name: "Forget" }).click();
      await page.getByText("Receipt · 1 forgotten").waitFor();
      expect(await fact().count()).toBe(0);
      expect(await page.locator(".receipt").textContent()).toContain("No copy is left");
      expect(await violations(page)).toEqual([]);
    });

    test("keeps a note, finds it by a word, and deletes it", async () => {
      await page.getByRole("textbox", { name: "Write a note" }).fill("The boiler is serviced every October.");
      await press("Keep");
      await page.getByRole("textbox", { name: "Write a note" }).fill("投影仪的遥控器在抽屉里。");
      await press("Keep");
      await soon(() => page.locator('[id^="record-"]').count()).toBe(2);
      await page.getByRole("searchbox", { name: "Search notes" }).fill("遥控器");
      await expect
        .poll(() => page.locator('[id^="record-"] .text').allTextContents())
        .toEqual(["投影仪的遥控器在抽屉里。"]);
      await page.getByRole("button", { name: /^Delete: 投影仪/ }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
      await page.getByText("Nothing found.").waitFor();
    });

    test("carries lessons to another device as a file", async () => {
      await page.getByRole("textbox", { name: "Teach a fact" }).fill(FACT);
      await press("Teach");
      await fact().waitFor();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Export lessons" }).click();
      const file = await (await download).path();
      await press("Forget…");
      await press("Everything");
      await page.getByText("No lessons yet.").waitFor();
      const chooser = page.waitForEvent("filechooser");
      await press("Import lessons");
      await (await chooser).setFiles(file);
      await fact().waitFor();
    });

    test("speaks Chinese when asked to, and remembers it", async () => {
      await press("中文");
      await press("浅色或深色");
      await page.reload();
      await page.getByRole("heading", { name: "记忆", exact: true }).waitFor();
      await press("聊天");
      await press("新对话");
      await page.getByRole("heading", { name: "想聊点什么？" }).waitFor();
      const root = page.locator("html");
      expect([await root.getAttribute("lang"), await root.getAttribute("data-theme")]).toEqual(["zh-CN", "dark"]);
      await say(FAKT);
      await page.locator(".lesson-line", { hasText: FAKT }).waitFor();
      await say("邻居家的猫叫什么？");
      expect(await lastAnswer().locator(".sources").textContent()).toContain(FAKT);
      expect(await violations(page)).toEqual([]);
    });

    test("asked nothing of the world outside, and nothing went wrong", () => {
      expect(service.outside).toEqual([]);
      // The file that was no conversation is the browser's to complain about too.
      expect(service.faults.filter((fault) => !fault.includes("400"))).toEqual([]);
    });

    test("opens without its service, says so, and goes on when it is back", async () => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await service.stopService();
      await page.reload();
      await page.getByText("服务没有运行。").first().waitFor();
      await composer().fill("在吗？");
      await composer().press("Enter");
      await page.locator(".turn .error", { hasText: "服务没有运行。" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await service.startService();
      await page.locator(".offline").waitFor({ state: "detached" });
    });
  },
);

/** The rooms up to `model` promise to run in a page as they run in Node. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOMS } from "../../scripts/check-layers.ts";
import { type BuiltPackage, buildPackage } from "../built-package.ts";
import { findChromium, launchChromium, type PageServer } from "./chromium.ts";
import { servePackage } from "./serve-package.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const path = findChromium();
const portable = Object.keys(ROOMS).filter(
  (room) => ROOMS[room]! <= ROOMS["model"]! && existsSync(join(root, "src", room, "index.ts")),
);

// A machine without a browser may leave this out; CI may not.
describe.skipIf(!path && !process.env["CI"])(
  path ? "in Chromium" : "in Chromium, which was not found (set CHROMIUM)",
  () => {
    let built: BuiltPackage;
    let server: PageServer;
    let browser: Browser;
    let page: Page;
    const errors: Error[] = [];
    beforeAll(async () => {
      if (!path) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
      built = buildPackage();
      server = await servePackage(built.folder);
      browser = await launchChromium(path);
      page = await browser.newPage();
      page.on("pageerror", (error) => errors.push(error));
      await page.goto(server.url);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      built?.remove();
    });

    test.each(portable)("%s loads, and offers what it offers in Node", async (room) => {
      const inNode = Object.keys(await import(join(built.folder, "dist", room, "index.js"))).sort();
      const inPage = await page.evaluate(`import("shoal/${room}").then((room) => Object.keys(room).sort())`);
      expect(inPage).toEqual(inNode);
    });

    test("text becomes tokens and tensors become a file, there and back", async () => {
      const result = await page.evaluate(`(async () => {
        const { BpeTokenizer, trainBpe } = await import("shoal/tokenizer");
        const { parseSafetensors, writeSafetensors } = await import("shoal/tensor");
        const tokenizer = new BpeTokenizer(await trainBpe(["小船在河上慢慢走。"], { vocabSize: 400 }));
        const ids = tokenizer.encode("the river, 小船 🚣");
        const file = writeSafetensors(new Map([["ids", { dtype: "I32", shape: [ids.length], data: ids }]]));
        return tokenizer.decode(parseSafetensors(file).values("ids"));
      })()`);
      expect(result).toBe("the river, 小船 🚣");
    });

    test("the page may share memory between threads, and nothing went wrong in it", async () => {
      expect(await page.evaluate("crossOriginIsolated")).toBe(true);
      expect(errors).toEqual([]);
    });
  },
);

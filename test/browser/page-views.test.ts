/** Every view in both themes, both languages, by keyboard and at the width of a telephone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { openPageService, type PageService, soon, violations } from "./page-service.ts";

const path = findChromium();
const VIEWS = ["chat", "memory", "brain", "measure"] as const;
const WORDS = {
  "en-GB": { menu: "Conversations", search: "Search conversations" },
  "zh-CN": { menu: "对话", search: "搜索对话" },
} as const;
const TITLES = { memory: "记忆", brain: "大脑", measure: "测量" } as const;

describe.skipIf(!path && !process.env["CI"])(
  path ? "the page's views" : "the page's views, without Chromium (set CHROMIUM)",
  () => {
    let service: PageService;
    beforeAll(async () => {
      service = await openPageService();
      const page = await service.newPage();
      await page.goto(service.address);
      // Something of everything, so that no view is empty.
      for (const [route, body] of [
        ["ask", { text: "Where is the dog? `code`" }],
        ["lessons", { text: "The spare key is in the blue box." }],
        ["records", { text: "The boiler is serviced every October." }],
      ] as const) {
        await page.evaluate(
          async ([to, content]) => {
            const headers = { "content-type": "application/json" };
            await (await fetch(`/api/shoal/${to}`, { method: "POST", headers, body: JSON.stringify(content) })).text();
          },
          [route, body] as const,
        );
      }
      await page.context().close();
    });
    afterAll(() => service?.close());

    async function show(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
      await page.locator(".bar nav button").nth(VIEWS.indexOf(view)).click();
      if (view === "chat")
        await page
          .locator(".conversations .link")
          .first()
          .evaluate((link: HTMLElement) => link.click());
      const settled = {
        chat: ".turn.assistant .markdown",
        memory: ".rows li",
        brain: ".lesson-neurons li",
        measure: ".u-legend",
      };
      await page.locator(settled[view]).first().waitFor();
    }

    test.each([
      { colorScheme: "light", locale: "en-GB" },
      { colorScheme: "dark", locale: "zh-CN" },
    ] as const)("have no fault that axe-core finds, $colorScheme, $locale", async ({ colorScheme, locale }) => {
      const page = await service.newPage({ colorScheme, locale });
      await page.goto(service.address);
      for (const view of VIEWS) {
        await show(page, view);
        expect([view, await violations(page)]).toEqual([view, []]);
      }
      await page.context().close();
    });

    test.each(["en-GB", "zh-CN"] as const)("fit a telephone, %s", async (locale) => {
      const viewport = { width: 390, height: 844 };
      const page = await service.newPage({ viewport, locale, colorScheme: "dark", hasTouch: true, isMobile: true });
      await page.goto(service.address);
      for (const view of VIEWS) {
        await show(page, view);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([view, wide]).toEqual([view, 390]);
      }
      const menu = page.getByRole("button", { name: WORDS[locale].menu, exact: true });
      await menu.click();
      await page.getByRole("searchbox", { name: WORDS[locale].search }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.context().close();
    });

    test("can be used by keyboard alone, with the focus always to be seen", async () => {
      const page = await service.newPage({ colorScheme: "dark" });
      await page.goto(service.address);
      await page.locator(".conversations .link").first().waitFor();
      const seen: string[] = [];
      for (let i = 0; i < 24; i++) {
        await page.keyboard.press("Tab");
        const [name, outline] = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const shown = focused.closest("form.composer") ?? focused;
          const { outlineStyle, borderColor } = getComputedStyle(shown);
          const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent");
          const probe = Object.assign(document.createElement("i"), { style: `color:${accent}` });
          document.body.append(probe);
          const isFramed = outlineStyle !== "none" || borderColor === getComputedStyle(probe).color;
          probe.remove();
          if (focused === document.body) return ["", true] as const;
          return [focused.getAttribute("aria-label") ?? focused.textContent?.trim() ?? "", isFramed] as const;
        });
        if (name === "") break;
        expect([name, outline]).toEqual([name, true]);
        seen.push(name);
      }
      for (const name of ["New conversation", "Search conversations", "Memory", "Brain", "Measure"]) {
        expect(seen).toContain(name);
      }
      await page.keyboard.press("Alt+3");
      await page.getByRole("heading", { name: "Brain", exact: true }).waitFor();
      await page.locator("body").press("?");
      await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.keyboard.press("Control+k");
      await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("composer");
      await page.context().close();
    });

    test("are found again by their address", async () => {
      const page = await service.newPage({ locale: "zh-CN" });
      for (const view of ["memory", "brain", "measure"] as const) {
        await page.goto(`${service.address}/#/${view}`);
        await page.getByRole("heading", { name: TITLES[view], exact: true, level: 1 }).waitFor();
      }
      await page.context().close();
    });

    test("can be installed: a manifest with pixels for every system", async () => {
      const page = await service.newPage();
      await page.goto(service.address);
      const manifest = await page.evaluate(async () => (await fetch("/manifest.webmanifest")).json());
      for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === "image/png")) {
        const width = await page.evaluate(async (address) => {
          const image = Object.assign(new Image(), { src: address });
          await image.decode();
          return image.naturalWidth;
        }, src);
        expect(`${width}x${width}`).toBe(sizes);
      }
      expect(manifest.icons.some(({ purpose }: { purpose: string }) => purpose === "maskable")).toBe(true);
      await page.context().close();
    });

    test("asked nothing of the world outside, and nothing went wrong", () => {
      expect(service.outside).toEqual([]);
      expect(service.faults).toEqual([]);
    });
  },
);

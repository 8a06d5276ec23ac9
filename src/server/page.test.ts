import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openPage } from "./page.node.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-page-"));
const page = join(folder, "page");
mkdirSync(join(page, "assets"), { recursive: true });
writeFileSync(join(page, "index.html"), "the page");
writeFileSync(join(page, "assets/app-1.js"), "the script");
writeFileSync(join(folder, "secret"), "a secret");
symlinkSync(join(folder, "secret"), join(page, "link"));
symlinkSync(folder, join(page, "up"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the page's files are read by their names, with their types", async () => {
  const read = await openPage(page);
  expect(Buffer.from((await read("/index.html"))!.body).toString()).toBe("the page");
  expect((await read("/assets/app-1.js"))?.type).toBe("text/javascript; charset=utf-8");
});

test("no spelling of a path leads out of the folder, nor a link", async () => {
  const read = await openPage(page);
  const ups = ["..", "%2e%2e", "%2E.", "..%2f", "..\\", "..%5c", "%252e%252e", "．．", "..\0", "....//", "..;"];
  const fronts = ["/", "//", "/assets/", "/./", "/assets/./", "\\", "/index.html/", "/C:/", "//server/share/", "/~/"];
  const paths = ups.flatMap((up) => fronts.flatMap((front) => [`${front}${up}/secret`, `${front}${up}/${up}/secret`]));
  expect(paths.length).toBeGreaterThan(200);
  const others = [
    "/link",
    "/up/secret",
    "/INDEX.HTML",
    "/index.html\0",
    "/index.html/",
    "index.html",
    "",
    "/assets",
    "/",
  ];
  for (const path of [...paths, ...others]) expect(await read(path), JSON.stringify(path)).toBeNull();
});

test("a folder that is not there has no files", async () => {
  expect(await (await openPage(join(folder, "none")))("/index.html")).toBeNull();
});

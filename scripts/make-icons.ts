/**
 * Draws the page's PNG icons from web/public/icon.svg with a Chromium, for systems that want pixels.
 *
 *   npx tsx scripts/make-icons.ts
 *
 * The maskable one fills the square, with the picture inside the circle of 80 % that every mask leaves.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, launchChromium } from "../test/browser/chromium.ts";

const folder = fileURLToPath(new URL("../web/public/", import.meta.url));
const ICONS = [
  { name: "icon-180.png", size: 180, isMaskable: true },
  { name: "icon-192.png", size: 192, isMaskable: false },
  { name: "icon-512.png", size: 512, isMaskable: false },
  { name: "icon-maskable-512.png", size: 512, isMaskable: true },
] as const;

const path = findChromium();
if (!path) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
const svg = readFileSync(`${folder}icon.svg`, "utf8");
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (!ground) throw new Error("icon.svg has no rect with a fill: the ground of the maskable icon is not known");

const browser = await launchChromium(path);
const page = await browser.newPage();
for (const { name, size, isMaskable } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const drawn = isMaskable ? Math.round(size * 0.84) : size;
  const style = `margin:0;height:100vh;display:grid;place-items:center;background:${isMaskable ? ground : "transparent"}`;
  await page.setContent(
    `<body style="${style}">${svg.replace("<svg", `<svg width="${drawn}" height="${drawn}"`)}</body>`,
  );
  writeFileSync(`${folder}${name}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

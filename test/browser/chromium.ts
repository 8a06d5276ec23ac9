/** A headless Chromium, for tests of what only a browser can show. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-proxy-server",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a Chromium: the variable CHROMIUM, whatever it says, or where Linux distributions put it. */
export function findChromium(): string | undefined {
  return process.env["CHROMIUM"] ?? PLACES.find((path) => existsSync(path));
}

/** @throws Error if the browser does not start. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page that this machine serves to the browser. */
export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

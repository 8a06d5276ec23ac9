/** The page's files, read from the folder that the build left them in. Paths come from requests: only known names are read. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  webmanifest: "application/manifest+json",
  json: "application/json",
  wasm: "application/wasm",
};

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Lists the folder once; what was not there at the start is never read. */
export async function openPage(folder: string): Promise<(path: string) => Promise<PageFile | null>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join("/")}`, path);
  }
  const read = new Map<string, PageFile>();
  return async (path) => {
    const known = read.get(path);
    if (known) return known;
    const file = files.get(path);
    if (file === undefined) return null;
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    const page = { body: new Uint8Array(await readFile(file)), type };
    read.set(path, page);
    return page;
  };
}

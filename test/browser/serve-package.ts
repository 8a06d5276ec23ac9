/** Serves the built package to a page, as a site that uses Shoal without a bundler would. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import type { PageServer } from "./chromium.ts";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".wasm": "application/wasm" };

/**
 * A server on 127.0.0.1 of one page, cross-origin isolated unless told otherwise, with an import map for `shoal/…`. Workers
 * have no import map: they import `/dist/<room>/index.js`.
 *
 * @param folder of the built package: its `dist/` is served, its `package.json` gives the import map
 */
export async function servePackage(folder: string, options: { isolated?: boolean } = {}): Promise<PageServer> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, string | { default: string }>;
  };
  const imports = Object.fromEntries(
    Object.entries(exports).flatMap(([key, target]) =>
      typeof target === "string" ? [] : [[`shoal${key.slice(1)}`, target.default.slice(1)]],
    ),
  );
  const html = `<!doctype html><title>test</title><script type="importmap">${JSON.stringify({ imports })}</script>`;

  const dist = join(folder, "dist") + sep;
  const server = createServer((request, response) => {
    if (options.isolated ?? true) {
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    }
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname);
    if (pathname === "/") response.setHeader("Content-Type", "text/html").end(html);
    else if (path.startsWith(dist) && existsSync(path)) {
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "text/plain").end(readFileSync(path));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

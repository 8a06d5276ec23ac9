import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const repository = fileURLToPath(new URL("..", import.meta.url));
const WORKER = "service-worker";

/** Tells the service worker which files the shell has, and a version that changes with any of them. */
function shellList(): Plugin {
  return {
    name: "shell-list",
    generateBundle(_, bundle) {
      const publicFiles = readdirSync(join(repository, "web/public"));
      const built = Object.values(bundle).filter(({ fileName }) => fileName.startsWith("assets/"));
      const files = ["/", ...publicFiles.map((name) => `/${name}`), ...built.map(({ fileName }) => `/${fileName}`)];
      const hash = createHash("sha256");
      for (const one of Object.values(bundle)) hash.update(one.type === "chunk" ? one.code : one.source);
      for (const name of publicFiles) hash.update(readFileSync(join(repository, "web/public", name)));
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type !== "chunk") throw new Error(`${WORKER}.js was not built`);
      const version = hash.digest("hex").slice(0, 16);
      worker.code = `const SHELL_FILES = ${JSON.stringify(files)}, SHELL_VERSION = "${version}";\n${worker.code}`;
    },
  };
}

/** What Measure shows: the record of the bundled model's training, and the benchmark tables. */
function measurements(): Plugin {
  const model = join(repository, "models/nano");
  return {
    name: "measurements",
    generateBundle() {
      const record = join(model, "metrics.jsonl");
      const source = existsSync(record) ? readFileSync(record, "utf8") : "";
      this.emitFile({ type: "asset", fileName: "training.jsonl", source });
      const tables = readFileSync(join(repository, "docs/benchmarks.md"), "utf8");
      this.emitFile({ type: "asset", fileName: "benchmarks.md", source: tables });
    },
  };
}

const config: UserConfig = defineConfig({
  base: "/",
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: "index.html", [WORKER]: `src/${WORKER}.ts` },
      output: { entryFileNames: ({ name }) => (name === WORKER ? "[name].js" : "assets/[name]-[hash].js") },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [shellList(), measurements()],
  server: { proxy: { "/api": "http://127.0.0.1:7411" } },
});

export default config;

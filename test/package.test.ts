/** What `npm publish` would send: built into a folder of its own, packed, linted and imported. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltPackage, buildPackage } from "./built-package.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  version: string;
  bin?: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

let built: BuiltPackage;
let folder = "";
beforeAll(() => {
  built = buildPackage();
  folder = built.folder;
});
afterAll(() => built?.remove());

/** TypeScript in README.md and docs/, each with a name: "README.md, 1". */
function snippets(): [string, string][] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`);
  return ["README.md", ...docs.filter((name) => name.endsWith(".md"))].flatMap((document) =>
    [...readFileSync(join(root, document), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code], i): [string, string] => [`${document}, ${i + 1}`, code as string],
    ),
  );
}

test("publint finds nothing to say about the packed files", async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: "npm", strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("package.json exports every room but the command line, and nothing else", () => {
  const rooms = readdirSync(join(root, "src")).filter((room) => existsSync(join(root, "src", room, "index.ts")));
  const expected = rooms.filter((room) => room !== "cli").map((room) => `./${room === "runtime" ? "" : room}`);
  const exported = Object.keys(manifest.exports).filter((key) => key !== "./package.json");
  expect(exported.map((key) => (key === "." ? "./" : key)).sort()).toEqual(expected.sort());
});

test("package.json has the command exactly when its source is there", () => {
  expect(manifest.bin).toEqual(existsSync(join(root, "src/cli/main.ts")) ? { shoal: "./dist/cli/main.js" } : undefined);
});

test("package-lock.json was made from this package.json", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: { "": object } };
  const { name, version, dependencies, devDependencies } = manifest;
  expect(lock.packages[""]).toMatchObject({ name, version, dependencies, devDependencies });
});

test("every export loads in a fresh process", () => {
  const keys = Object.keys(manifest.exports).filter((key) => key !== "./package.json");
  const imports = keys.map((key) => `await import("shoal${key.slice(1)}");`).join(" ");
  execFileSync(process.execPath, ["--input-type=module", "--eval", imports], {
    cwd: folder,
    stdio: "pipe",
    timeout: 240_000,
  });
});

test.each(snippets())("the snippet in %s prints what it says", (_, code) => {
  const file = join(folder, "snippet.ts");
  writeFileSync(file, code);
  const printed = execFileSync(process.execPath, ["--import", "tsx", file], {
    cwd: folder,
    encoding: "utf8",
    timeout: 240_000,
  });
  const promised = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text);
  expect(printed.trimEnd().split("\n")).toEqual(promised);
});

test("no test, source map or source is packed", () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 240_000,
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toContain("LICENSE");
  expect(paths.filter((path) => /\.test\.|\.map$|^src\/|(?<!\.d)\.ts$/.test(path))).toEqual([]);
});

test("installing runs no script of ours on the user's machine, and versions are exact", () => {
  expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLayers, ROOMS } from "./check-layers.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "shoal-layers-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A house that keeps every rule, with some files added or replaced; returns what the check says of it. */
function house(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(scratch, "house-"));
  const sound: Record<string, string> = {
    "src/core/index.ts": 'export * from "./errors.ts";',
    "src/core/errors.ts": "export class ShoalError extends Error {}",
    "src/kernels/index.ts": 'export * from "./gemm.ts";',
    "src/kernels/gemm.ts": 'import { ShoalError } from "../core/index.ts";\nexport const gemm = ShoalError;',
    "src/kernels/load.node.ts": 'import { readFileSync } from "node:fs";\nexport const load = readFileSync;',
    "src/model/index.ts": 'export { gemm } from "../kernels/index.ts";',
    "src/cli/main.ts": 'import { gemm } from "../model/index.ts";\nprocess.exitCode = gemm.length;',
    "bench/gemm.bench.ts": 'import { gemm } from "../src/kernels/index.ts";\ngemm.name;',
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkLayers(folder).map(({ rule, at }) => `${rule} ${at}`);
}

test("this repository keeps every rule", () => {
  expect(checkLayers(root)).toEqual([]);
});

test("ARCHITECTURE.md shows the rooms and floors that are checked", () => {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, room, floor]) => [room, Number(floor)]);
  expect(rows).toEqual(Object.entries(ROOMS));
});

test("a house that keeps every rule is clean", () => {
  expect(house({})).toEqual([]);
});

describe("floors", () => {
  test.each([
    ["a higher floor", 'import { gemm } from "../kernels/index.ts";'],
    ["a higher floor, for its types alone", 'import type { gemm } from "../kernels/index.ts";'],
    ["a higher floor, in a type expression", 'export type T = import("../kernels/index.ts").T;'],
    ["a higher floor, at run time", 'export const later = () => import("../kernels/index.ts");'],
    ["a higher floor, as a re-export", 'export * from "../kernels/index.ts";'],
    ["a higher floor, as a worker", 'export const url = new URL("../kernels/index.ts", import.meta.url);'],
  ])("a room may not import %s", (_, text) => {
    expect(house({ "src/core/planted.ts": text })).toEqual(["floor src/core/planted.ts:1"]);
  });

  test("a room may not import its neighbour on the same floor", () => {
    expect(house({ "src/tokenizer/planted.ts": 'import "../kernels/index.ts";' })).toEqual([
      "floor src/tokenizer/planted.ts:1",
    ]);
  });

  test("imports in comments and strings do not count", () => {
    const text = '// import "../kernels/index.ts";\nexport const s = \'import "../kernels/index.ts"\';';
    expect(house({ "src/core/sound.ts": text })).toEqual([]);
  });
});

describe("doors", () => {
  test.each(["src/model/planted.ts", "src/model/planted.test.ts"])("%s enters a room only by its index.ts", (path) => {
    expect(house({ [path]: '\nimport "../kernels/gemm.ts";' })).toEqual([`not-index ${path}:2`]);
  });

  test.each(["web", "recipes", "bench", "test", "examples", "scripts"])(
    "%s enters a room only by its index.ts",
    (folder) => {
      const path = `${folder}/planted.ts`;
      expect(house({ [path]: 'import "../src/kernels/gemm.ts";' })).toEqual([`not-index ${path}:1`]);
      expect(house({ [path]: 'import "../src/kernels/index.ts";' })).toEqual([]);
    },
  );

  test("a room may not import its own index.ts, its tests may", () => {
    expect(house({ "src/kernels/planted.ts": 'import "./index.ts";' })).toEqual(["own-index src/kernels/planted.ts:1"]);
    expect(house({ "src/kernels/sound.test.ts": 'import "./index.ts";' })).toEqual([]);
  });

  test("a file of src/ may not import what lies outside, its tests may", () => {
    const text = 'import "../../scripts/tool.ts";';
    expect(house({ "src/cli/planted.ts": text })).toEqual(["outside src/cli/planted.ts:1"]);
    expect(house({ "src/cli/sound.test.ts": text })).toEqual([]);
    expect(house({ "src/core/planted.ts": 'import "shoal/kernels";' })).toEqual(["outside src/core/planted.ts:1"]);
  });

  test("every file of src/ belongs to a room of the table", () => {
    expect(house({ "src/planted.ts": "" })).toEqual(["no-room src/planted.ts"]);
    expect(house({ "src/utils/planted.ts": "" })).toEqual(["no-room src/utils/planted.ts"]);
    expect(house({ "bench/planted.ts": 'import "../src/utils/index.ts";' })).toEqual(["no-room bench/planted.ts:1"]);
  });
});

describe("cycles", () => {
  test("files that import one another by value are a cycle", () => {
    const files = {
      "src/core/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;',
      "src/core/b.ts": 'export * from "./c.ts";\nexport const b = 1;',
      "src/core/c.ts": 'export const c = () => import("./a.ts");',
    };
    expect(house(files)).toEqual(["cycle src/core/a.ts"]);
  });

  test("types alone do not make a cycle", () => {
    const files = {
      "src/core/a.ts": 'import { b } from "./b.ts";\nexport const a = b;',
      "src/core/b.ts": 'import type { a } from "./a.ts";\nexport const b = (x: typeof a) => x;',
    };
    expect(house(files)).toEqual([]);
  });
});

describe("the host", () => {
  test.each([
    'import { readFileSync } from "node:fs";',
    'import { readFileSync } from "fs";',
    'import type { Worker } from "node:worker_threads";',
    'export const later = () => import("node:fs/promises");',
    "export const onNode = typeof process;",
    "export const versions = globalThis.process;",
    'export const versions = globalThis["process"];',
    "export const get = () => fetch(String());",
    "export const bytes = Buffer.from(String());",
  ])("model and below may not say %s", (text) => {
    expect(house({ "src/model/planted.ts": text })).toEqual(["host src/model/planted.ts:1"]);
    expect(house({ "src/core/planted.ts": text })).toEqual(["host src/core/planted.ts:1"]);
  });

  test("*.node.ts, *.browser.ts, tests and higher floors may", () => {
    const text = 'import "node:fs";\nexport const id = process.pid;';
    for (const path of ["model/a.node.ts", "model/a.browser.ts", "model/a.test.ts", "memory/a.ts", "server/a.ts"]) {
      expect(house({ [`src/${path}`]: text })).toEqual([]);
    }
  });

  test("a file for every host loads one host's file only by import(), or for its types", () => {
    expect(house({ "src/kernels/planted.ts": 'export * from "./load.node.ts";' })).toEqual([
      "host src/kernels/planted.ts:1",
    ]);
    const text = 'import type { load } from "./load.node.ts";\nexport const later = () => import("./load.node.ts");';
    expect(house({ "src/kernels/sound.ts": text })).toEqual([]);
  });

  test("members that happen to bear a host's name are not its use", () => {
    const text =
      "export const queue = { process: 1, fetch() {} };\nqueue.fetch();\nexport interface Q { process: number }";
    expect(house({ "src/core/sound.ts": text })).toEqual([]);
  });
});

test("a file that does not parse is named", () => {
  expect(() => house({ "src/core/planted.ts": "export const = 1;" })).toThrow("src/core/planted.ts does not parse");
});

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tinyModelFolder } from "../../test/fixtures/tiny-model.ts";
import { type ModelFile, openModelFile } from "./model-file.ts";

let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let file: ModelFile;
beforeEach(async () => {
  tiny = await tinyModelFolder();
  file = await openModelFile(tiny.model);
});
afterEach(() => tiny.remove());

const someRows = (): number[] => Array.from(file.anytime!.rows("emb.weight", 3, 5));

test("weights that were let go of are read again when they are asked for", async () => {
  const before = someRows();
  await file.close();
  expect(before.some((value) => value !== 0)).toBe(true);
  expect(someRows()).toEqual(before);
});

test("weights that are another model's by then are refused", async () => {
  await file.close();
  appendFileSync(join(tiny.model, "model.safetensors"), "x");
  expect(someRows).toThrow(expect.objectContaining({ code: "model-changed" }));
});

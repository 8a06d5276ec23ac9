import { expect, it } from "vitest";
import { specialTokenId } from "../tokenizer/index.ts";
import type { EncodedDocument } from "./encode.ts";
import { type BatchArrays, Packer } from "./packer.ts";

const T = 32;

function document(mode: "<|text|>" | "<|chat|>", tokens: number): EncodedDocument {
  const ids = [specialTokenId(mode), ...Array.from({ length: tokens - 1 }, (_, i) => 1000 + i)];
  return { kind: "test", language: "en", ids, weights: ids.map(() => 1), bytes: 4 * tokens };
}

async function targetsOf(documents: EncodedDocument[]): Promise<number[]> {
  const batch: BatchArrays = {
    ids: new Int32Array(T),
    targets: new Int32Array(T),
    weights: new Float32Array(T),
    starts: new Int32Array(T),
  };
  const packer = new Packer(async () => documents.shift() ?? null, T);
  const targets: number[] = [];
  while ((await packer.fill(batch, 1)).length > 0) targets.push(...batch.targets.filter((id) => id >= 0));
  return targets.sort((a, b) => a - b);
}

it("cuts prose that is longer than a row and predicts each of its tokens once", async () => {
  const long = document("<|text|>", 100);
  expect(await targetsOf([long])).toEqual(long.ids.slice(1));
});

it("keeps only the beginning of a conversation that is longer than a row", async () => {
  const long = document("<|chat|>", 100);
  expect(await targetsOf([long])).toEqual(long.ids.slice(1, T + 1));
});

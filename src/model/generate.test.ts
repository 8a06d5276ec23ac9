import { expect, test } from "vitest";
import { generate } from "./generate.ts";
import type { LanguageModel } from "./language-model.ts";
import { argmax, Sampler } from "./sampler.ts";

const logits = (): Float32Array => Float32Array.of(1, 3, 2, 3, -5);

test("greedy sampling takes the most likely token, the lowest id of equals", () => {
  expect(argmax(logits())).toBe(1);
  expect(new Sampler().sample(logits(), [])).toBe(1);
});

test("seeded samplers repeat, and other seeds differ somewhere", () => {
  const draw = (seed: number): number[] => {
    const sampler = new Sampler({ temperature: 1, seed });
    return Array.from({ length: 40 }, () => sampler.sample(logits(), []));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test("frequencies follow the softmax", () => {
  const sampler = new Sampler({ temperature: 1, seed: 3 });
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < 20_000; i++) counts[sampler.sample(logits(), [])]!++;
  const total = [1, 3, 2, 3, -5].reduce((sum, value) => sum + Math.exp(value), 0);
  // three standard deviations of a share near 0.4 over 20,000 draws are 0.0104
  expect(Math.abs(counts[1]! / 20_000 - Math.exp(3) / total)).toBeLessThan(0.011);
});

test("top-k, top-p and min-p leave only likely tokens", () => {
  for (const options of [{ topK: 2 }, { topP: 0.7 }, { minP: 0.9 }]) {
    const sampler = new Sampler({ temperature: 1, seed: 4, ...options });
    const seen = new Set(Array.from({ length: 300 }, () => sampler.sample(logits(), [])));
    expect(seen, JSON.stringify(options)).toEqual(new Set([1, 3]));
  }
});

test("the repetition penalty makes recent tokens less likely, whatever their sign", () => {
  const sampler = new Sampler({ repetitionPenalty: 2 });
  expect(sampler.sample(logits(), [1, 3])).toBe(2);
  expect(sampler.sample(Float32Array.of(-1, -1.5), [0])).toBe(1);
});

test("options out of range are refused by name", () => {
  expect(() => new Sampler({ topP: 1.5 })).toThrow(/topP must be from 0 to 1, got 1.5/);
});

/** A model whose most likely next token follows from the last one read. */
function chain(next: Readonly<Record<number, number>>): { model: LanguageModel; read: number[] } {
  const read: number[] = [];
  const state = { logits: new Float32Array(8), steering: new Float32Array(1) };
  const reader = (ids: ArrayLike<number>): void => {
    read.push(...Array.from(ids));
    state.logits.fill(0)[next[read.at(-1)!] ?? 0] = 1;
  };
  return { model: { ...state, read: reader } as unknown as LanguageModel, read };
}

async function written(
  next: Readonly<Record<number, number>>,
): Promise<{ ids: number[]; finish: string; read: number[] }> {
  const { model, read } = chain(next);
  const options = { maxTokens: 6, stopIds: [0], softStop: { id: 5, before: [0, 7] } };
  const ids: number[] = [];
  const tokens = generate(model, [1], options);
  for (;;) {
    const { done, value } = await tokens.next();
    if (done) return { ids, finish: value, read };
    ids.push(value);
  }
}

test("a soft stop ends the answer where somebody else would speak next, and is read", async () => {
  expect(await written({ 1: 2, 2: 5, 5: 7 })).toEqual({ ids: [2], finish: "stop", read: [1, 2, 5] });
});

test("elsewhere a soft stop is part of the answer", async () => {
  expect(await written({ 1: 5, 5: 3, 3: 0 })).toEqual({ ids: [5, 3], finish: "stop", read: [1, 5, 3, 5] });
});

import { expect, test } from "vitest";
import { FormatError, Rng } from "../core/index.ts";
import { DEFAULT_WEIGHTS, type GateParts, LessonGate, readGate, writeGate } from "./lesson-gate.ts";

function unitRows(seed: number, rows: number): Float32Array {
  const rng = new Rng(seed);
  const all = Float32Array.from({ length: rows * 64 }, () => rng.normal());
  for (let row = 0; row < rows; row++) {
    const part = all.subarray(row * 64, (row + 1) * 64);
    const length = Math.hypot(...part);
    part.forEach((x, c) => {
      part[c] = x / length;
    });
  }
  return all;
}

const parts: GateParts = { weights: DEFAULT_WEIGHTS, anchors: unitRows(1, 3), wordsAnchors: unitRows(2, 12) };
const evidence = { row: 0, anchor: 0, words: 0, profile: 0, kind: 0, isCross: false } as const;

test("a gate comes back from its file", () => {
  const gate = readGate(writeGate(parts));
  expect(gate.parts).toEqual(parts);
  expect(gate.sha256).toBe(new LessonGate(parts).sha256);
});

test("a file that is no gate, or has an odd number of word anchors, is refused", () => {
  expect(() => readGate(new Uint8Array(40))).toThrow(FormatError);
  expect(() => readGate(writeGate({ ...parts, wordsAnchors: unitRows(2, 3) }))).toThrow(/wordsAnchors/);
});

test("what lies like the same questions has a profile in common, what lies like others hardly any", () => {
  const gate = new LessonGate(parts);
  const at = (row: number): Float32Array => gate.profileOf(parts.wordsAnchors.subarray(row * 64, (row + 1) * 64));
  const likeness = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
  expect(likeness(at(0), at(0))).toBeCloseTo(1, 5);
  expect(likeness(at(0), at(1))).toBeGreaterThan(0.95); // both languages of one relation
  expect(likeness(at(0), at(4))).toBeLessThan(0.3);
});

test("a turn that asks for another kind of thing counts against the lesson", () => {
  const gate = LessonGate.plain();
  expect(gate.score({ ...evidence, words: 0.6, kind: -1 })).toBeLessThan(gate.score({ ...evidence, words: 0.6 }));
  expect(gate.isOpen(gate.score({ ...evidence, words: 0.6, kind: 1 }))).toBe(true);
  expect(gate.isOpen(gate.score({ ...evidence, words: 0.3, kind: 1 }))).toBe(false);
});

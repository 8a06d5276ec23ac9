import { expect, test } from "vitest";
import { MASK } from "./lesson-base.ts";
import { packTable, unpackTable, wordsKey } from "./relation-words.ts";

const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, c) => sum + x * b[c]!, 0);

test("a question lies nearer to the same question in the other language than to another in its own", () => {
  const birthday = wordsKey(["When is ", MASK, "'s birthday?"]);
  const likewise = wordsKey([MASK, "的生日是哪天？"]);
  const allergy = wordsKey(["What is ", MASK, " allergic to?"]);
  expect(cosine(birthday, likewise)).toBeGreaterThan(cosine(birthday, allergy) + 0.2);
});

test("wordings without a word in common lie nearer than questions that share most words", () => {
  const lives = wordsKey(["Where does ", MASK, " live?"]);
  expect(cosine(lives, wordsKey(["What is the home address of ", MASK, "?"]))).toBeGreaterThan(
    cosine(lives, wordsKey(["Where does ", MASK, " work?"])) - 0.3,
  );
  expect(cosine(wordsKey([MASK, "对什么过敏？"]), wordsKey([MASK, "碰到什么会起疹子？"]))).toBeGreaterThan(
    cosine(wordsKey([MASK, "对什么过敏？"]), wordsKey([MASK, "对什么感兴趣？"])),
  );
});

test("a key has unit length, and a text without words has none", () => {
  const key = wordsKey([MASK, "在哪里？"]);
  expect(cosine(key, key)).toBeCloseTo(1, 5);
  expect(wordsKey([]).every((x) => x === 0)).toBe(true);
});

test("a packed table loses less than a tenth of each row's greatest number", () => {
  const rows = Float32Array.from({ length: 4 * 64 }, (_, i) => Math.sin(i * 1.7) * (1 + (i >> 6)));
  const packed = packTable(rows);
  const table = unpackTable(packed.scales, packed.rows);
  expect(table.buckets).toBe(4);
  for (let row = 0; row < 4; row++) {
    const greatest = Math.max(...rows.subarray(row * 64, row * 64 + 64).map(Math.abs));
    for (let c = 0; c < 64; c++) {
      expect(Math.abs(table.rows[row * 64 + c]! - rows[row * 64 + c]!)).toBeLessThan(greatest / 10);
    }
  }
});

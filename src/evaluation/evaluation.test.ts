import { expect, test } from "vitest";
import { clusteredRate, formatRate, minimalPairs, multipleChoice, type Subject, wilson } from "./index.ts";

/** Prefers short texts. */
const brief: Subject = {
  name: "brief",
  score: async (text) => ({ nats: text.length ** 2, tokens: text.length, bytes: text.length }),
  answer: async () => "",
};

test("Wilson's interval has the published values", () => {
  // Newcombe 1998, table I: 81 of 263 -> 0.2553 to 0.3662; 0 of 20 -> 0 to 0.1611
  const [some, none] = [wilson(81, 263), wilson(0, 20)];
  expect([some.low, some.high, none.low, none.high].map((value) => Number(value.toFixed(4)))).toEqual([
    0.2553, 0.3662, 0, 0.1611,
  ]);
  expect(formatRate(some)).toBe("30.8 % [25.5, 36.6]");
});

test("items that agree within their cluster count as one", () => {
  const alike = Array.from({ length: 20 }, (_, i) => ({ hits: i % 2 === 0 ? 10 : 0, n: 10 }));
  const { low, high } = clusteredRate(alike);
  const independent = wilson(10, 20);
  expect(high - low).toBeGreaterThan(0.9 * (independent.high - independent.low));
  expect(clusteredRate(Array.from({ length: 20 }, () => ({ hits: 5, n: 10 })))).toMatchObject(wilson(100, 200));
});

test("minimal pairs count the cheaper sentence, choices the cheapest per byte, and a tie is a miss", async () => {
  const pairs = [
    { good: "ab", bad: "abc", group: "x" },
    { good: "abcd", bad: "abc", group: "y" },
  ];
  const { overall, groups } = await minimalPairs(brief, pairs);
  expect([overall.rate, groups.get("x")!.rate, groups.get("y")!.rate]).toEqual([0.5, 1, 0]);
  const items = [
    { context: "", choices: ["abc", "a"], answer: 1 },
    { context: "", choices: ["ab", "cd"], answer: 0 },
  ];
  expect((await multipleChoice(brief, items)).rate).toBe(0.5);
});

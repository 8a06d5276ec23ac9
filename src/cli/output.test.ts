import { expect, test } from "vitest";
import { bytes, columns, count, cut } from "./output.ts";

test("texts are cut by terminal columns, of which hanzi take two", () => {
  expect(columns("狗dog")).toBe(5);
  expect(cut("the dog  is\nhere", 40)).toBe("the dog is here");
  expect(cut("the dog is here", 8)).toBe("the dog…");
  expect(cut("狗在花园里", 7)).toBe("狗在花…");
});

test("numbers are short", () => {
  expect([count(7_500_000), count(123_456), count(900)]).toEqual(["7.5 M", "123 k", "900"]);
  expect([bytes(100), bytes(16_777_216), bytes(2_000)]).toEqual(["100 B", "16.0 MiB", "2.0 KiB"]);
});

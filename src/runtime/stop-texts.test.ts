import fc from "fast-check";
import { expect, test } from "vitest";
import { StopTexts } from "./stop-texts.ts";

function shown(stops: readonly string[], pieces: readonly string[]): string {
  const watch = new StopTexts(stops);
  let text = pieces.map((piece) => watch.push(piece)).join("");
  if (!watch.isFound) text += watch.flush();
  return text;
}

test("a text ends before the first stop text, however it comes in pieces", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  const stops = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(letters), stops, (pieces, list) => {
      const text = pieces.join("");
      const ends = list.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
      // Of two stop texts in one piece the one that begins first counts; one that is complete earlier may begin later.
      const isOne = list.length <= 1;
      if (isOne || ends.length === 0) expect(shown(list, pieces)).toBe(text.slice(0, Math.min(text.length, ...ends)));
      else expect(text.startsWith(shown(list, pieces))).toBe(true);
    }),
  );
});

test("what may be the beginning of a stop text is held back until it is not", () => {
  const watch = new StopTexts(["\n\nUser:"]);
  expect(watch.push("yes\n")).toBe("yes");
  expect(watch.push("\nUs")).toBe("");
  expect(watch.push("ed to")).toBe("\n\nUsed to");
});

test("empty, too long and too many stop texts are refused", () => {
  expect(() => new StopTexts([""])).toThrow(/from 1 to 256/);
  expect(() => new StopTexts(["x".repeat(257)])).toThrow(/from 1 to 256/);
  expect(() => new StopTexts(Array.from({ length: 17 }, () => "x"))).toThrow(/at most 16/);
});

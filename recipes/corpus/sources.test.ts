import { expect, test } from "vitest";
import { generators } from "./registry.ts";
import { attribution, SOURCES } from "./sources.ts";

test("sources have their own names, which no generated kind bears", () => {
  const names = SOURCES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => generators.has(name))).toEqual([]);
});

test("the attribution names every source with its origin and licence, and the authors it is given", () => {
  const text = attribution(["Ann", "Bo"]);
  for (const { title, origin, licence, note = "" } of SOURCES) {
    expect(text).toContain(`| ${title} | ${origin} | ${licence} | ${note} |`);
  }
  expect(text).toContain("Ann, Bo");
});

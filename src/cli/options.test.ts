import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUNDLED_MODEL } from "../runtime/index.ts";
import { modelFolder, numberBetween, pointInTime, wholeNumber } from "./options.ts";

test("points in time are spans back from now, or dates", () => {
  const now = 1_000_000_000;
  expect(pointInTime("30s", now)).toBe(now - 30_000);
  expect(pointInTime("1.5h", now)).toBe(now - 5_400_000);
  expect(pointInTime("2d", now)).toBe(now - 172_800_000);
  expect(pointInTime("2026-11-22")).toBe(Date.parse("2026-11-22"));
  for (const text of ["", "2", "h", "2y", "yesterday", "12"])
    expect(() => pointInTime(text), text).toThrow(/It must be/);
});

test("numbers out of range are refused", () => {
  expect(wholeNumber(1)("12")).toBe(12);
  for (const text of ["0", "-1", "1.5", "", "x", "1e99"]) expect(() => wholeNumber(1)(text), text).toThrow(/from 1/);
  expect(numberBetween(0, 2)("0.7")).toBe(0.7);
  for (const text of ["-1", "2.1", "", "x"]) expect(() => numberBetween(0, 2)(text), text).toThrow(/from 0 to 2/);
});

test("a model is the bundled one, a folder, or a name in the data folder", () => {
  const data = mkdtempSync(join(tmpdir(), "shoal-models-"));
  mkdirSync(join(data, "models", "mini"), { recursive: true });
  expect(modelFolder({ data })).toBe(BUNDLED_MODEL);
  expect(modelFolder({ data, model: "nano" })).toBe(BUNDLED_MODEL);
  expect(modelFolder({ data, model: "mini" })).toBe(join(data, "models", "mini"));
  expect(modelFolder({ data, model: "./mini" })).toBe("./mini");
  expect(modelFolder({ data, model: "unknown" })).toBe("unknown");
  rmSync(data, { recursive: true });
});

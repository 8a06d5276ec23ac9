import { expect, test } from "vitest";
import { killRepeatedly } from "./kill-check.node.ts";

// `shoal bench kill` does a thousand of them.
test("30 kills at random instants lose nothing acknowledged and bring nothing forgotten back", async () => {
  const report = await killRepeatedly(30, 7);
  expect(report.failures).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(60);
  expect(report.slowestOpenMs).toBeLessThan(2_000);
}, 240_000);

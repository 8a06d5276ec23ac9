import { expect, test } from "vitest";
import { countTests, summaryLine } from "./test-summary.ts";

const file = (status: string, ...tests: string[]): object => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

function report(passed: number, failed: number, skipped: number, files: object[] = []): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: files,
  });
}

test("a run in which all is well", () => {
  expect(summaryLine(countTests(report(12, 0, 0, [file("passed", "passed")]), true))).toBe("12 passed, 0 failed");
});

test("failed and skipped tests are counted", () => {
  expect(summaryLine(countTests(report(12, 2, 3, [file("failed", "passed", "failed")]), false))).toBe(
    "12 passed, 2 failed, 3 skipped",
  );
});

test("a test file that does not load, or whose set-up fails, is one failure more", () => {
  const ordinary = file("failed", "passed", "failed");
  expect(countTests(report(12, 1, 0, [ordinary, file("failed")]), false).failed).toBe(2);
  expect(countTests(report(12, 1, 5, [ordinary, file("failed", "skipped", "skipped")]), false).failed).toBe(2);
});

test("a run that fails without naming a test is a failure", () => {
  expect(countTests(report(12, 0, 0), false).failed).toBe(1);
  expect(countTests("", false).failed).toBe(1);
});

/** Counts in vitest's JSON report, and the line that says them. */

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Never returns zero failures for a run that did not succeed: a test file that cannot be loaded or set up counts
 * as one failed test, and so does whatever made vitest fail without naming a test (a crash, an error after the last test).
 *
 * @param json the report; "" when vitest wrote none
 * @param succeeded whether vitest ended with exit code 0
 */
export function countTests(json: string, succeeded: boolean): TestCounts {
  if (json === "") return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(json) as Report;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** "812 passed, 0 failed", with ", 3 skipped" when there are any. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * `npm test`: the checks, cheapest first, then every test; the last line counts them.
 *
 *   npm test                   everything
 *   npm test -- src/tensor     the checks, and only the tests whose path contains that
 *
 * A check that fails does not stop the rest, and counts as one failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countTests, summaryLine } from "./test-summary.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const CHECKS = ["build:wasm", "lint", "layers", "types"]; // names of scripts in package.json

/** Runs a command with its output shown; true when it succeeds. */
function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function npmRun(script: string): boolean {
  const npm = process.env["npm_execpath"];
  return npm ? run(process.execPath, [npm, "run", "--silent", script]) : run("npm", ["run", "--silent", script]);
}

const failedChecks = CHECKS.filter((check) => !npmRun(check));

const folder = mkdtempSync(join(tmpdir(), "shoal-test-"));
const reportFile = join(folder, "report.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const succeeded = run(process.execPath, [vitest, "run", ...reporters, ...process.argv.slice(2)]);
const counts = countTests(existsSync(reportFile) ? readFileSync(reportFile, "utf8") : "", succeeded);
rmSync(folder, { recursive: true, force: true });

for (const check of failedChecks) console.log(`failed: npm run ${check}`);
const failed = counts.failed + failedChecks.length;
console.log(summaryLine({ ...counts, failed }));
if (failed > 0) process.exitCode = 1;

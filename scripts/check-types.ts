/**
 * `npm run types`: the whole tree against tsconfig.json, then again with `noUncheckedIndexedAccess`.
 *
 * The second pass says that an element may be missing. It holds everywhere but in `kernels` and `model`, whose inner loops
 * would need a `!` at every array access. They are part of the same program, so what it says of them is left out here.
 * The page is a program of its own, and held to the same.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const EXEMPT = /^src\/(?:kernels|model)\//;

/** Lines of the compiler's report; a line that starts with a space goes on with the one before. */
function errorsOf(flags: readonly string[]): string[] {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--pretty", "false", ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...options], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const errors = stdout.split(/\n(?! )/).filter((line) => line.trim() !== "");
  // A compiler that fails without a word would otherwise pass.
  if (status !== 0 && errors.length === 0) errors.push(stderr.trim() || `tsc ended with ${status}`);
  return errors;
}

const plain = errorsOf([]);
const indexed = plain.length > 0 ? [] : errorsOf(["--noUncheckedIndexedAccess"]).filter((line) => !EXEMPT.test(line));
const page = plain.length > 0 ? [] : errorsOf(["-p", "web/tsconfig.json"]).filter((line) => !EXEMPT.test(line));
for (const line of [...plain, ...indexed, ...page]) console.error(line);
if (plain.length + indexed.length + page.length > 0) process.exitCode = 1;

/**
 * The nightly form of the conformance suite: a million random shapes for each build of the kernels that this runtime runs.
 *
 *   npx tsx scripts/conformance-nightly.ts [--cases 1000000] [--seed N] [--build baseline] [--from N] [--operations a,b]
 *
 * The seed is the day, so that every night draws other shapes; with the printed seed a failure comes again. A night that was
 * cut short goes on with --from, the last number of cases it printed. Prints one line of JSON for each build and exits with
 * 1 at the first failure.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { systemClock } from "../src/core/index.ts";
import {
  ConformanceError,
  createWasmBackend,
  currentHost,
  kernelConformance,
  threadsStarted,
} from "../src/kernels/index.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 20_000; // cases between two lines of progress
const BATCHES = 1000; // seeds that a night may use

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(systemClock.now() / DAY_MS)) },
    build: { type: "string" },
    from: { type: "string", default: "0" },
    operations: { type: "string" },
  },
});
const [cases, seed, from] = [Number(values.cases), Number(values.seed), Number(values.from)];
const only = values.operations ? { operations: values.operations.split(",") } : {};
if (from % BATCH !== 0) throw new Error(`--from must be a multiple of ${BATCH}, got ${values.from}`);

async function runNight(): Promise<void> {
  const builds = (await currentHost()).variants(true).filter((name) => name === (values.build ?? name));
  if (builds.length === 0) throw new Error(`Node ${process.versions.node} cannot run the build ${values.build}`);
  for (const variant of builds) {
    const start = systemClock.monotonic();
    const threads = availableParallelism() > 1 ? [1, 2] : [1];
    const backends = await Promise.all(threads.map((count) => createWasmBackend({ variant, threads: count })));
    await Promise.all(backends.map((backend) => threadsStarted(backend)));
    let done = from;
    for (let batch = from / BATCH; done < cases; batch++) {
      const randomCases = Math.min(BATCH, cases - done);
      kernelConformance(backends, { ...only, randomCases, sweep: batch === 0, seed: seed * BATCHES + batch });
      done += randomCases;
      process.stderr.write(`${variant}: ${done} of ${cases}\n`);
    }
    for (const backend of backends) backend.close();
    const seconds = Math.round((systemClock.monotonic() - start) / 1000);
    console.log(JSON.stringify({ build: variant, threads, seed, ...only, from, cases: done, seconds, passed: true }));
  }
}

try {
  await runNight();
} catch (error) {
  if (!(error instanceof ConformanceError)) throw error;
  console.log(JSON.stringify({ seed, operation: error.operation, passed: false, message: error.message }));
  process.exitCode = 1;
}

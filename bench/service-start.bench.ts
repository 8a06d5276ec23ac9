/**
 * The service from start to stop: `npm run build && npx tsx bench/service-start.bench.ts [--repeats 5] [--model DIR]`.
 *
 * One line of JSON: milliseconds from the command to the line that says where it is, and of processor time until then (Linux);
 * resident MiB when it has rested; milliseconds of /health while four answers are written; from SIGTERM to the end; and from the
 * command `shoal ask` to the first word, without a service. Medians, lowest and highest, and the machine's load.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type RunningService, runService } from "../test/fixtures/running-service.ts";
import { metric } from "./service/load.ts";

const { values } = parseArgs({
  options: {
    repeats: { type: "string", default: "5" },
    model: { type: "string" },
    command: { type: "string", default: fileURLToPath(new URL("../dist/cli/main.js", import.meta.url)) },
  },
});
const REST_MS = 1_500;
const STREAMS = 4;
const ANSWER_TOKENS = 1_000;

const starts: number[] = [];
const startCpu: number[] = [];
const idles: number[] = [];
const stops: number[] = [];
const health: number[] = [];
const asks: number[] = [];
for (let i = 0; i < Number(values.repeats); i++) {
  const folder = mkdtempSync(join(tmpdir(), "shoal-start-"));
  const { command, model } = values;
  const service = await runService({ command, data: folder, ...(model ? { model } : {}) });
  starts.push(service.startedMs);
  startCpu.push(processorMs(service.child.pid!));
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  idles.push((await metric(service, "resident_bytes")) / 2 ** 20);
  await watchHealth(service);
  const began = performance.now();
  await service.end("SIGTERM");
  stops.push(performance.now() - began);
  asks.push(await firstWordMs(command, folder, model));
  rmSync(folder, { recursive: true, force: true });
}
health.sort((a, b) => a - b);
const at = (share: number): number => health[Math.ceil(health.length * share) - 1] ?? 0;
console.log(
  JSON.stringify({
    ...{ startMs: spread(starts), startCpuMs: spread(startCpu), idleMiB: spread(idles), stopMs: spread(stops) },
    ...{ askFirstWordMs: spread(asks), load: loadavg()[0] },
    healthMs: { p50: at(0.5), p99: at(0.99), count: health.length },
  }),
);

async function watchHealth(service: RunningService): Promise<void> {
  let running = STREAMS;
  const answering = Array.from({ length: STREAMS }, async (_, i) => {
    const body = { text: `Tell me story number ${i}.`, maxTokens: ANSWER_TOKENS, temperature: 1, learn: false };
    await (await service.post("/api/shoal/ask", body)).text();
    running--;
  });
  while (running > 0) {
    const began = performance.now();
    await (await fetch(`${service.address}/health`)).text();
    health.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(answering);
}

/** Of all the process's threads so far; NaN where the system does not say. */
function processorMs(pid: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12])); // clock ticks of 10 ms
}

async function firstWordMs(command: string, data: string, model: string | undefined): Promise<number> {
  const words = [
    "ask",
    "Where is the dog?",
    "--new",
    "--no-learn",
    "--data",
    data,
    ...(model ? ["--model", model] : []),
  ];
  const began = performance.now();
  const child = spawn(process.execPath, [command, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const first = new Promise<number>((resolve) => child.stdout.once("data", () => resolve(performance.now() - began)));
  await new Promise((resolve) => child.once("close", resolve));
  return first;
}

function spread(all: readonly number[]): { median: number; low: number; high: number } {
  const sorted = [...all].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, low: sorted[0]!, high: sorted.at(-1)! };
}

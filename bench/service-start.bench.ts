/**
 * The service from start to stop: `npm run build && npx tsx bench/service-start.bench.ts [--repeats 5] [--model DIR]`.
 *
 * One line of JSON: milliseconds from the command to the line that says where it is; resident MiB when it has rested;
 * milliseconds of /health while four answers are written; milliseconds from SIGTERM to the end. Medians, lowest and highest.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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

const [starts, idles, stops, health]: [number[], number[], number[], number[]] = [[], [], [], []];
for (let i = 0; i < Number(values.repeats); i++) {
  const folder = mkdtempSync(join(tmpdir(), "shoal-start-"));
  const { command, model } = values;
  const service = await runService({ command, data: folder, ...(model ? { model } : {}) });
  starts.push(service.startedMs);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  idles.push((await metric(service, "resident_bytes")) / 2 ** 20);
  await watchHealth(service);
  const began = performance.now();
  await service.end("SIGTERM");
  stops.push(performance.now() - began);
  rmSync(folder, { recursive: true, force: true });
}
health.sort((a, b) => a - b);
const at = (share: number): number => health[Math.ceil(health.length * share) - 1] ?? 0;
console.log(
  JSON.stringify({
    ...{ startMs: spread(starts), idleMiB: spread(idles), stopMs: spread(stops) },
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

function spread(all: readonly number[]): { median: number; low: number; high: number } {
  const sorted = [...all].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, low: sorted[0]!, high: sorted.at(-1)! };
}

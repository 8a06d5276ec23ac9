/**
 * The service under load, for minutes: `npx tsx bench/service-load.bench.ts --seconds 300 --clients 32 [--model DIR]`.
 *
 * Needs `npm run build`. Prints one line of JSON: what was asked, crossed answers, /health, memory before and after.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runService } from "../test/fixtures/running-service.ts";
import { metric, restingBytes, runLoad } from "./service/load.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "300" },
    clients: { type: "string", default: "32" },
    model: { type: "string" },
    command: { type: "string", default: fileURLToPath(new URL("../dist/cli/main.js", import.meta.url)) },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);
const REST_SECONDS = 10;

const folder = mkdtempSync(join(tmpdir(), "shoal-load-"));
const { command, model } = values;
const service = await runService({ command, data: folder, ...(model ? { model } : {}) });
try {
  const idleBytes = await restingBytes(service, 2);
  // What the engine and the store keep once they have been used is no leak: memory is compared after a first load.
  await runLoad(service, { clients, seconds: Math.max(10, seconds / 5), seed: 1 });
  const beforeBytes = await restingBytes(service, REST_SECONDS);
  const { crossed, ...report } = await runLoad(service, { clients, seconds, seed: 2 });
  const afterBytes = await restingBytes(service, REST_SECONDS);
  const open = { running: await metric(service, "running"), waiting: await metric(service, "waiting") };
  const memory = { idleBytes, beforeBytes, afterBytes, ratio: afterBytes / beforeBytes };
  console.log(JSON.stringify({ clients, seconds, ...report, crossed: crossed.length, ...open, ...memory }));
  for (const one of crossed.slice(0, 10)) console.error(one);
  if (crossed.length > 0) process.exitCode = 1;
} finally {
  await service.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Speed of the kernels, beside other engines in the same run.
 *
 *   npm run bench:kernels -- [--json] [--quick] [--only TEXT] [--variant NAME] [--threads N] [--no-peers] [--cpu]
 *
 * Every variant that this engine has runs in a process of its own, since turbo sets an engine flag, with one thread and
 * with all cores. Prints a table, or with --json one line per case: `{case, threads, kernel, gflops | gweights | us, median,
 * best, spread, repeats, peer: {name: {..., ratio}}}`. Times are in milliseconds. `ratio` is the peer's median time over
 * ours, so more than 1 says that we are faster. `spread` is the distance between the quartiles over the median. A wrong result
 * has no speed but says `wrong`. With more than one thread, products run on one as well, in the same rounds.
 *
 * --cpu times one thread by its processor time, for a machine that others use as well.
 *
 * Peers: bench/peers/README.md.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createWasmBackend } from "../src/kernels/index.ts";
import { CASES, type Case, OURS } from "./kernels/cases.ts";
import { openCpuClock } from "./kernels/cpu-clock.ts";
import { type MeasureOptions, measureTogether, type Timing } from "./kernels/measure.ts";
import { openPeers, type Peer, type PeerContender, requirePeer } from "./kernels/peers.ts";

const VARIANTS = ["baseline", "relaxed", "turbo"] as const;
type Variant = (typeof VARIANTS)[number];

const FULL: MeasureOptions = { repeats: 9, repeatMs: 40, warmUpMs: 250 };
const QUICK: MeasureOptions = { repeats: 5, repeatMs: 15, warmUpMs: 300 };
const ARENA_BYTES = 768 * 2 ** 20;

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    variant: { type: "string" },
    threads: { type: "string" },
    "no-peers": { type: "boolean", default: false },
    cpu: { type: "boolean", default: false },
  },
});

interface Line {
  readonly case: string;
  readonly threads: number;
  readonly kernel: string;
  readonly [figure: string]: unknown;
}

if (options.variant && options.threads) await measure(options.variant as Variant, Number(options.threads));
else startEach();

/** Runs this file once for each variant and number of threads. */
function startEach(): void {
  console.error(`node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} cores`);
  if (!options.json)
    console.log(`| case | threads | kernel | speed | spread | beside |\n| --- | --- | --- | --- | --- | --- |`);
  const variants = VARIANTS.filter((name) => !options.variant || name === options.variant);
  const threads = options.threads
    ? [Number(options.threads)]
    : [...new Set([1, options.cpu ? 1 : availableParallelism()])];
  for (const variant of variants) {
    for (const count of threads) {
      const own = [...process.argv.slice(2), `--variant=${variant}`, `--threads=${count}`];
      const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...own], {
        stdio: ["ignore", "inherit", "inherit"],
      });
      if (run.status !== 0) process.exitCode = 1;
    }
  }
}

async function measure(variant: Variant, threads: number): Promise<void> {
  const backend = await createWasmBackend({ variant, threads }).catch((error: Error) => {
    console.error(`${variant} is left out: ${error.message}`);
    return undefined;
  });
  if (!backend) return;
  const settings = { ...(options.quick ? QUICK : FULL), ...(options.cpu ? { clock: openCpuClock(requirePeer) } : {}) };
  const peers = options["no-peers"] ? [] : await openPeers((text) => console.error(text));
  for (const [name, build] of Object.entries(CASES)) {
    if (!name.includes(options.only)) continue;
    const arena = backend.arena(name, ARENA_BYTES);
    const found = build(backend, arena);
    const contenders = await preparePeers(peers, found, threads);
    const all = [...found.contenders, ...contenders];
    const timings = await measureTogether(all, settings);
    for (const contender of contenders) contender.close();
    arena.release();
    print(lineOf(name, threads, `${variant} ${backend.info.gemmTile}`, found, timings));
  }
  backend.close();
  process.exit(); // peers leave threads behind
}

async function preparePeers(peers: readonly Peer[], { work }: Case, threads: number): Promise<PeerContender[]> {
  if (!work) return [];
  const contenders = await Promise.all(peers.map((peer) => peer.prepare(work, threads)));
  return contenders.flatMap((contender, i) => (contender ? [{ ...contender, name: peers[i]?.name ?? "" }] : []));
}

function lineOf(
  name: string,
  threads: number,
  kernel: string,
  found: Case,
  timings: Map<string, Timing | string>,
): Line {
  const ours = timings.get(OURS) as Timing | string;
  const peer: Record<string, unknown> = {};
  for (const [other, timing] of timings) {
    if (other === OURS) continue;
    peer[other] = figures(found, timing, found.work !== undefined);
    if (typeof timing !== "string" && typeof ours !== "string") {
      (peer[other] as Record<string, unknown>)["ratio"] = round(timing.medianMs / ours.medianMs, 3);
    }
  }
  const line = { case: name, threads, kernel, ...figures(found, ours, true) };
  return Object.keys(peer).length > 0 ? { ...line, peer } : line;
}

/** `sameWork`: whether the amount of the case is also that of this contender, so that it has a speed. */
function figures(found: Case, timing: Timing | string, sameWork: boolean): Record<string, unknown> {
  if (typeof timing === "string") return { wrong: timing };
  const { medianMs, bestMs, spread, repeats } = timing;
  const speed = found.amount && sameWork ? { [found.unit]: round(found.amount / medianMs / 1e6, 1) } : {};
  const time = found.unit === "us" ? { us: round(medianMs * 1000, 2) } : {};
  return { ...speed, ...time, median: round(medianMs, 6), best: round(bestMs, 6), spread: round(spread, 3), repeats };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function print(line: Line): void {
  if (options.json) {
    console.log(JSON.stringify(line));
    return;
  }
  const beside = Object.entries((line["peer"] ?? {}) as Record<string, Record<string, unknown>>).map(
    ([name, figure]) => {
      const speed = speedOf(figure);
      return figure["wrong"] ? `${name}: wrong` : `${name} ${speed ? `${speed}, ` : ""}ratio ${figure["ratio"]}`;
    },
  );
  const columns = [line.case, line.threads, line.kernel, line["wrong"] ? `wrong: ${line["wrong"]}` : speedOf(line)];
  console.log(`| ${[...columns, line["spread"] ?? "", beside.join("; ")].join(" | ")} |`);
}

function speedOf(figure: Record<string, unknown>): string {
  if (figure["gflops"] !== undefined) return `${figure["gflops"]} GFLOP/s`;
  if (figure["gweights"] !== undefined) return `${figure["gweights"]} G weights/s`;
  return figure["us"] !== undefined ? `${figure["us"]} us` : "";
}

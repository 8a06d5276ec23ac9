/**
 * What each part of the block is worth, on ordinary text: every variant trained alike on the same tokens, three seeds.
 *
 *   npx tsx bench/ablation.bench.ts [--only "yan,no slope"] [--seeds 1,2,3] [--steps 300] [--until 300] [--out runs/ablation]
 *   npx tsx bench/ablation.bench.ts --speed [--row-tokens 256]
 *   npx tsx bench/ablation.bench.ts --report [--speed]
 *
 * One process a run; a run that is in `results-256.jsonl` already is not repeated, so it may be stopped and started at will. Each
 * line is one run: `{variant, seed, parameters, tokensPerSecond, activationBytes, peakBytes, points: [...]}`. `--speed` trains each
 * variant for 40 steps only, one after another, for a figure of speed on a machine with nothing else to do: `speed-256.jsonl`.
 * `--report` prints the table; loss at equal time uses those speeds. A row is 256 tokens, and a step 1,024, unless said.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type ResultLine, report, speedReport } from "./ablation/report.ts";
import { ablationText } from "./ablation/text.ts";
import { type RunOptions, trainOnce } from "./ablation/train.ts";
import { VARIANTS } from "./ablation/variants.ts";

const { values: flags } = parseArgs({
  options: {
    only: { type: "string" },
    seeds: { type: "string", default: "1,2,3" },
    steps: { type: "string", default: "300" },
    until: { type: "string" },
    out: { type: "string", default: fileURLToPath(new URL("../runs/ablation", import.meta.url)) },
    run: { type: "string" },
    matrix: { type: "string", default: "0.006" },
    other: { type: "string", default: "0.003" },
    speed: { type: "boolean", default: false },
    "row-tokens": { type: "string", default: "256" },
    report: { type: "boolean", default: false },
  },
});

const SPEED_STEPS = 40;
/** Text and schedule are those of `steps`; a run may end before, to be compared with the curve of a longer one. */
const steps = flags.speed ? SPEED_STEPS : Number(flags.steps);
const until = Math.min(steps, Number(flags.until ?? steps));
const ROW_TOKENS = Number(flags["row-tokens"]);
const ROWS = Math.max(1, 1024 / ROW_TOKENS);
const VALIDATION_TOKENS = 20_000;
const results = join(flags.out, `${flags.speed ? "speed" : "results"}-${ROW_TOKENS}.jsonl`);
const rates = { matrix: Number(flags.matrix), other: Number(flags.other), weightDecay: 0.01, maxNorm: 1 };

function finished(path = results): ResultLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ResultLine);
}

const isSame = (line: ResultLine, variant: string, seed: number): boolean =>
  line.variant === variant &&
  line.seed === seed &&
  line.steps === until &&
  line.rates.matrix === rates.matrix &&
  line.rates.other === rates.other;

/** One run in this process. */
async function runOne(variant: string, seed: number): Promise<void> {
  const { network, training } = VARIANTS[variant]!;
  const text = (split: "train" | "validation", tokens: number, name: string) =>
    ablationText({ seed, split, tokens, cache: join(flags.out, name) });
  const documents = await text("train", 1.1 * steps * ROWS * ROW_TOKENS, `text-${seed}-${steps}-${ROW_TOKENS}.json`);
  const validation = await ablationText({
    seed: 0,
    split: "validation",
    tokens: VALIDATION_TOKENS,
    cache: join(flags.out, "text-validation.json"),
  });
  const options: RunOptions = {
    seed,
    steps: until,
    rows: ROWS,
    rowTokens: ROW_TOKENS,
    rates,
    warmUpSteps: 20,
    selectionSteps: steps / 5,
    validateEvery: flags.speed ? steps : Math.ceil(steps / 6),
    ...training,
  };
  const result = await trainOnce(network(), documents, validation, options);
  appendFileSync(results, `${JSON.stringify({ variant, seed, steps: until, rates, ...result })}\n`);
}

mkdirSync(flags.out, { recursive: true });
if (flags.report && flags.speed) {
  process.stdout.write(speedReport(finished()));
} else if (flags.report) {
  process.stdout.write(report(finished(), finished(join(flags.out, `speed-${ROW_TOKENS}.jsonl`))));
} else if (flags.run) {
  const [variant, seed] = flags.run.split("/") as [string, string];
  await runOne(variant, Number(seed));
} else {
  const variants = flags.only?.split(",") ?? Object.keys(VARIANTS);
  for (const seed of flags.speed ? [1] : flags.seeds.split(",").map(Number)) {
    for (const variant of variants) {
      if (!flags.speed && finished().some((line) => isSame(line, variant, seed))) continue;
      const began = Date.now();
      const run = spawnSync(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), "--run", `${variant}/${seed}`],
        { stdio: ["ignore", "inherit", "inherit"] },
      );
      const minutes = ((Date.now() - began) / 60_000).toFixed(1);
      process.stderr.write(`${variant}, seed ${seed}: ${run.status === 0 ? "done" : "FAILED"} in ${minutes} min\n`);
    }
  }
}

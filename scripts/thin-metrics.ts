/**
 * Puts a training run's record beside the model that came out of it, small enough to ship: the page draws its curves.
 *
 *   npx tsx scripts/thin-metrics.ts MODEL RUN…        reads each RUN/metrics.jsonl, writes MODEL/metrics.jsonl
 *
 * A run may go on where the one before it was left: of a step that is in both, the later line holds.
 * Steps are averaged down to POINTS lines; validations keep their bits per byte. The first line names the model by its
 * SHA-256, so that a record that was left behind by another model is noticed.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const POINTS = 300;
/** What is kept of a step, with the digits it is rounded to. */
const FIELDS = { step: 0, tokensSeen: 0, lossNats: 4, tokensPerSecond: 0 } as const;

type Line = Readonly<Record<string, unknown>>;

const [model, ...runs] = process.argv.slice(2);
if (!model || runs.length === 0) throw new Error("usage: npx tsx scripts/thin-metrics.ts MODEL RUN…");
const lines = runs.flatMap((run) => readFileSync(join(run, "metrics.jsonl"), "utf8").split("\n").filter(Boolean));
const events = lines.map((line) => JSON.parse(line) as Line);
const latest = (name: string): Line[] => {
  const named = events.filter(({ event }) => event === name);
  return [...new Map(named.map((line) => [line["step"], line])).values()];
};
const steps = latest("step").sort((a, b) => Number(a["step"]) - Number(b["step"]));
const size = Math.ceil(steps.length / POINTS);
const sha256 = createHash("sha256")
  .update(readFileSync(join(model, "model.safetensors")))
  .digest("hex");

const kept: Line[] = [{ event: "model", name: basename(model), sha256 }];
for (let i = 0; i < steps.length; i += size) kept.push(mean(steps.slice(i, i + size)));
for (const { event, step, tokensSeen, bitsPerByte } of latest("validation")) {
  kept.push({ event, step, tokensSeen, bitsPerByte: rounded(bitsPerByte as Line) });
}
kept.sort((a, b) => Number(a["tokensSeen"] ?? 0) - Number(b["tokensSeen"] ?? 0));
writeFileSync(join(model, "metrics.jsonl"), `${kept.map((line) => JSON.stringify(line)).join("\n")}\n`);

function mean(group: readonly Line[]): Line {
  const fields = Object.entries(FIELDS).map(([name, digits]) => {
    const sum = group.reduce((total, line) => total + Number(line[name]), 0);
    return [name, Number((sum / group.length).toFixed(digits))];
  });
  return { event: "step", ...Object.fromEntries(fields) };
}

function rounded(scores: Line): Line {
  return Object.fromEntries(Object.entries(scores).map(([group, value]) => [group, Number(Number(value).toFixed(4))]));
}

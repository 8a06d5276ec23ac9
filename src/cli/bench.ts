/** `shoal bench`: what this machine does. One JSON line a case. Beside other engines: bench/speed.bench.ts. */
import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import type { Constraint } from "../model/index.ts";
import { Engine, type EngineOptions, Measures } from "../runtime/index.ts";
import { benchForgetCommand } from "./bench-forget.ts";
import { benchKillCommand } from "./bench-kill.ts";
import { benchLessonsCommand } from "./bench-lessons.ts";
import { type ModelFlags, modelFolder, wholeNumber, withModel } from "./options.ts";
import { printJson } from "./output.ts";

interface SpeedFlags extends ModelFlags {
  readonly repeats: number;
  readonly kernel?: Variant;
}

const PREFILL_TOKENS = 512;
const DECODE_TOKENS = 128;
const STATE_REPEATS = 50;
type Variant = NonNullable<EngineOptions["variant"]>;
const VARIANTS: readonly Variant[] = ["baseline", "relaxed", "turbo"];

export function benchCommand(): Command {
  const speed = withModel(new Command("speed").description("measure tokens/s, prompt reading, first token and memory"))
    .addOption(new Option("--kernel <name>", "use this build of the kernels, or fail").choices(VARIANTS))
    .option("--repeats <n>", "measure each case so often and give the median", wholeNumber(1), 3)
    .action(benchSpeed);
  return new Command("bench")
    .description("measure what this machine does; one JSON line a case")
    .addCommand(speed)
    .addCommand(benchLessonsCommand())
    .addCommand(benchForgetCommand())
    .addCommand(benchKillCommand());
}

async function benchSpeed(flags: SpeedFlags): Promise<void> {
  const counts = flags.threads ? [flags.threads] : [1, 2].filter((n) => n <= availableParallelism());
  for (const [i, threads] of counts.entries()) {
    const began = performance.now();
    const variant = flags.kernel === undefined ? {} : { variant: flags.kernel };
    const engine = await Engine.open({ model: modelFolder(flags), threads, ...variant });
    try {
      const { kernel } = engine.backend.info;
      const print = (name: string, figures: object): void => printJson({ case: name, threads, kernel, ...figures });
      const openMs = performance.now() - began;
      const prompt = engine.promptOf({ messages: [{ role: "user", content: "Where is the manual?" }] });
      const first = await firstToken(engine, prompt);
      // Since the process began, for the first case only: after that the code is warm.
      const sinceStart = i === 0 ? { sinceProcessStartMs: round(performance.now()) } : {};
      print("first-token", { openMs: round(openMs), afterOpenMs: round(first), ...sinceStart });
      print("prefill", { tokens: PREFILL_TOKENS, ...(await repeated(flags.repeats, () => prefill(engine))) });
      print("decode", { tokens: DECODE_TOKENS, ...(await repeated(flags.repeats, () => decode(engine, prompt))) });
      print("score", { tokens: PREFILL_TOKENS, ...(await repeated(flags.repeats, () => score(engine))) });
      print("state", { bytes: engine.model.state.values.byteLength, saveAndRestoreMs: stateMs(engine) });
      print("memory", {
        rssBytes: process.memoryUsage.rss(),
        weightsBytes: engine.weightsBytes,
        fileBytes: engine.folder.bytes,
      });
    } finally {
      engine.close();
    }
  }
}

/** Milliseconds from the prompt to the first token. */
async function firstToken(engine: Engine, prompt: Int32Array): Promise<number> {
  const began = performance.now();
  engine.model.reset();
  for await (const _ of engine.write(prompt, { maxTokens: 1 })) break;
  return performance.now() - began;
}

/** Tokens a second of reading a long prompt. */
async function prefill(engine: Engine): Promise<number> {
  const ids = someText(engine, PREFILL_TOKENS);
  engine.model.reset();
  const began = performance.now();
  engine.model.read(ids);
  return perSecond(PREFILL_TOKENS, began);
}

/** Tokens a second of writing one answer, with all that belongs to it. */
async function decode(engine: Engine, prompt: Int32Array): Promise<number> {
  engine.model.reset();
  engine.model.read(prompt.subarray(0, -1));
  const endless: Constraint = {
    mask: (logits) => {
      for (const id of engine.tokenizer.stopIds) logits[id] = Number.NEGATIVE_INFINITY;
    },
    accept: () => {},
  };
  const began = performance.now();
  for await (const _ of engine.write(prompt.subarray(-1), { maxTokens: DECODE_TOKENS, constraint: endless }));
  return perSecond(DECODE_TOKENS, began);
}

/** Tokens a second of scoring a text with the exact weights. */
async function score(engine: Engine): Promise<number> {
  const measures = new Measures(engine);
  const text = engine.tokenizer.decode(someText(engine, PREFILL_TOKENS));
  const began = performance.now();
  const { tokens } = await measures.score(text);
  return perSecond(tokens, began);
}

/** Milliseconds to keep a conversation's state and to take it up again; mean of many. */
function stateMs({ model: { state } }: Engine): number {
  const began = performance.now();
  for (let i = 0; i < STATE_REPEATS; i++) state.restore(state.save());
  return Math.round((1000 * (performance.now() - began)) / STATE_REPEATS) / 1000;
}

function someText({ tokenizer, config }: Engine, count: number): Int32Array {
  const least = tokenizer.vocabSize / 2;
  return Int32Array.from({ length: count }, (_, i) => Math.floor(least + ((i * 7919) % (config.vocabulary / 4))));
}

function perSecond(tokens: number, began: number): number {
  return (1000 * tokens) / (performance.now() - began);
}

async function repeated(
  times: number,
  measure: () => Promise<number>,
): Promise<{ tokensPerSecond: number; low: number; high: number; repeats: number }> {
  await measure(); // warm-up
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  values.sort((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)]!;
  return { tokensPerSecond: round(median), low: round(values[0]!), high: round(values.at(-1)!), repeats: times };
}

const round = (value: number): number => Math.round(value * 10) / 10;

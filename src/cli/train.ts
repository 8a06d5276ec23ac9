/** `shoal train RECIPE --out DIR`: trains a model from a recipe; survives being killed. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import { ShoalError } from "../core/index.ts";
import { createWasmBackend } from "../kernels/index.ts";
import { type Progress, type Recipe, runTraining, TRAINING_MEMORY_BYTES } from "../training/index.ts";
import { ProgressLine } from "./progress-line.ts";

interface TrainFlags {
  readonly out: string;
  readonly minutes?: string;
  readonly initial?: string;
  readonly from?: string;
  readonly decay?: string;
  readonly resume?: boolean;
  readonly threads?: string;
}

export function trainCommand(): Command {
  return new Command("train")
    .description("train a model from a recipe; goes on where it stopped with --resume")
    .argument("<recipe>", "a recipe module, for example recipes/nano.ts")
    .requiredOption("--out <dir>", "folder for checkpoints, metrics and the model")
    .option("--initial <model>", "begin with the weights of a model folder")
    .option("--from <dir>", "branch off the last checkpoint of another run, with --decay")
    .option("--decay <steps>", "let the learning rate fall over this many steps and finish")
    .option("--minutes <n>", "stop, with a checkpoint, after n minutes")
    .option("--resume", "go on from the folder's last checkpoint")
    .option("--threads <n>", "threads to use (default: all cores)")
    .action(train);
}

async function train(path: string, flags: TrainFlags): Promise<void> {
  const recipe = await loadRecipe(path);
  const backend = await createWasmBackend({
    memoryBytes: TRAINING_MEMORY_BYTES,
    ...(flags.threads ? { threads: Number(flags.threads) } : {}),
  });
  const line = new ProgressLine();
  const { kernel, threads, gemmTile } = backend.info;
  line.say(`${recipe.name} on ${kernel} kernels (${gemmTile}), ${threads} threads`);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  try {
    const outcome = await runTraining(backend, recipe, {
      out: flags.out,
      resume: flags.resume ?? false,
      ...(flags.initial ? { initial: flags.initial } : {}),
      ...(flags.from && flags.decay ? { branch: { from: flags.from, decaySteps: Number(flags.decay) } } : {}),
      ...(flags.minutes ? { minutes: Number(flags.minutes) } : {}),
      signal: stop.signal,
      onProgress: (progress) => line.show(describe(progress), progress.step / progress.totalSteps),
      onEvent: (message) => line.say(message),
    });
    line.end();
    const { step, tokensSeen, finished } = outcome;
    const seen = `${(tokensSeen / 1e6).toFixed(2)} M tokens`;
    line.say(finished ? `finished: ${seen}` : `stopped at step ${step} (${seen}); add --resume to go on`);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    backend.close();
  }
}

function describe(p: Progress): string {
  const bits = Object.entries(p.bitsPerByte).map(([group, value]) => `${group} ${value.toFixed(2)}`);
  const parts = [
    `step ${p.step}/${p.totalSteps}`,
    `loss ${p.lossNats.toFixed(3)}`,
    `${Math.round(p.tokensPerSecond)} tokens/s`,
    bits.length > 0 ? `bits/byte ${bits.join(" ")}` : "",
    `${duration(p.secondsLeft)} left`,
  ];
  return parts.filter(Boolean).join(" · ");
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "?";
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Imports a recipe; a TypeScript one through tsx where the runtime cannot read TypeScript itself. */
async function loadRecipe(path: string): Promise<Recipe> {
  const url = pathToFileURL(resolve(path)).href;
  try {
    if (path.endsWith(".ts")) {
      const { register } = await import("tsx/esm/api");
      register();
    }
    const module = (await import(url)) as { default?: Recipe };
    if (!module.default?.config) throw new ShoalError("recipe", `${path} has no recipe as its default export`);
    return module.default;
  } catch (cause) {
    if (cause instanceof ShoalError) throw cause;
    throw new ShoalError(
      "recipe",
      `${path} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}

/**
 * The training loop: time, files, progress. It may be killed at any instant and goes on from its last checkpoint.
 */
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, ShoalError, systemClock } from "../core/index.ts";
import type { Backend } from "../kernels/index.ts";
import { fillParameters, readModelFolder, saveModelFolder, trainedSoFar } from "../model/index.ts";
import { type Checkpoint, type CheckpointMeta, loadCheckpoint, saveCheckpoint } from "./checkpoint.node.ts";
import { type EncodedDocument, encodeDocument } from "./encode.ts";
import { lossPlot, type MetricsLine } from "./loss-plot.ts";
import { Packer } from "./packer.ts";
import type { DocumentSource, Recipe } from "./recipe.ts";
import { type KindScore, type StepReport, Trainer, type TrainingMemory } from "./trainer.ts";

export interface TrainOptions {
  /** Folder for checkpoints, metrics and the finished model. */
  readonly out: string;
  /** Go on from the folder's last checkpoint; without it, a folder that has one is refused. */
  readonly resume: boolean;
  /**
   * Start a branch from the last checkpoint of another run's folder and let its learning rate fall over `decaySteps`, in the
   * recipe's last phase: how a model is released from a run that goes on.
   */
  readonly branch?: { readonly from: string; readonly decaySteps: number };
  /** A new run begins with the weights of this model folder, and counts its steps and tokens on. */
  readonly initial?: string;
  /** Stop, with a checkpoint, after this long. */
  readonly minutes?: number;
  readonly checkpointMinutes?: number;
  readonly validateEvery?: number;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  onProgress?(progress: Progress): void;
  /** Things a person should know: the memory a run will take, a rollback, a skipped step. */
  onEvent?(message: string): void;
}

export interface Progress extends StepReport {
  readonly totalSteps: number;
  readonly tokensPerSecond: number;
  readonly secondsLeft: number;
  /** Bits per byte of the last validation by group: zh, en, poem. */
  readonly bitsPerByte: Readonly<Record<string, number>>;
}

export interface TrainOutcome {
  readonly step: number;
  readonly tokensSeen: number;
  readonly finished: boolean;
}

const CHECKPOINT_MINUTES = 5;
const VALIDATE_EVERY = 200;
/** A loss this many nats above its running mean, or a gradient that is not finite, this often in a row, rolls back. */
const SPIKE_NATS = 1;
/** And this many mean deviations of single steps, whose documents differ: prose costs twice what a drill costs. */
const SPIKE_DEVIATIONS = 4;
const SPIKES = 5;
const METRICS_FILE = "metrics.jsonl";

/**
 * Runs a recipe until it is finished, its time is up, or it is stopped.
 *
 * @throws ShoalError "has-checkpoint" if the folder holds a run and `resume` is not set; "other-recipe" if it is another
 *   recipe's; IntegrityError if its checkpoint is damaged.
 */
export async function runTraining(backend: Backend, plan: Recipe, options: TrainOptions): Promise<TrainOutcome> {
  const clock = options.clock ?? systemClock;
  await mkdir(options.out, { recursive: true });
  const { checkpoint, recipe } = await beginning(plan, options);
  const trainer = new Trainer(backend, recipe, await recipe.tokenizer());
  if (!checkpoint && options.initial !== undefined) await startFrom(trainer, options.initial);
  const run = new Run(trainer, options);
  await run.start(checkpoint);
  options.onEvent?.(describeMemory(trainer.memory));
  const began = clock.monotonic();
  let saved = began;
  const minutes = (since: number): number => (clock.monotonic() - since) / 60_000;

  while (trainer.step < recipe.totalSteps) {
    if (options.signal?.aborted || (options.minutes !== undefined && minutes(began) >= options.minutes)) break;
    const before = clock.monotonic();
    const report = await run.step();
    if (!report) break;
    if (trainer.step % (options.validateEvery ?? VALIDATE_EVERY) === 0) await run.validate();
    await run.progress(report, clock.monotonic() - before);
    if (run.isCalm && minutes(saved) >= (options.checkpointMinutes ?? CHECKPOINT_MINUTES)) {
      await run.save();
      saved = clock.monotonic();
    }
  }
  await run.validate();
  await run.save();
  const { step, tokensSeen } = trainer;
  const tensors = trainer.weightTensors();
  await saveModelFolder(join(options.out, "model"), recipe.config, tensors, trainer.tokenizer, { step, tokensSeen });
  return { step: trainer.step, tokensSeen: trainer.tokensSeen, finished: trainer.step >= recipe.totalSteps };
}

function describeMemory({ parameters, parameterBytes, workspaceBytes, activationBytes }: TrainingMemory): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const each = (parameterBytes / parameters).toFixed(1);
  return (
    `${(parameters / 1e6).toFixed(2)} M parameters: ${megabytes(parameterBytes)} (${each} bytes each), ` +
    `optimiser's scratch ${megabytes(workspaceBytes)}, activations ${megabytes(activationBytes)}`
  );
}

/** Warm start: weights without the optimiser's moments, which come back within a hundred steps. */
async function startFrom(trainer: Trainer, path: string): Promise<void> {
  const folder = await readModelFolder(path);
  fillParameters(folder, trainer.parameters);
  const { step, tokensSeen } = trainedSoFar(folder);
  trainer.step = step;
  trainer.tokensSeen = tokensSeen;
}

/** The checkpoint a run begins from, and the recipe with the schedule that holds from there. */
async function beginning(
  recipe: Recipe,
  options: TrainOptions,
): Promise<{ checkpoint: Checkpoint | null; recipe: Recipe }> {
  const own = await loadCheckpoint(options.out);
  if (own && !options.resume) {
    throw new ShoalError(
      "has-checkpoint",
      `${options.out} holds a run at step ${own.meta.step}; add --resume to go on, or name another folder`,
    );
  }
  const { branch } = options;
  const checkpoint = own ?? (branch ? await loadCheckpoint(branch.from) : null);
  if (branch && !checkpoint) throw new ShoalError("no-checkpoint", `${branch.from} holds no checkpoint to branch from`);
  if (!checkpoint) return { checkpoint, recipe };
  const { meta } = checkpoint;
  if (meta.recipe !== recipe.name) {
    throw new ShoalError("other-recipe", `the checkpoint is of a run of "${meta.recipe}", not of "${recipe.name}"`);
  }
  if (own || !branch) return { checkpoint, recipe: withDecay(recipe, meta.decayStart, meta.totalSteps) };
  return { checkpoint, recipe: withDecay(recipe, meta.step + 1, meta.step + branch.decaySteps) };
}

/** The recipe with its learning rate falling from `decayStart` on; its last phase begins there. */
function withDecay(recipe: Recipe, decayStart: number, totalSteps: number): Recipe {
  if (decayStart === recipe.decayStart && totalSteps === recipe.totalSteps) return recipe;
  const last = recipe.phases[recipe.phases.length - 1]!;
  const phases = [
    ...recipe.phases.filter(({ from }) => from < decayStart && from < last.from),
    { ...last, from: decayStart },
  ];
  return { ...recipe, decayStart, totalSteps, phases };
}

class Run {
  readonly #trainer: Trainer;
  readonly #options: TrainOptions;
  #validation: EncodedDocument[] = [];
  #phase = "";
  #source: DocumentSource | null = null;
  #packer: Packer | null = null;
  #meanLoss = Number.NaN;
  #deviation = SPIKE_NATS / SPIKE_DEVIATIONS;
  #spikes = 0;
  #speed = Number.NaN;
  #bitsPerByte: Record<string, number> = {};

  constructor(trainer: Trainer, options: TrainOptions) {
    this.#trainer = trainer;
    this.#options = options;
  }

  async start(checkpoint: Checkpoint | null): Promise<void> {
    const { recipe, tokenizer } = this.#trainer;
    const documents = await recipe.validation();
    this.#validation = documents.map((document) => encodeDocument(tokenizer, document, false));
    if (checkpoint) {
      this.#trainer.restore(checkpoint.tensor);
      await this.#takeUp(checkpoint.meta);
    } else {
      await this.#enterPhase(null, []);
    }
  }

  /** Whether the last step was no spike: what a spike leaves is not kept, it may be what will be gone back from. */
  get isCalm(): boolean {
    return this.#spikes === 0;
  }

  #spikeFrom(): number {
    return this.#meanLoss + Math.max(SPIKE_NATS, SPIKE_DEVIATIONS * this.#deviation);
  }

  /** One step. A spike goes back to the last checkpoint and past the data that caused it. */
  async step(): Promise<StepReport | null> {
    if (phaseAt(this.#trainer.recipe, this.#trainer.step + 1) !== this.#phase) {
      await this.#enterPhase(this.#source!.cursor(), this.#packer!.pending);
      this.#meanLoss = Number.NaN; // another mix has another loss
    }
    const report = await this.#trainer.train(this.#packer!);
    if (!report) return null;
    const isSpike = !Number.isFinite(report.gradientNorm) || report.lossNats > this.#spikeFrom();
    this.#spikes = isSpike ? this.#spikes + 1 : 0;
    if (!Number.isFinite(report.gradientNorm))
      this.#options.onEvent?.(`step ${report.step} skipped: gradient not finite`);
    if (!isSpike) {
      const mean = Number.isNaN(this.#meanLoss) ? report.lossNats : this.#meanLoss;
      this.#meanLoss = 0.9 * mean + 0.1 * report.lossNats;
      this.#deviation = 0.9 * this.#deviation + 0.1 * Math.abs(report.lossNats - mean);
    }
    if (this.#spikes >= SPIKES) await this.#rollBack(report);
    return report;
  }

  async validate(): Promise<void> {
    const scores = await this.#trainer.validate(this.#validation);
    const groups = new Map<string, KindScore>();
    const kinds: Record<string, { natsPerToken: number; bitsPerByte: number }> = {};
    for (const [key, score] of scores) {
      kinds[key] = { natsPerToken: score.nats / score.tokens, bitsPerByte: bitsPerByte(score) };
      const group = key.includes("poem") ? "poem" : key.slice(0, key.indexOf("/"));
      const sum = groups.get(group) ?? { nats: 0, tokens: 0, bytes: 0 };
      groups.set(group, {
        nats: sum.nats + score.nats,
        tokens: sum.tokens + score.tokens,
        bytes: sum.bytes + score.bytes,
      });
    }
    this.#bitsPerByte = Object.fromEntries([...groups].map(([group, score]) => [group, bitsPerByte(score)]));
    const { step, tokensSeen } = this.#trainer;
    await this.#log({ event: "validation", step, tokensSeen, bitsPerByte: this.#bitsPerByte, kinds });
  }

  async progress(report: StepReport, milliseconds: number): Promise<void> {
    const speed = (report.tokens / milliseconds) * 1000;
    this.#speed = Number.isNaN(this.#speed) ? speed : 0.9 * this.#speed + 0.1 * speed;
    const { totalSteps } = this.#trainer.recipe;
    const secondsLeft = ((totalSteps - report.step) * report.tokens) / this.#speed;
    const tokensPerSecond = this.#speed;
    await this.#log({ event: "step", ...report, tokensSeen: this.#trainer.tokensSeen, tokensPerSecond: speed });
    this.#options.onProgress?.({ ...report, totalSteps, tokensPerSecond, secondsLeft, bitsPerByte: this.#bitsPerByte });
  }

  async save(): Promise<void> {
    const { recipe, step, tokensSeen } = this.#trainer;
    const meta: CheckpointMeta = {
      recipe: recipe.name,
      step,
      tokensSeen,
      phase: this.#phase,
      decayStart: recipe.decayStart,
      totalSteps: recipe.totalSteps,
      cursor: this.#source!.cursor(),
      pending: this.#packer!.pending,
    };
    await saveCheckpoint(this.#options.out, meta, this.#trainer.tensors());
    const text = await readFile(join(this.#options.out, METRICS_FILE), "utf8");
    const lines = text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as MetricsLine);
    await writeFile(join(this.#options.out, "loss.svg"), lossPlot(lines, recipe.name));
  }

  async #takeUp(meta: CheckpointMeta): Promise<void> {
    this.#trainer.step = meta.step;
    this.#trainer.tokensSeen = meta.tokensSeen;
    await this.#enterPhase(meta.cursor, meta.pending as EncodedDocument[]);
  }

  async #enterPhase(cursor: unknown, pending: readonly EncodedDocument[]): Promise<void> {
    const { recipe, tokenizer, step } = this.#trainer;
    this.#phase = phaseAt(recipe, step + 1);
    const source = await recipe.documents(this.#phase, cursor);
    this.#source = source;
    const next = async (): Promise<EncodedDocument | null> => {
      const document = await source.next();
      return document && encodeDocument(tokenizer, document);
    };
    this.#packer = new Packer(next, recipe.rowTokens, pending);
  }

  async #rollBack(report: StepReport): Promise<void> {
    const checkpoint = await loadCheckpoint(this.#options.out);
    this.#spikes = 0;
    this.#meanLoss = Number.NaN;
    if (!checkpoint) {
      this.#options.onEvent?.(
        `loss ${report.lossNats.toFixed(2)} at step ${report.step}, and no checkpoint to go back to`,
      );
      return;
    }
    this.#trainer.restore(checkpoint.tensor);
    this.#trainer.step = checkpoint.meta.step;
    this.#trainer.tokensSeen = checkpoint.meta.tokensSeen;
    const message = `loss ${report.lossNats.toFixed(2)} at step ${report.step}: back to step ${checkpoint.meta.step}, on with other documents`;
    await this.#log({ event: "rollback", step: report.step, to: checkpoint.meta.step });
    this.#options.onEvent?.(message);
  }

  async #log(line: MetricsLine): Promise<void> {
    await appendFile(join(this.#options.out, METRICS_FILE), `${JSON.stringify(line)}\n`);
  }
}

function phaseAt(recipe: Recipe, step: number): string {
  let name = recipe.phases[0]!.name;
  for (const phase of recipe.phases) if (step >= phase.from) name = phase.name;
  return name;
}

function bitsPerByte({ nats, bytes }: KindScore): number {
  return nats / Math.LN2 / bytes;
}

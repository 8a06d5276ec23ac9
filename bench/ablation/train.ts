/**
 * One run of the ablation: a network, a seed, a number of steps. The same optimiser, packing and data for all.
 *
 * Time is the process's own CPU time on one thread, so that runs which share a core can be compared; validation is not in it.
 */
import { Rng } from "../../src/core/index.ts";
import { createWasmBackend } from "../../src/kernels/index.ts";
import { ParameterSet } from "../../src/tensor/index.ts";
import {
  activeBlocks,
  type EncodedDocument,
  learningRateFactor,
  type OptimiserRates,
  Packer,
  Updater,
} from "../../src/training/index.ts";
import type { Network } from "./network.ts";
import { type Recorded, recordRows, type Scores, scoreText, sum } from "./pass.ts";

export interface RunOptions {
  readonly seed: number;
  readonly steps: number;
  readonly rows: number;
  readonly rowTokens: number;
  readonly rates: OptimiserRates;
  readonly warmUpSteps: number;
  /** Steps in which the firing share falls to the network's own. */
  readonly selectionSteps: number;
  readonly validateEvery: number;
  /** Share of the steps, at the end, in which the learning rates fall to 0. */
  readonly decayShare?: number;
  /** Weight of the loss of the token after the next, for a network that predicts it. */
  readonly aheadWeight?: number;
  /** Tokens weigh their count in the training text to minus this power. */
  readonly rarityPower?: number;
}

export interface Point extends Scores {
  readonly step: number;
  readonly tokens: number;
  /** CPU seconds of training alone. */
  readonly seconds: number;
  readonly trainNats: number;
}

/** The mean of the weights of so many last steps, one in five of them, scored at the end. */
export interface Averaged {
  readonly steps: number;
  readonly validationNats: number;
}

export interface RunResult {
  readonly parameters: number;
  readonly kernel: string;
  readonly activationBytes: number;
  /** CPU tokens a second of the last quarter of the steps, when the schedule has settled. */
  readonly tokensPerSecond: number;
  /** The same by step, in tokens a second of wall time; means little while other work shares the core. */
  readonly stepSpeeds: readonly number[];
  readonly peakBytes: number;
  readonly points: readonly Point[];
  readonly averaged: readonly Averaged[];
}

const MEGABYTE = 2 ** 20;
const BALANCE_RATE = 1e-3;
const AVERAGED_STEPS = [25, 50];
const AVERAGED_EVERY = 5;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export async function trainOnce(
  network: Network,
  documents: readonly EncodedDocument[],
  validation: readonly EncodedDocument[],
  options: RunOptions,
): Promise<RunResult> {
  const { rows: B, rowTokens: T, steps, rates } = options;
  const backend = await createWasmBackend({ threads: 1, memoryBytes: 2000 * MEGABYTE });
  const weights = backend.arena("weights", 64 * MEGABYTE);
  const parameters = new ParameterSet(network.specs, weights, backend.arena("gradients", 64 * MEGABYTE));
  network.initialise(parameters, new Rng(options.seed));
  const updater = new Updater(backend, backend.arena("optimiser", 128 * MEGABYTE), parameters, rates);
  const counts = Array.from({ length: network.layers }, () => weights.i32(network.selection?.all ?? 1, "counts"));
  const activations = backend.arena("activations", 1000 * MEGABYTE);
  const validationArena = backend.arena("validation", 700 * MEGABYTE);

  let recorded: Recorded | null = null;
  let validating: Recorded | null = null;
  let [recordedActive, tokens, seconds] = [-1, 0, 0];
  let [settledTokens, settledSeconds] = [0, 0];
  const stepSpeeds: number[] = [];
  let documentNumber = 0;
  const weighed = options.rarityPower ? weighByRarity(documents, options.rarityPower) : documents;
  const packer = new Packer(async () => weighed[documentNumber++] ?? null, T);
  const points: Point[] = [];
  let recent: number[] = [];
  const schedule = {
    warmUpSteps: options.warmUpSteps,
    decayStart: Math.round(steps * (1 - (options.decayShare ?? 0))) + 1,
    totalSteps: steps,
  };
  const averages = AVERAGED_STEPS.filter((last) => last < steps / 2).map((last) => ({
    steps: last,
    sum: new Float32Array(parameters.values.length),
  }));

  const validate = async (): Promise<Scores> => {
    const { selection } = network;
    const unread = counts.map((each) => validationArena.i32(each.length, "unread"));
    validating ??= recordRows(
      backend,
      validationArena,
      network,
      parameters,
      { B, T, active: selection?.active ?? 1 },
      unread,
      false,
    );
    return scoreText(validating, validation, B, T);
  };

  for (let step = 1; step <= steps; step++) {
    const [before, began] = [cpuSeconds(), performance.now()];
    const { selection } = network;
    const active = selection ? activeBlocks(step, selection.all, selection.active, options.selectionSteps) : 1;
    if (!recorded || active !== recordedActive) {
      recorded?.program.release();
      activations.reset();
      recorded = recordRows(
        backend,
        activations,
        network,
        parameters,
        { B, T, active },
        counts,
        true,
        options.aheadWeight,
      );
      recordedActive = active;
    }
    const placements = await packer.fill(recorded.batch, B);
    if (placements.length === 0) throw new Error(`the text ended at step ${step}`);
    const { weights: scored } = recorded.batch;
    const total = sum(scored);
    for (let i = 0; i < scored.length; i++) scored[i]! /= total;
    updater.clear();
    for (const each of counts) each.fill(0);
    recorded.prepare();
    recorded.program.run();
    const norm = updater.apply(step, learningRateFactor(step, schedule));
    if (!Number.isFinite(norm)) throw new Error(`the gradient is not finite at step ${step}`);
    if (selection) balance(parameters, counts, selection.always);
    if (step % AVERAGED_EVERY === 0) {
      for (const average of averages) {
        if (step <= steps - average.steps) continue;
        for (let i = 0; i < average.sum.length; i++) average.sum[i]! += parameters.values[i]!;
      }
    }

    const read = placements.reduce((count, { start, end }) => count + end - start, 0);
    const took = cpuSeconds() - before;
    tokens += read;
    seconds += took;
    if (step > 0.75 * steps) {
      settledTokens += read;
      settledSeconds += took;
      stepSpeeds.push((1000 * read) / (performance.now() - began));
    }
    recent.push(sum(recorded.loss));
    if (step % options.validateEvery === 0 || step === steps) {
      const trainNats = recent.reduce((a, b) => a + b, 0) / recent.length;
      points.push({ step, tokens, seconds, trainNats, ...(await validate()) });
      recent = [];
    }
  }
  const averaged: Averaged[] = [];
  for (const average of averages) {
    const members = average.steps / AVERAGED_EVERY;
    parameters.values.set(average.sum.map((value) => value / members));
    averaged.push({ steps: average.steps, validationNats: (await validate()).validationNats });
  }
  const { activationBytes } = recorded as Recorded;
  backend.close();
  return {
    parameters: parameters.count,
    kernel: backend.info.kernel,
    activationBytes,
    tokensPerSecond: settledTokens / settledSeconds,
    stepSpeeds,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    points,
    averaged,
  };
}

function weighByRarity(documents: readonly EncodedDocument[], power: number): EncodedDocument[] {
  const counts = new Map<number, number>();
  for (const { ids } of documents) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return documents.map((document) => ({ ...document, weights: document.ids.map((id) => counts.get(id)! ** -power) }));
}

/** As the trainer does: a block that is used less than the others is made likelier. */
function balance(parameters: ParameterSet, counts: readonly Int32Array[], always: number): void {
  counts.forEach((used, layer) => {
    const bias = parameters.get(`blocks.${layer}.ffn.router.bias`).data;
    const mean = used.subarray(always).reduce((total, count) => total + count, 0) / (used.length - always);
    for (let b = always; b < used.length; b++) bias[b]! += BALANCE_RATE * Math.sign(mean - used[b]!);
  });
}

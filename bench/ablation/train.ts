/**
 * One run of the ablation: a network, a seed, a number of steps. The same optimiser, packing and data for all.
 *
 * Time is the process's own CPU time on one thread, so that runs which share a core can be compared; validation is not in it.
 */
import { Rng } from "../../src/core/index.ts";
import { type Arena, type Backend, createWasmBackend } from "../../src/kernels/index.ts";
import { type CompiledTape, crossEntropy, ParameterSet, Tape } from "../../src/tensor/index.ts";
import {
  activeBlocks,
  type BatchArrays,
  type EncodedDocument,
  type OptimiserRates,
  Packer,
  Updater,
} from "../../src/training/index.ts";
import type { Network } from "./network.ts";

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
}

export interface Point {
  readonly step: number;
  readonly tokens: number;
  /** CPU seconds of training alone. */
  readonly seconds: number;
  readonly trainNats: number;
  readonly validationNats: number;
  readonly bitsPerByte: number;
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
}

const MEGABYTE = 2 ** 20;
const BALANCE_RATE = 1e-3;

interface Recorded {
  readonly program: CompiledTape;
  readonly batch: BatchArrays;
  readonly loss: Float32Array;
  readonly prepare: () => void;
  readonly activationBytes: number;
}

function recordRows(
  backend: Backend,
  arena: Arena,
  network: Network,
  parameters: ParameterSet,
  { B, T, active }: { B: number; T: number; active: number },
  counts: readonly Int32Array[],
  training: boolean,
): Recorded {
  const batch: BatchArrays = {
    ids: arena.i32(B * T, "ids"),
    targets: arena.i32(B * T, "targets"),
    weights: arena.f32(B * T, "weights"),
    starts: arena.i32(B * T, "starts"),
  };
  const tape = new Tape(backend, arena, { training });
  const { out, prepare } = network.record({ tape, arena, parameters, batch, B, T, active, counts });
  const loss = crossEntropy(tape, out, parameters.get(network.head), { ids: batch.targets, weights: batch.weights });
  if (training) tape.backward();
  return { program: tape.compile(), batch, loss, prepare, activationBytes: arena.usedBytes };
}

const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0);
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
  const packer = new Packer(async () => documents[documentNumber++] ?? null, T);
  const points: Point[] = [];
  let recent: number[] = [];

  const validate = async (): Promise<{ validationNats: number; bitsPerByte: number }> => {
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
    let next = 0;
    const reader = new Packer(async () => validation[next++] ?? null, T);
    let [nats, count, bytes] = [0, 0, 0];
    for (;;) {
      const placements = await reader.fill(validating.batch, B);
      if (placements.length === 0) break;
      validating.prepare();
      validating.program.run();
      nats += sum(validating.loss);
      for (const { start, end, bytes: size } of placements) {
        count += end - start;
        bytes += size;
      }
    }
    return { validationNats: nats / count, bitsPerByte: nats / Math.LN2 / bytes };
  };

  for (let step = 1; step <= steps; step++) {
    const [before, began] = [cpuSeconds(), performance.now()];
    const { selection } = network;
    const active = selection ? activeBlocks(step, selection.all, selection.active, options.selectionSteps) : 1;
    if (!recorded || active !== recordedActive) {
      recorded?.program.release();
      activations.reset();
      recorded = recordRows(backend, activations, network, parameters, { B, T, active }, counts, true);
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
    const norm = updater.apply(step, Math.min(1, step / options.warmUpSteps));
    if (!Number.isFinite(norm)) throw new Error(`the gradient is not finite at step ${step}`);
    if (selection) balance(parameters, counts, selection.always);

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
  };
}

/** As the trainer does: a block that is used less than the others is made likelier. */
function balance(parameters: ParameterSet, counts: readonly Int32Array[], always: number): void {
  counts.forEach((used, layer) => {
    const bias = parameters.get(`blocks.${layer}.ffn.router.bias`).data;
    const mean = used.subarray(always).reduce((total, count) => total + count, 0) / (used.length - always);
    for (let b = always; b < used.length; b++) bias[b]! += BALANCE_RATE * Math.sign(mean - used[b]!);
  });
}

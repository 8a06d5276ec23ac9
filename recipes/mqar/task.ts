/**
 * Multi-query associative recall (MQAR): key-value pairs, then each key again, and its value is asked for.
 *
 *   k3 v7  k1 v2  k9 v4 ...   k9 -> v4  k3 -> v7  k1 -> v2 ...
 *
 * A model that cannot do this cannot answer from what it was told. Keys and values of a sequence are drawn anew, so nothing
 * can be learnt by heart. Source: Arora et al. 2023, "Zoology" (arXiv:2312.04927).
 */
import { Rng } from "../../src/core/index.ts";
import type { Backend } from "../../src/kernels/index.ts";
import {
  forward,
  headName,
  initialise,
  type ModelConfig,
  ModelState,
  NANO,
  parameterSpecs,
  readOut,
  trainedNeurons,
  trainedWeights,
} from "../../src/model/index.ts";
import { crossEntropy, linear, ParameterSet, Tape } from "../../src/tensor/index.ts";
import { type BatchArrays, type OptimiserRates, Updater } from "../../src/training/index.ts";

const KEYS = 32;
const VALUES = 32;

/** 0.1 M parameters: two layers, because the first must bring a key to its value before the second can recall it. */
export const MQAR_MODEL: ModelConfig = {
  ...NANO,
  vocabulary: KEYS + VALUES,
  width: 64,
  layers: 2,
  headSize: 32,
  neurons: 128,
  ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
  slope: { width: 32, channels: 4 },
  selection: null,
};

export interface MqarOptions {
  readonly seed: number;
  readonly steps: number;
  /** Sequences of a step. */
  readonly rows: number;
  readonly rates: OptimiserRates;
  /** Numbers of pairs that training draws from. */
  readonly trainPairs: readonly number[];
  /** Numbers of pairs to be scored on. */
  readonly testPairs: readonly number[];
  /** Sequences that each score is over. */
  readonly testSequences: number;
  onStep?(step: number, lossNats: number): void;
}

/** What the gate is run with, but for the seed. */
export const GATE_OPTIONS: Omit<MqarOptions, "seed"> = {
  steps: 300,
  rows: 64,
  rates: { matrix: 6e-3, other: 3e-3, weightDecay: 0, maxNorm: 1 },
  trainPairs: [4, 8],
  testPairs: [4, 8, 12],
  testSequences: 512,
};

export interface MqarResult {
  readonly parameters: number;
  /** Share of queries answered right, by number of pairs. */
  readonly accuracy: ReadonlyMap<number, number>;
}

/** Tokens of a row that holds so many pairs, up to the next multiple of 16. */
const rowTokens = (pairs: number): number => Math.ceil((4 * pairs) / 16) * 16;

/** Fills every row with `pairs` pairs and their queries; only the answers are scored. */
export function fillMqar({ ids, targets, weights, starts }: BatchArrays, T: number, pairs: number, rng: Rng): void {
  ids.fill(0);
  targets.fill(-1);
  weights.fill(0);
  starts.fill(0);
  const rows = ids.length / T;
  for (let row = 0; row < rows; row++) {
    const at = row * T;
    starts[at] = 1;
    const keys = rng.shuffle(Array.from({ length: KEYS }, (_, key) => key)).slice(0, pairs);
    const values = keys.map(() => KEYS + rng.integer(VALUES));
    keys.forEach((key, i) => {
      ids[at + 2 * i] = key;
      ids[at + 2 * i + 1] = values[i]!;
    });
    rng.shuffle(keys.map((_, i) => i)).forEach((pair, i) => {
      const query = at + 2 * pairs + 2 * i;
      ids[query] = keys[pair]!;
      ids[query + 1] = values[pair]!;
      targets[query] = values[pair]!;
      weights[query] = 1 / (rows * pairs);
    });
  }
}

/** Trains a model from nothing and scores it. Deterministic for a seed and a build of the kernels. */
export function trainMqar(backend: Backend, config: ModelConfig, options: MqarOptions): MqarResult {
  const { rows: B, testPairs, trainPairs } = options;
  const T = rowTokens(Math.max(...trainPairs));
  const weights = backend.arena("weights", 2 ** 24);
  const parameters = new ParameterSet(parameterSpecs(config), weights, backend.arena("gradients", 2 ** 24));
  const rng = new Rng(options.seed);
  initialise(parameters, config, rng);
  const updater = new Updater(backend, backend.arena("optimiser", 2 ** 25), parameters, options.rates);

  const training = record(backend, config, parameters, B, T, true);
  for (let step = 1; step <= options.steps; step++) {
    fillMqar(training.batch, T, trainPairs[rng.integer(trainPairs.length)]!, rng);
    updater.clear();
    training.run();
    const warmUp = Math.min(1, step / 20);
    // Falling to a tenth: recall is learnt at the high rate and made exact at the low one.
    updater.apply(step, warmUp * (1 - (0.9 * step) / options.steps));
    options.onStep?.(
      step,
      training.loss.reduce((sum, value) => sum + value, 0),
    );
  }

  const accuracy = new Map<number, number>();
  for (const pairs of testPairs) {
    const rowLength = rowTokens(pairs);
    const testing = record(backend, config, parameters, B, rowLength, false);
    let [right, asked] = [0, 0];
    for (let done = 0; done < options.testSequences; done += B) {
      fillMqar(testing.batch, rowLength, pairs, rng);
      testing.run();
      testing.batch.targets.forEach((target, i) => {
        if (target < 0) return;
        asked++;
        if (argmax(testing.logits, i * config.vocabulary, config.vocabulary) === target) right++;
      });
    }
    accuracy.set(pairs, right / asked);
  }
  return { parameters: parameters.count, accuracy };
}

function argmax(values: Float32Array, start: number, length: number): number {
  let best = 0;
  for (let i = 1; i < length; i++) if (values[start + i]! > values[start + best]!) best = i;
  return best;
}

interface Recorded {
  readonly batch: BatchArrays;
  readonly loss: Float32Array;
  /** f32 [B T, V]; empty in training. */
  readonly logits: Float32Array;
  run(): void;
}

function record(
  backend: Backend,
  config: ModelConfig,
  parameters: ParameterSet,
  B: number,
  T: number,
  training: boolean,
): Recorded {
  const arena = backend.arena(training ? "activations" : `test of ${T} tokens`, 2 ** 27);
  const batch: BatchArrays = {
    ids: arena.i32(B * T, "ids"),
    targets: arena.i32(B * T, "targets"),
    weights: arena.f32(B * T, "weights"),
    starts: arena.i32(B * T, "starts"),
  };
  const tape = new Tape(backend, arena, { training });
  const state = new ModelState(config, B, arena);
  const streams = forward(
    {
      tape,
      config,
      weights: trainedWeights(parameters),
      neurons: trainedNeurons(parameters, config, config.neurons / 32, []),
      sequences: { B, T, starts: batch.starts },
      chunkSources: null,
      state,
    },
    batch.ids,
  );
  const out = readOut({ tape, weights: trainedWeights(parameters) }, streams[streams.length - 1]!);
  const head = parameters.get(headName(config));
  const logits = training ? new Float32Array() : linear(tape, out, head).data;
  const loss = crossEntropy(tape, out, head, { ids: batch.targets, weights: batch.weights });
  if (training) tape.backward();
  const program = tape.compile();
  return {
    batch,
    loss,
    logits,
    run: () => {
      state.clear();
      program.run();
    },
  };
}

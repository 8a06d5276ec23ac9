/**
 * Trains a lesson's value chain: one vector a token of its answer, added to the stream after the last layer.
 *
 *   minimise  sum over contexts k and tokens t of  -log softmax(head norm(x[k, t] + V[t]))[answer[t]]
 *
 * x is what the frozen base has there, so only the last norm and the head are gone through, forward and back. Adam on V alone,
 * its rate 0.15 of the stream's root mean square: with a rate that ignores that scale nothing is learnt in 40 steps.
 */
import { ShapeError } from "../core/index.ts";
import { type Arena, type Backend, ops } from "../kernels/index.ts";
import { headName, type ModelWeights, readOut } from "../model/index.ts";
import { type CompiledTape, crossEntropy, Tape } from "../tensor/index.ts";
import { roundValues } from "./lesson-codec.ts";

const RATE = 0.15; // of the stream's root mean square
const BETA1 = 0.9;
const BETA2 = 0.99;
const EPS = 1e-12; // gradients shrink with the stream's scale
const MOST_STEPS = 60;
/**
 * Where training stops: mean and greatest nats a token, of the values as they are stored. Well below what the answers need in
 * these contexts, for the others: they are computed with int8 weights, and asked for in other words.
 */
const ENOUGH = { mean: 0.02, max: 0.06 };

export interface ValueChain {
  /** [tokens, D], exactly as their stored bytes give them. */
  readonly values: Float32Array;
  readonly steps: number;
  /** Nats a token of the stored values over all contexts. */
  readonly meanNats: number;
  readonly maxNats: number;
}

/**
 * @param streams one [tokens, D] for each context.
 * @param arena is emptied first and used by this training alone.
 * Yields after each step.
 */
export function* trainValueChain(
  backend: Backend,
  arena: Arena,
  weights: ModelWeights,
  streams: readonly Float32Array[],
  answer: Int32Array,
): Generator<void, ValueChain> {
  for (const stream of streams) {
    const expected = answer.length * weights.config.width;
    if (stream.length !== expected) throw new ShapeError("trainValueChain", "stream", [expected], [stream.length]);
  }
  arena.reset();
  const program = record(backend, arena, weights, streams, answer);
  const rate = RATE * rootMeanSquare(streams);
  let best: ValueChain | null = null;
  try {
    for (let step = 1; step <= MOST_STEPS; step++) {
      const before = Float32Array.from(program.values);
      program.step(step, rate);
      if (isEnough(program)) {
        // The loss was that of unrounded values; what counts is what will be stored.
        const after = Float32Array.from(program.values);
        const rounded = roundValues(before);
        program.values.set(rounded);
        program.measure();
        const { meanNats, maxNats } = program;
        if (!best || meanNats < best.meanNats) best = { values: rounded, steps: step, meanNats, maxNats };
        if (isEnough(program)) return best;
        program.values.set(after);
      }
      yield;
    }
    const rounded = roundValues(program.values);
    program.values.set(rounded);
    program.measure();
    const { meanNats, maxNats } = program;
    const last = { values: rounded, steps: MOST_STEPS, meanNats, maxNats };
    return best && best.meanNats < meanNats ? best : last;
  } finally {
    program.release();
  }
}

function isEnough({ meanNats, maxNats }: { meanNats: number; maxNats: number }): boolean {
  return meanNats < ENOUGH.mean && maxNats < ENOUGH.max;
}

interface ChainProgram {
  readonly values: Float32Array;
  readonly meanNats: number;
  readonly maxNats: number;
  /** Measures the loss and moves the values. */
  step(step: number, rate: number): void;
  /** Measures the loss alone. */
  measure(): void;
  release(): void;
}

function record(
  backend: Backend,
  arena: Arena,
  weights: ModelWeights,
  streams: readonly Float32Array[],
  answer: Int32Array,
): ChainProgram {
  const { config } = weights;
  const n = answer.length * config.width;
  const rows = streams.length * answer.length;
  const values = arena.f32(n, "values");
  const gradient = arena.f32(n, "gradient of values");
  const targets = { ids: arena.i32(rows, "targets"), weights: arena.f32(rows, "weights") };
  targets.weights.fill(1);
  for (let k = 0; k < streams.length; k++) targets.ids.set(answer, k * answer.length);

  const tape = new Tape(backend, arena, { training: true });
  const x = tape.tensor("steered", [rows, config.width]);
  const part = (array: Float32Array, k: number): Float32Array => array.subarray(k * n, (k + 1) * n);
  streams.forEach((stream, k) => {
    tape.record(ops.add, { n, a: tape.constant("stream", stream), b: values, y: part(x.data, k) });
  });
  tape.onBackward(() => {
    const arrived = tape.arrived(x);
    tape.record(ops.fill, { n, value: 0, y: gradient });
    streams.forEach((_, k) => {
      tape.record(ops.axpy, { n, alpha: 1, x: part(arrived, k), y: gradient });
    });
  });
  const out = readOut({ tape, weights }, x);
  const loss = crossEntropy(tape, out, weights.unpacked(headName(config), arena), targets, rows);
  tape.backward();

  const rate = arena.f32(4, "rate");
  const clip = arena.f32(2, "clip");
  clip.fill(1);
  const moments = { m: arena.f32(n, "m"), v: arena.f32(n, "v") };
  const adam = { n, beta1: BETA1, beta2: BETA2, eps: EPS, g: gradient, rate, clip, w: values, ...moments };
  tape.record(ops.adamW, adam);
  const program: CompiledTape = tape.compile();

  const nats = { meanNats: Number.POSITIVE_INFINITY, maxNats: Number.POSITIVE_INFINITY };
  const run = (): void => {
    program.run();
    nats.meanNats = loss.reduce((sum, value) => sum + value, 0) / rows;
    nats.maxNats = loss.reduce((most, value) => Math.max(most, value), 0);
  };
  return {
    values,
    get meanNats() {
      return nats.meanNats;
    },
    get maxNats() {
      return nats.maxNats;
    },
    step: (step, learningRate) => {
      rate.set([learningRate, 0, 1 - BETA1 ** step, 1 - BETA2 ** step]);
      run();
    },
    measure: () => {
      // A clip factor of 0 skips the update.
      clip[1] = 0;
      run();
      clip[1] = 1;
    },
    release: () => program.release(),
  };
}

function rootMeanSquare(streams: readonly Float32Array[]): number {
  let square = 0;
  let count = 0;
  for (const stream of streams) {
    for (const x of stream) square += x * x;
    count += stream.length;
  }
  return Math.sqrt(square / count);
}

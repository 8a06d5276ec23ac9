/** One step of learning a lesson by gradient: a row of the lesson's own turns, a row of replay, forward, back, AdamW. */
import { type Arena, type Backend, command, ops, type Program } from "../../src/kernels/index.ts";
import {
  blocks,
  type ForwardContext,
  fillChunkSources,
  forward,
  headName,
  type ModelConfig,
  ModelState,
  readOut,
  SELECTION_CHUNK,
  trainedNeurons,
  type WeightSource,
} from "../../src/model/index.ts";
import { AdamW, type CompiledTape, clipByNorm, crossEntropy, type ParameterSet, Tape } from "../../src/tensor/index.ts";

/** Tokens with the weight of the loss at each, as the token to be predicted. */
export interface Scored {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

export interface StepOptions {
  readonly rowTokens: number;
  readonly learningRate: number;
}

const ROWS = 2;
const MAX_NORM = 1;

export class GradientStep {
  readonly #T: number;
  readonly #rate: number;
  readonly #program: CompiledTape;
  readonly #clear: Program;
  readonly #update: Program;
  readonly #adam: AdamW;
  readonly #ids: Int32Array;
  readonly #targets: Int32Array;
  readonly #weights: Float32Array;
  readonly #starts: Int32Array;
  readonly #chunkSources: Int32Array | null;
  readonly #loss: Float32Array;
  #count = 0;

  /**
   * @param source the weights of the forward pass
   * @param base parameters behind it, which neurons and head are taken from
   * @param trained what the step changes
   */
  constructor(
    backend: Backend,
    config: ModelConfig,
    { source, base, trained }: { source: WeightSource; base: ParameterSet; trained: ParameterSet },
    { rowTokens: T, learningRate }: StepOptions,
    arena: Arena,
  ) {
    this.#T = T;
    this.#rate = learningRate;
    this.#ids = arena.i32(ROWS * T, "ids");
    this.#targets = arena.i32(ROWS * T, "targets");
    this.#weights = arena.f32(ROWS * T, "weights");
    this.#starts = arena.i32(ROWS * T, "starts");
    this.#chunkSources = config.selection ? arena.i32((ROWS * T) / SELECTION_CHUNK, "chunk sources") : null;
    const counts = Array.from({ length: config.layers }, () => arena.i32(blocks(config), "counts"));
    const tape = new Tape(backend, arena, { training: true });
    const context: ForwardContext = {
      tape,
      config,
      weights: source,
      neurons: trainedNeurons(base, config, config.selection?.active ?? blocks(config), counts),
      sequences: { B: ROWS, T, starts: this.#starts },
      chunkSources: this.#chunkSources,
      state: new ModelState(config, ROWS, arena),
    };
    const streams = forward(context, this.#ids);
    const out = readOut(context, streams[streams.length - 1]!);
    const targets = { ids: this.#targets, weights: this.#weights };
    this.#loss = crossEntropy(tape, out, base.get(headName(config)), targets);
    tape.backward();
    this.#program = tape.compile();

    const gradients = trained.gradients!;
    const clip = clipByNorm(gradients, MAX_NORM, arena);
    this.#adam = new AdamW([...trained], clip.result, arena);
    this.#clear = backend.compile([command(ops.fill, { n: gradients.length, value: 0, y: gradients })]);
    this.#update = backend.compile([...clip.commands, ...this.#adam.commands]);
  }

  /** @returns nats a token of the lesson before the step. */
  run(lesson: readonly Scored[], replay: readonly Scored[]): number {
    this.#ids.fill(0);
    this.#targets.fill(-1);
    this.#weights.fill(0);
    this.#starts.fill(0);
    this.#lay(0, lesson);
    this.#lay(1, replay);
    if (this.#chunkSources) fillChunkSources(this.#chunkSources, ROWS, this.#T, this.#starts);
    this.#clear.run();
    this.#program.run();
    this.#adam.prepare(++this.#count, this.#rate);
    this.#update.run();
    return this.#loss.subarray(0, this.#T).reduce((sum, nats) => sum + nats, 0);
  }

  /** Pieces side by side, each from a chunk's start on; the last one is cut. The row's weights add up to 1. */
  #lay(row: number, pieces: readonly Scored[]): void {
    const T = this.#T;
    let at = 0;
    let total = 0;
    for (const { ids, weights } of pieces) {
      if (at >= T) break;
      const from = row * T + at;
      const count = Math.min(ids.length - 1, T - at);
      for (let i = 0; i < count; i++) {
        this.#ids[from + i] = ids[i]!;
        this.#targets[from + i] = ids[i + 1]!;
        this.#weights[from + i] = weights[i + 1]!;
        total += weights[i + 1]!;
      }
      this.#starts[from] = 1;
      at += Math.ceil(count / SELECTION_CHUNK) * SELECTION_CHUNK;
    }
    if (total > 0) for (let i = row * T; i < (row + 1) * T; i++) this.#weights[i]! /= total;
  }
}

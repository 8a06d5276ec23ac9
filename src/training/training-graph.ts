/**
 * The programs of a training step: clear the gradients, go forward and back over a micro-batch, update the parameters.
 */
import { type Arena, type Backend, type Command, command, ops, type Program } from "../kernels/index.ts";
import {
  FEATURE_LAYERS,
  type ForwardContext,
  fillChunkSources,
  forward,
  headName,
  type ModelConfig,
  ModelState,
  RELATION_WIDTH,
  readOut,
  recordRelationKeys,
  SELECTION_CHUNK,
  trainedNeurons,
  trainedWeights,
} from "../model/index.ts";
import {
  AdamW,
  type CompiledTape,
  clipByNorm,
  crossEntropy,
  gatherRows,
  Muon,
  type ParameterSet,
  Tape,
  type Tensor,
} from "../tensor/index.ts";
import { contrastiveLoss } from "./contrastive.ts";
import type { BatchArrays } from "./packer.ts";
import type { OptimiserRates } from "./recipe.ts";

/** A recorded forward pass, with gradients if it was recorded for training. */
export interface Pass {
  readonly program: CompiledTape;
  readonly batch: BatchArrays;
  /** f32 [B T]: weight x nats of each token. */
  readonly loss: Float32Array;
  /** Brings what is derived from `batch.starts` up to date; call it after filling the batch. */
  prepare(): void;
}

export interface PassSizes {
  readonly B: number;
  readonly T: number;
  /** Blocks of neurons that fire. */
  readonly active: number;
}

function makeContext(
  tape: Tape,
  arena: Arena,
  config: ModelConfig,
  parameters: ParameterSet,
  { B, T, active }: PassSizes,
  counts: readonly Int32Array[],
): { context: ForwardContext; batch: BatchArrays; prepare: () => void } {
  const batch: BatchArrays = {
    ids: arena.i32(B * T, "ids"),
    targets: arena.i32(B * T, "targets"),
    weights: arena.f32(B * T, "weights"),
    starts: arena.i32(B * T, "starts"),
  };
  const chunkSources = config.selection ? arena.i32((B * T) / SELECTION_CHUNK, "chunk sources") : null;
  const state = new ModelState(config, B, arena);
  const context: ForwardContext = {
    tape,
    config,
    weights: trainedWeights(parameters),
    neurons: trainedNeurons(parameters, config, active, counts),
    sequences: { B, T, starts: batch.starts },
    chunkSources,
    state,
  };
  return {
    context,
    batch,
    prepare: () => {
      if (chunkSources) fillChunkSources(chunkSources, B, T, batch.starts);
      if (!tape.training) state.clear();
    },
  };
}

/** Records language modelling over a batch. The arena is this pass's own. */
export function recordPass(
  backend: Backend,
  arena: Arena,
  config: ModelConfig,
  parameters: ParameterSet,
  sizes: PassSizes,
  counts: readonly Int32Array[],
  training: boolean,
): Pass {
  const tape = new Tape(backend, arena, { training });
  const { context, batch, prepare } = makeContext(tape, arena, config, parameters, sizes, counts);
  const streams = forward(context, batch.ids);
  const out = readOut(context, streams[streams.length - 1]!);
  const targets = { ids: batch.targets, weights: batch.weights };
  const loss = crossEntropy(tape, out, parameters.get(headName(config)), targets);
  if (training) tape.backward();
  return { program: tape.compile(), batch, loss, prepare };
}

/** A recorded contrastive pass: masked turns, one a row, read at their answer-start token. */
export interface ContrastivePass {
  readonly program: CompiledTape;
  readonly ids: Int32Array;
  /** Row of the [B T] tokens at which each turn is read. */
  readonly positions: Int32Array;
  /** Relation of each row; negative = empty row. */
  readonly labels: Int32Array;
  /** Unit keys [B, 64] after a run. */
  readonly keys: Float32Array;
  prepare(): void;
  /** Nats of the last run. */
  loss(): number;
}

export function recordContrastivePass(
  backend: Backend,
  arena: Arena,
  config: ModelConfig,
  parameters: ParameterSet,
  sizes: PassSizes,
  counts: readonly Int32Array[],
  weight: number,
  training: boolean,
): ContrastivePass {
  const tape = new Tape(backend, arena, { training });
  const { context, batch, prepare } = makeContext(tape, arena, config, parameters, sizes, counts);
  const positions = arena.i32(sizes.B, "positions");
  const labels = arena.i32(sizes.B, "labels");
  const streams: Tensor[] = forward(context, batch.ids);
  const read = Array.from({ length: FEATURE_LAYERS }, (_, j) => {
    const stream = streams[Math.max(0, streams.length - FEATURE_LAYERS + j)]!;
    return gatherRows(tape, stream, [], positions);
  });
  const z = recordRelationKeys(tape, parameters, read);
  let lossNats = 0;
  if (training) {
    const dz = tape.gradient(z).array;
    tape.call(() => {
      lossNats = contrastiveLoss(z.data, labels, RELATION_WIDTH, weight, dz);
    });
    tape.backward();
  }
  return { program: tape.compile(), ids: batch.ids, positions, labels, keys: z.data, prepare, loss: () => lossNats };
}

/** Gradient clearing and the update. */
export class Updater {
  readonly muon: Muon;
  readonly adamW: AdamW;
  /** w0 of the time mixes learns at twice the rate. */
  readonly adamWFast: AdamW;
  readonly #clear: Program;
  readonly #update: Program;
  readonly #clip: Float32Array;
  readonly #rates: OptimiserRates;

  constructor(backend: Backend, arena: Arena, parameters: ParameterSet, rates: OptimiserRates) {
    this.#rates = rates;
    const gradients = parameters.gradients!;
    const clip = clipByNorm(gradients, rates.maxNorm, arena);
    this.#clip = clip.result;
    const all = [...parameters];
    const matrices = rates.matrix > 0 ? all.filter(({ group }) => group === "matrix") : [];
    const fast = all.filter(({ group }) => group === "decayBase");
    const rest = all.filter((parameter) => !matrices.includes(parameter) && !fast.includes(parameter));
    const { weightDecay } = rates;
    const moments = { beta1: 0.9, beta2: 0.99, compact: true };
    this.muon = new Muon(matrices, clip.result, arena, { weightDecay });
    this.adamW = new AdamW(rest, clip.result, arena, moments);
    this.adamWFast = new AdamW(fast, clip.result, arena, moments);
    const updates: Command[] = [...this.muon.commands, ...this.adamW.commands, ...this.adamWFast.commands];
    this.#clear = backend.compile([command(ops.fill, { n: gradients.length, value: 0, y: gradients })]);
    this.#update = backend.compile([...clip.commands, ...updates]);
  }

  clear(): void {
    this.#clear.run();
  }

  /**
   * @param step counts from 1.
   * @param factor of the learning rates.
   * @returns the gradient's norm; if it is not finite, nothing was changed.
   */
  apply(step: number, factor: number): number {
    this.muon.prepare(this.#rates.matrix * factor);
    this.adamW.prepare(step, this.#rates.other * factor);
    this.adamWFast.prepare(step, 2 * this.#rates.other * factor);
    this.#update.run();
    return this.#clip[0]!;
  }
}

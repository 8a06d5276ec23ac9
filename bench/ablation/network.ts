/**
 * What the ablation compares: a network that records its forward pass over packed rows, whatever mixes its tokens.
 */
import type { Rng } from "../../src/core/index.ts";
import type { Arena } from "../../src/kernels/index.ts";
import {
  blocks,
  type ForwardContext,
  fillChunkSources,
  forward,
  headName,
  initialise,
  type ModelConfig,
  ModelState,
  type Neurons,
  parameterSpecs,
  readOut,
  SELECTION_CHUNK,
  trainedNeurons,
  trainedWeights,
} from "../../src/model/index.ts";
import {
  linear,
  type ParameterSet,
  type ParameterSpec,
  selectBlocks,
  selectedFeedForward,
  type Tape,
  type Tensor,
} from "../../src/tensor/index.ts";
import type { BatchArrays } from "../../src/training/index.ts";
import { initialiseNgrams, type Ngrams, ngramRows, ngramSpecs } from "./ngrams.ts";

const AHEAD = "ahead.weight";

export interface RecordOptions {
  readonly tape: Tape;
  readonly arena: Arena;
  readonly parameters: ParameterSet;
  readonly batch: BatchArrays;
  readonly B: number;
  readonly T: number;
  /** Blocks of neurons that fire; the schedule lowers it. */
  readonly active: number;
  /** i32 [blocks] per layer: how often each block fired. */
  readonly counts: readonly Int32Array[];
}

export interface Network {
  readonly specs: readonly ParameterSpec[];
  /** Parameter of the head, [V, D]. */
  readonly head: string;
  readonly layers: number;
  /** Blocks of neurons in all, those that fire at the end, and those that always do; null: no selection. */
  readonly selection: { readonly all: number; readonly active: number; readonly always: number } | null;
  initialise(parameters: ParameterSet, rng: Rng): void;
  /** Records tokens to what the head multiplies. `prepare` is called whenever the batch was filled. */
  record(options: RecordOptions): Recorded;
}

export interface Recorded {
  readonly out: Tensor;
  /** What the head multiplies to predict the token after the next, in training alone. */
  readonly ahead?: Tensor;
  readonly prepare: () => void;
}

export interface YanOptions {
  /** Choose neurons for each token from itself, not for a chunk from what came before. */
  readonly perToken?: boolean;
  readonly ngrams?: Ngrams;
  /** A matrix more, for the token after the next. */
  readonly ahead?: boolean;
}

/** The model itself. */
export function yanNetwork(config: ModelConfig, { perToken = false, ngrams, ahead = false }: YanOptions = {}): Network {
  const D = config.width;
  return {
    specs: [
      ...parameterSpecs(config),
      ...(ngrams ? ngramSpecs(ngrams, D) : []),
      ...(ahead ? [{ name: AHEAD, shape: [D, D], group: "matrix" } as const] : []),
    ],
    head: headName(config),
    layers: config.layers,
    selection: config.selection && { ...config.selection, all: blocks(config) },
    initialise: (parameters, rng) => {
      initialise(parameters, config, rng);
      if (ngrams) initialiseNgrams(parameters, ngrams, D, rng);
      if (ahead) for (let i = 0; i < D; i++) parameters.get(AHEAD).data[i * D + i] = 1;
    },
    record: ({ tape, arena, parameters, batch, B, T, active, counts }) => {
      const chunkSources = config.selection ? arena.i32((B * T) / SELECTION_CHUNK, "chunk sources") : null;
      const state = new ModelState(config, B, arena);
      const chosenByChunk = trainedNeurons(parameters, config, active, counts);
      const rows = ngrams && ngramRows(ngrams, parameters, arena, B * T);
      const withRows = (at: Ngrams["at"], x: Tensor): Tensor => (rows && ngrams.at === at ? rows.addTo(tape, x) : x);
      const weights = trainedWeights(parameters);
      const context: ForwardContext = {
        tape,
        config,
        weights: { ...weights, embedding: (...of) => withRows("input", weights.embedding(...of)) },
        neurons: perToken ? chosenByToken(chosenByChunk, parameters, config, arena) : chosenByChunk,
        sequences: { B, T, starts: batch.starts },
        chunkSources,
        state,
      };
      const streams = forward(context, batch.ids);
      const out = withRows("output", readOut(context, streams[streams.length - 1]!));
      return {
        out,
        ...(ahead && tape.training ? { ahead: linear(tape, out, parameters.get(AHEAD)) } : {}),
        prepare: () => {
          if (chunkSources) fillChunkSources(chunkSources, B, T, batch.starts);
          rows?.fill(batch, T);
          state.clear();
        },
      };
    },
  };
}

/** The same router, asked about every token; the choice for the chunk is made too, at 1/16 of the cost, and not used. */
function chosenByToken(neurons: Neurons, parameters: ParameterSet, config: ModelConfig, arena: Arena): Neurons {
  return {
    active: neurons.active,
    counts: neurons.counts.map(({ length }) => arena.i32(length, "unread counts")),
    dense: neurons.dense,
    selected: (tape, layer, residual, x, byChunk) => {
      const get = (name: string) => parameters.get(`blocks.${layer}.ffn.${name}`);
      // The router reads what the neurons read. Its gates are one row a token.
      const rows = linear(tape, x, get("router.weight"));
      const counts = neurons.counts[layer]!;
      const always = config.selection!.always;
      const selection = selectBlocks(tape, rows, get("router.bias").data, counts, { R: 1, S: byChunk.S, always });
      return selectedFeedForward(tape, residual, x, get("key.weight"), get("value.weight"), selection);
    },
  };
}

/**
 * A model that answers: it reads token ids, keeps a state of fixed size, and gives the next token's logits.
 *
 * Programs of different lengths share the state, the weights and the memory of their activations: long ones read a prompt, the
 * one of a single token answers. So many tokens at once are multiplied with unpacked weights, and a single one is rounded to
 * int8 itself where weights are integers, so reading a prompt at once or token by token agrees up to that rounding.
 */
import { RangeLimitError } from "../core/index.ts";
import { type Arena, type Backend, BLOCK_NEURONS, ops } from "../kernels/index.ts";
import { type CompiledTape, ParameterSet, Tape, type Tensor } from "../tensor/index.ts";
import { blocks, headName, type ModelConfig, SELECTION_CHUNK } from "./config.ts";
import { type ForwardContext, fillChunkSources, type Neurons } from "./forward-context.ts";
import { packedWeightsBytes, packWeightsNow } from "./packed-weights.ts";
import { parameterCount } from "./parameters.ts";
import { FEATURE_LAYERS } from "./relation-head.ts";
import { ModelState, stateLength } from "./state.ts";
import { exactWeights } from "./trained-weights.ts";
import { readerOf } from "./weight-reader.ts";
import type { AnswerFormat, ModelWeights } from "./weights.ts";
import { forward, readOut } from "./yan.ts";

/** Tokens that one run of a reading program takes, longest first. */
const READ_LENGTHS = [128, 64, 32, 16, 8, 4, 2] as const;
/** Tokens that are scored at once; their logits are kept. */
const SCORE_TOKENS = 64;

export interface LanguageModelOptions {
  /** How parameters that are given in f32 are kept for answering; "f32" keeps no packed copy. Default "int8". */
  readonly format?: AnswerFormat | "f32";
}

/** A step of a smaller model takes about a millisecond on one thread, which its barriers would cost on two. */
const ONE_THREAD_PARAMETERS = 32_000_000;

interface Recorded {
  readonly program: CompiledTape;
  readonly ids: Int32Array;
}

/** Bytes of an arena for state and activations; only what is touched costs memory. */
export function modelBytes(config: ModelConfig): number {
  const { width: D, neurons: F, vocabulary: V, layers: L } = config;
  // Of the tensors of a layer, whose memory the next layer takes over; and its neurons' weights, unpacked.
  const activations = 4 * (READ_LENGTHS[0] * (64 * D + 4 * F + L * D) + 4 * F * D);
  const scores = 4 * SCORE_TOKENS * V;
  return activations + scores + 4 * (stateLength(config) + 4 * V) + MARGIN_BYTES;
}
const MARGIN_BYTES = 16 * 2 ** 20;

export class LanguageModel {
  readonly backend: Backend;
  readonly config: ModelConfig;
  readonly weights: ModelWeights;
  readonly state: ModelState;
  /** f32 [V] after the last token read. */
  readonly logits: Float32Array;
  /** f32 [D] stream after the last layer at the last token read, before the last norm. */
  readonly hidden: Float32Array;
  /** f32 [3, D] streams after the last three layers at the last token read. */
  readonly features: Float32Array;
  /** f32 [D] added to the stream after the last layer: where lesson memory speaks. All zero = the base model. */
  readonly steering: Float32Array;
  /** i32 [blocks] per layer: how often each block of neurons has fired since the model was made. */
  readonly firings: readonly Int32Array[];
  readonly #arena: Arena;
  readonly #activations: Arena;
  readonly #neurons: Neurons;
  readonly #step: Recorded;
  readonly #readers = new Map<number, Recorded>();
  #scorer: (Recorded & { targets: Int32Array; loss: Float32Array }) | null = null;

  /**
   * @param weights packed, and shared with other models if need be; or parameters in f32 in this backend's memory, which must
   *   not change afterwards and are packed here.
   * @param arena holds state and activations, see {@link modelBytes}; the model is its only user.
   */
  constructor(
    backend: Backend,
    config: ModelConfig,
    weights: ModelWeights | ParameterSet,
    arena: Arena,
    options: LanguageModelOptions = {},
  ) {
    this.backend = backend;
    this.config = config;
    this.weights = weights instanceof ParameterSet ? kept(backend, config, weights, options.format ?? "int8") : weights;
    this.#arena = arena;
    const { width: D, layers: L, vocabulary: V } = config;
    this.state = new ModelState(config, 1, arena);
    this.logits = arena.f32(V, "logits");
    this.hidden = arena.f32(D, "hidden");
    this.features = arena.f32(FEATURE_LAYERS * D, "features");
    this.steering = arena.f32(D, "steering");
    this.firings = Array.from({ length: L }, () => arena.i32(blocks(config), "firings"));
    this.#neurons = this.weights.neurons(this.firings);
    this.#activations = backend.arena("activations", modelBytes(config));
    this.#step = this.#recordStep();
  }

  /** Forgets the conversation. */
  reset(): void {
    this.state.clear();
    this.steering.fill(0);
  }

  /**
   * Reads tokens and leaves logits, hidden stream and features of the last one.
   * @throws RangeLimitError for an id outside the vocabulary, before anything is read.
   */
  read(ids: ArrayLike<number>, signal?: AbortSignal): void {
    signal?.throwIfAborted();
    for (const _ of this.reading(ids)) signal?.throwIfAborted();
  }

  /** Reads like {@link read}, and yields now and then. Whoever uses the model meanwhile must leave its state as it was. */
  *reading(ids: ArrayLike<number>): Generator<void, void> {
    this.#checkIds(ids);
    let i = 0;
    while (i < ids.length) {
      // The last token is always read alone, which is what leaves its logits.
      const count = this.#fittingLength(ids.length - i - 1);
      const { program, ids: input } = count > 1 ? this.#reader(count) : this.#step;
      if (count === 1) this.#beginChunk();
      for (let j = 0; j < count; j++) input[j] = ids[i + j]!;
      program.run();
      this.state.position += count;
      i += count;
      if (i < ids.length) yield;
    }
  }

  /**
   * Nats of each token given those before it, from an empty state, with the exact weights. The first token is given and
   * costs 0: begin with the one that says what kind of text follows. The conversation's state is kept aside meanwhile.
   */
  score(ids: ArrayLike<number>): Float64Array {
    const saved = this.state.save();
    try {
      const scoring = this.scoring(ids);
      for (;;) {
        const { done, value } = scoring.next();
        if (done) return value;
      }
    } finally {
      this.state.restore(saved);
    }
  }

  /** Scores like {@link score}, and yields now and then; nobody else may use the model meanwhile. Leaves some state. */
  *scoring(ids: ArrayLike<number>): Generator<void, Float64Array> {
    this.#checkIds(ids);
    const scorer = this.#scoreProgram();
    this.state.clear();
    const nats = new Float64Array(ids.length);
    for (let start = 0; start + 1 < ids.length; start += SCORE_TOKENS) {
      for (let j = 0; j < SCORE_TOKENS; j++) {
        scorer.ids[j] = ids[start + j] ?? 0;
        scorer.targets[j] = ids[start + j + 1] ?? -1;
      }
      scorer.program.run();
      const count = Math.min(SCORE_TOKENS, ids.length - start - 1);
      for (let j = 0; j < count; j++) nats[start + j + 1] = scorer.loss[j]!;
      yield;
    }
    return nats;
  }

  /** Neurons in a block, for the picture of what fires. */
  get blockSize(): number {
    return BLOCK_NEURONS;
  }

  #checkIds(ids: ArrayLike<number>): void {
    const { vocabulary } = this.config;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (!Number.isInteger(id) || id < 0 || id >= vocabulary) {
        throw new RangeLimitError("read", `token ${i}`, `an id from 0 to ${vocabulary - 1}`, id);
      }
    }
  }

  /** Tokens that the longest program takes which has no more than `rest`; 1 if none has. */
  #fittingLength(rest: number): number {
    const { selection } = this.config;
    const fits = (length: number): boolean =>
      length <= rest && !(selection && (this.state.position % SELECTION_CHUNK || length % SELECTION_CHUNK));
    return READ_LENGTHS.find(fits) ?? 1;
  }

  /** At the start of a chunk the router takes over what it has read so far. */
  #beginChunk(): void {
    if (!this.config.selection || this.state.position % SELECTION_CHUNK !== 0) return;
    for (const { query, summary } of this.state.layers) query.set(summary);
  }

  /** For recording a program, whose activations take the memory of any other's: programs run one after another. */
  #context(T: number): ForwardContext & { ids: Int32Array } {
    this.#activations.reset();
    const tape = new Tape(this.backend, this.#activations, { training: false, constants: this.#arena });
    const chunks = T / SELECTION_CHUNK;
    let chunkSources: Int32Array | null = null;
    if (this.config.selection && T > 1) {
      chunkSources = this.#arena.i32(chunks, "chunk sources");
      fillChunkSources(chunkSources, 1, T, null);
    }
    return {
      tape,
      config: this.config,
      weights: this.weights,
      neurons: this.#neurons,
      sequences: { B: 1, T, starts: null },
      chunkSources,
      state: this.state,
      ids: this.#arena.i32(T, "ids"),
    };
  }

  #recordStep(): Recorded {
    const context = this.#context(1);
    const { tape, config, ids } = context;
    const D = config.width;
    const streams = forward(context, ids);
    for (let j = 0; j < FEATURE_LAYERS; j++) {
      const stream = streams[Math.max(0, streams.length - FEATURE_LAYERS + j)]!;
      tape.record(ops.copy, { n: D, x: stream.data, y: this.features.subarray(j * D, (j + 1) * D) });
    }
    const last = streams[streams.length - 1]!;
    tape.record(ops.copy, { n: D, x: last.data, y: this.hidden });
    const steered = tape.tensor("steered", [1, 1, D]);
    tape.record(ops.add, { n: D, a: last.data, b: this.steering, y: steered.data });
    const logits = this.#logits(context, steered);
    tape.record(ops.copy, { n: config.vocabulary, x: logits.data, y: this.logits });
    const isSmall = parameterCount(config) < ONE_THREAD_PARAMETERS;
    return { program: tape.compile(isSmall ? { threads: 1 } : {}), ids };
  }

  #reader(length: number): Recorded {
    let reader = this.#readers.get(length);
    if (!reader) {
      const context = this.#context(length);
      forward(context, context.ids);
      reader = { program: context.tape.compile(), ids: context.ids };
      this.#readers.set(length, reader);
    }
    return reader;
  }

  #scoreProgram(): Recorded & { targets: Int32Array; loss: Float32Array } {
    if (!this.#scorer) {
      const context = this.#context(SCORE_TOKENS);
      const { tape, ids, config } = context;
      const streams = forward(context, ids);
      const targets = this.#arena.i32(SCORE_TOKENS, "targets");
      const weights = this.#arena.f32(SCORE_TOKENS, "weights").fill(1);
      const loss = this.#arena.f32(SCORE_TOKENS, "loss");
      const logits = this.#logits(context, streams[streams.length - 1]!).data;
      const sizes = { rows: SCORE_TOKENS, V: config.vocabulary, gradient: 0 };
      tape.record(ops.softmaxCrossEntropy, { ...sizes, logits, targets, weights, loss });
      this.#scorer = { program: tape.compile(), ids, targets, loss };
    }
    return this.#scorer;
  }

  #logits(context: ForwardContext, x: Tensor): Tensor {
    return this.weights.matrix(headName(this.config)).apply(context.tape, readOut(context, x));
  }
}

/** Parameters as they are, or packed in an arena of their own. */
function kept(
  backend: Backend,
  config: ModelConfig,
  parameters: ParameterSet,
  format: AnswerFormat | "f32",
): ModelWeights {
  if (format === "f32") return exactWeights(parameters, config);
  const arena = backend.arena("packed weights", packedWeightsBytes(config, format));
  return packWeightsNow(backend, config, readerOf(parameters), format, arena);
}

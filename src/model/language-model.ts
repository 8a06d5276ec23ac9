/**
 * A model that answers: it reads token ids, keeps a state of fixed size, and gives the next token's logits.
 *
 * Two programs share the state: one reads 64 tokens at once with f32 weights, one reads a single token with packed weights.
 */
import { RangeLimitError } from "../core/index.ts";
import { type Arena, type Backend, BLOCK_NEURONS, ops } from "../kernels/index.ts";
import { type CompiledTape, crossEntropy, type ParameterSet, Tape } from "../tensor/index.ts";
import { blocks, type ModelConfig, SELECTION_CHUNK } from "./config.ts";
import { type ForwardContext, fillChunkSources, type Neurons } from "./forward-context.ts";
import { PackedNeurons } from "./packed-neurons.ts";
import { FEATURE_LAYERS } from "./relation-head.ts";
import { ModelState } from "./state.ts";
import { trainedNeurons } from "./trained-neurons.ts";
import { type AnswerFormat, packedWeights, trainedWeights, type WeightSource } from "./weights.ts";
import { forward, headName, readOut } from "./yan.ts";

/** Tokens that one run of the reading program takes; a multiple of the selection chunk. */
const READ_TOKENS = 64;

export interface LanguageModelOptions {
  /** How weights are kept for answering; "f32" keeps no packed copy. */
  readonly format?: AnswerFormat | "f32";
}

/** A step of a smaller model takes about a millisecond on one thread, which its barriers would cost on two. */
const ONE_THREAD_PARAMETERS = 32_000_000;

interface Recorded {
  readonly program: CompiledTape;
  readonly ids: Int32Array;
}

export class LanguageModel {
  readonly backend: Backend;
  readonly config: ModelConfig;
  readonly parameters: ParameterSet;
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
  readonly #exact: { weights: WeightSource; neurons: Neurons };
  readonly #fast: { weights: WeightSource; neurons: Neurons };
  readonly #step: Recorded;
  #reader: Recorded | null = null;
  #scorer: (Recorded & { targets: Int32Array; loss: Float32Array }) | null = null;

  /**
   * @param parameters values in f32, in this backend's memory; they must not change afterwards.
   * @param arena holds packed weights, state and activations; the model is its only user.
   */
  constructor(
    backend: Backend,
    config: ModelConfig,
    parameters: ParameterSet,
    arena: Arena,
    options: LanguageModelOptions = {},
  ) {
    this.backend = backend;
    this.config = config;
    this.parameters = parameters;
    this.#arena = arena;
    const { width: D, layers: L, vocabulary: V } = config;
    this.state = new ModelState(config, 1, arena);
    this.logits = arena.f32(V, "logits");
    this.hidden = arena.f32(D, "hidden");
    this.features = arena.f32(FEATURE_LAYERS * D, "features");
    this.steering = arena.f32(D, "steering");
    this.firings = Array.from({ length: L }, () => arena.i32(blocks(config), "firings"));

    const active = config.selection?.active ?? blocks(config);
    this.#exact = {
      weights: trainedWeights(parameters),
      neurons: trainedNeurons(parameters, config, active, this.firings),
    };
    const format = options.format ?? "int8";
    this.#fast =
      format === "f32"
        ? this.#exact
        : {
            weights: packedWeights(parameters, format, arena),
            neurons: new PackedNeurons(parameters, config, format, arena, this.firings),
          };
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
      const fits = this.state.position % SELECTION_CHUNK === 0 && ids.length - i > READ_TOKENS;
      const count = fits ? READ_TOKENS : 1;
      const { program, ids: input } = fits ? this.#readProgram() : this.#step;
      if (!fits) this.#beginChunk();
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
    for (let start = 0; start + 1 < ids.length; start += READ_TOKENS) {
      for (let j = 0; j < READ_TOKENS; j++) {
        scorer.ids[j] = ids[start + j] ?? 0;
        scorer.targets[j] = ids[start + j + 1] ?? -1;
      }
      scorer.program.run();
      const count = Math.min(READ_TOKENS, ids.length - start - 1);
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

  /** At the start of a chunk the router takes over what it has read so far. */
  #beginChunk(): void {
    if (!this.config.selection || this.state.position % SELECTION_CHUNK !== 0) return;
    for (const { query, summary } of this.state.layers) query.set(summary);
  }

  #context(T: number, source: { weights: WeightSource; neurons: Neurons }): ForwardContext & { ids: Int32Array } {
    const tape = new Tape(this.backend, this.#arena, { training: false });
    const chunks = T / SELECTION_CHUNK;
    let chunkSources: Int32Array | null = null;
    if (this.config.selection && T > 1) {
      chunkSources = this.#arena.i32(chunks, "chunk sources");
      fillChunkSources(chunkSources, 1, T, null);
    }
    return {
      tape,
      config: this.config,
      ...source,
      sequences: { B: 1, T, starts: null },
      chunkSources,
      state: this.state,
      ids: this.#arena.i32(T, "ids"),
    };
  }

  #recordStep(): Recorded {
    const context = this.#context(1, this.#fast);
    const { tape, config, weights, ids } = context;
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
    const logits = weights.matrix(headName(config)).apply(tape, readOut(context, steered));
    tape.record(ops.copy, { n: config.vocabulary, x: logits.data, y: this.logits });
    const isSmall = this.parameters.count < ONE_THREAD_PARAMETERS;
    return { program: tape.compile(isSmall ? { threads: 1 } : {}), ids };
  }

  #readProgram(): Recorded {
    if (!this.#reader) {
      const context = this.#context(READ_TOKENS, this.#exact);
      forward(context, context.ids);
      this.#reader = { program: context.tape.compile(), ids: context.ids };
    }
    return this.#reader;
  }

  #scoreProgram(): Recorded & { targets: Int32Array; loss: Float32Array } {
    if (!this.#scorer) {
      const context = this.#context(READ_TOKENS, this.#exact);
      const { tape, ids } = context;
      const streams = forward(context, ids);
      const targets = {
        ids: this.#arena.i32(READ_TOKENS, "targets"),
        weights: this.#arena.f32(READ_TOKENS, "weights"),
      };
      targets.weights.fill(1);
      const head = this.parameters.get(headName(this.config));
      const loss = crossEntropy(tape, readOut(context, streams[streams.length - 1]!), head, targets, READ_TOKENS);
      this.#scorer = { program: tape.compile(), ids, targets: targets.ids, loss };
    }
    return this.#scorer;
  }
}

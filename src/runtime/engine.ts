/**
 * The model at work: loads a model folder, lays out turns, streams answers as text.
 */
import { fileURLToPath } from "node:url";
import { sha256Hex } from "../core/index.ts";
import { type Arena, type Backend, createWasmBackend, type WasmBackendOptions } from "../kernels/index.ts";
import { LessonBase } from "../learning/index.ts";
import {
  type AnswerFormat,
  type AnswerVoice,
  type Constraint,
  exactWeights,
  type FinishReason,
  generate,
  LanguageModel,
  type ModelConfig,
  type ModelFile,
  type ModelWeights,
  modelBytes,
  openModelFile,
  openPackedCache,
  packedWeightsBytes,
  packWeights,
  packWeightsCached,
  packWeightsNow,
  parameterCount,
  readParameters,
  type SamplerOptions,
} from "../model/index.ts";
import {
  type ChatTokenizer,
  type Conversation,
  chatParts,
  type RwkvThinking,
  specialTokenId,
} from "../tokenizer/index.ts";
import { TextOnly } from "./text-only.ts";

/** The model that comes with the package. */
export const BUNDLED_MODEL: string = fileURLToPath(new URL("../../models/nano", import.meta.url));

export interface EngineOptions extends WasmBackendOptions {
  /** A model folder, or an RWKV-7 checkpoint: GGUF, safetensors or .pth. Default: the bundled model. */
  readonly model?: string;
  /** How weights are kept for answering. Default: int8, or int4 for a checkpoint of 4-bit weights. */
  readonly format?: AnswerFormat | "f32";
  /** Whether a public checkpoint thinks before it answers. Default: by its name, see thinkingOf. */
  readonly thinking?: RwkvThinking;
  /** Folder where packed weights are kept, so that the model opens sooner the next time. Default: nowhere. */
  readonly packedFolder?: string;
}

export interface WriteOptions extends SamplerOptions {
  readonly maxTokens?: number;
  readonly constraint?: Constraint;
  readonly voice?: AnswerVoice;
  readonly signal?: AbortSignal;
  /** Runs after every token; by default it lets the event loop go on. */
  readonly pause?: () => Promise<void>;
}

/** Part of an answer. The last one has `finish`. */
export interface Written {
  readonly text: string;
  /** Tokens so far. */
  readonly tokens: number;
  readonly finish?: FinishReason;
}

export const DEFAULT_MAX_TOKENS = 256;
/** Tokens that end an answer of Shoal's own models; any model's are its tokenizer's `stopIds`. */
export const STOP_IDS: readonly number[] = [specialTokenId("<|stop|>"), specialTokenId("<|end|>")];

/** What is known of a model once its weights are loaded. */
export type OpenedModel = Omit<ModelFile, "reader" | "anytime" | "close">;

/** A model's weights: those that answer, and those that figures and lessons are computed with. */
interface LoadedWeights {
  readonly answering: ModelWeights;
  /**
   * As exact as the file: the same where that is already packed, and for the format f32. Else they are packed when they are first
   * asked for: a session without lessons needs none.
   */
  readonly exact: () => ModelWeights;
}

export class Engine {
  readonly backend: Backend;
  readonly folder: OpenedModel;
  readonly model: LanguageModel;
  readonly format: AnswerFormat | "f32";
  readonly tokenizer: ChatTokenizer;
  readonly #weights: LoadedWeights;
  #exact: LanguageModel | null = null;

  private constructor(backend: Backend, folder: OpenedModel, weights: LoadedWeights) {
    this.backend = backend;
    this.folder = folder;
    this.#weights = weights;
    this.format = weights.answering.format;
    this.tokenizer = folder.tokenizer;
    this.model = this.#newModel("model", weights.answering);
  }

  /**
   * Loads a model and starts the kernels.
   * @throws FormatError for what is not a model, naming the file and what is wrong with it.
   */
  static async open(options: EngineOptions = {}): Promise<Engine> {
    const { model: path = BUNDLED_MODEL, format: wanted, thinking, packedFolder, ...backendOptions } = options;
    const { reader, anytime, close, ...model } = await openModelFile(path, thinking);
    const format = wanted ?? model.format;
    const file = { ...model, reader, anytime, close, packedFolder };
    try {
      const backend = await createWasmBackend({ memoryBytes: memoryBytes(model, format), ...backendOptions });
      try {
        return new Engine(backend, model, await loadWeights(backend, file, format));
      } catch (error) {
        backend.close();
        throw error;
      }
    } finally {
      await close();
    }
  }

  get config(): ModelConfig {
    return this.folder.config;
  }

  /** Bytes of the weights that answer. */
  get weightsBytes(): number {
    return this.#weights.answering.bytes;
  }

  /** A second model, for figures that must not depend on the format. */
  get exact(): LanguageModel {
    this.#exact ??= this.#newModel("exact model", this.#weights.exact());
    return this.#exact;
  }

  /** What lessons are pinned to. Those of a public checkpoint stand on its packed weights, so the form of these counts too. */
  get baseSha256(): string {
    const { isOwn, sha256 } = this.folder;
    return isOwn ? sha256 : sha256Hex(`${sha256} ${this.format}`);
  }

  /** The model as lessons see it: exact, and with a state of its own. */
  lessonBase(): LessonBase {
    const { backend, config, tokenizer, baseSha256 } = this;
    return new LessonBase({ backend, config, weights: this.#weights.exact, tokenizer, sha256: baseSha256 });
  }

  #newModel(name: string, weights: ModelWeights): LanguageModel {
    return new LanguageModel(this.backend, this.config, weights, this.backend.arena(name, modelBytes(this.config)));
  }

  /** Token ids of a conversation up to where the answer begins. */
  promptOf(conversation: Conversation): Int32Array {
    return this.tokenizer.encodeParts(chatParts(conversation, "answer"));
  }

  /** Continues from the model's state with `prompt`, and yields the answer in whole characters as it is written. */
  async *write(prompt: ArrayLike<number>, options: WriteOptions = {}): AsyncGenerator<Written> {
    const { maxTokens = DEFAULT_MAX_TOKENS, pause = nextTick, ...rest } = options;
    const { stopIds, softStop } = this.tokenizer;
    const decoder = this.tokenizer.answerDecoder();
    const constraint = new TextOnly(this.tokenizer, options.constraint);
    const tokens = generate(this.model, prompt, { ...rest, constraint, maxTokens, stopIds, softStop, pause });
    let count = 0;
    for (;;) {
      const next = await tokens.next();
      if (next.done) {
        yield { text: decoder.flush(), tokens: count, finish: next.value };
        return;
      }
      count++;
      const text = decoder.push(next.value);
      if (text !== "") yield { text, tokens: count };
    }
  }

  close(): void {
    this.backend.close();
  }
}

/** Lets the event loop go on: requests, timers, the learning in the background. */
export function nextTick(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

const MIB = 2 ** 20;
/** Programs, and arenas that begin on cache lines. */
const MARGIN_BYTES = 32 * MIB;
/** Rows of the lesson teacher's loss. */
const LESSON_ROWS = 256;
/** Models over the same weights: the one that answers, the exact one, the lessons' reader; each with its activations. */
const MODELS = 3;

interface WeightsFile extends Pick<ModelFile, "config" | "reader" | "anytime" | "close" | "sha256"> {
  readonly packedFolder: string | undefined;
}

async function loadWeights(
  backend: Backend,
  { config, reader, anytime, close, sha256, packedFolder }: WeightsFile,
  format: AnswerFormat | "f32",
): Promise<LoadedWeights> {
  if (format === "f32") {
    const bytes = 4 * parameterCount(config) + MARGIN_BYTES / 2;
    const exact = exactWeights(await readParameters(config, reader, backend.arena("weights", bytes)), config);
    return { answering: exact, exact: () => exact };
  }
  const arenaFor = (as: AnswerFormat): Arena => backend.arena(`${as} weights`, packedWeightsBytes(config, as));
  const packed = async (): Promise<ModelWeights> => {
    const arena = arenaFor(format);
    if (packedFolder === undefined) return packWeights(backend, config, reader, format, arena);
    const cache = await openPackedCache(packedFolder);
    return packWeightsCached(backend, config, reader, format, arena, cache, sha256);
  };
  const answering = await packed();
  let exact: ModelWeights | null = anytime === null || format === "bf16" ? answering : null;
  return {
    answering,
    exact: () => {
      if (exact) return exact;
      exact = packWeightsNow(backend, config, anytime!, "bf16", arenaFor("bf16"));
      void close(); // what was read again
      return exact;
    },
  };
}

/** What is reserved; what is not touched costs nothing. */
function memoryBytes({ config, isOwn }: OpenedModel, format: AnswerFormat | "f32"): number {
  const weights =
    format === "f32"
      ? 4 * parameterCount(config) + MARGIN_BYTES
      : packedWeightsBytes(config, format) + (isOwn ? packedWeightsBytes(config, "bf16") : 0);
  const { vocabulary: V, width: D } = config;
  const teaching = 4 * (LESSON_ROWS * (V + 16 * D) + V * D);
  const wanted = weights + MODELS * 2 * modelBytes(config) + teaching + 2 * MARGIN_BYTES;
  return Math.min(wanted, MOST_MEMORY_BYTES);
}

/** What 32-bit addresses reach. */
const MOST_MEMORY_BYTES = 2 ** 32;

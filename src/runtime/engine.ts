/**
 * The model at work: loads a model folder, lays out turns, streams answers as text.
 */
import { fileURLToPath } from "node:url";
import { type Backend, createWasmBackend, type WasmBackendOptions } from "../kernels/index.ts";
import { LessonBase } from "../learning/index.ts";
import {
  type AnswerFormat,
  type AnswerVoice,
  type Constraint,
  type FinishReason,
  generate,
  LanguageModel,
  loadParameters,
  type ModelConfig,
  type ModelFolder,
  readModelFolder,
  type SamplerOptions,
} from "../model/index.ts";
import type { ParameterSet } from "../tensor/index.ts";
import { type BpeTokenizer, type Conversation, chatParts, specialTokenId } from "../tokenizer/index.ts";
import { TextOnly } from "./text-only.ts";

/** The model that comes with the package. */
export const BUNDLED_MODEL: string = fileURLToPath(new URL("../../models/nano", import.meta.url));

export interface EngineOptions extends WasmBackendOptions {
  /** A model folder; the bundled model by default. */
  readonly model?: string;
  readonly format?: AnswerFormat | "f32";
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
/** Tokens that end an answer. */
export const STOP_IDS: readonly number[] = [specialTokenId("<|stop|>"), specialTokenId("<|end|>")];

export class Engine {
  readonly backend: Backend;
  readonly folder: ModelFolder;
  readonly parameters: ParameterSet;
  readonly model: LanguageModel;
  readonly format: AnswerFormat | "f32";
  readonly tokenizer: BpeTokenizer;
  #exact: LanguageModel | null = null;

  private constructor(
    backend: Backend,
    folder: ModelFolder,
    parameters: ParameterSet,
    model: LanguageModel,
    format: AnswerFormat | "f32",
  ) {
    this.backend = backend;
    this.folder = folder;
    this.parameters = parameters;
    this.model = model;
    this.format = format;
    this.tokenizer = folder.tokenizer;
  }

  /**
   * Loads a model and starts the kernels.
   * @throws FormatError for a folder that is not a model, naming the file and what is wrong with it.
   */
  static async open(options: EngineOptions = {}): Promise<Engine> {
    const { model: path = BUNDLED_MODEL, format = "int8", ...backendOptions } = options;
    const folder = await readModelFolder(path);
    const sizes = memorySizes(folder);
    const memoryBytes = sizes.weights + sizes.model + EXACT_BYTES + sizes.lessons;
    const backend = await createWasmBackend({ memoryBytes, ...backendOptions });
    try {
      const parameters = loadParameters(folder, backend.arena("weights", sizes.weights));
      const arena = backend.arena("model", sizes.model);
      const model = new LanguageModel(backend, folder.config, parameters, arena, { format });
      return new Engine(backend, folder, parameters, model, format);
    } catch (error) {
      backend.close();
      throw error;
    }
  }

  get config(): ModelConfig {
    return this.folder.config;
  }

  /** A second model over the same weights, unpacked: for figures that must not depend on the format. */
  get exact(): LanguageModel {
    this.#exact ??= new LanguageModel(
      this.backend,
      this.config,
      this.parameters,
      this.backend.arena("exact model", EXACT_BYTES),
      { format: "f32" },
    );
    return this.#exact;
  }

  /** The model as lessons see it: exact, and with a state of its own. */
  lessonBase(): LessonBase {
    const { backend, config, parameters, tokenizer, folder } = this;
    return new LessonBase({ backend, config, parameters, tokenizer, sha256: folder.sha256 });
  }

  /** Token ids of a conversation up to where the answer begins. */
  promptOf(conversation: Conversation): Int32Array {
    return this.tokenizer.encodeParts(chatParts(conversation, "answer"));
  }

  /** Continues from the model's state with `prompt`, and yields the answer in whole characters as it is written. */
  async *write(prompt: ArrayLike<number>, options: WriteOptions = {}): AsyncGenerator<Written> {
    const { maxTokens = DEFAULT_MAX_TOKENS, pause = nextTick, ...rest } = options;
    const decoder = this.tokenizer.streamDecoder();
    const constraint = new TextOnly(this.tokenizer, STOP_IDS, options.constraint);
    const tokens = generate(this.model, prompt, { ...rest, constraint, maxTokens, stopIds: STOP_IDS, pause });
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
/** State and activations of the exact model; only what it touches costs memory. */
const EXACT_BYTES = 192 * MIB;
/** Rows of the lesson teacher's loss, and the arena of its reader. */
const LESSON_ROWS = 256;
const LESSON_READING_BYTES = 96 * MIB;

/** Bytes for the f32 weights; for packed weights, states and activations; for reading and teaching lessons. */
function memorySizes({ config, weights }: ModelFolder): { weights: number; model: number; lessons: number } {
  let values = 0;
  for (const { shape } of weights.tensors.values()) values += shape.reduce((a, b) => a * b, 1);
  const f32 = values * 4;
  const teaching = 4 * LESSON_ROWS * (config.vocabulary + 16 * config.width);
  return {
    weights: f32 + 16 * MIB,
    model: Math.round(f32 * 0.6) + 192 * MIB,
    lessons: LESSON_READING_BYTES + teaching,
  };
}

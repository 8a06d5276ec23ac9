/**
 * The model at work: loads a model folder, lays out turns, streams answers as text.
 */
import { fileURLToPath } from "node:url";
import { type Backend, createWasmBackend, type WasmBackendOptions } from "../kernels/index.ts";
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
import { type BpeTokenizer, type Conversation, chatParts, specialTokenId } from "../tokenizer/index.ts";

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
}

/** Part of an answer. The last one has `finish`. */
export interface Written {
  readonly text: string;
  /** Tokens so far. */
  readonly tokens: number;
  readonly finish?: FinishReason;
}

export const DEFAULT_MAX_TOKENS = 256;

export class Engine {
  readonly backend: Backend;
  readonly folder: ModelFolder;
  readonly model: LanguageModel;
  readonly tokenizer: BpeTokenizer;

  private constructor(backend: Backend, folder: ModelFolder, model: LanguageModel) {
    this.backend = backend;
    this.folder = folder;
    this.model = model;
    this.tokenizer = folder.tokenizer;
  }

  /**
   * Loads a model and starts the kernels.
   * @throws FormatError for a folder that is not a model, naming the file and what is wrong with it.
   */
  static async open(options: EngineOptions = {}): Promise<Engine> {
    const folder = await readModelFolder(options.model ?? BUNDLED_MODEL);
    const sizes = memorySizes(folder);
    const backend = await createWasmBackend({ memoryBytes: sizes.weights + sizes.model, ...options });
    const parameters = loadParameters(folder, backend.arena("weights", sizes.weights));
    const arena = backend.arena("model", sizes.model);
    const model = new LanguageModel(backend, folder.config, parameters, arena, { format: options.format ?? "int8" });
    return new Engine(backend, folder, model);
  }

  get config(): ModelConfig {
    return this.folder.config;
  }

  /** Token ids of a conversation up to where the answer begins. */
  promptOf(conversation: Conversation): Int32Array {
    return this.tokenizer.encodeParts(chatParts(conversation, "answer"));
  }

  /** Continues from the model's state with `prompt`, and yields the answer in whole characters as it is written. */
  async *write(prompt: ArrayLike<number>, options: WriteOptions = {}): AsyncGenerator<Written> {
    const decoder = this.tokenizer.streamDecoder();
    const tokens = generate(this.model, prompt, {
      ...options,
      maxTokens: options.maxTokens ?? DEFAULT_MAX_TOKENS,
      stopIds: [specialTokenId("<|stop|>"), specialTokenId("<|end|>")],
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    });
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

const MIB = 2 ** 20;

/** Bytes for the f32 weights, and for packed weights, states and activations. */
function memorySizes({ weights }: ModelFolder): { weights: number; model: number } {
  let values = 0;
  for (const { shape } of weights.tensors.values()) values += shape.reduce((a, b) => a * b, 1);
  const f32 = values * 4;
  return { weights: f32 + 16 * MIB, model: Math.round(f32 * 0.6) + 192 * MIB };
}

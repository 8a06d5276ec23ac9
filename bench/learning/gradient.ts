/**
 * Ways that change weights which all lessons share: full fine-tuning, and low-rank adapters (LoRA) on the time mixes' matrices.
 * Both replay: half of each batch are earlier lessons and documents of the base's own training mix.
 *
 * For the comparison alone: they cannot forget exactly.
 * Source of LoRA: Hu et al. 2021 (arXiv:2106.09685).
 */
import { Rng } from "../../src/core/index.ts";
import { createWasmBackend } from "../../src/kernels/index.ts";
import {
  fillParameters,
  LanguageModel,
  type Matrix,
  type ModelFolder,
  modelBytes,
  parameterSpecs,
  relationHeadSpecs,
  trainedWeights,
  type WeightSource,
} from "../../src/model/index.ts";
import { ParameterSet, type Tape, type Tensor, times, timesOnto } from "../../src/tensor/index.ts";
import { chatParts } from "../../src/tokenizer/index.ts";
import { GradientStep, type Scored } from "./gradient-step.ts";
import type { Taught } from "./lesson-set.ts";
import type { Method } from "./method.ts";

export interface GradientOptions {
  readonly seed: number;
  readonly learningRate: number;
  /** Most steps a lesson. */
  readonly steps: number;
  /** Rank of the adapters; 0 trains every weight. */
  readonly rank: number;
  /** Documents of the base's training mix. */
  readonly replay: readonly Scored[];
}

/** Where the lesson counts as learnt, nats a token of its answer. */
const ENOUGH_NATS = 0.05;
const ROW_TOKENS = 160;
/** Phrasings of a lesson in a batch. */
const MOST_PHRASINGS = 3;
const ADAPTED = ["receptance", "key", "value", "output"] as const;
const MEBIBYTE = 2 ** 20;

/** W x + B' A' x, with the adapter's factors stored [in, rank] and [rank, out]. */
class AdaptedMatrix implements Matrix {
  readonly #frozen: Matrix;
  readonly #adapter: ParameterSet;
  readonly #name: string;

  constructor(frozen: Matrix, adapter: ParameterSet, name: string) {
    this.#frozen = frozen;
    this.#adapter = adapter;
    this.#name = name;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    return this.#adapt(tape, this.#frozen.apply(tape, x), x);
  }

  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    return this.#adapt(tape, this.#frozen.applyOnto(tape, residual, x), x);
  }

  #adapt(tape: Tape, y: Tensor, x: Tensor): Tensor {
    const [down, up] = [this.#adapter.get(`${this.#name} down`), this.#adapter.get(`${this.#name} up`)];
    return timesOnto(tape, y, times(tape, x, down), up);
  }
}

export class GradientMethod implements Method {
  bytes = 0;
  steps = 0;
  readonly #options: GradientOptions;
  readonly #folder: ModelFolder;
  readonly #backend: Awaited<ReturnType<typeof createWasmBackend>>;
  readonly #parameters: ParameterSet;
  readonly #adapter: ParameterSet | null;
  readonly #step: GradientStep;
  readonly #rng: Rng;
  readonly #earlier: Scored[][] = [];
  #answering: LanguageModel | null = null;
  #exact: LanguageModel | null = null;

  static async open(folder: ModelFolder, options: GradientOptions): Promise<GradientMethod> {
    const backend = await createWasmBackend({ memoryBytes: 1600 * MEBIBYTE, threads: 1 });
    return new GradientMethod(folder, options, backend);
  }

  private constructor(
    folder: ModelFolder,
    options: GradientOptions,
    backend: Awaited<ReturnType<typeof createWasmBackend>>,
  ) {
    this.#options = options;
    this.#folder = folder;
    this.#backend = backend;
    this.#rng = new Rng(options.seed);
    const { config } = folder;
    const weights = backend.arena("weights", 128 * MEBIBYTE);
    const gradients = backend.arena("gradients", 128 * MEBIBYTE);
    const specs = [...parameterSpecs(config), ...relationHeadSpecs(config)];
    const isFull = options.rank === 0;
    this.#parameters = new ParameterSet(specs, weights, isFull ? gradients : null);
    fillParameters(folder, this.#parameters);
    this.#adapter = isFull ? null : this.#newAdapter(weights, gradients);
    const trained = this.#adapter ?? this.#parameters;
    const arena = backend.arena("steps", 768 * MEBIBYTE);
    const sizes = { rowTokens: ROW_TOKENS, learningRate: options.learningRate };
    const parts = { source: this.#source(), base: this.#parameters, trained };
    this.#step = new GradientStep(backend, config, parts, sizes, arena);
    this.bytes = 2 * trained.count; // bf16, as the base is stored
  }

  teach({ content }: Taught): void {
    const lesson = [...new Set(content.questions), content.fact]
      .slice(0, MOST_PHRASINGS)
      .map((turn) => this.#scored(turn, content.answer));
    this.steps = 0;
    while (this.steps < this.#options.steps) {
      this.steps++;
      if (this.#step.run(lesson, this.#replay()) < ENOUGH_NATS) break;
    }
    this.#earlier.push(lesson);
  }

  settle(): void {
    if (this.#adapter) this.#merge(this.#adapter);
    const { config } = this.#folder;
    const make = (format: "int8" | "f32"): LanguageModel =>
      new LanguageModel(
        this.#backend,
        config,
        this.#parameters,
        this.#backend.arena(`answers ${format}`, modelBytes(config)),
        { format },
      );
    this.#answering = make("int8");
    this.#exact = make("f32");
  }

  get answering(): LanguageModel {
    return this.#answering!;
  }

  get exact(): LanguageModel {
    return this.#exact!;
  }

  voice(): null {
    return null;
  }

  close(): void {
    this.#backend.close();
  }

  #newAdapter(weights: ConstructorParameters<typeof ParameterSet>[1], gradients: typeof weights): ParameterSet {
    const { width, layers } = this.#folder.config;
    const { rank } = this.#options;
    const names = Array.from({ length: layers }, (_, i) => ADAPTED.map((name) => adapted(i, name))).flat();
    const specs = names.flatMap((name) => [
      { name: `${name} down`, shape: [width, rank], group: "lowRank" as const },
      { name: `${name} up`, shape: [rank, width], group: "lowRank" as const },
    ]);
    const adapter = new ParameterSet(specs, weights, gradients);
    for (const name of names) {
      const { data } = adapter.get(`${name} down`);
      for (let i = 0; i < data.length; i++) data[i] = this.#rng.normal() / Math.sqrt(width);
    }
    return adapter;
  }

  #source(): WeightSource {
    const frozen = trainedWeights(this.#parameters);
    const adapter = this.#adapter;
    if (!adapter) return frozen;
    return {
      ...frozen,
      matrix: (name) =>
        adapter.has(`${name} down`) ? new AdaptedMatrix(frozen.matrix(name), adapter, name) : frozen.matrix(name),
    };
  }

  /** W[o, i] += sum_r down[i, r] up[r, o]. */
  #merge(adapter: ParameterSet): void {
    const { width: D, layers } = this.#folder.config;
    const { rank } = this.#options;
    for (let layer = 0; layer < layers; layer++) {
      for (const name of ADAPTED) {
        const [down, up] = [adapter.get(`${adapted(layer, name)} down`), adapter.get(`${adapted(layer, name)} up`)];
        const { data: W } = this.#parameters.get(adapted(layer, name));
        for (let o = 0; o < D; o++) {
          for (let i = 0; i < D; i++) {
            for (let r = 0; r < rank; r++) W[o * D + i]! += down.data[i * rank + r]! * up.data[r * D + o]!;
          }
        }
      }
    }
  }

  /** Half a row of earlier lessons, the rest documents of the mix. */
  #replay(): Scored[] {
    const row: Scored[] = [];
    for (let used = 0; this.#earlier.length > 0 && used < ROW_TOKENS / 2; used += row[row.length - 1]!.ids.length) {
      const phrasings = this.#pick(this.#earlier);
      row.push(this.#pick(phrasings));
    }
    for (let i = 0; i < 3; i++) row.push(this.#pick(this.#options.replay));
    return row;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#rng.integer(from.length)]!;
  }

  /** A turn and what it is answered with; only the answer counts. */
  #scored(turn: string, answer: string): Scored {
    const { tokenizer } = this.#folder;
    const prompt = tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: turn }] }));
    const said = [...tokenizer.encodeAnswer(answer), tokenizer.stopIds[0]!];
    return { ids: [...prompt, ...said], weights: [...new Array(prompt.length).fill(0), ...said.map(() => 1)] };
  }
}

const adapted = (layer: number, name: (typeof ADAPTED)[number]): string => `blocks.${layer}.att.${name}.weight`;

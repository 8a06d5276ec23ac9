/**
 * A training run in memory: parameters, optimiser, and the step. Files, progress and time are the loop's business.
 */
import { Rng, ShoalError } from "../core/index.ts";
import type { Arena, Backend } from "../kernels/index.ts";
import { blocks, initialise, initialiseRelationHead, parameterSpecs, relationHeadSpecs } from "../model/index.ts";
import { ParameterSet, type WritableTensor } from "../tensor/index.ts";
import { type BpeTokenizer, specialTokenId } from "../tokenizer/index.ts";
import type { RelationPhrasing } from "./document.ts";
import { type EncodedDocument, encodeDocument } from "./encode.ts";
import { Packer, type Placement } from "./packer.ts";
import type { Recipe } from "./recipe.ts";
import { activeBlocks, learningRateFactor } from "./schedule.ts";
import { type ContrastivePass, type Pass, recordContrastivePass, recordPass, Updater } from "./training-graph.ts";

/** Bytes reserved for the trainer's arenas; what is not touched costs nothing. */
const ARENAS = {
  weights: 256 * 2 ** 20,
  gradients: 256 * 2 ** 20,
  optimiser: 512 * 2 ** 20,
  activations: 1536 * 2 ** 20,
  contrastive: 512 * 2 ** 20,
  validation: 512 * 2 ** 20,
};
/** Memory that a backend for training must have. */
export const TRAINING_MEMORY_BYTES: number = Object.values(ARENAS).reduce((a, b) => a + b, 0) + 64 * 2 ** 20;

/** How far a block's bias moves in a step towards equal use. */
const BALANCE_RATE = 1e-3;

export interface StepReport {
  readonly step: number;
  /** Mean nats a scored token. */
  readonly lossNats: number;
  /** 0 in a step without the contrastive pass. */
  readonly contrastiveNats: number;
  /** Euclidean norm of the gradient; not finite = the step changed nothing. */
  readonly gradientNorm: number;
  readonly tokens: number;
  readonly activeBlocks: number;
}

/** What a run holds in memory, known before its first step. */
export interface TrainingMemory {
  /** Trained numbers. */
  readonly parameters: number;
  /** Weights, gradients and the optimiser's moments: 12 bytes a parameter, and the gaps of alignment. */
  readonly parameterBytes: number;
  /** The optimiser's scratch, as large as a few of the largest matrices. */
  readonly workspaceBytes: number;
  /** Activations and their gradients, of the step, the contrastive pass and validation. */
  readonly activationBytes: number;
}

/** Nats, tokens and bytes of the validation documents of one kind and language. */
export interface KindScore {
  nats: number;
  tokens: number;
  bytes: number;
}

export class Trainer {
  readonly recipe: Recipe;
  readonly tokenizer: BpeTokenizer;
  readonly parameters: ParameterSet;
  /** Steps done. */
  step = 0;
  /** Scored tokens seen. */
  tokensSeen = 0;
  readonly #backend: Backend;
  readonly #updater: Updater;
  readonly #weights: Arena;
  readonly #gradients: Arena;
  readonly #optimiser: Arena;
  readonly #activations: Arena;
  readonly #contrastiveArena: Arena;
  readonly #validationArena: Arena;
  readonly #counts: readonly Int32Array[];
  #pass: Pass | null = null;
  #contrastive: ContrastivePass | null = null;
  #validation: Pass | null = null;
  #passBlocks = -1;

  constructor(backend: Backend, recipe: Recipe, tokenizer: BpeTokenizer) {
    const { config } = recipe;
    if (tokenizer.vocabSize > config.vocabulary) {
      throw new ShoalError(
        "vocabulary",
        `the tokenizer has ${tokenizer.vocabSize} tokens, the model ${config.vocabulary}; give the model at least as many`,
      );
    }
    this.#backend = backend;
    this.recipe = recipe;
    this.tokenizer = tokenizer;
    this.#weights = backend.arena("weights", ARENAS.weights);
    this.#gradients = backend.arena("gradients", ARENAS.gradients);
    this.#optimiser = backend.arena("optimiser", ARENAS.optimiser);
    const specs = [...parameterSpecs(config), ...relationHeadSpecs(config)];
    this.parameters = new ParameterSet(specs, this.#weights, this.#gradients);
    const rng = new Rng(recipe.seed);
    initialise(this.parameters, config, rng);
    initialiseRelationHead(this.parameters, rng);
    this.#updater = new Updater(backend, this.#optimiser, this.parameters, recipe.rates);
    this.#activations = backend.arena("activations", ARENAS.activations);
    this.#contrastiveArena = backend.arena("contrastive", ARENAS.contrastive);
    this.#validationArena = backend.arena("validation", ARENAS.validation);
    this.#counts = Array.from({ length: config.layers }, () => this.#weights.i32(blocks(config), "counts"));
  }

  /** Records what is not recorded yet, and runs nothing. */
  get memory(): TrainingMemory {
    this.#recorded();
    this.#validationPass();
    const { muon, adamW, adamWFast } = this.#updater;
    let momentBytes = 0;
    for (const momentum of muon.state.values()) momentBytes += momentum.byteLength;
    for (const { state } of [adamW, adamWFast]) {
      for (const { m, v } of state.values()) momentBytes += m.byteLength + v.byteLength;
    }
    return {
      parameters: this.parameters.count,
      parameterBytes: this.#weights.usedBytes + this.#gradients.usedBytes + momentBytes,
      workspaceBytes: this.#optimiser.usedBytes - momentBytes,
      activationBytes: this.#activations.usedBytes + this.#contrastiveArena.usedBytes + this.#validationArena.usedBytes,
    };
  }

  /** One step over documents from the packer. @returns null when the documents are used up. */
  async train(packer: Packer): Promise<StepReport | null> {
    const { recipe } = this;
    const pass = this.#recorded();
    this.#updater.clear();
    for (const counts of this.#counts) counts.fill(0);

    let lossNats = 0;
    let scored = 0;
    for (let i = 0; i < recipe.microBatches; i++) {
      const placements = await packer.fill(pass.batch, recipe.rows);
      if (placements.length === 0) return null;
      const { weights } = pass.batch;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      // Each micro-batch counts equally: nearly all are nearly full.
      for (let j = 0; j < weights.length; j++) weights[j]! /= total * recipe.microBatches;
      pass.prepare();
      pass.program.run();
      lossNats += pass.loss.reduce((sum, value) => sum + value, 0);
      for (const { start, end } of placements) scored += end - start;
    }
    const contrastiveNats = this.#runContrastive();

    const step = this.step + 1;
    const gradientNorm = this.#updater.apply(step, learningRateFactor(step, recipe));
    if (recipe.config.selection) this.#balance();
    this.step = step;
    this.tokensSeen += scored;
    return { step, lossNats, contrastiveNats, gradientNorm, tokens: scored, activeBlocks: this.#passBlocks };
  }

  /** Loss by "language/kind" of document, every token counted alike. */
  async validate(documents: readonly EncodedDocument[]): Promise<Map<string, KindScore>> {
    const { recipe } = this;
    const pass = this.#validationPass();
    const B = pass.batch.ids.length / recipe.rowTokens;
    let next = 0;
    const packer = new Packer(async () => documents[next++] ?? null, recipe.rowTokens);
    const scores = new Map<string, KindScore>();
    for (;;) {
      const placements = await packer.fill(pass.batch, B);
      if (placements.length === 0) return scores;
      pass.batch.weights.fill(1);
      pass.prepare();
      pass.program.run();
      for (const placement of placements) addScore(scores, placement, pass.loss, recipe.rowTokens);
    }
  }

  /** Everything that a later run needs to go on as if it had never stopped. */
  tensors(): Map<string, WritableTensor> {
    const tensors = this.weightTensors();
    const vector = (data: Float32Array | Uint16Array): WritableTensor => ({
      dtype: data instanceof Float32Array ? "F32" : "BF16",
      shape: [data.length],
      data,
    });
    for (const [name, momentum] of this.#updater.muon.state) tensors.set(`muon/${name}`, vector(momentum));
    for (const { state } of [this.#updater.adamW, this.#updater.adamWFast]) {
      for (const [name, { m, v }] of state) {
        tensors.set(`adam.m/${name}`, vector(m));
        tensors.set(`adam.v/${name}`, vector(v));
      }
    }
    return tensors;
  }

  /** The parameters alone. */
  weightTensors(): Map<string, WritableTensor> {
    const tensors = new Map<string, WritableTensor>();
    for (const { name, shape, data } of this.parameters) tensors.set(name, { dtype: "F32", shape, data });
    return tensors;
  }

  /** Takes up values that `tensors` gave. @throws ShoalError "checkpoint" if one is missing or of another length. */
  restore(read: (name: string) => Float32Array | Uint16Array | null): void {
    for (const [name, { data }] of this.tensors()) {
      const target = data as Float32Array | Uint16Array;
      const values = read(name);
      if (!values || values.length !== target.length || values.constructor !== target.constructor) {
        throw new ShoalError(
          "checkpoint",
          `the checkpoint has no ${name} of ${target.length} values; is it of this recipe?`,
        );
      }
      target.set(values as never);
    }
  }

  #recorded(): Pass {
    const { config, selectionSteps, rows: B, rowTokens: T, contrastive } = this.recipe;
    const all = blocks(config);
    const active = config.selection ? activeBlocks(this.step, all, config.selection.active, selectionSteps) : all;
    if (this.#pass && active === this.#passBlocks) return this.#pass;
    this.#pass?.program.release();
    this.#contrastive?.program.release();
    this.#activations.reset();
    this.#contrastiveArena.reset();
    this.#passBlocks = active;
    const [backend, parameters, counts] = [this.#backend, this.parameters, this.#counts];
    this.#pass = recordPass(backend, this.#activations, config, parameters, { B, T, active }, counts, true);
    this.#contrastive =
      contrastive &&
      recordContrastivePass(
        backend,
        this.#contrastiveArena,
        config,
        parameters,
        { B: contrastive.rows, T: contrastive.rowTokens, active },
        counts,
        contrastive.weight,
        true,
      );
    return this.#pass;
  }

  #validationPass(): Pass {
    if (this.#validation) return this.#validation;
    const { config, rows, rowTokens: T } = this.recipe;
    const sizes = { B: Math.min(rows, 4), T, active: config.selection?.active ?? blocks(config) };
    const [arena, parameters] = [this.#validationArena, this.parameters];
    const unread = this.#counts.map((counts) => arena.i32(counts.length, "unread counts"));
    this.#validation = recordPass(this.#backend, arena, config, parameters, sizes, unread, false);
    return this.#validation;
  }

  #runContrastive(): number {
    const pass = this.#contrastive;
    const options = this.recipe.contrastive;
    if (!pass || !options || (this.step + 1) % options.every !== 0) return 0;
    const phrasings = this.recipe.phrasings(this.recipe.seed + 7919 * (this.step + 1), options.rows);
    fillPhrasings(pass, phrasings, options.rowTokens, this.tokenizer);
    pass.prepare();
    pass.program.run();
    return pass.loss();
  }

  /** Moves each router's bias so that blocks are used alike; the first ones, always on, need none. */
  #balance(): void {
    const { always } = this.recipe.config.selection!;
    this.#counts.forEach((counts, layer) => {
      const bias = this.parameters.get(`blocks.${layer}.ffn.router.bias`).data;
      const mean = counts.subarray(always).reduce((sum, count) => sum + count, 0) / (counts.length - always);
      for (let b = always; b < counts.length; b++) bias[b]! += BALANCE_RATE * Math.sign(mean - counts[b]!);
    });
  }
}

function addScore(scores: Map<string, KindScore>, placement: Placement, loss: Float32Array, T: number): void {
  const { kind, language, row, start, end, bytes } = placement;
  const key = `${language}/${kind}`;
  const score = scores.get(key) ?? { nats: 0, tokens: 0, bytes: 0 };
  scores.set(key, score);
  for (let t = start; t < end; t++) score.nats += loss[row * T + t]!;
  score.tokens += end - start;
  score.bytes += bytes;
}

/** Lays masked turns into the rows of a contrastive batch: `<|chat|><|user|>turn<|stop|><|assistant|>`. */
export function fillPhrasings(
  pass: ContrastivePass,
  phrasings: readonly RelationPhrasing[],
  rowTokens: number,
  tokenizer: BpeTokenizer,
): void {
  pass.ids.fill(0);
  const numbers = new Map<string, number>();
  for (let row = 0; row < pass.labels.length; row++) {
    const phrasing = phrasings[row];
    const ids = phrasing && encodeTurn(phrasing, tokenizer);
    pass.positions[row] = row * rowTokens;
    pass.labels[row] = -1;
    if (!phrasing || !ids || ids.length > rowTokens) continue;
    pass.ids.set(ids, row * rowTokens);
    pass.positions[row] = row * rowTokens + ids.length - 1;
    if (!numbers.has(phrasing.relation)) numbers.set(phrasing.relation, numbers.size);
    pass.labels[row] = numbers.get(phrasing.relation)!;
  }
}

function encodeTurn(phrasing: RelationPhrasing, tokenizer: BpeTokenizer): number[] {
  const parts = [{ token: "<|chat|>" }, { token: "<|user|>" }, ...phrasing.masked, { token: "<|stop|>" }] as const;
  const { ids } = encodeDocument(tokenizer, { kind: "phrasing", language: phrasing.language, parts });
  return [...ids.slice(0, -1), specialTokenId("<|assistant|>")];
}

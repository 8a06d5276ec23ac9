/** Weights in f32, with gradients if the parameters have them: for training and for exact figures. */
import type { Arena } from "../kernels/index.ts";
import {
  embedding,
  linear,
  linearOnto,
  type Parameter,
  type ParameterSet,
  type Tape,
  type Tensor,
  times,
} from "../tensor/index.ts";
import { blocks, type ModelConfig } from "./config.ts";
import { trainedNeurons } from "./trained-neurons.ts";
import type { Matrix, ModelWeights, WeightSource } from "./weights.ts";

/** A linear layer's weight [out, in]. */
export class TrainedMatrix implements Matrix {
  readonly #weight: Parameter;

  constructor(weight: Parameter) {
    this.#weight = weight;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    return linear(tape, x, this.#weight);
  }

  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor {
    return linearOnto(tape, residual, x, this.#weight);
  }
}

/** A right factor [in, out]. */
class TrainedFactor implements Matrix {
  readonly #weight: Parameter;

  constructor(weight: Parameter) {
    this.#weight = weight;
  }

  apply(tape: Tape, x: Tensor): Tensor {
    return times(tape, x, this.#weight);
  }

  applyOnto(): Tensor {
    throw new Error("a low-rank factor never ends a block");
  }
}

export function trainedWeights(parameters: ParameterSet): WeightSource {
  return {
    matrix: (name) => new TrainedMatrix(parameters.get(name)),
    factor: (name) => new TrainedFactor(parameters.get(name)),
    vector: (name) => parameters.get(name),
    has: (name) => parameters.has(name),
    embedding: (tape, ids, shape) => embedding(tape, ids, parameters.get("emb.weight"), shape),
  };
}

/** Parameters as they are, to answer with; they must not change afterwards. */
export function exactWeights(parameters: ParameterSet, config: ModelConfig): ModelWeights {
  const active = config.selection?.active ?? blocks(config);
  return {
    ...trainedWeights(parameters),
    config,
    format: "f32",
    bytes: parameters.values.byteLength,
    neurons: (counts) => trainedNeurons(parameters, config, active, counts),
    unpacked: (name: string, _arena: Arena) => parameters.get(name),
  };
}

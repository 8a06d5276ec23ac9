/**
 * A plain Transformer on the same kernels and tape as the model: what its claims of speed and memory are measured against.
 * It lives here and is never shipped.
 *
 *   x <- x + W_o attention(W_q LN1 x, W_k LN1 x, W_v LN1 x)     causal, rotary positions
 *   x <- x + W_2 relu(W_1 LN2 x)^2
 *
 * Everything that is not the token mixer is as in the model: embedding with a norm behind it, LayerNorm before each part, ReLU^2,
 * tied head, starting values (W_o and W_2 at zero), groups of the optimiser. Only the number of neurons differs, so that the
 * number of parameters does not.
 */
import type { Rng } from "../../src/core/index.ts";
import {
  embedding,
  layerNorm,
  linear,
  linearOnto,
  type ParameterSet,
  type ParameterSpec,
  reluSquared,
  type Tape,
  type Tensor,
} from "../../src/tensor/index.ts";
import type { Network } from "../ablation/network.ts";
import { AttentionPlan, attention } from "./attention.ts";
import { rotate, rotation } from "./rotary.ts";

export interface TransformerConfig {
  /** V, tokens. */
  readonly vocabulary: number;
  /** D, channels. */
  readonly width: number;
  readonly layers: number;
  /** N, channels of a head; a multiple of 32. */
  readonly headSize: number;
  /** F, neurons of the feed-forward network. */
  readonly neurons: number;
}

const EPS = 1e-5;

export function transformerSpecs({ vocabulary: V, width: D, layers, neurons: F }: TransformerConfig): ParameterSpec[] {
  const norm = (name: string): ParameterSpec[] => [
    { name: `${name}.weight`, shape: [D], group: "vector" },
    { name: `${name}.bias`, shape: [D], group: "vector" },
  ];
  const matrix = (name: string, out: number, inputs: number): ParameterSpec => ({
    name: `${name}.weight`,
    shape: [out, inputs],
    group: "matrix",
  });
  const specs: ParameterSpec[] = [{ name: "emb.weight", shape: [V, D], group: "embedding" }, ...norm("ln0")];
  for (let i = 0; i < layers; i++) {
    const layer = `blocks.${i}`;
    specs.push(...norm(`${layer}.ln1`), ...norm(`${layer}.ln2`));
    for (const name of ["query", "key", "value", "output"]) specs.push(matrix(`${layer}.attention.${name}`, D, D));
    specs.push(matrix(`${layer}.up`, F, D), matrix(`${layer}.down`, D, F));
  }
  return [...specs, ...norm("ln_out")];
}

export function initialiseTransformer(parameters: ParameterSet, { width: D }: TransformerConfig, rng: Rng): void {
  const bound = 0.5 / Math.sqrt(D);
  for (const { name, data } of parameters) {
    if (/ln\w*\.weight$/.test(name)) data.fill(1);
    else if (name === "emb.weight") for (let i = 0; i < data.length; i++) data[i] = 0.02 * rng.normal();
    else if (/(query|key|value|up)\.weight$/.test(name)) {
      for (let i = 0; i < data.length; i++) data[i] = rng.uniform(-bound, bound);
    }
  }
}

/** LayerNorm `name` of x. */
export function norm(tape: Tape, parameters: ParameterSet, name: string, x: Tensor): Tensor {
  return layerNorm(tape, x, parameters.get(`${name}.weight`), parameters.get(`${name}.bias`), EPS);
}

export function transformerNetwork(config: TransformerConfig): Network {
  const { width: D, headSize: N } = config;
  const H = D / N;
  return {
    specs: transformerSpecs(config),
    head: "emb.weight",
    layers: config.layers,
    selection: null,
    initialise: (parameters, rng) => initialiseTransformer(parameters, config, rng),
    record: ({ tape, arena, parameters, batch, B, T }) => {
      const plan = new AttentionPlan(arena, { B, T, H, N });
      // Positions count from the row's start: only their differences matter, also within a packed document.
      const positions = Array.from({ length: B * T }, (_, row) => row % T);
      const queryTurns = rotation(arena, positions, H, N, 1 / Math.sqrt(N));
      const keyTurns = rotation(arena, positions, H, N, 1);
      let x = embedding(tape, batch.ids, parameters.get("emb.weight"), [B, T]);
      x = norm(tape, parameters, "ln0", x);
      for (let i = 0; i < config.layers; i++) {
        const weight = (name: string) => parameters.get(`blocks.${i}.${name}.weight`);
        const xx = norm(tape, parameters, `blocks.${i}.ln1`, x);
        const q = rotate(tape, linear(tape, xx, weight("attention.query")), queryTurns);
        const k = rotate(tape, linear(tape, xx, weight("attention.key")), keyTurns);
        const v = linear(tape, xx, weight("attention.value"));
        x = linearOnto(tape, x, attention(tape, plan, q, k, v), weight("attention.output"));
        const up = linear(tape, norm(tape, parameters, `blocks.${i}.ln2`, x), weight("up"));
        x = linearOnto(tape, x, reluSquared(tape, up), weight("down"));
      }
      return { out: norm(tape, parameters, "ln_out", x), prepare: () => plan.prepare(batch.starts) };
    },
  };
}

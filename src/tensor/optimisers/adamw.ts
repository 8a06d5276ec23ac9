/** AdamW as commands. Source: Loshchilov and Hutter 2019, "Decoupled weight decay regularization" (arXiv:1711.05101). */
import { type Arena, type Command, command, ops } from "../../kernels/index.ts";
import type { Parameter } from "../tensor.ts";

export interface AdamWOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  /** Moments as bf16: 12 bytes a parameter in all instead of 16. */
  readonly compact?: boolean;
}

/** AdamW over some parameters that share a learning rate. */
export class AdamW {
  readonly commands: readonly Command[];
  /** First and second moments by parameter name, for checkpoints. */
  readonly state: ReadonlyMap<
    string,
    { readonly m: Float32Array | Uint16Array; readonly v: Float32Array | Uint16Array }
  >;
  readonly #rate: Float32Array;
  readonly #beta1: number;
  readonly #beta2: number;
  readonly #weightDecay: number;

  /** @param clip [norm, factor] as clipByNorm leaves it. */
  constructor(parameters: readonly Parameter[], clip: Float32Array, arena: Arena, options: AdamWOptions = {}) {
    this.#beta1 = options.beta1 ?? 0.9;
    this.#beta2 = options.beta2 ?? 0.99;
    this.#weightDecay = options.weightDecay ?? 0;
    this.#rate = arena.f32(4, "rate");
    const state = new Map<string, { m: Float32Array | Uint16Array; v: Float32Array | Uint16Array }>();
    const commands: Command[] = [];
    for (const { name, data: w, grad: g } of parameters) {
      if (!g) continue;
      const n = w.length;
      const betas = { n, beta1: this.#beta1, beta2: this.#beta2, eps: options.eps ?? 1e-8 };
      const inputs = { g, rate: this.#rate, clip, w };
      if (options.compact) {
        const [m, v] = [arena.allocate("u16", n, `m ${name}`), arena.allocate("u16", n, `v ${name}`)];
        commands.push(command(ops.adamWBf16, { ...betas, ...inputs, m, v }));
        state.set(name, { m, v });
      } else {
        const [m, v] = [arena.f32(n, `m ${name}`), arena.f32(n, `v ${name}`)];
        commands.push(command(ops.adamW, { ...betas, ...inputs, m, v }));
        state.set(name, { m, v });
      }
    }
    this.commands = commands;
    this.state = state;
  }

  /** Sets what changes from step to step. @param step counts from 1. */
  prepare(step: number, learningRate: number): void {
    this.#rate[0] = learningRate;
    this.#rate[1] = this.#weightDecay;
    this.#rate[2] = 1 - this.#beta1 ** step;
    this.#rate[3] = 1 - this.#beta2 ** step;
  }
}

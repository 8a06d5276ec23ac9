/**
 * The token mixer after MCSD, a literal reconstruction kept for comparison: two fixed-decay means, each gated by a projection
 * of the token itself. `mixer: "mcsd"` puts it in the place of the RWKV-7 recurrence.
 *
 *   U^s = x W_us, V^s = x W_vs     H^s[t] = sum_j e^{-m_c (t-j)} V^s[j] / sum_j e^{-m_c (t-j)}       slope section: short range
 *   U^d = x W_ud, V^d = x W_vd     H^d[t] = sqrt(1 - g_c^2) sum_j g_c^(t-j) V^d[j]                    decay section: long range
 *   Y = concat(U^s Norm(H^s), U^d Norm(H^d)) W_o                                                      "perturbation": a product
 *
 * with m_c = 2^(-8 c / C) (the slopes of ALiBi) and g_c from 1 - 2^-5 to 1 - 2^-8 (the decays of RetNet), c = 1..C. What stays of
 * the past is a mean per channel, 2 D floats a layer, of which nothing can be chosen: recall from context is bounded.
 *
 * Known from the paper: two sections of channels with predefined matrices, two branches in each, fused element by element and
 * concatenated. Not known, and ours: the values of the decays, the norm (GroupNorm, one group a decay) and W_o. The
 * normaliser of H^s does not depend on the channels of a group, so it cancels in its norm and is not computed.
 *
 * Source: Yang et al. 2024, "MCSD: An Efficient Language Model with Diverse Fusion" (arXiv:2406.12230).
 */
import { exponentialMean, groupNorm, multiply, type ParameterSpec, type Tensor } from "../tensor/index.ts";
import type { ModelConfig } from "./config.ts";
import { type ForwardContext, LAYER_NORM_EPS } from "./forward-context.ts";
import type { LayerState } from "./state.ts";

const SECTIONS = ["slope", "decay"] as const;
type Section = (typeof SECTIONS)[number];

/** Parameters of one layer's mixer, in place of RWKV-7's `att`. */
export function mcsdSpecs(config: ModelConfig, layer: number): ParameterSpec[] {
  const D = config.width;
  return SECTIONS.flatMap((section) => {
    const name = `blocks.${layer}.att.${section}`;
    return [
      ...["value", "gate", "output"].map(
        (matrix): ParameterSpec => ({ name: `${name}.${matrix}.weight`, shape: [D, D], group: "matrix" }),
      ),
      { name: `${name}.ln.weight`, shape: [D], group: "vector" },
      { name: `${name}.ln.bias`, shape: [D], group: "vector" },
    ] satisfies ParameterSpec[];
  });
}

/** Records x + mixer(xx). */
export function mcsdMix(context: ForwardContext, i: number, state: LayerState, x: Tensor, xx: Tensor): Tensor {
  let out = x;
  for (const section of SECTIONS) {
    const output = context.weights.matrix(`blocks.${i}.att.${section}.output.weight`);
    // W_o times a concatenation is the sum of its two halves' products.
    out = output.applyOnto(context.tape, out, sectionOf(context, i, section, state[section], xx));
  }
  return out;
}

/** U Norm(H) of one section, its means in `state` [B, D]. */
function sectionOf(context: ForwardContext, i: number, section: Section, state: Float32Array, xx: Tensor): Tensor {
  const { tape, config, weights, sequences } = context;
  const name = `blocks.${i}.att.${section}`;
  const channels = config.slope!.channels;
  const values = mcsdDecays(section, config.width, channels);
  const decay = tape.constant(`${section} decay`, values);
  // sqrt(1 - decay^2) keeps the variance of independent inputs, for both: a constant factor cancels in the norm.
  const gain = tape.constant(
    `${section} gain`,
    values.map((lambda) => Math.sqrt(1 - lambda ** 2)),
  );
  const v = weights.matrix(`${name}.value.weight`).apply(tape, xx);
  const u = weights.matrix(`${name}.gate.weight`).apply(tape, xx);
  const h = exponentialMean(tape, v, decay, gain, state, sequences);
  const [weight, bias] = [weights.vector(`${name}.ln.weight`), weights.vector(`${name}.ln.bias`)];
  return multiply(tape, groupNorm(tape, h, channels, weight, bias, LAYER_NORM_EPS), u);
}

/** The fixed decay of each of `width` channels, equal within each of `channels` groups. */
export function mcsdDecays(section: Section, width: number, channels: number): Float32Array {
  const perGroup = width / channels;
  return Float32Array.from({ length: width }, (_, n) => {
    const c = 1 + Math.floor(n / perGroup);
    if (section === "slope") return Math.exp(-(2 ** ((-8 * c) / channels)));
    const share = channels > 1 ? (c - 1) / (channels - 1) : 0;
    return 1 - 2 ** (-5 - 3 * share);
  });
}

/** The networks that are compared, at equal width and depth and within 1 % of equal parameters; without slope 2.4 % fewer. */
import { type ModelConfig, NANO } from "../../src/model/index.ts";
import { transformerNetwork } from "../transformer/transformer.ts";
import { type Network, yanNetwork } from "./network.ts";

/** 2.06 M parameters, half of them the tied embedding. */
export const BASE: ModelConfig = {
  ...NANO,
  width: 128,
  layers: 4,
  neurons: 512,
  slope: { width: 32, channels: 8 },
  selection: { active: 4, always: 2 },
};

export const VARIANTS: Readonly<Record<string, () => Network>> = {
  /** The shape of the bundled model: slope section, a quarter of the neurons for each chunk. */
  yan: () => yanNetwork(BASE),
  "no slope": () => yanNetwork({ ...BASE, slope: null }),
  "half fire": () => yanNetwork({ ...BASE, selection: { active: 8, always: 2 } }),
  "all fire": () => yanNetwork({ ...BASE, selection: null }),
  "per token": () => yanNetwork(BASE, true),
  mcsd: () => yanNetwork({ ...BASE, mixer: "mcsd", neurons: 576, slope: { width: 128, channels: 8 }, selection: null }),
  transformer: () =>
    transformerNetwork({ vocabulary: BASE.vocabulary, width: 128, layers: 4, headSize: 32, neurons: 736 }),
};

/** The networks that are compared, at equal width and depth and within 1 % of equal parameters; without slope 2.4 % fewer. */
import { type ModelConfig, NANO } from "../../src/model/index.ts";
import { transformerNetwork } from "../transformer/transformer.ts";
import { type Network, type YanOptions, yanNetwork } from "./network.ts";
import type { Ngrams } from "./ngrams.ts";
import type { RunOptions } from "./train.ts";

/** 2.06 M parameters, half of them the tied embedding. */
export const BASE: ModelConfig = {
  ...NANO,
  width: 128,
  layers: 4,
  neurons: 512,
  slope: { width: 32, channels: 8 },
  selection: { active: 4, always: 2 },
};

export interface Variant {
  readonly network: () => Network;
  readonly training?: Pick<RunOptions, "decayShare" | "aheadWeight" | "rarityPower">;
}

const yan = (change: Partial<ModelConfig> = {}, options: YanOptions = {}): Variant => ({
  network: () => yanNetwork({ ...BASE, ...change }, options),
});
const ngrams = (orders: readonly number[], bits: number, width: number, at: Ngrams["at"]): Variant =>
  yan({}, { ngrams: { orders, bits, width, at } });

export const VARIANTS: Readonly<Record<string, Variant>> = {
  /** The shape of the bundled model: slope section, a quarter of the neurons for each chunk. */
  yan: yan(),
  "no slope": yan({ slope: null }),
  "half fire": yan({ selection: { active: 8, always: 2 } }),
  "all fire": yan({ selection: null }),
  "per token": yan({}, { perToken: true }),
  mcsd: yan({ mixer: "mcsd", neurons: 576, slope: { width: 128, channels: 8 }, selection: null }),
  transformer: {
    network: () =>
      transformerNetwork({ vocabulary: BASE.vocabulary, width: 128, layers: 4, headSize: 32, neurons: 736 }),
  },
  /** Hashed n-grams: lengths, rows, channels, place. */
  "2-grams 2^13 x 64 in": ngrams([2], 13, 64, "input"),
  "2-grams 2^16 x 32 in": ngrams([2], 16, 32, "input"),
  "2-grams 2^16 x 64 in": ngrams([2], 16, 64, "input"),
  "2-grams 2^16 x 128 in": ngrams([2], 16, 128, "input"),
  "2-grams 2^16 x 64 out": ngrams([2], 16, 64, "output"),
  "2+3-grams 2^16 x 64 in": ngrams([2, 3], 16, 64, "input"),
  /** A second prediction, of the token after the next, with the same head; thrown away after training. */
  "two ahead": { ...yan({}, { ahead: true }), training: { aheadWeight: 0.3 } },
  /** A token weighs 1 / (its count)^(1/4) in the loss, so rare ones count for more. */
  "rare tokens": { ...yan(), training: { rarityPower: 0.25 } },
  /** The rate falls to 0 over the last fifth. */
  decay: { ...yan(), training: { decayShare: 0.2 } },
  /** Widths and depths. */
  "D 96 x 6": yan({
    width: 96,
    headSize: 48,
    neurons: 384,
    layers: 6,
    slope: { width: 24, channels: 8 },
    selection: { active: 3, always: 1 },
  }),
  "D 160 x 3": yan({
    width: 160,
    headSize: 32,
    neurons: 640,
    layers: 3,
    slope: { width: 40, channels: 8 },
    selection: { active: 5, always: 2 },
  }),
  "D 128 x 2": yan({ layers: 2 }),
  "D 128 x 6": yan({ layers: 6 }),
};

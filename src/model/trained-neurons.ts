/** The feed-forward neurons in f32, with gradients: for training, for long prompts and for exact scores. */
import { linear, type ParameterSet, reluSquared, selectedFeedForward, timesOnto } from "../tensor/index.ts";
import type { ModelConfig } from "./config.ts";
import type { Neurons } from "./forward-context.ts";

/**
 * @param active blocks that fire in a chunk, where the model selects.
 * @param counts i32 [blocks] per layer, added to at every selection.
 */
export function trainedNeurons(
  parameters: ParameterSet,
  config: ModelConfig,
  active: number,
  counts: readonly Int32Array[],
): Neurons {
  const layers = Array.from({ length: config.layers }, (_, i) => ({
    key: parameters.get(`blocks.${i}.ffn.key.weight`),
    value: parameters.get(`blocks.${i}.ffn.value.weight`),
  }));
  return {
    active,
    counts,
    dense: (tape, layer, residual, x) => {
      const { key, value } = layers[layer]!;
      return timesOnto(tape, residual, reluSquared(tape, linear(tape, x, key)), value);
    },
    selected: (tape, layer, residual, x, selection) => {
      const { key, value } = layers[layer]!;
      return selectedFeedForward(tape, residual, x, key, value, selection);
    },
  };
}

/**
 * What a long conversation costs: decoding speed and memory at 512, 4,096 and 16,384 tokens of context, for the model and for a
 * Transformer of equal parameters on the same kernels (bench/transformer/).
 *
 *   npx tsx bench/context.bench.ts [--size small|nano] [--contexts 512,4096,16384]
 *
 * One thread, int8 weights, random weights: speed does not depend on their values. The model really reads its context; the
 * Transformer's cache of keys and values (f32) is filled with random numbers. Each line is the median of 9 runs of 32 tokens:
 * `{size, network, parameters, context, tokensPerSecond, low, high, stateBytes}`. Sampling is in neither.
 */
import { parseArgs } from "node:util";
import { Rng } from "../src/core/index.ts";
import { createWasmBackend } from "../src/kernels/index.ts";
import { initialise, LanguageModel, type ModelConfig, NANO, parameterSpecs } from "../src/model/index.ts";
import { ParameterSet } from "../src/tensor/index.ts";
import { BASE } from "./ablation/variants.ts";
import { TransformerDecoder } from "./transformer/decoder.ts";
import { initialiseTransformer, type TransformerConfig, transformerSpecs } from "./transformer/transformer.ts";

const { values: flags } = parseArgs({
  options: {
    size: { type: "string", default: "nano" },
    contexts: { type: "string", default: "512,4096,16384" },
  },
});

const SIZES: Readonly<Record<string, { readonly model: ModelConfig; readonly transformer: TransformerConfig }>> = {
  small: { model: BASE, transformer: { vocabulary: 8192, width: 128, layers: 4, headSize: 32, neurons: 736 } },
  nano: { model: NANO, transformer: { vocabulary: 8192, width: 256, layers: 6, headSize: 64, neurons: 1312 } },
};

const RUNS = 9;
const RUN_TOKENS = 32;
const GIGABYTE = 2 ** 30;

const size = SIZES[flags.size];
if (!size) throw new Error(`--size must be ${Object.keys(SIZES).join(" or ")}, got ${flags.size}`);
const contexts = flags.contexts.split(",").map(Number);
const rng = new Rng(1);
const vocabulary = size.model.vocabulary;

function measure(network: string, parameters: number, context: number, stateBytes: number, step: () => void): void {
  for (let i = 0; i < RUN_TOKENS; i++) step();
  const speeds = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    for (let i = 0; i < RUN_TOKENS; i++) step();
    return (1000 * RUN_TOKENS) / (performance.now() - began);
  }).sort((a, b) => a - b);
  const [tokensPerSecond, low, high] = [speeds[RUNS >> 1]!, speeds[0]!, speeds[RUNS - 1]!].map(Math.round);
  const line = { size: flags.size, network, parameters, context, tokensPerSecond, low, high, stateBytes };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

{
  const backend = await createWasmBackend({ threads: 1, memoryBytes: GIGABYTE });
  process.stderr.write(`node ${process.version}, ${backend.info.kernel} kernels, one thread\n`);
  const parameters = new ParameterSet(parameterSpecs(size.model), backend.arena("weights", 2 ** 28), null);
  initialise(parameters, size.model, rng);
  const model = new LanguageModel(backend, size.model, parameters, backend.arena("model", 2 ** 28));
  let read = 0;
  for (const context of contexts) {
    model.read(Array.from({ length: context - read }, () => rng.integer(vocabulary)));
    read = context;
    const bytes = model.state.values.byteLength;
    measure("model", parameters.count, context, bytes, () => {
      model.read([rng.integer(vocabulary)]);
      read++;
    });
  }
  backend.close();
}

for (const context of contexts) {
  const config = size.transformer;
  const backend = await createWasmBackend({ threads: 1, memoryBytes: GIGABYTE });
  const parameters = new ParameterSet(transformerSpecs(config), backend.arena("weights", 2 ** 28), null);
  initialiseTransformer(parameters, config, rng);
  const capacity = Math.ceil((context + (RUNS + 1) * RUN_TOKENS) / 256) * 256;
  const decoder = new TransformerDecoder(backend, config, parameters, backend.arena("decoder", 2 ** 29), capacity);
  decoder.pretend(context, () => rng.normal());
  measure("transformer", parameters.count, context, decoder.cacheBytes(context), () =>
    decoder.step(rng.integer(vocabulary)),
  );
  backend.close();
}

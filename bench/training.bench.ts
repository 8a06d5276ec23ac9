/**
 * Speed of the trainer end to end, beside the matrix product's own speed on the same machine in the same process.
 *
 *   npx tsx bench/training.bench.ts [--threads 2] [--steps 12] [--adamw]
 *
 * Trains nano's shape on random tokens with the settled share of neurons. Achieved = the arithmetic of all matrix products
 * that ran (dense, selected blocks, Muon's), over wall time of whole steps: packing, norms, the recurrence, loss, clipping
 * and updates all take time and count as none. The bound is the median speed of products of the step's own shapes.
 * One JSON line: `{kernel, threads, tokensPerSecond, low, high, gflopsAchieved, gflopsBound, share, ...memory}`.
 */
import { parseArgs } from "node:util";
import { Rng } from "../src/core/index.ts";
import {
  type Arena,
  type Backend,
  BLOCK_NEURONS,
  type Command,
  command,
  createWasmBackend,
  ops,
} from "../src/kernels/index.ts";
import { NANO } from "../src/model/index.ts";
import { BpeTokenizer, FIRST_BYTE_ID, FIRST_LEARNT_ID } from "../src/tokenizer/index.ts";
import { type EncodedDocument, Packer, type Recipe, TRAINING_MEMORY_BYTES, Trainer } from "../src/training/index.ts";

const { values: flags } = parseArgs({
  options: {
    threads: { type: "string", default: "1" },
    steps: { type: "string", default: "12" },
    adamw: { type: "boolean", default: false },
  },
});

/** Floating-point operations of a command's matrix product; 0 for every other command. */
function productFlops({ operation, args }: Command): number {
  const of = (name: string): number => args[name] as number;
  if (operation.name === "gemm") return 2 * of("M") * of("N") * of("K");
  if (/^gatherGemm(Up|Down|Grad)$/.test(operation.name)) {
    return 2 * of("G") * of("R") * of("S") * BLOCK_NEURONS * of("D");
  }
  return 0;
}

/** The backend with a counter of the arithmetic that its programs did. */
function counting(backend: Backend): { backend: Backend; flops: () => number } {
  let total = 0;
  const compile: Backend["compile"] = (commands, options) => {
    const program = backend.compile(commands, options);
    const each = commands.reduce((sum, command) => sum + productFlops(command), 0);
    const run = (): void => {
      program.run();
      total += each;
    };
    return { ...program, run };
  };
  const counted: Backend = {
    info: backend.info,
    arena: (name, limit) => backend.arena(name, limit),
    compile,
    run: (op, args) => backend.run(op, args),
    close: () => backend.close(),
  };
  return { backend: counted, flops: () => total };
}

const recipe: Recipe = {
  name: "speed",
  config: NANO,
  seed: 1,
  rowTokens: 256,
  rows: 8,
  microBatches: 1,
  totalSteps: 1_000_000,
  warmUpSteps: 1,
  decayStart: 1_000_000,
  selectionSteps: 0,
  rates: { matrix: flags.adamw ? 0 : 1e-3, other: 1e-3, weightDecay: 0.01, maxNorm: 1 },
  phases: [{ name: "only", from: 1 }],
  contrastive: null,
  tokenizer: async () => tokenizer,
  documents: () => Promise.reject(new Error("not read")),
  validation: async () => [],
  phrasings: () => [],
};
/** Bytes alone: the documents are token ids already. */
const tokenizer = new BpeTokenizer({
  tokens: Array.from({ length: FIRST_LEARNT_ID }, (_, id) =>
    id < FIRST_BYTE_ID ? new Uint8Array() : new Uint8Array([id - FIRST_BYTE_ID]),
  ),
  merges: [],
});

const rng = new Rng(7);
/** Rows of a real run are 94 % full. */
const documents = async (): Promise<EncodedDocument> => {
  const ids = Array.from({ length: 241 }, () => rng.integer(NANO.vocabulary));
  return { kind: "random", language: "en", ids, weights: ids.map(() => 1), bytes: ids.length };
};

/** Median GFLOP/s of products of the step's shapes, weighed by their share of its arithmetic. */
function bound(backend: Backend, arena: Arena): number {
  const { width: D, vocabulary: V } = NANO;
  const rows = recipe.rows * recipe.rowTokens;
  const shapes: readonly (readonly [number, number, number, number])[] = [
    [rows, D, D, 6], // projections, and the same products on the way back
    [256, V, D, 4], // the head, a chunk of rows at a time
  ];
  let [work, seconds] = [0, 0];
  for (const [M, N, K, weight] of shapes) {
    const [a, b, c] = [arena.f32(M * K, "a").fill(0.5), arena.f32(K * N, "b").fill(0.5), arena.f32(M * N, "c")];
    const product = { M, N, K, a, aRow: K, aCol: 1, b, bRow: 1, bCol: K, c, cRow: N, accumulate: 0 } as const;
    const repeats = Array.from({ length: 8 }, () => command(ops.gemm, product));
    const program = backend.compile(repeats);
    program.run();
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      program.run();
      return performance.now() - began;
    }).sort((x, y) => x - y);
    const flops = weight * 2 * M * N * K;
    work += flops;
    seconds += flops / ((8 * 2 * M * N * K) / (times[4]! / 1000));
  }
  return work / seconds / 1e9;
}

const threads = Number(flags.threads);
const plain = await createWasmBackend({ threads, memoryBytes: TRAINING_MEMORY_BYTES + 2 ** 27 });
const gflopsBefore = bound(plain, plain.arena("bound", 2 ** 26));
const { backend, flops } = counting(plain);
const trainer = new Trainer(backend, recipe, tokenizer);
const { memory } = trainer;
const packer = new Packer(documents, recipe.rowTokens);
for (let i = 0; i < 3; i++) await trainer.train(packer);
const speeds: number[] = [];
const began = { flops: flops(), time: performance.now() };
for (let i = 0; i < Number(flags.steps); i++) {
  const before = performance.now();
  const report = await trainer.train(packer);
  speeds.push((1000 * report!.tokens) / (performance.now() - before));
}
const gflopsAchieved = (flops() - began.flops) / (performance.now() - began.time) / 1e6;
const gflopsAfter = bound(plain, plain.arena("bound", 2 ** 26));
speeds.sort((a, b) => a - b);
const gflopsBound = Math.max(gflopsBefore, gflopsAfter);
const round = (value: number): number => Math.round(value * 10) / 10;
process.stdout.write(
  `${JSON.stringify({
    node: process.version,
    kernel: plain.info.kernel,
    threads,
    optimiser: flags.adamw ? "AdamW" : "Muon and AdamW",
    tokensPerSecond: Math.round(speeds[speeds.length >> 1]!),
    low: Math.round(speeds[0]!),
    high: Math.round(speeds[speeds.length - 1]!),
    gflopsAchieved: round(gflopsAchieved),
    gflopsBound: round(gflopsBound),
    share: Math.round((100 * gflopsAchieved) / gflopsBound) / 100,
    ...memory,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  })}\n`,
);
plain.close();

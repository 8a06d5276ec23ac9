/**
 * Packed weights: what a model answers with. They are packed while they are read, a few rows at a time, so that loading needs
 * little more memory than what is loaded.
 *
 * - matrices in the format asked for; the thin factors of the time mix in bf16, as they are 5 % of the bytes and their errors
 *   pass through exp and sigmoid
 * - what neurons write: with selection a row a neuron, in bf16 or int8, so that a neuron at zero costs nothing; without, a matrix
 *   in the format, packed by columns where a column is long enough that leaving out what meets a zero gains, else by rows
 * - the embedding in bf16 where it is also the head, which is packed besides; else in the format, int8 at the least
 * - vectors, routers and the relation head in f32
 */
import { ShoalError } from "../core/index.ts";
import { type Arena, type Backend, BLOCK_NEURONS, type ColumnFormat, ops, packedBytes } from "../kernels/index.ts";
import { Parameter, ParameterSet, type ParameterSpec, type Tape, type Tensor } from "../tensor/index.ts";
import { blocks, headName, type ModelConfig } from "./config.ts";
import type { Neurons } from "./forward-context.ts";
import { PackedEmbedding } from "./packed-embedding.ts";
import { ColumnMatrix, PackedMatrix } from "./packed-matrix.ts";
import { type PackedLayer, PackedNeurons } from "./packed-neurons.ts";
import { parameterSpecs } from "./parameters.ts";
import { initialiseRelationHead, relationHeadSpecs } from "./relation-head.ts";
import { TrainedMatrix } from "./trained-weights.ts";
import { relationRng, rowCount, rowWidth, type SyncWeightReader, type WeightReader } from "./weight-reader.ts";
import type { AnswerFormat, Matrix, ModelWeights } from "./weights.ts";

/** Elements that are read and packed at a time. */
const SLICE = 1 << 18;
/** Rows of a packed matrix that go together. */
const ROWS_AT_LEAST = 8;
/** Room for alignment, a cache line for every array. */
const SLACK_BYTES = 2 ** 20;

/** Bytes of an arena that holds a model's packed weights. */
export function packedWeightsBytes(config: ModelConfig, format: AnswerFormat): number {
  let bytes = SLACK_BYTES;
  for (const spec of allSpecs(config)) {
    const [N, K] = [rowCount(spec.shape), rowWidth(spec.shape)];
    const kind = kindOf(spec, config);
    if (kind === "f32") bytes += 4 * N * K;
    else if (kind === "factor") bytes += 2 * N * K;
    else if (kind === "embedding") bytes += PackedEmbedding.bytes(embeddingFormat(config, format), N, K);
    else if (kind === "values" && !isMatrix(config, format))
      bytes += format === "bf16" ? 2 * N * K : N * K + (N * K) / 16;
    else bytes += packedBytes(format, N, K);
    if (kind === "embedding" && config.tiedHead) bytes += packedBytes(format, N, K);
  }
  return bytes + 64 * 1024; // an array a tensor begins on a cache line
}

/** Packs a model's weights into `arena`. @throws whatever the reader throws; MemoryError */
export async function packWeights(
  backend: Backend,
  config: ModelConfig,
  reader: WeightReader,
  format: AnswerFormat,
  arena: Arena,
): Promise<ModelWeights> {
  const packing = packingOf(backend, config, reader, format, arena);
  try {
    for (let next = packing.next(); ; ) {
      if (next.done) return next.value;
      const { name, from, to } = next.value;
      next = packing.next(await reader.rows(name, from, to));
    }
  } finally {
    packing.return(undefined as never);
  }
}

/** As {@link packWeights}, for values that are in memory. */
export function packWeightsNow(
  backend: Backend,
  config: ModelConfig,
  reader: SyncWeightReader,
  format: AnswerFormat,
  arena: Arena,
): ModelWeights {
  const packing = packingOf(backend, config, reader, format, arena);
  for (let next = packing.next(); ; ) {
    if (next.done) return next.value;
    const { name, from, to } = next.value;
    next = packing.next(reader.rows(name, from, to));
  }
}

/** Weights whose bytes are still to be put into the arena, which is laid out as {@link packWeights} does. */
export function restoreWeights(
  backend: Backend,
  config: ModelConfig,
  format: AnswerFormat,
  arena: Arena,
): ModelWeights {
  const restoring = packingOf(backend, config, null, format, arena).next();
  if (!restoring.done) throw new ShoalError("restore", "weights that are restored must read nothing");
  return restoring.value;
}

/** Which parameters there are, in order, and how each is kept: what the arena's layout depends on. */
export function packedLayout(config: ModelConfig, format: AnswerFormat): string {
  const written = isMatrix(config, format)
    ? `matrix by ${isByColumns(config, format) ? "columns" : "rows"}`
    : "neurons";
  const kinds = allSpecs(config).map((spec) => `${spec.name} [${spec.shape}] ${kindOf(spec, config)}`);
  return [...kinds, written].join("\n");
}

/**
 * Bytes of a column from which on zeros are left out. Where less is skipped at a time the processor reads all of it in order about
 * as fast: docs/benchmarks.md.
 */
const LONG_COLUMN_BYTES = 1024;

/** Whether what neurons write is packed as a matrix. */
function isMatrix({ selection }: ModelConfig, format: AnswerFormat): format is ColumnFormat {
  return !selection && format !== "bf16";
}

function isByColumns({ width }: ModelConfig, format: ColumnFormat): boolean {
  return (format === "int8" ? width : width / 2) >= LONG_COLUMN_BYTES;
}

type Kind = "f32" | "matrix" | "factor" | "embedding" | "key" | "values";

function allSpecs(config: ModelConfig): ParameterSpec[] {
  return [...parameterSpecs(config), ...relationHeadSpecs(config)];
}

function kindOf({ name, group }: ParameterSpec, config: ModelConfig): Kind {
  if (name === "emb.weight") return "embedding";
  if (name.endsWith(".ffn.key.weight")) return "key";
  if (name.endsWith(".ffn.value.weight")) return "values";
  // Which neurons fire, and which lesson opens, must not depend on the format.
  if (name.endsWith(".router.weight") || name.startsWith("relation.")) return "f32";
  if (group === "matrix" || name === headName(config)) return "matrix";
  return group === "lowRank" ? "factor" : "f32";
}

function embeddingFormat(config: ModelConfig, format: AnswerFormat): "bf16" | "int8" {
  return config.tiedHead || format === "bf16" ? "bf16" : "int8";
}

/** Asks for rows and packs them. @param reader null: only lays the arena out */
function* packingOf(
  backend: Backend,
  config: ModelConfig,
  reader: WeightReader | null,
  format: AnswerFormat,
  arena: Arena,
): Generator<{ name: string; from: number; to: number }, ModelWeights, Float32Array> {
  const specs = allSpecs(config);
  const kept = specs.filter((spec) => kindOf(spec, config) === "f32");
  const vectors = new ParameterSet(kept, arena, null);
  const matrices = new Map<string, PackedMatrix>();
  const values = new Map<string, PackedLayer["value"]>();
  let embedding: PackedEmbedding | null = null;
  const staging = backend.arena(
    "packing",
    4 * Math.max(SLICE, largestWhole(config), BLOCK_NEURONS * config.width, ROWS_AT_LEAST * config.neurons) +
      SLACK_BYTES,
  );

  /** Hands every slice of a parameter to `take`, in memory of the backend. */
  function* slices(
    { name, shape }: ParameterSpec,
    take: (x: Float32Array, from: number, rows: number) => void,
    multiple = ROWS_AT_LEAST,
  ): Generator<{ name: string; from: number; to: number }, void, Float32Array> {
    if (reader === null) return;
    const [rows, width] = [rowCount(shape), rowWidth(shape)];
    const atOnce = Math.min(rows, Math.max(multiple, Math.floor(SLICE / width / multiple) * multiple));
    staging.reset();
    const x = staging.f32(atOnce * width, name);
    for (let from = 0; from < rows; from += atOnce) {
      const to = Math.min(from + atOnce, rows);
      const part = to - from === atOnce ? x : x.subarray(0, (to - from) * width);
      part.set(yield { name, from, to });
      take(part, from, to - from);
    }
  }

  function* matrix(
    spec: ParameterSpec,
  ): Generator<{ name: string; from: number; to: number }, PackedMatrix, Float32Array> {
    const [N, K] = [rowCount(spec.shape), rowWidth(spec.shape)];
    const bytes = arena.allocate("u8", packedBytes(format, N, K), spec.name);
    const pack = { bf16: ops.packBf16, int8: ops.packInt8, int4: ops.packInt4 }[format];
    yield* slices(spec, (x, from, rows) => {
      const w = bytes.subarray(packedBytes(format, from, K), packedBytes(format, from + rows, K));
      backend.run(pack, { N: rows, K, x, w });
    });
    return new PackedMatrix(format, N, K, bytes, !config.selection);
  }

  /** What neurons write [F, D] as a matrix [D, F]. */
  function* writtenMatrix(
    { name, shape }: ParameterSpec,
    kind: ColumnFormat,
  ): Generator<{ name: string; from: number; to: number }, PackedLayer["value"], Float32Array> {
    const [F, D] = shape as [number, number];
    const bytes = arena.allocate("u8", packedBytes(kind, D, F), name);
    if (isByColumns(config, kind)) {
      const pack = { int8: ops.packColumnsInt8, int4: ops.packColumnsInt4 }[kind];
      const take = (x: Float32Array, from: number, K: number): void => {
        const w = bytes.subarray(packedBytes(kind, D, from), packedBytes(kind, D, from + K));
        backend.run(pack, { N: D, K, x, w });
      };
      yield* slices({ name, shape, group: "matrix" }, take, BLOCK_NEURONS);
      return new ColumnMatrix(kind, D, F, bytes);
    }
    if (reader !== null) {
      const values = yield { name, from: 0, to: F };
      const pack = { int8: ops.packInt8, int4: ops.packInt4 }[kind];
      const atOnce = Math.max(ROWS_AT_LEAST, Math.floor(SLICE / F / ROWS_AT_LEAST) * ROWS_AT_LEAST);
      for (let from = 0; from < D; from += atOnce) {
        const N = Math.min(atOnce, D - from);
        staging.reset();
        const x = staging.f32(N * F, name);
        for (let f = 0; f < F; f++) for (let n = 0; n < N; n++) x[n * F + f] = values[f * D + from + n]!;
        const w = bytes.subarray(packedBytes(kind, from, F), packedBytes(kind, from + N, F));
        backend.run(pack, { N, K: F, x, w });
      }
    }
    return new PackedMatrix(kind, D, F, bytes, true);
  }

  function* written(
    spec: ParameterSpec,
  ): Generator<{ name: string; from: number; to: number }, PackedLayer["value"], Float32Array> {
    const [F, D] = spec.shape as [number, number];
    if (format === "bf16") {
      const halves = arena.allocate("u16", F * D, spec.name);
      yield* slices(spec, (x, from, rows) => {
        backend.run(ops.toBf16, { n: rows * D, x, y: halves.subarray(from * D, (from + rows) * D) });
      });
      return { format, values: halves };
    }
    const bytes = arena.allocate("u8", F * D, spec.name);
    const scales = arena.allocate("u16", (F * D) / 32, `${spec.name} scales`);
    yield* slices(spec, (x, from, neurons) => {
      const v = bytes.subarray(from * D, (from + neurons) * D);
      const s = scales.subarray((from * D) / 32, ((from + neurons) * D) / 32);
      backend.run(ops.packNeuronsInt8, { neurons, D, x, v, scales: s });
    });
    return { format: "int8", values: bytes, scales };
  }

  try {
    for (const spec of specs) {
      const { name, shape } = spec;
      switch (kindOf(spec, config)) {
        case "f32": {
          const { data } = vectors.get(name);
          if (reader?.has(name)) data.set(yield { name, from: 0, to: rowCount(shape) });
          break;
        }
        case "factor": {
          const [inputs, outputs] = shape as [number, number];
          const bytes = arena.allocate("u8", packedBytes("bf16", outputs, inputs), name);
          if (reader !== null) {
            const turned = transpose(yield { name, from: 0, to: inputs }, inputs, outputs);
            staging.reset();
            const x = staging.f32(turned.length, name);
            x.set(turned);
            backend.run(ops.packBf16, { N: outputs, K: inputs, x, w: bytes });
          }
          matrices.set(name, new PackedMatrix("bf16", outputs, inputs, bytes));
          break;
        }
        case "embedding": {
          const [V, D] = shape as [number, number];
          const table = new PackedEmbedding(embeddingFormat(config, format), V, D, arena);
          yield* slices(spec, (x, from, rows) => table.pack(backend, x, from, rows));
          embedding = table;
          if (config.tiedHead) matrices.set(name, yield* matrix(spec));
          break;
        }
        case "values":
          values.set(name, isMatrix(config, format) ? yield* writtenMatrix(spec, format) : yield* written(spec));
          break;
        default:
          matrices.set(name, yield* matrix(spec));
      }
    }
    if (reader !== null && !reader.has("relation.0.weight")) initialiseRelationHead(vectors, relationRng());
  } finally {
    staging.release();
  }
  const layers = Array.from({ length: config.layers }, (_, i): PackedLayer => {
    const name = `blocks.${i}.ffn`;
    return { key: matrices.get(`${name}.key.weight`)!, value: values.get(`${name}.value.weight`)! };
  });
  const all = arena.i32(blocks(config), "all blocks");
  all.forEach((_, i) => {
    all[i] = i;
  });
  return new PackedWeights(
    backend,
    config,
    format,
    { vectors, matrices, layers, embedding: embedding!, all },
    arena.usedBytes,
  );
}

/** Elements of the largest parameter that is read whole. */
function largestWhole({ width, ranks }: ModelConfig): number {
  return width * Math.max(ranks.decay, ranks.rate, ranks.value, ranks.gate);
}

/** [rows, columns] -> [columns, rows]. */
function transpose(data: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = data[i * columns + j]!;
  return out;
}

interface Packed {
  readonly vectors: ParameterSet;
  readonly matrices: ReadonlyMap<string, PackedMatrix>;
  readonly layers: readonly PackedLayer[];
  readonly embedding: PackedEmbedding;
  readonly all: Int32Array;
}

class PackedWeights implements ModelWeights {
  readonly config: ModelConfig;
  readonly format: AnswerFormat;
  readonly bytes: number;
  readonly #backend: Backend;
  readonly #packed: Packed;

  constructor(backend: Backend, config: ModelConfig, format: AnswerFormat, packed: Packed, bytes: number) {
    this.config = config;
    this.format = format;
    this.bytes = bytes;
    this.#backend = backend;
    this.#packed = packed;
  }

  matrix(name: string): Matrix {
    return this.#packed.matrices.get(name) ?? new TrainedMatrix(this.#packed.vectors.get(name));
  }

  factor(name: string): Matrix {
    return this.#matrix(name);
  }

  vector(name: string): Parameter {
    return this.#packed.vectors.get(name);
  }

  has(name: string): boolean {
    return this.#packed.matrices.has(name) || this.#packed.vectors.has(name);
  }

  embedding(tape: Tape, ids: Int32Array, shape: readonly number[]): Tensor {
    return this.#packed.embedding.look(tape, ids, shape);
  }

  neurons(counts: readonly Int32Array[]): Neurons {
    const active = this.config.selection?.active ?? blocks(this.config);
    return new PackedNeurons(this.#packed.layers, active, counts, this.#packed.all);
  }

  unpacked(name: string, arena: Arena): Parameter {
    const { outputs: N, inputs: K, format, bytes: w } = this.#matrix(name);
    const x = arena.f32(N * K, name);
    const unpack = { bf16: ops.unpackBf16, int8: ops.unpackInt8, int4: ops.unpackInt4 }[format];
    this.#backend.run(unpack, { N, K, w, x });
    return new Parameter(name, [N, K], "matrix", x, null);
  }

  #matrix(name: string): PackedMatrix {
    const matrix = this.#packed.matrices.get(name);
    if (!matrix) throw new ShoalError("unknown-parameter", `there is no matrix ${name}`);
    return matrix;
  }
}

/**
 * Packed weights kept between starts: packing a large checkpoint takes a minute, reading what was packed a few seconds.
 *
 * What is kept is the arena, byte for byte. Its key is a hash of the checkpoint and of everything that decides what packing makes
 * of it: the shape, the format, where each parameter goes, and what the kernels make of a sample. So a newer Shoal that packs
 * otherwise finds nothing, rather than something wrong.
 */
import { Rng, sha256Hex } from "../core/index.ts";
import { type Arena, type Backend, ops, packedBytes } from "../kernels/index.ts";
import type { ModelConfig } from "./config.ts";
import { packedLayout, packWeights, restoreWeights } from "./packed-weights.ts";
import type { WeightReader } from "./weight-reader.ts";
import type { AnswerFormat, ModelWeights } from "./weights.ts";

/** Where packed weights lie. */
export interface PackedCache {
  has(key: string): Promise<boolean>;
  /** Fills `into` with what is kept; false, and nothing is kept any more, if it is damaged or of another size. */
  load(key: string, into: Uint8Array): Promise<boolean>;
  /** Keeps a copy if there is room. */
  save(key: string, bytes: Uint8Array): Promise<void>;
}

/** A cache in a folder. Needs Node. */
export async function openPackedCache(folder: string): Promise<PackedCache> {
  return (await import("./packed-cache.node.ts")).packedCacheIn(folder);
}

/** As {@link packWeights}, from the cache where it can. @param sha256 of the checkpoint */
export async function packWeightsCached(
  backend: Backend,
  config: ModelConfig,
  reader: WeightReader,
  format: AnswerFormat,
  arena: Arena,
  cache: PackedCache,
  sha256: string,
): Promise<ModelWeights> {
  const key = sha256Hex(
    [sha256, JSON.stringify(config), format, packedLayout(config, format), sample(backend)].join("\n"),
  );
  const start = arena.allocate("u8", 0, "start");
  const bytes = (): Uint8Array => new Uint8Array(start.buffer, start.byteOffset, arena.usedBytes);
  if (await cache.has(key)) {
    const weights = restoreWeights(backend, config, format, arena);
    if (await cache.load(key, bytes())) return weights;
    arena.reset();
  }
  const weights = await packWeights(backend, config, reader, format, arena);
  await cache.save(key, bytes());
  return weights;
}

const SAMPLE = { N: 32, K: 64 } as const;

/** What the kernels make of random numbers, as a hash. */
function sample(backend: Backend): string {
  const { N, K } = SAMPLE;
  const arena = backend.arena("sample", 2 ** 16);
  try {
    const rng = new Rng(1);
    const x = arena.f32(N * K, "x");
    for (let i = 0; i < x.length; i++) x[i] = rng.uniform(-1, 1);
    const packed = (["bf16", "int8", "int4"] as const).map((format) => {
      const w = arena.allocate("u8", packedBytes(format, N, K), format);
      const pack = { bf16: ops.packBf16, int8: ops.packInt8, int4: ops.packInt4 }[format];
      backend.run(pack, { N, K, x, w });
      return w;
    });
    const halves = arena.allocate("u16", N * K, "halves");
    backend.run(ops.toBf16, { n: N * K, x, y: halves });
    const v = arena.allocate("u8", N * K, "neurons");
    const scales = arena.allocate("u16", (N * K) / 32, "scales");
    backend.run(ops.packNeuronsInt8, { neurons: N, D: K, x, v, scales });
    const all = [...packed, halves, v, scales];
    return all
      .map(({ buffer, byteOffset, byteLength }) => sha256Hex(new Uint8Array(buffer, byteOffset, byteLength)))
      .join();
  } finally {
    arena.release();
  }
}

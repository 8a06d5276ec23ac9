/** GGUF files: sound ones give back what was written, and every fault that parsers have had is refused by name. */
import { describe, expect, test } from "vitest";
import { FormatError } from "../../core/index.ts";
import { RwkvTokenizer } from "../../tokenizer/index.ts";
import type { Checkpoint, CheckpointDtype } from "./checkpoint.ts";
import { MAX_ARRAY_LENGTH, MAX_METADATA_ENTRIES, MAX_NAME_BYTES, MAX_STRINGS, MAX_TENSORS } from "./gguf-format.ts";
import { parseGgufHeader, readGgufHeader } from "./gguf-header.ts";
import { memoryFile } from "./memory-file.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { type RandomGgufOptions, type Rwkv7Geometry, randomGguf, randomRwkv7 } from "./random-checkpoint.ts";

const TINY: Rwkv7Geometry = {
  layers: 2,
  width: 96,
  headSize: 32,
  neurons: 128,
  vocabulary: 300,
  ranks: { decay: 32, rate: 64, value: 32, gate: 96 },
};

function whole(pieces: Iterable<Uint8Array>): Uint8Array {
  return Uint8Array.from(Buffer.concat([...pieces]));
}

/** Arrays are compared as bytes: element by element takes a test runner seconds. */
const asBytes = (values: Float32Array): Buffer => Buffer.from(values.buffer, values.byteOffset, values.byteLength);

const open = (geometry: Rwkv7Geometry, options?: RandomGgufOptions): Promise<Checkpoint> =>
  openCheckpoint(memoryFile(whole(randomGguf(geometry, options))), "tiny.gguf");

describe("a sound file", () => {
  test.each([TINY, { ...TINY, ranks: { ...TINY.ranks, gate: 0 } }])(
    "gives back every tensor, gate or not",
    async (geometry) => {
      const checkpoint = await open(geometry, { seed: 3 });
      const written = randomRwkv7(geometry, 3);
      expect([...checkpoint.tensors.keys()].sort()).toEqual(written.map(({ name }) => name).sort());
      for (const { name, shape, values } of written) {
        const tensor = checkpoint.tensors.get(name)!;
        expect(tensor.shape, name).toEqual(shape);
        const rows = shape.length === 1 ? 1 : shape[0]!;
        expect(await tensor.rows(0, rows), name).toEqual(values());
        expect(new Float32Array((await tensor.bytes()).slice().buffer), name).toEqual(values());
      }
    },
  );

  test.each(["F16", "BF16", "Q8_0", "Q4_0", "Q4_K", "Q5_K", "Q6_K"] satisfies CheckpointDtype[])(
    "in %s reads part of a matrix as it reads the whole",
    async (dtype) => {
      const checkpoint = await open({ ...TINY, width: 256, neurons: 512 }, { dtype });
      const tensor = checkpoint.tensors.get("blocks.1.ffn.value.weight")!;
      expect(tensor).toMatchObject({ dtype, shape: [256, 512] });
      const all = await tensor.rows(0, 256);
      expect(asBytes(await tensor.rows(17, 19)).equals(asBytes(all.slice(17 * 512, 19 * 512)))).toBe(true);
      expect(await tensor.rows(5, 5)).toEqual(new Float32Array(0));
      await expect(tensor.rows(255, 257)).rejects.toThrow("from 0 to 256");
      await expect(tensor.rows(-1, 2)).rejects.toThrow("from 0 to 256");
    },
  );

  test("low-rank maps stored as f16 come the right way round, in f16 too", async () => {
    const checkpoint = await open(TINY, { dtype: "F16", seed: 5 });
    const written = randomRwkv7(TINY, 5)
      .find(({ name }) => name === "blocks.1.att.g2")!
      .values();
    const tensor = checkpoint.tensors.get("blocks.1.att.g2")!;
    expect(tensor).toMatchObject({ dtype: "F16", shape: [96, 96] });
    const rows = await tensor.rows(0, 96);
    expect(Math.max(...rows.map((value, i) => Math.abs(value - written[i]!)))).toBeLessThan(2 ** -11);
    expect(asBytes(await tensor.rows(40, 42)).equals(asBytes(rows.slice(40 * 96, 42 * 96)))).toBe(true);
    expect((await tensor.bytes()).length).toBe(2 * rows.length);
  });

  test("carries its vocabulary, whatever bytes the tokens are", async () => {
    const words = ["\\x", "a'\"b", "\t\n\r", "中文", "\u0000"].map((text) => new TextEncoder().encode(text));
    const bytes = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
    const vocabulary = [new Uint8Array(0), ...bytes, ...words.slice(0, 4)];
    const checkpoint = await open(TINY, { vocabulary });
    expect(checkpoint.vocabulary).toEqual(vocabulary); // without the ids that fill the embedding up
    const tokenizer = new RwkvTokenizer(checkpoint.vocabulary!);
    expect([...tokenizer.encode("中文\t\n\rx")]).toEqual([260, 259, "x".charCodeAt(0) + 1]);
  });

  test("may come without a vocabulary", async () => {
    expect((await open(TINY, { vocabulary: null })).vocabulary).toBeNull();
  });

  test("tells what it says of itself", async () => {
    const { metadata } = await open(TINY);
    expect(metadata.get("rwkv7.block_count")).toBe(2);
    expect(metadata.get("rwkv7.attention.layer_norm_epsilon")).toBeCloseTo(1e-5, 10);
  });

  test("is read where its header is larger than the first read", async () => {
    const tokens = Array.from({ length: 30_000 }, (_, id) => new Uint8Array(id === 0 ? 0 : 12).fill(id));
    const bytes = whole(randomGguf({ ...TINY, width: 32, vocabulary: 30_016 }, { vocabulary: tokens }));
    const reads: number[] = [];
    const file = {
      size: bytes.length,
      read: (offset: number, length: number) => {
        reads.push(length);
        return bytes.subarray(offset, offset + length);
      },
    };
    expect((await readGgufHeader(file)).metadata.get("tokenizer.ggml.tokens")).toHaveLength(30_016);
    expect(reads.length).toBeGreaterThan(1);
  });
});

/** Builds files by hand, sound unless told otherwise. */
class Draft {
  version = 3;
  tensorCount: bigint | undefined;
  metadataCount: bigint | undefined;
  readonly metadata: Uint8Array[] = [];
  readonly tensors: Uint8Array[] = [];
  data = new Uint8Array(0);
  magic = "GGUF";

  bytes(): Uint8Array {
    const head = join(
      new TextEncoder().encode(this.magic),
      u32(this.version),
      u64(this.tensorCount ?? BigInt(this.tensors.length)),
      u64(this.metadataCount ?? BigInt(this.metadata.length)),
      ...this.metadata,
      ...this.tensors,
    );
    return join(head, new Uint8Array((32 - (head.length % 32)) % 32), this.data);
  }
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const u32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer);
const u64 = (value: bigint | number): Uint8Array =>
  new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, BigInt(value))).buffer);
const text = (value: string): Uint8Array =>
  join(u64(new TextEncoder().encode(value).length), new TextEncoder().encode(value));
const entry = (key: string, type: number, ...value: Uint8Array[]): Uint8Array => join(text(key), u32(type), ...value);
const tensor = (
  name: string,
  shape: readonly (bigint | number)[],
  dtype = 0,
  offset: bigint | number = 0,
): Uint8Array => join(text(name), u32(shape.length), ...shape.map(u64), u32(dtype), u64(offset));

function draft(change: (file: Draft) => void): Uint8Array {
  const file = new Draft();
  change(file);
  return file.bytes();
}

/** So many empty texts. */
const texts = (key: string, count: number): Uint8Array => entry(key, 9, u32(8), u64(count), new Uint8Array(8 * count));

function codeOf(bytes: Uint8Array): string {
  try {
    return parseGgufHeader(bytes, bytes.length) === undefined ? "gguf-truncated" : "sound";
  } catch (error) {
    if (error instanceof FormatError) return error.code;
    throw error;
  }
}

const MAX_U64 = 2n ** 64n - 1n;

describe("a damaged or hostile file is refused", () => {
  const withTensors = (...tensors: Uint8Array[]): ((dataBytes: number) => Uint8Array) => {
    return (dataBytes) =>
      draft((file) => {
        file.tensors.push(...tensors);
        file.data = new Uint8Array(dataBytes);
      });
  };
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ["another magic", "gguf-magic", draft((file) => (file.magic = "GGUX"))],
    ["version 1", "gguf-version", draft((file) => (file.version = 1))],
    ["big-endian", "gguf-version", draft((file) => (file.version = 0x03000000))],
    ["an empty file", "gguf-truncated", new Uint8Array(0)],
    // Counts: llama.cpp's exhaustion by n_tensors and n_kv.
    ["2^64 - 1 tensors", "gguf-limit", draft((file) => (file.tensorCount = MAX_U64))],
    ["one tensor too many", "gguf-limit", draft((file) => (file.tensorCount = BigInt(MAX_TENSORS) + 1n))],
    ["more tensors than bytes", "gguf-truncated", draft((file) => (file.tensorCount = BigInt(MAX_TENSORS)))],
    ["2^63 metadata entries", "gguf-limit", draft((file) => (file.metadataCount = 2n ** 63n))],
    ["one entry too many", "gguf-limit", draft((file) => (file.metadataCount = BigInt(MAX_METADATA_ENTRIES) + 1n))],
    // Strings and arrays: CVE-2024-21802 and the fixes of llama.cpp #19856.
    ["a key of 2^64 - 1 bytes", "gguf-limit", draft((file) => file.metadata.push(u64(MAX_U64)))],
    [
      "a key of one byte too many",
      "gguf-limit",
      draft((file) => file.metadata.push(text("k".repeat(MAX_NAME_BYTES + 1)))),
    ],
    ["a string of 2^63 bytes", "gguf-limit", draft((file) => file.metadata.push(entry("a", 8, u64(2n ** 63n))))],
    ["a string beyond the end", "gguf-truncated", draft((file) => file.metadata.push(entry("a", 8, u64(1000))))],
    [
      "a string that is not UTF-8",
      "gguf-text",
      draft((file) => file.metadata.push(entry("a", 8, u64(2), Uint8Array.of(0xc3, 0x28)))),
    ],
    [
      "an array of 2^64 - 1 numbers",
      "gguf-limit",
      draft((file) => file.metadata.push(entry("a", 9, u32(4), u64(MAX_U64)))),
    ],
    [
      "one element too many",
      "gguf-limit",
      draft((file) => file.metadata.push(entry("a", 9, u32(0), u64(MAX_ARRAY_LENGTH + 1)))),
    ],
    [
      "one text too many",
      "gguf-limit",
      draft((file) => file.metadata.push(entry("a", 9, u32(8), u64(MAX_STRINGS + 1)))),
    ],
    [
      "texts in many arrays",
      "gguf-limit",
      draft((file) => file.metadata.push(texts("a", MAX_STRINGS - 5), texts("b", 5), texts("c", 1))),
    ],
    [
      "an array beyond the end",
      "gguf-truncated",
      draft((file) => file.metadata.push(entry("a", 9, u32(10), u64(1_000_000)))),
    ],
    [
      "texts beyond the end",
      "gguf-truncated",
      draft((file) => file.metadata.push(entry("a", 9, u32(8), u64(1_000_000)))),
    ],
    [
      "an array of arrays",
      "gguf-type",
      draft((file) => file.metadata.push(entry("a", 9, u32(9), u64(1), u32(9), u64(1)))),
    ],
    ["a type that there is not", "gguf-type", draft((file) => file.metadata.push(entry("a", 13)))],
    ["a type of -1", "gguf-type", draft((file) => file.metadata.push(entry("a", 0xffffffff)))],
    ["a truth value of 2", "gguf-type", draft((file) => file.metadata.push(entry("a", 7, Uint8Array.of(2))))],
    [
      "a key twice",
      "gguf-duplicate-key",
      draft((file) => file.metadata.push(entry("a", 4, u32(1)), entry("a", 4, u32(1)))),
    ],
    ["an alignment of 0", "gguf-alignment", draft((file) => file.metadata.push(entry("general.alignment", 4, u32(0))))],
    [
      "an alignment of 48",
      "gguf-alignment",
      draft((file) => file.metadata.push(entry("general.alignment", 4, u32(48)))),
    ],
    [
      "an alignment of 2^31",
      "gguf-alignment",
      draft((file) => file.metadata.push(entry("general.alignment", 4, u32(2 ** 31)))),
    ],
    [
      "an alignment in words",
      "gguf-alignment",
      draft((file) => file.metadata.push(entry("general.alignment", 8, text("32")))),
    ],
    // Tensors: CVE-2026-7482 (offset + size beyond the file), CVE-2025-53630 and CVE-2026-27940 (sums that wrap).
    ["a tensor beyond the end", "gguf-truncated", withTensors(tensor("a", [64]))(128)],
    ["an offset beyond the end", "gguf-layout", withTensors(tensor("a", [8], 0, 2 ** 40))(32)],
    ["an offset that wraps", "gguf-layout", withTensors(tensor("a", [8], 0, MAX_U64 - 31n))(32)],
    [
      "sizes whose sum wraps",
      "gguf-truncated",
      withTensors(tensor("a", [2 ** 50]), tensor("b", [2 ** 50], 0, 2 ** 52))(32),
    ],
    ["an offset off alignment", "gguf-alignment", withTensors(tensor("a", [8], 0, 8))(64)],
    ["tensors on top of each other", "gguf-layout", withTensors(tensor("a", [8]), tensor("b", [8], 0, 0))(64)],
    ["a hole between tensors", "gguf-layout", withTensors(tensor("a", [8]), tensor("b", [8], 0, 64))(96)],
    ["bytes after the last tensor", "gguf-layout", withTensors(tensor("a", [8]))(64)],
    ["a tensor of 2^64 - 1 elements", "gguf-overflow", withTensors(tensor("a", [MAX_U64]))(32)],
    ["a product that wraps to 0", "gguf-overflow", withTensors(tensor("a", [2n ** 32n, 2n ** 32n]))(32)],
    ["a product of 2^53 elements", "gguf-overflow", withTensors(tensor("a", [2 ** 27, 2 ** 26]))(32)],
    ["a dimension of 0", "gguf-shape", withTensors(tensor("a", [0, 8]))(32)],
    ["rows that are not whole blocks", "gguf-shape", withTensors(tensor("a", [33], 8))(64)],
    ["no dimensions", "gguf-limit", withTensors(tensor("a", []))(32)],
    ["5 dimensions", "gguf-limit", withTensors(tensor("a", [1, 1, 1, 1, 1]))(32)],
    ["2^32 - 1 dimensions", "gguf-limit", withTensors(join(text("a"), u32(0xffffffff)))(32)],
    ["a type that is not read", "gguf-dtype", withTensors(tensor("a", [256], 10))(96)],
    ["a type that there is not", "gguf-dtype", withTensors(tensor("a", [8], 0xffffffff))(32)],
    ["a name twice", "gguf-duplicate-key", withTensors(tensor("a", [8]), tensor("a", [8], 0, 32))(64)],
    ["a name of 2^63 bytes", "gguf-limit", withTensors(u64(2n ** 63n))(32)],
  ];
  test.each(cases)("%s: %s", (_what, code, bytes) => expect(codeOf(bytes)).toBe(code));

  test("and its neighbours are sound", () => {
    expect(codeOf(draft(() => {}))).toBe("sound");
    expect(codeOf(withTensors(tensor("a", [8]), tensor("b", [32], 8, 32))(66))).toBe("sound"); // no padding at the end
    expect(codeOf(withTensors(tensor("a", [8]), tensor("b", [32], 8, 32))(96))).toBe("sound");
    expect(codeOf(draft((file) => file.metadata.push(entry("general.alignment", 4, u32(32)))))).toBe("sound");
  });

  test("cut anywhere, it is never taken for a shorter one", async () => {
    const bytes = whole(randomGguf({ ...TINY, vocabulary: 32 }, { vocabulary: null }));
    const header = parseGgufHeader(bytes, bytes.length)!;
    const dataStart = header.tensors[0]!.begin;
    const cuts = [...Array(dataStart).keys(), ...header.tensors.map(({ end }) => end - 1)];
    for (const length of cuts) {
      const error = await openCheckpoint(memoryFile(bytes.subarray(0, length)), "cut").catch(
        (reason: unknown) => reason,
      );
      expect(error, `${length} bytes`).toBeInstanceOf(FormatError);
      const code = length < 4 ? "checkpoint-format" : "gguf-truncated";
      expect((error as FormatError).code, `${length} bytes`).toBe(code);
    }
  });
});

describe("what is no RWKV-7 is refused by name", () => {
  const open = (change: (file: Draft) => void): Promise<Checkpoint> =>
    openCheckpoint(memoryFile(draft(change)), "other");
  const architecture = (name: string): Uint8Array => entry("general.architecture", 8, text(name));
  const headSize = entry("rwkv7.wkv.head_size", 4, u32(8));

  test("another architecture", async () => {
    await expect(open((file) => file.metadata.push(architecture("llama")))).rejects.toThrow(
      'must be "rwkv7", got "llama"',
    );
  });

  test("a tensor that RWKV-7 has not", async () => {
    const opening = open((file) => {
      file.metadata.push(architecture("rwkv7"), headSize);
      file.tensors.push(tensor("token_embd.weight", [8]), tensor("blk.3.attn_q.weight", [8], 0, 32));
      file.data = new Uint8Array(64);
    });
    await expect(opening).rejects.toThrow('"blk.3.attn_q.weight" is not a tensor of RWKV-7');
  });

  test("a head size of 0, stacks of another height, maps that are no matrix", async () => {
    const withTensor = (bytes: Uint8Array, size = headSize): Promise<Checkpoint> =>
      open((file) => {
        file.metadata.push(architecture("rwkv7"), size);
        file.tensors.push(tensor("token_embd.weight", [8]), bytes);
        file.data = new Uint8Array(64 + 32 * 8);
      });
    await expect(
      withTensor(tensor("blk.1.time_mix_r_k.weight", [72], 0, 32), entry("rwkv7.wkv.head_size", 4, u32(0))),
    ).rejects.toThrow("head_size");
    await expect(withTensor(tensor("blk.1.time_mix_lerp_fused.weight", [24, 3], 0, 32))).rejects.toThrow(
      "6 or 5 vectors",
    );
    await expect(withTensor(tensor("blk.1.time_mix_w1.weight", [72], 0, 32))).rejects.toThrow("must be a matrix");
    await expect(withTensor(tensor("blk.1.time_mix_r_k.weight", [9, 2, 4], 0, 32))).rejects.toThrow(
      "must be heads of 8",
    );
  });

  test("a vocabulary of another tokenizer, or without its types", async () => {
    const withEntries = (...entries: Uint8Array[]): Promise<Checkpoint> =>
      open((file) => {
        file.metadata.push(architecture("rwkv7"), headSize, ...entries);
        file.tensors.push(tensor("token_embd.weight", [8]));
        file.data = new Uint8Array(32);
      });
    const model = (name: string): Uint8Array => entry("tokenizer.ggml.model", 8, text(name));
    await expect(withEntries(model("gpt2"))).rejects.toThrow('for the tokenizer "gpt2"');
    await expect(withEntries(model("rwkv"))).rejects.toThrow("no list of tokens");
    const tokens = entry("tokenizer.ggml.tokens", 9, u32(8), u64(2), text("<s>"), text("\\x4"));
    await expect(withEntries(model("rwkv"), tokens)).rejects.toThrow("of which type");
    const types = entry("tokenizer.ggml.token_type", 9, u32(5), u64(2), u32(3), u32(1));
    await expect(withEntries(model("rwkv"), tokens, types)).rejects.toThrow("broken escape in token 1");
  });

  test("a weight that is not finite", async () => {
    const checkpoint = await open((file) => {
      file.metadata.push(architecture("rwkv7"), headSize);
      file.tensors.push(tensor("token_embd.weight", [8]));
      file.data = new Uint8Array(Float32Array.of(0, 1, 2, 3, Number.NaN, 5, 6, 7).buffer);
    });
    await expect(checkpoint.tensors.get("emb.weight")!.rows(0, 1)).rejects.toThrow("not finite");
  });
});

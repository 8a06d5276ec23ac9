/**
 * Checkpoints that a stranger damaged or made up: never a crash, always a typed error, little time.
 *
 * `SHOAL_FUZZ` sets the number of files, 200,000 by default. The headers of safetensors files have a test of their own in
 * tensor/.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type PthTensor, pthFile, pthPickle } from "../../../test/fixtures/pth-file.ts";
import { FormatError, IntegrityError, Rng } from "../../core/index.ts";
import { writeSafetensors } from "../../tensor/index.ts";
import type { CheckpointDtype } from "./checkpoint.ts";
import { storedBytes } from "./element-types.ts";
import { HEADER_OVERHEAD_BYTES } from "./gguf-format.ts";
import { ggufPieces, type WritableGgufValue } from "./gguf-write.ts";
import { memoryFile } from "./memory-file.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { readPickle } from "./pth-pickle.ts";

const MUTATIONS = Number(process.env["SHOAL_FUZZ"] ?? 200_000);
const LIMIT_MS = 50;

type Entry = readonly [name: string, shape: readonly number[], dtype: CheckpointDtype];

function gguf(alignment: number, entries: readonly Entry[]): Uint8Array {
  const metadata = new Map<string, WritableGgufValue>([
    ["general.architecture", { type: "string", value: "rwkv7" }],
    ["rwkv7.wkv.head_size", { type: "u32", value: 4 }],
    ["general.alignment", { type: "u32", value: alignment }],
    ["a", { type: "u64", value: 7 }],
    ["b", { type: "bool", value: true }],
    ["c", { type: "array", of: "u8", value: [1, 2, 3] }],
    ["tokenizer.ggml.model", { type: "string", value: "rwkv" }],
    ["tokenizer.ggml.tokens", { type: "array", of: "string", value: ["<s>", "\\x00", "中"] }],
    ["tokenizer.ggml.token_type", { type: "array", of: "i32", value: [3, 1, 1] }],
  ]);
  const tensors = entries.map(([name, shape, dtype]) => {
    const columns = shape[shape.length - 1] as number;
    const sizeBytes = storedBytes(dtype, shape.reduce((a, b) => a * b, 1) / columns, columns) as number;
    return { name, shape, dtype, sizeBytes, data: () => new Uint8Array(sizeBytes) };
  });
  return Uint8Array.from(Buffer.concat([...ggufPieces(metadata, tensors)]));
}

const PTH_TENSORS: ReadonlyMap<string, PthTensor> = new Map([
  ["emb.weight", { shape: [2, 4], dtype: "F32", bytes: new Uint8Array(32) }],
  ["blocks.0.att.x_r", { shape: [1, 1, 4], dtype: "BF16", bytes: new Uint8Array(8) }],
  ["blocks.0.att.r_k", { shape: [2, 2], dtype: "F16", bytes: new Uint8Array(8) }],
]);

const SEEDS: readonly Uint8Array[] = [
  gguf(32, [
    ["token_embd.weight", [2, 32], "Q8_0"],
    ["blk.0.time_mix_lerp_fused.weight", [6, 1, 1, 8], "F32"],
    ["blk.1.time_mix_w1.weight", [4, 8], "F16"],
    ["blk.0.time_mix_r_k.weight", [8], "F32"],
    ["blk.0.time_mix_v1.weight", [4, 8], "F32"],
  ]),
  gguf(32, [
    ["token_embd.weight", [1, 256], "Q4_K"],
    ["output.weight", [1, 256], "Q6_K"],
    ["blk.2.time_mix_a2.weight", [2, 32], "Q4_0"],
  ]),
  pthFile(PTH_TENSORS),
  writeSafetensors(
    new Map([
      ["model.embeddings.weight", { dtype: "F32", shape: [2, 4], data: new Float32Array(8) }],
      ["model.layers.0.attn.x_x", { dtype: "BF16", shape: [6, 4], data: new Uint16Array(24) }],
      ["model.layers.1.attn.g_lora.lora.0.weight", { dtype: "F32", shape: [2, 4], data: new Float32Array(8) }],
    ]),
  ),
];

/** Numbers that readers have stumbled over, as 8, 4 and 2 bytes, and pieces of the formats. */
const PIECES: readonly Uint8Array[] = [
  ...[0, 1, 9, 32, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 63].flatMap((number) => {
    const bytes = new Uint8Array(BigUint64Array.of(BigInt(number)).buffer);
    return [bytes, bytes.slice(0, 4), bytes.slice(0, 2)];
  }),
  new Uint8Array(8).fill(255),
  ...[
    "GGUF",
    "PK\x01\x02",
    "PK\x03\x04",
    "PK\x05\x06",
    "general.alignment",
    "blocks.0.att.x_r",
    "token_embd.weight",
    "emb.weight",
    "data.pkl",
  ],
  ..."( ) t R Q u s } . h\x00 cos\nsystem\n ctorch\nHalfStorage\n \x80\x04 \x85 \x93 \x8a\x08".split(" "),
].map((piece) => (typeof piece === "string" ? Uint8Array.from(Buffer.from(piece, "latin1")) : piece));

function mutate(seeds: readonly Uint8Array[], rng: Rng): Uint8Array {
  let bytes = rng.pick(seeds);
  for (let edits = 1 + rng.integer(3); edits > 0; edits--) bytes = edit(bytes, rng);
  return bytes;
}

function edit(bytes: Uint8Array, rng: Rng): Uint8Array {
  const at = rng.integer(bytes.length + 1);
  const piece = rng.pick(PIECES);
  const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
  switch (rng.integer(8)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      if (at < flipped.length) flipped[at]! ^= 1 << rng.integer(8);
      return flipped;
    }
    case 1:
      return bytes.slice(0, at); // the end is missing
    case 2:
      return joined(bytes.subarray(0, at), piece, bytes.subarray(at)); // something is inserted
    case 3: {
      const to = at + rng.integer(12); // a stretch comes twice, or is missing
      return joined(bytes.subarray(0, to), bytes.subarray(rng.next() < 0.5 ? at : to + 3));
    }
    default: {
      const changed = Uint8Array.from(bytes); // a field is another, everything else in place
      changed.set(piece.subarray(0, bytes.length - Math.min(at, bytes.length)), Math.min(at, bytes.length));
      return changed;
    }
  }
}

/** What opening and reading everything does: "sound", or the code of a typed error. Anything else gets through. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { tensors } = await openCheckpoint(memoryFile(bytes), "fuzz");
    for (const tensor of tensors.values()) {
      const columns = tensor.shape[tensor.shape.length - 1] as number;
      const values = await tensor.rows(0, tensor.shape.reduce((a, b) => a * b, 1) / columns);
      // The smallest block has 32 elements in 18 bytes.
      if (values.length > 2 * bytes.length) throw new Error(`${tensor.name} has more elements than the file`);
      await tensor.bytes();
    }
    return "sound";
  } catch (error) {
    return codeOf(error);
  }
}

/** The same of a pickle alone, which its checksum keeps from being looked at when it is damaged in its archive. */
async function pickleOutcome(bytes: Uint8Array): Promise<string> {
  try {
    readPickle(bytes);
    return "sound";
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof FormatError || error instanceof IntegrityError) return error.code;
  throw error;
}

async function fuzz(
  seeds: readonly Uint8Array[],
  count: number,
  read: (bytes: Uint8Array) => Promise<string>,
): Promise<string[]> {
  const rng = new Rng(20_261_122);
  const outcomes = new Set<string>();
  for (let i = 0; i < count; i++) {
    const state = rng.state();
    const bytes = mutate(seeds, rng);
    const start = performance.now();
    const result = await read(bytes).catch((cause: unknown) => {
      throw new Error(`file ${i}, made from random state [${state}], was not refused with a typed error`, { cause });
    });
    outcomes.add(result);
    if (performance.now() - start > LIMIT_MS) {
      // Others use this machine too: the second time counts.
      const again = performance.now();
      await read(bytes);
      expect(performance.now() - again, `random state [${state}]`).toBeLessThan(LIMIT_MS);
    }
  }
  return [...outcomes].sort();
}

test("damaged checkpoints are read or refused with a typed error, each in 50 ms", { timeout: 600_000 }, async () => {
  // The damage reaches every check that a small file can fail.
  expect(await fuzz(SEEDS, MUTATIONS, outcome)).toEqual([
    "checkpoint-architecture",
    "checkpoint-format",
    "checkpoint-shape",
    "checkpoint-tensor",
    "gguf-alignment",
    "gguf-dtype",
    "gguf-duplicate-key",
    "gguf-layout",
    "gguf-limit",
    "gguf-overflow",
    "gguf-shape",
    "gguf-text",
    "gguf-truncated",
    "gguf-type",
    "gguf-version",
    "gguf-vocabulary",
    "not-finite",
    "pth-checksum",
    "pth-compressed",
    "pth-content",
    "pth-missing",
    "pth-tensor",
    "pth-truncated",
    "pth-zip",
    "safetensors-dtype",
    "safetensors-header-syntax",
    "safetensors-header-too-large",
    "safetensors-layout",
    "safetensors-limit",
    "safetensors-size",
    "safetensors-truncated",
    "sound",
  ]);
});

test("damaged pickles are too", { timeout: 600_000 }, async () => {
  expect(await fuzz([pthPickle(PTH_TENSORS)], MUTATIONS / 2, pickleOutcome)).toEqual([
    "pth-content",
    "pth-global",
    "pth-limit",
    "pth-pickle",
    "sound",
  ]);
});

test("files made to cost memory stay within a small heap", { timeout: 300_000 }, () => {
  const sizeBytes = 4_000_000;
  // Twice the file, what the limits allow beyond that, and 24 MB that Node and the loader hold themselves.
  const heapMb = Math.ceil((2 * sizeBytes + HEADER_OVERHEAD_BYTES) / 2 ** 20) + 24;
  const script = fileURLToPath(new URL("../../../test/fixtures/costly-checkpoints.ts", import.meta.url));
  const flags = [`--max-old-space-size=${heapMb}`, "--expose-gc", "--import", "tsx"];
  const output = execFileSync(process.execPath, [...flags, script, String(sizeBytes)], { encoding: "utf8" });
  const cases = JSON.parse(output) as { name: string; fileBytes: number; retainedBytes: number; code: string }[];
  expect(cases.map(({ code }) => code)).toEqual([
    ...new Array(6).fill("read"),
    ...new Array(4).fill("pth-limit"),
    "pth-content",
    "pth-limit",
    "pth-pickle",
  ]);
  for (const { name, fileBytes, retainedBytes, code } of cases) {
    if (code === "read") expect(retainedBytes, name).toBeLessThan(2 * fileBytes + HEADER_OVERHEAD_BYTES);
  }
});

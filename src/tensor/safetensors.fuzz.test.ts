/**
 * Files that a stranger damaged or made up: never a crash, always a typed error, little time, little memory.
 *
 * `SHOAL_FUZZ=10000000 npx vitest run safetensors.fuzz` looks longer.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FormatError, Rng } from "../core/index.ts";
import { parseSafetensors } from "./safetensors.ts";
import { HEADER_OVERHEAD_BYTES } from "./safetensors-format.ts";
import { writeSafetensors } from "./safetensors-write.ts";

const MUTATIONS = Number(process.env["SHOAL_FUZZ"] ?? 200_000);
const LIMIT_MS = 50;

const encoder = new TextEncoder();

/** Sound files to start from: many element types, no tensors, odd names, long metadata. */
const SEEDS: readonly Uint8Array[] = [
  writeSafetensors(
    new Map([
      ["embed.weight", { dtype: "F32", shape: [3, 4], data: new Float32Array(12) }],
      ["blocks.0.att.w0", { dtype: "BF16", shape: [1, 1, 5], data: new Uint16Array(5) }],
      ["blocks.0.mask", { dtype: "BOOL", shape: [7], data: new Uint8Array(7) }],
      ["step", { dtype: "I64", shape: [], data: new BigInt64Array(1) }],
      ["none", { dtype: "F16", shape: [0, 9], data: new Uint16Array(0) }],
    ]),
    new Map([
      ["format", "pt"],
      ["note", '模型\n"quoted"'],
    ]),
  ),
  writeSafetensors(new Map()),
  writeSafetensors(new Map([["名\u0000", { dtype: "U8", shape: [2, 2], data: new Uint8Array(4) }]])),
  writeSafetensors(new Map(), new Map([["k", "x".repeat(300)]])),
];

/** Pieces that parsers of other people have stumbled over. */
const PIECES: readonly Uint8Array[] = [
  ..."0 1 -1 00 1e9 1.5 2147483648 4294967296 9007199254740991 9007199254740992 18446744073709551615 NaN null".split(
    " ",
  ),
  ...'{ } [ ] : , " \\ {} [] "" \\u0000 \\ud800 \\" [[[[ {"a": __metadata__ dtype F32 BF16 shape data_offsets'.split(
    " ",
  ),
  '"__metadata__":{"a":"b"},',
  '"step":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},',
  "\u0000",
  " ".repeat(64),
  "\ufeff",
].map((text) => encoder.encode(text));

function mutate(rng: Rng): Uint8Array {
  let bytes = Uint8Array.from(rng.pick(SEEDS));
  for (let edits = 1 + rng.integer(4); edits > 0; edits--) bytes = edit(bytes, rng);
  if (rng.next() < 0.7) announceHeader(bytes, rng);
  return bytes;
}

function edit(bytes: Uint8Array, rng: Rng): Uint8Array<ArrayBuffer> {
  const at = rng.integer(bytes.length + 1);
  const to = Math.min(bytes.length, at + rng.integer(12));
  const cut = (...middle: Uint8Array[]): Uint8Array<ArrayBuffer> => {
    const parts = [bytes.subarray(0, at), ...middle, bytes.subarray(to)];
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let end = 0;
    for (const part of parts) {
      joined.set(part, end);
      end += part.length;
    }
    return joined;
  };
  switch (rng.integer(7)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] as number) ^ (1 << rng.integer(8));
      return flipped;
    }
    case 1:
      return cut(); // a stretch is missing
    case 2:
      return cut(rng.pick(PIECES)); // a stretch is another
    case 3:
      return cut(bytes.subarray(at, to), rng.pick(PIECES)); // something is inserted
    case 4:
      return cut(bytes.subarray(at, to), bytes.subarray(at, to)); // a stretch comes twice
    case 5:
      return bytes.slice(0, at); // the end is missing
    default:
      return cut(rng.pick(SEEDS).subarray(rng.integer(20))); // two files in one
  }
}

/** Makes the announced length fit again, nearly, or not at all: else most damage would never be looked at. */
function announceHeader(bytes: Uint8Array, rng: Rng): void {
  if (bytes.length < 8) return;
  const end = bytes.lastIndexOf(0x7d) + 1;
  const lengths = [end - 8, end - 8, end - 8, bytes.length - 8, end - 8 + rng.integer(3), rng.nextUint32()];
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, BigInt(rng.pick(lengths))), true);
}

/** What reading does: "sound", or the code of a typed error. Anything else that is thrown gets through. */
function outcome(bytes: Uint8Array): string {
  try {
    const file = parseSafetensors(bytes);
    let covered = 0;
    for (const name of file.tensors.keys()) covered += file.values(name).byteLength;
    expect(file.dataStart + covered).toBe(bytes.length);
    // Whatever is let through means the same to an ordinary JSON reader.
    const json = JSON.parse(new TextDecoder().decode(bytes.subarray(8, file.dataStart))) as Record<string, unknown>;
    const names = Object.keys(json).filter((name) => name !== "__metadata__");
    expect(names.sort()).toEqual([...file.tensors.keys()].sort());
    return "sound";
  } catch (error) {
    if (error instanceof FormatError && error.code.startsWith("safetensors-")) return error.code;
    throw error;
  }
}

/** Milliseconds that one file takes on its own account: the best of three, as others use this machine too. */
function timeMs(bytes: Uint8Array): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > LIMIT_MS; run++) {
    const start = performance.now();
    outcome(bytes);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test(`${MUTATIONS} damaged files are read, or refused with a typed error, each within ${LIMIT_MS} ms`, {
  timeout: 120_000,
}, () => {
  const rng = new Rng(20_240_607);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < MUTATIONS; i++) {
    const state = rng.state();
    const bytes = mutate(rng);
    const start = performance.now();
    let result: string;
    try {
      result = outcome(bytes);
    } catch (cause) {
      throw new Error(`file ${i}, made from random state [${state}], was not refused with a typed error`, { cause });
    }
    outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
    if (performance.now() - start > LIMIT_MS) expect(timeMs(bytes), `random state [${state}]`).toBeLessThan(LIMIT_MS);
  }
  // The damage reaches every check that a small file can fail.
  expect([...outcomes.keys()].sort()).toEqual([
    "safetensors-dtype",
    "safetensors-duplicate-key",
    "safetensors-header-syntax",
    "safetensors-header-too-large",
    "safetensors-layout",
    "safetensors-limit",
    "safetensors-overflow",
    "safetensors-size",
    "safetensors-truncated",
    "sound",
  ]);
});

test("a header made to cost memory stays below twice its size and the stated overhead", { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL("../../test/fixtures/costly-headers.ts", import.meta.url));
  const sizeBytes = 8_000_000;
  // The engine stops a process whose old generation outgrows this; 16 MB are what Node and the loader hold themselves.
  const heapMb = Math.ceil((2 * sizeBytes + HEADER_OVERHEAD_BYTES) / 2 ** 20) + 16;
  const flags = [`--max-old-space-size=${heapMb}`, "--expose-gc", "--import", "tsx"];
  const output = execFileSync(process.execPath, [...flags, script, String(sizeBytes)], { encoding: "utf8" });
  const cases = JSON.parse(output) as { name: string; fileBytes: number; retainedBytes: number; outcome: string }[];
  expect(cases.map(({ outcome }) => outcome)).toEqual([
    ...new Array(9).fill("read"),
    ...new Array(4).fill("FormatError"),
  ]);
  for (const { name, fileBytes, retainedBytes } of cases) {
    expect(retainedBytes, name).toBeLessThan(2 * fileBytes + HEADER_OVERHEAD_BYTES);
  }
});

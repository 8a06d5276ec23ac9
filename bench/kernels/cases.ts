/** What is measured, through the public API of `kernels`. */
import {
  type Arena,
  type Backend,
  BLOCK_NEURONS,
  command,
  ops,
  type PackedFormat,
  pack,
  packedBytes,
  unpack,
  WKV_CHUNK,
} from "../../src/kernels/index.ts";
import type { Contender } from "./measure.ts";
import { readLoop } from "./read-loop.ts";
import {
  DISTINCT_ROWS,
  type GemmWork,
  gemmWork,
  int4Work,
  noise,
  type Transposed,
  type Work,
  wrongGemm,
  wrongProduct,
} from "./work.ts";

export interface Case {
  /** What peers compute beside us, if any of them can. */
  readonly work?: Work;
  /** Floating-point operations or weights of one run. */
  readonly amount?: number;
  readonly unit: "gflops" | "gweights" | "us";
  /** The first is the case itself; others of ours are compared with it in the same rounds. */
  readonly contenders: readonly Contender[];
}

/** The name under which the case itself runs. */
export const OURS = "shoal";

/** A case is built just before it is measured, in an arena of its own. */
export type CaseBuilder = (backend: Backend, arena: Arena) => Case;

export const CASES: Readonly<Record<string, CaseBuilder>> = {
  "gemm 1024^3": gemm(1024, 1024, 1024, "NN"),
  // D = 256 and F = 1024 with 2048 tokens: x W^T, the gradient of x, the gradient of W.
  "gemm forward 2048x1024x256": gemm(2048, 1024, 256, "NT"),
  "gemm input gradient 2048x256x1024": gemm(2048, 256, 1024, "NN"),
  "gemm weight gradient 256x1024x2048": gemm(256, 1024, 2048, "TN"),
  "gemm head 2048x8192x256": gemm(2048, 8192, 256, "NT"),
  "gemm low rank 2048x32x256": gemm(2048, 32, 256, "NT"),
  "gemm few rows 16x1024x256": gemm(16, 1024, 256, "NT"),
  "gemv f32 1024x1024": gemv("f32", 1024, 1024),
  "gemv bf16 1024x1024": gemv("bf16", 1024, 1024),
  "gemv int8 1024x1024": gemv("int8", 1024, 1024),
  "gemv int4 1024x1024": gemv("int4", 1024, 1024),
  "gemv f32 8192x2048": gemv("f32", 8192, 2048),
  "gemv bf16 16384x4096": gemv("bf16", 16384, 4096),
  "gemv int8 16384x4096": gemv("int8", 16384, 4096),
  "gemv int4 16384x4096": gemv("int4", 16384, 4096),
  "gemm int4 256x4096x1024": packedGemm(256, 4096, 1024),
  "gather gemv int4 25 % of 4096, D 1024": gatherGemv("int4", 1024),
  "gather gemv int8 25 % of 4096, D 1024": gatherGemv("int8", 1024),
  "gather gemv f32 25 % of 1024, D 256": gatherGemv("f32", 256),
  "gather gemv int4 25 % of 1024, D 256": gatherGemv("int4", 256),
  "wkv7 forward 512 tokens, D 512": wkvForward(512, 512),
  "wkv7 backward 512 tokens, D 512": wkvBackward(512, 512),
  "dispatch of an empty command": dispatch,
};

function gemm(M: number, N: number, K: number, transposed: Transposed): CaseBuilder {
  return (backend, arena) => {
    const work = gemmWork(M, N, K, transposed);
    const amount = 2 * M * N * K;
    const contenders = [gemmContender(OURS, backend, arena, work)];
    if (backend.info.threads > 1) contenders.push(gemmContender("shoal, one thread", backend, arena, work, 1));
    return { work, amount, unit: "gflops", contenders };
  };
}

function gemmContender(name: string, backend: Backend, arena: Arena, work: GemmWork, threads?: number): Contender {
  const { M, N, K, transposed } = work;
  const [a, b, c] = [arena.f32(M * K, "a"), arena.f32(K * N, "b"), arena.f32(M * N, "c")];
  a.set(work.a);
  b.set(work.b);
  const [aRow, aCol] = transposed === "TN" ? [1, M] : [K, 1];
  const [bRow, bCol] = transposed === "NT" ? [1, K] : [N, 1];
  const args = { M, N, K, a, aRow, aCol, b, bRow, bCol, c, cRow: N, accumulate: 0 };
  const program = backend.compile([command(ops.gemm, args)], threads ? { threads } : {});
  return { name, run: () => program.run(), wrong: () => wrongGemm(work, c) };
}

const GEMV = { f32: ops.gemvF32, bf16: ops.gemvBf16, int8: ops.gemvInt8, int4: ops.gemvInt4 } as const;
const GATHER_GEMV = {
  f32: ops.gatherGemvF32,
  bf16: ops.gatherGemvBf16,
  int8: ops.gatherGemvInt8,
  int4: ops.gatherGemvInt4,
} as const;

/** The integer forms also round the vector, which costs about 1 %. */
const TOLERANCE: Record<PackedFormat, number> = { f32: 1e-5, bf16: 1e-5, int8: 0.02, int4: 0.02 };

/** W[N, K] in the arena, its distinct rows repeated; and the values it stands for. */
function packed(arena: Arena, format: PackedFormat, N: number, K: number): { w: Uint8Array; values: Float32Array } {
  const part = pack(format, noise(DISTINCT_ROWS * K, 3), DISTINCT_ROWS, K);
  const w = arena.allocate("u8", packedBytes(format, N, K), "w");
  for (let at = 0; at < w.length; at += part.length) w.set(part, at);
  return { w, values: unpack(format, part, DISTINCT_ROWS, K) };
}

/** More bytes than this come from memory, not from a cache. */
const CACHED_BYTES = 2 ** 24;

/** Where the weights come from memory, beside it a loop that only reads as many bytes. */
function gemv(format: PackedFormat, N: number, K: number): CaseBuilder {
  return (backend, arena) => {
    const contenders = [gemvContender(OURS, backend, arena, format, N, K)];
    const bytes = packedBytes(format, N, K);
    if (backend.info.threads === 1 && bytes > CACHED_BYTES) contenders.push(readLoop("reading alone", bytes));
    const work = format === "int4" ? { work: int4Work(N, K) } : {};
    return { ...work, amount: N * K, unit: "gweights", contenders };
  };
}

function gemvContender(
  name: string,
  backend: Backend,
  arena: Arena,
  format: PackedFormat,
  N: number,
  K: number,
): Contender {
  const { w, values } = packed(arena, format, N, K);
  const [x, y] = [arena.f32(K, "x"), arena.f32(N, "y")];
  x.set(noise(K, 4));
  const program = backend.compile([command(GEMV[format], { N, K, w, x, y, accumulate: 0 })]);
  return { name, run: () => program.run(), wrong: () => wrongProduct(values, x, y, TOLERANCE[format]) };
}

/** A prompt of many rows over 4-bit weights. */
function packedGemm(rows: number, N: number, K: number): CaseBuilder {
  return (backend, arena) => {
    const { w, values } = packed(arena, "int4", N, K);
    const [x, y] = [arena.f32(rows * K, "x"), arena.f32(rows * N, "y")];
    x.set(noise(rows * K, 4));
    const program = backend.compile([command(ops.gemmInt4, { rows, N, K, w, x, y, accumulate: 0 })]);
    const wrong = (): string | undefined => wrongProduct(values, x.subarray(0, K), y.subarray(0, N), 1e-5);
    const contenders = [{ name: OURS, run: () => program.run(), wrong }];
    return { amount: 2 * rows * N * K, unit: "gflops", contenders };
  };
}

/** A quarter of the blocks of W[4 D, D], every fourth; beside it the product of all of them. */
function gatherGemv(format: PackedFormat, D: number): CaseBuilder {
  return (backend, arena) => {
    const F = 4 * D;
    const blocks = F / BLOCK_NEURONS;
    const S = blocks / 4;
    const { w, values } = packed(arena, format, F, D);
    const [x, y] = [arena.f32(D, "x"), arena.f32(S * BLOCK_NEURONS, "y")];
    x.set(noise(D, 4));
    const indices = arena.i32(S, "indices");
    for (let s = 0; s < S; s++) indices[s] = 4 * s + (s % 2); // both halves of the distinct rows
    const program = backend.compile([command(GATHER_GEMV[format], { S, blocks, K: D, indices, w, x, y })]);
    const wrong = (): string | undefined => wrongProduct(values, x, y, TOLERANCE[format]);
    const gather = { name: OURS, run: () => program.run(), wrong };
    const dense = gemvContender("shoal, all neurons", backend, arena, format, F, D);
    return { amount: (F / 4) * D, unit: "gweights", contenders: [gather, dense] };
  };
}

const HEAD = 64;

interface Wkv {
  readonly dims: { readonly B: number; readonly T: number; readonly H: number; readonly N: number };
  readonly inputs: Record<"r" | "decay" | "k" | "v" | "removal" | "replacement", Float32Array>;
  readonly starts: Int32Array;
  readonly state: Float32Array;
  readonly y: Float32Array;
  readonly checkpoints: Float32Array;
  readonly removed: Float32Array;
}

/** One sequence, with decays near 1 and removal keys of unit length as the model makes them. */
function wkv(arena: Arena, T: number, D: number): Wkv {
  const dims = { B: 1, T, H: D / HEAD, N: HEAD };
  const tensor = (seed: number, scale: number, offset: number): Float32Array => {
    const values = arena.f32(T * D, "wkv input");
    values.set(noise(T * D, seed).map((value) => value * scale + offset));
    return values;
  };
  const removal = tensor(14, 1, 0);
  const replacement = tensor(15, 0, 0);
  for (let head = 0; head < removal.length; head += HEAD) {
    const length = Math.hypot(...removal.subarray(head, head + HEAD));
    for (let i = head; i < head + HEAD; i++) {
      removal[i] = -(removal[i] as number) / length;
      replacement[i] = -0.5 * (removal[i] as number);
    }
  }
  const inputs = {
    r: tensor(10, 1, 0),
    decay: tensor(11, 0.3, 0.8),
    k: tensor(12, 1, 0),
    v: tensor(13, 1, 0),
    removal,
    replacement,
  };
  return {
    dims,
    inputs,
    starts: startOfOne(arena, T),
    state: arena.f32(D * HEAD, "state"),
    y: arena.f32(T * D, "y"),
    checkpoints: arena.f32(Math.ceil(T / WKV_CHUNK) * D * HEAD, "checkpoints"),
    removed: arena.f32(T * D, "removed"),
  };
}

/** One document, so that every run begins from a state of zero. */
function startOfOne(arena: Arena, T: number): Int32Array {
  const starts = arena.i32(T, "starts");
  starts[0] = 1;
  return starts;
}

function wkvForwardProgram(backend: Backend, name: string, w: Wkv): Contender {
  const { dims, inputs, starts, state, y, checkpoints, removed } = w;
  const program = backend.compile([command(ops.wkv7, { ...dims, ...inputs, starts, state, y, checkpoints, removed })]);
  return { name, run: () => program.run(), wrong: () => (y.every(Number.isFinite) ? undefined : "not finite") };
}

/** Beside it the product of the same tokens with one D x D matrix. */
function wkvForward(T: number, D: number): CaseBuilder {
  return (backend, arena) => {
    const forward = wkvForwardProgram(backend, OURS, wkv(arena, T, D));
    const projection = gemmContender(`shoal, one ${D}x${D} product`, backend, arena, gemmWork(T, D, D, "NT"));
    return { unit: "us", contenders: [forward, projection] };
  };
}

function wkvBackward(T: number, D: number): CaseBuilder {
  return (backend, arena) => {
    const w = wkv(arena, T, D);
    const forward = wkvForwardProgram(backend, "shoal, forward", w);
    forward.run();
    const gradient = (): Float32Array => arena.f32(T * D, "gradient");
    const dy = gradient();
    dy.set(noise(T * D, 16));
    const dstate = arena.f32(D * HEAD, "dstate");
    const { dims, inputs, starts, checkpoints, removed } = w;
    const outputs = {
      dr: gradient(),
      ddecay: gradient(),
      dk: gradient(),
      dv: gradient(),
      dremoval: gradient(),
      dreplacement: gradient(),
    };
    const args = { ...dims, ...inputs, starts, checkpoints, removed, dy, dstate, ...outputs };
    const program = backend.compile([
      command(ops.fill, { n: dstate.length, value: 0, y: dstate }),
      command(ops.wkv7Backward, args),
    ]);
    const wrong = (): string | undefined =>
      Object.values(outputs).every((array) => array.every(Number.isFinite)) ? undefined : "not finite";
    return { unit: "us", contenders: [{ name: OURS, run: () => program.run(), wrong }, forward] };
  };
}

/** What it costs to hand a command to the threads and wait for them. */
function dispatch(backend: Backend, arena: Arena): Case {
  const y = arena.f32(1, "y");
  const program = backend.compile([command(ops.fill, { n: 1, value: 1, y })]);
  const wrong = (): string | undefined => (y[0] === 1 ? undefined : `wrote ${y[0]}`);
  return { unit: "us", contenders: [{ name: OURS, run: () => program.run(), wrong }] };
}

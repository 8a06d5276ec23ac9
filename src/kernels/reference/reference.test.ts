/** The references against values worked out by hand, one law or example each; gradients are in gradients.test.ts. */
import { describe, expect, test } from "vitest";
import * as contract from "../contract.ts";
import { OPERATIONS } from "../contract.ts";
import { pack } from "../packing.ts";
import { REFERENCE, runReference } from "./table.ts";

type f = Float64Array;
const f = Float64Array;

test("there is a reference for every operation and for nothing else", () => {
  expect(Object.keys(REFERENCE).sort()).toEqual(OPERATIONS.map(({ name }) => name).sort());
});

test.each(OPERATIONS.map((operation) => [operation.name, operation.fields] as const))(
  "%s takes its fields in the order of declaration",
  (name, fields) => {
    const [, parameters] = /\(([^)]*)\)/.exec(String(REFERENCE[name])) as unknown as [string, string];
    const names = parameters.split(",").map((parameter) => parameter.trim().replace(/^_/, ""));
    expect(names.filter(Boolean)).toEqual(Object.keys(fields));
  },
);

describe("gemm", () => {
  const at = { M: 2, N: 2, K: 3, accumulate: 0 };
  const a = f.of(1, 2, 3, 4, 5, 6); // [[1, 2, 3], [4, 5, 6]]
  const b = f.of(1, 0, 0, 1, 1, 1); // [[1, 0], [0, 1], [1, 1]]

  test("multiplies rows by columns", () => {
    const c = f.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN);
    runReference(contract.gemm, { ...at, a, aRow: 3, aCol: 1, b, bRow: 2, bCol: 1, c, cRow: 2 });
    expect([...c]).toEqual([4, 5, 10, 11]);
  });

  test("reads transposed matrices through their strides, adds to C, and leaves the gaps between its rows", () => {
    const transposedA = f.of(1, 4, 2, 5, 3, 6);
    const c = f.of(1, 1, 7, 1, 1);
    const strides = { aRow: 1, aCol: 2, bRow: 2, bCol: 1, cRow: 3 };
    runReference(contract.gemm, { ...at, ...strides, a: transposedA, b, c, accumulate: 1 });
    expect([...c]).toEqual([5, 6, 7, 11, 12]);
  });
});

describe("products with packed weights", () => {
  // Whole numbers up to 127, which int8 holds exactly with a scale of 1.
  const weights = Float32Array.from({ length: 8 * 32 }, (_, i) => (i % 32 === 31 ? 127 : (i % 7) - 3));
  const x = f.from({ length: 32 }, (_, k) => (k === 0 ? 127 : k + 0.5));
  const roundedX = f.from({ length: 32 }, (_, k) => (k === 0 ? 127 : k % 2 ? k + 1 : k));
  const product = (seen: f): number[] =>
    Array.from({ length: 8 }, (_, row) => seen.reduce((sum, value, k) => sum + value * weights[row * 32 + k]!, 0));
  const at = { N: 8, K: 32, x, accumulate: 0 };

  test("take x as it is beside real weights", () => {
    for (const [format, operation] of [["f32", contract.gemvF32] as const, ["bf16", contract.gemvBf16] as const]) {
      const y = new f(8);
      runReference(operation, { ...at, w: pack(format, weights, 8, 32), y });
      expect([...y]).toEqual(product(x));
    }
  });

  test("round one row to int8 beside integer weights, half to even, and none of many", () => {
    const w = pack("int8", weights, 8, 32);
    const y = new f(8);
    runReference(contract.gemvInt8, { ...at, w, y });
    expect([...y]).toEqual(product(roundedX));
    runReference(contract.gemmInt8, { ...at, rows: 1, w, y });
    expect([...y]).toEqual(product(x));
  });
});

describe("selected blocks", () => {
  test("are the ones that are always on and those with the best scores, lower index first", () => {
    const scores = f.of(-5, 1, 3, 3, 2);
    const [indices, gates] = [new Int32Array(3), new f(3)];
    const at = { G: 1, S: 3, blocks: 5, always: 1 };
    runReference(contract.selectBlocks, { ...at, scores, bias: f.of(0, 2, 0, 0, 0), indices, gates });
    expect([...indices]).toEqual([0, 1, 2]);
    expect([...gates]).toEqual([1, 1 / (1 + Math.exp(-1)), 1 / (1 + Math.exp(-3))]);
  });

  test("give what the whole product gives at their neurons", () => {
    const weights = Float32Array.from({ length: 64 * 32 }, (_, i) => Math.cos(i));
    const x = f.from({ length: 32 }, (_, i) => i / 32);
    const w = pack("f32", weights, 64, 32);
    const [whole, chosen] = [new f(64), new f(32)];
    runReference(contract.gemvF32, { N: 64, K: 32, w, x, y: whole, accumulate: 0 });
    runReference(contract.gatherGemvF32, { S: 1, blocks: 2, K: 32, indices: Int32Array.of(1), w, x, y: chosen });
    expect([...chosen]).toEqual([...whole.subarray(32)]);
  });

  test("do not read the row of a neuron that does not fire", () => {
    const v = new f(32 * 32).fill(Number.NaN).fill(2, 0, 32);
    const y = new f(32);
    const at = { S: 1, blocks: 1, D: 32, indices: Int32Array.of(0), accumulate: 0 };
    runReference(contract.gatherAxpyF32, { ...at, h: new f(32).fill(3, 0, 1), v, y });
    expect([...y]).toEqual(new Array(32).fill(6));
  });
});

test("layerNorm gives rows of mean bias and deviation weight", () => {
  const [y, mean, rstd] = [new f(4), new f(1), new f(1)];
  const at = { rows: 1, D: 4, eps: 0, x: f.of(1, 3, 1, 3) };
  runReference(contract.layerNorm, { ...at, weight: f.of(1, 1, 2, 2), bias: f.of(0, 0, 5, 5), y, mean, rstd });
  expect([...y, ...mean, ...rstd]).toEqual([-1, 1, 3, 7, 2, 1]);
});

test("groupNorm normalises each group of channels alone", () => {
  const [y, mean, rstd] = [new f(4), new f(2), new f(2)];
  const at = { rows: 1, D: 4, H: 2, eps: 0, x: f.of(1, 3, 10, 50) };
  runReference(contract.groupNorm, { ...at, weight: new f(4).fill(1), bias: new f(4), y, mean, rstd });
  expect([...y]).toEqual([-1, 1, -1, 1]);
  expect([...mean]).toEqual([2, 30]);
});

test("tokenShift blends a token with the one before, and with nothing before a document", () => {
  const at = { B: 1, T: 3, D: 1, J: 1, x: f.of(1, 2, 4), previous: f.of(9), mix: f.of(0.25) };
  const y = new f(3);
  runReference(contract.tokenShift, { ...at, starts: null, y });
  expect([...y]).toEqual([3, 1.75, 3.5]);
  runReference(contract.tokenShift, { ...at, starts: Int32Array.of(1, 0, 1), y });
  expect([...y]).toEqual([0.75, 1.75, 3]);
});

test("exponentialMean forgets by its decay and starts again with a document", () => {
  const state = f.of(8);
  const h = new f(3);
  const at = { B: 1, T: 3, D: 1, v: f.of(1, 1, 1), decay: f.of(0.5), gain: f.of(2) };
  runReference(contract.exponentialMean, { ...at, starts: Int32Array.of(0, 0, 1), state, h });
  expect([...h, ...state]).toEqual([6, 5, 2, 2]);
});

describe("wkv7", () => {
  const none = { starts: null, checkpoints: null, removed: null };
  const at = { B: 1, T: 2, H: 1, N: 2, ...none };
  const zeros = new f(4);

  test("reads back with a key the value that was written with it", () => {
    const y = new f(4);
    const step = { k: f.of(0, 1, 0, 0), v: f.of(5, 7, 0, 0), r: f.of(0, 0, 0, 1), decay: f.of(1, 1, 1, 1) };
    runReference(contract.wkv7, { ...at, ...step, removal: zeros, replacement: zeros, state: new f(4), y });
    expect([...y]).toEqual([0, 0, 5, 7]);
  });

  test("replaces the value of a key whose removal is whole", () => {
    const y = new f(4);
    const state = f.of(1, 0, 2, 0); // value [1, 2] at the first key
    const key = f.of(1, 0, 1, 0);
    const step = { k: key, v: f.of(5, 7, 8, 9), r: key, decay: f.of(1, 1, 1, 1) };
    runReference(contract.wkv7, { ...at, ...step, removal: f.of(-1, 0, -1, 0), replacement: key, state, y });
    expect([...y]).toEqual([5, 7, 8, 9]);
    expect([...state]).toEqual([8, 0, 9, 0]);
  });

  test("keeps the state after every 16 tokens and after the last", () => {
    const T = 20;
    const ones = new f(T * 2).fill(1);
    const [y, state, checkpoints] = [new f(T * 2), new f(4), new f(8)];
    const step = { r: ones, decay: ones, k: ones, v: ones, removal: new f(T * 2), replacement: new f(T * 2) };
    runReference(contract.wkv7, { ...at, ...step, T, state, y, checkpoints });
    expect([...checkpoints]).toEqual([16, 16, 16, 16, 20, 20, 20, 20]);
  });

  test("starts a document from an empty state", () => {
    const ones = new f(4).fill(1);
    const [y, state] = [new f(4), f.of(100, 100, 100, 100)];
    const step = { r: ones, decay: ones, k: ones, v: ones, removal: zeros, replacement: zeros };
    runReference(contract.wkv7, { ...at, ...step, starts: Int32Array.of(1, 0), state, y });
    expect([...y]).toEqual([2, 2, 4, 4]);
  });
});

test("wkvPrepare: keys of unit length for removal, a decay above 0.545, values blended with the first layer's", () => {
  const out = () => new f(2);
  const [decay, kOut, vOut, removal, replacement] = [out(), out(), out(), out(), out()];
  const gates = { wRaw: f.of(40, -40), aRaw: new f(2), vRaw: new f(2), w0: new f(2), a0: new f(2), v0: new f(2) };
  const values = { k: f.of(3, 4), v: f.of(0, 2), vFirst: f.of(8, 8), kK: f.of(1, 1), kA: f.of(1, 0) };
  const outputs = { decay, kOut, vOut, removal, replacement };
  runReference(contract.wkvPrepare, { rows: 1, D: 2, H: 1, ...gates, ...values, ...outputs });
  expect([...decay]).toEqual([Math.exp(-Math.exp(-0.5)), 1]);
  expect([...kOut, ...vOut]).toEqual([1.5, 4, 4, 5]);
  expect([...removal, ...replacement]).toEqual([-0.6, -0.8, 0.3, 0.4]);
});

test("bonusGate adds the value by how well receptance and key agree, and gates", () => {
  const out = new f(2);
  const at = { rows: 1, D: 2, H: 1, y: f.of(1, 1), r: f.of(1, 2), k: f.of(3, 4), v: f.of(1, 2), rK: f.of(1, 0.5) };
  runReference(contract.bonusGate, { ...at, g: f.of(1, 0.5), out });
  expect([...out]).toEqual([8, 7.5]);
});

describe("embeddings", () => {
  test("of ids outside the table are NaN, and their gradients go nowhere", () => {
    const [y, dtable] = [new f(3), new f(2)];
    const at = { rows: 3, V: 2, D: 1, ids: Int32Array.of(1, -1, 2) };
    runReference(contract.embeddingGather, { ...at, table: f.of(4, 5), y });
    runReference(contract.embeddingScatter, { ...at, dy: f.of(1, 1, 1), dtable });
    expect([...y]).toEqual([5, Number.NaN, Number.NaN]);
    expect([...dtable]).toEqual([0, 1]);
  });
});

describe("softmaxCrossEntropy", () => {
  test("costs ln V for a uniform guess, nothing without target, NaN for a target that does not exist", () => {
    const [logits, loss] = [new f(12), new f(3)];
    const at = { rows: 3, V: 4, targets: Int32Array.of(2, -1, 4), weights: f.of(0.5, 1, 1) };
    runReference(contract.softmaxCrossEntropy, { ...at, gradient: 1, logits, loss });
    expect([...loss]).toEqual([Math.log(4) / 2, 0, Number.NaN]);
    const none = Number.NaN;
    expect([...logits]).toEqual([0.125, 0.125, -0.375, 0.125, 0, 0, 0, 0, none, none, none, none]);
  });

  test("does not overflow", () => {
    const [logits, loss] = [f.of(1000, 0), new f(1)];
    const at = { rows: 1, V: 2, targets: Int32Array.of(1), weights: f.of(1) };
    runReference(contract.softmaxCrossEntropy, { ...at, gradient: 0, logits, loss });
    expect([...loss]).toEqual([1000]);
  });
});

test("topK lists the greatest first and equals by index", () => {
  const [values, indices] = [new f(3), new Int32Array(3)];
  runReference(contract.topK, { rows: 1, V: 4, k: 3, x: f.of(2, 7, 2, 9), values, indices });
  expect([...values, ...indices]).toEqual([9, 7, 2, 3, 1, 0]);
});

describe("optimisers", () => {
  test("adamW's first step moves every weight by the learning rate, whatever the gradient's size", () => {
    const [w, m, v] = [f.of(1, 1), new f(2), new f(2)];
    const at = { n: 2, beta1: 0.9, beta2: 0.99, eps: 0, rate: f.of(0.1, 0.5, 0.1, 0.01), clip: f.of(1, 1) };
    runReference(contract.adamW, { ...at, g: f.of(1e-3, -1e3), w, m, v });
    expect(w[0]).toBeCloseTo(0.95 - 0.1, 12);
    expect(w[1]).toBeCloseTo(0.95 + 0.1, 12);
  });

  test.each([
    ["adamW", contract.adamW],
    ["adamWBf16", contract.adamWBf16],
    ["muonMomentum", contract.muonMomentum],
    ["muonApply", contract.muonApply],
  ] as const)("%s leaves everything as it is when the gradient was not finite", (_, operation) => {
    const spoiled = f.of(Number.NaN);
    const kept = { w: f.of(3), m: f.of(4), v: f.of(5), momentum: f.of(6) };
    const args = { n: 1, beta: 0.9, beta1: 0.9, beta2: 0.9, eps: 1, scale: 1, rate: f.of(1, 1, 1, 1), y: new f(1) };
    runReference(
      operation as never,
      { ...args, ...kept, g: spoiled, update: spoiled, clip: f.of(Number.NaN, 0) } as never,
    );
    expect(kept).toEqual({ w: f.of(3), m: f.of(4), v: f.of(5), momentum: f.of(6) });
    expect(args.y[0]).toBe(0);
  });

  test("the clip factor is maxNorm / norm above it, 1 below, 0 for a norm that is not finite", () => {
    const factorOf = (square: number): number[] => {
      const result = new f(2);
      runReference(contract.clipFactor, { maxNorm: 2, partials: new f(64).fill(square, 5, 6), result });
      return [...result];
    };
    expect(factorOf(16)).toEqual([4, 0.5]);
    expect(factorOf(1)).toEqual([1, 1]);
    expect(factorOf(0)).toEqual([0, 1]);
    expect(factorOf(Number.NaN)).toEqual([Number.NaN, 0]);
    expect(factorOf(Number.POSITIVE_INFINITY)).toEqual([Number.POSITIVE_INFINITY, 0]);
  });

  test("sumSquares spreads an array over 64 runs of equal length", () => {
    const partials = new f(64).fill(Number.NaN);
    runReference(contract.sumSquares, { n: 65, x: new f(65).fill(2), partials, accumulate: 0 });
    expect([...partials]).toEqual([...new Array(32).fill(8), 4, ...new Array(31).fill(0)]);
  });

  test("muonMomentum looks ahead by the momentum it just made", () => {
    const [momentum, y] = [f.of(10), new f(1)];
    runReference(contract.muonMomentum, { n: 1, beta: 0.5, g: f.of(4), clip: f.of(1, 0.5), momentum, y });
    expect([...momentum, ...y]).toEqual([7, 5.5]);
  });
});

test("toBf16 rounds half to even and fromBf16 reads what it wrote", () => {
  const x = Float32Array.of(1, 1 + 2 ** -8, 1 + 3 * 2 ** -8, -3e38, 3.4e38, Number.NaN);
  const [half, y] = [new Uint16Array(6), new Float32Array(6)];
  runReference(contract.toBf16, { n: 6, x, y: half });
  runReference(contract.fromBf16, { n: 6, x: half, y });
  expect([...y.subarray(0, 3)]).toEqual([1, 1, 1 + 2 ** -6]);
  expect(Math.abs(y[3]! / -3e38 - 1)).toBeLessThan(2 ** -8);
  expect([...y.subarray(4)]).toEqual([Number.POSITIVE_INFINITY, Number.NaN]);
});

/** Every backward reference against central differences of its forward reference, in f64. */
import { expect, test } from "vitest";
import { Rng } from "../../core/index.ts";
import * as contract from "../contract.ts";
import { runReference } from "./table.ts";

type Arrays = Record<string, Float64Array>;

const rng = new Rng(7);
const normal = (n: number): Float64Array => Float64Array.from({ length: n }, () => rng.normal());
const uniform = (n: number, low: number, high: number): Float64Array =>
  Float64Array.from({ length: n }, () => rng.uniform(low, high));
const zeros = (n: number): Float64Array => new Float64Array(n);

const STEP = 1e-5;
const RELATIVE_RMS = 1e-8; // f64: rounding 1e-16 / 1e-5, truncation 1e-10

/**
 * Compares the gradient of sum(outputs x weights) with respect to every input.
 * @param forward inputs to outputs, writing to nothing it is given.
 * @param backward inputs, outputs and the outputs' gradients to the inputs' gradients.
 */
function checkGradient(
  inputs: Arrays,
  forward: (inputs: Arrays) => Arrays,
  backward: (inputs: Arrays, outputs: Arrays, gradients: Arrays) => Arrays,
): void {
  const outputs = forward(inputs);
  const weights = Object.fromEntries(Object.entries(outputs).map(([name, y]) => [name, normal(y.length)]));
  const loss = (): number => {
    let sum = 0;
    for (const [name, y] of Object.entries(forward(inputs)))
      sum += y.reduce((dot, value, i) => dot + value * weights[name]![i]!, 0);
    return sum;
  };
  const gradients = backward(inputs, outputs, copyOf(weights));
  expect(Object.keys(gradients).sort()).toEqual(Object.keys(inputs).sort());
  for (const [name, input] of Object.entries(inputs)) {
    const numeric = Float64Array.from(input, (value, i) => {
      input[i] = value + STEP;
      const above = loss();
      input[i] = value - STEP;
      const below = loss();
      input[i] = value;
      return (above - below) / (2 * STEP);
    });
    expect(relativeRms(gradients[name]!, numeric), name).toBeLessThan(RELATIVE_RMS);
  }
}

function copyOf(arrays: Arrays): Arrays {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.slice()]));
}

function relativeRms(got: Float64Array, expected: Float64Array): number {
  let errors = 0;
  let squares = 0;
  expected.forEach((value, i) => {
    errors += (got[i]! - value) ** 2;
    squares += value ** 2;
  });
  expect(squares).toBeGreaterThan(0); // a gradient that is zero throughout tests nothing
  return Math.sqrt(errors / squares);
}

/** A gradient that the operation adds to: starts at noise, which is taken off again. */
function added(n: number, run: (gradient: Float64Array) => void): Float64Array {
  const before = normal(n);
  const gradient = before.slice();
  run(gradient);
  return gradient.map((value, i) => value - before[i]!);
}

test("gatherGemmDown and gatherGemmGrad are the gradient of gatherGemmUp", () => {
  const at = { G: 2, R: 3, S: 2, blocks: 4, D: 5, wD: 1, wN: 5, indices: Int32Array.of(1, 3, 0, 3) };
  checkGradient(
    { x: normal(30), w: normal(640) },
    ({ x, w }) => {
      const h = zeros(384);
      runReference(contract.gatherGemmUp, { ...at, w: w!, x: x!, h, accumulate: 0 });
      return { h };
    },
    ({ x, w }, _, { h }) => ({
      x: added(30, (y) => runReference(contract.gatherGemmDown, { ...at, w: w!, h: h!, y, accumulate: 1 })),
      w: added(640, (dw) => runReference(contract.gatherGemmGrad, { ...at, x: x!, h: h!, dw })),
    }),
  );
});

test("gatherGemmUp and gatherGemmGrad are the gradient of gatherGemmDown", () => {
  const at = { G: 2, R: 3, S: 2, blocks: 4, D: 5, wD: 32, wN: 1, indices: Int32Array.of(1, 3, 0, 3) };
  checkGradient(
    { h: normal(384), w: normal(640) },
    ({ h, w }) => {
      const y = zeros(30);
      runReference(contract.gatherGemmDown, { ...at, w: w!, h: h!, y, accumulate: 0 });
      return { y };
    },
    ({ h, w }, _, { y }) => ({
      h: added(384, (dh) => runReference(contract.gatherGemmUp, { ...at, w: w!, x: y!, h: dh, accumulate: 1 })),
      w: added(640, (dw) => runReference(contract.gatherGemmGrad, { ...at, x: y!, h: h!, dw })),
    }),
  );
});

test.each([0, 1])("selectBlocksBackward, accumulate %i", (accumulate) => {
  const at = { G: 3, S: 3, blocks: 5, always: 1 };
  const bias = normal(5);
  const indices = new Int32Array(9);
  checkGradient(
    { scores: normal(15) },
    ({ scores }) => {
      const gates = zeros(9);
      runReference(contract.selectBlocks, { ...at, scores: scores!, bias, indices, gates });
      return { gates };
    },
    (_, { gates }, { gates: dgates }) => ({
      scores: maybeAdded(15, accumulate, (dscores) =>
        runReference(contract.selectBlocksBackward, {
          ...at,
          indices,
          gates: gates!,
          dgates: dgates!,
          dscores,
          accumulate,
        }),
      ),
    }),
  );
});

/** Starts at NaN where the operation overwrites. */
function maybeAdded(n: number, accumulate: number, run: (gradient: Float64Array) => void): Float64Array {
  if (accumulate) return added(n, run);
  const gradient = zeros(n).fill(Number.NaN);
  run(gradient);
  return gradient;
}

test("scaleBlocksBackward", () => {
  const at = { G: 2, R: 2, S: 3 };
  checkGradient(
    { h: normal(384), gates: normal(6) },
    ({ h, gates }) => {
      const y = zeros(384);
      runReference(contract.scaleBlocks, { ...at, h: h!, gates: gates!, y });
      return { y };
    },
    ({ h, gates }, _, { y }) => {
      const [dh, dgates] = [zeros(384), zeros(6)];
      runReference(contract.scaleBlocksBackward, { ...at, h: h!, gates: gates!, dy: y!, dh, dgates });
      return { h: dh, gates: dgates };
    },
  );
});

test.each([0, 1])("layerNormBackward, accumulate %i", (accumulate) => {
  const [rows, D, eps] = [3, 7, 1e-3];
  const [mean, rstd] = [zeros(3), zeros(3)];
  checkGradient(
    { x: normal(21), weight: normal(7), bias: normal(7) },
    ({ x, weight, bias }) => {
      const y = zeros(21);
      runReference(contract.layerNorm, { rows, D, eps, x: x!, weight: weight!, bias: bias!, y, mean, rstd });
      return { y };
    },
    ({ x, weight, bias }, _, { y: dy }) => {
      runReference(contract.layerNorm, { rows, D, eps, x: x!, weight: weight!, bias: bias!, y: zeros(21), mean, rstd });
      const saved = { rows, D, x: x!, weight: weight!, mean, rstd, dy: dy! };
      return {
        x: maybeAdded(21, accumulate, (dx) =>
          runReference(contract.layerNormBackward, { ...saved, dx, dweight: zeros(7), dbias: zeros(7), accumulate }),
        ),
        weight: added(7, (dweight) =>
          runReference(contract.layerNormBackward, { ...saved, dx: zeros(21), dweight, dbias: zeros(7), accumulate }),
        ),
        bias: added(7, (dbias) =>
          runReference(contract.layerNormBackward, { ...saved, dx: zeros(21), dweight: zeros(7), dbias, accumulate }),
        ),
      };
    },
  );
});

test.each([0, 1])("groupNormBackward, accumulate %i", (accumulate) => {
  const at = { rows: 3, D: 12, H: 3 };
  const [mean, rstd] = [zeros(9), zeros(9)];
  const forward = ({ x, weight, bias }: Arrays): Arrays => {
    const y = zeros(36);
    runReference(contract.groupNorm, { ...at, eps: 1e-3, x: x!, weight: weight!, bias: bias!, y, mean, rstd });
    return { y };
  };
  checkGradient({ x: normal(36), weight: normal(12), bias: normal(12) }, forward, (inputs, _, { y: dy }) => {
    forward(inputs);
    const dweight = zeros(12);
    const dbias = zeros(12);
    const saved = { ...at, x: inputs["x"]!, weight: inputs["weight"]!, mean, rstd, dy: dy! };
    const x = maybeAdded(36, accumulate, (dx) =>
      runReference(contract.groupNormBackward, { ...saved, dx, dweight, dbias, accumulate }),
    );
    return { x, weight: dweight, bias: dbias };
  });
});

test.each([
  ["above eps", 1e-3],
  ["held at eps", 100],
])("normalizeRowsBackward, norm %s", (_, eps) => {
  const at = { rows: 3, D: 5, eps };
  const norm = zeros(3);
  checkGradient(
    { x: normal(15) },
    ({ x }) => {
      const y = zeros(15);
      runReference(contract.normalizeRows, { ...at, x: x!, y, norm });
      return { y };
    },
    ({ x }, { y }, { y: dy }) => {
      runReference(contract.normalizeRows, { ...at, x: x!, y: zeros(15), norm });
      const run = (accumulate: number) => (dx: Float64Array) =>
        runReference(contract.normalizeRowsBackward, { ...at, y: y!, norm, dy: dy!, dx, accumulate });
      const dx = maybeAdded(15, 0, run(0));
      expect(relativeRms(added(15, run(1)), dx)).toBeLessThan(1e-14);
      return { x: dx };
    },
  );
});

test.each([
  ["sigmoid", contract.sigmoid, contract.sigmoidBackward, "y"],
  ["tanh", contract.tanh, contract.tanhBackward, "y"],
  ["exp", contract.exp, contract.expBackward, "y"],
  ["reluSquared", contract.reluSquared, contract.reluSquaredBackward, "x"],
] as const)("%sBackward", (_, forward, backward, saves) => {
  const n = 9;
  checkGradient(
    { x: normal(n) },
    ({ x }) => {
      const y = zeros(n);
      runReference(forward, { n, x: x!, y });
      return { y };
    },
    ({ x }, { y }, { y: dy }) => {
      const saved = saves === "y" ? y! : x!;
      const run = (accumulate: number) => (dx: Float64Array) =>
        runReference(backward, { n, saved, dy: dy!, dx, accumulate });
      const dx = maybeAdded(n, 0, run(0));
      expect(relativeRms(added(n, run(1)), dx)).toBeLessThan(1e-14);
      return { x: dx };
    },
  );
});

test.each([0, 1])("multiplyBackward, accumulate %i", (accumulate) => {
  const n = 5;
  checkGradient(
    { a: normal(n), b: normal(n) },
    ({ a, b }) => {
      const y = zeros(n);
      runReference(contract.multiply, { n, a: a!, b: b!, y });
      return { y };
    },
    ({ a, b }, _, { y: dy }) => {
      const run = (da: Float64Array, db: Float64Array): void => {
        const flags = { accumulateA: accumulate, accumulateB: accumulate };
        runReference(contract.multiplyBackward, { n, a: a!, b: b!, dy: dy!, da, db, ...flags });
      };
      return {
        a: maybeAdded(n, accumulate, (da) => run(da, zeros(n))),
        b: maybeAdded(n, accumulate, (db) => run(zeros(n), db)),
      };
    },
  );
});

test("sumRows is the gradient of addBias", () => {
  const [rows, D] = [3, 4];
  checkGradient(
    { x: normal(12), bias: normal(4) },
    ({ x, bias }) => {
      const y = zeros(12);
      runReference(contract.addBias, { rows, D, x: x!, bias: bias!, y });
      return { y };
    },
    (_inputs, _, { y: dy }) => ({
      x: dy!,
      bias: added(4, (total) => runReference(contract.sumRows, { rows, D, x: dy!, total })),
    }),
  );
});

const documents = Int32Array.of(0, 0, 1, 0, 1, 0, 0, 1); // two sequences of four tokens

test.each([
  [0, null],
  [1, documents],
])("tokenShiftBackward, accumulate %i, starts %j", (accumulate, starts) => {
  const at = { B: 2, T: 4, D: 3, J: 2, starts };
  const previous = normal(6);
  checkGradient(
    { x: normal(24), mix: normal(6) },
    ({ x, mix }) => {
      const y = zeros(48);
      runReference(contract.tokenShift, { ...at, x: x!, previous, mix: mix!, y });
      return { y };
    },
    ({ x, mix }, _, { y: dy }) => {
      const run = (dx: Float64Array, dmix: Float64Array): void =>
        runReference(contract.tokenShiftBackward, {
          ...at,
          x: x!,
          previous,
          mix: mix!,
          dy: dy!,
          dx,
          dmix,
          accumulate,
        });
      return {
        x: maybeAdded(24, accumulate, (dx) => run(dx, zeros(6))),
        mix: added(6, (dmix) => run(zeros(24), dmix)),
      };
    },
  );
});

test.each([
  [0, null],
  [1, documents],
])("exponentialMeanBackward, accumulate %i, starts %j", (accumulate, starts) => {
  const at = { B: 2, T: 4, D: 3, decay: uniform(3, 0.5, 0.9), gain: normal(3), starts };
  const first = normal(6);
  checkGradient(
    { v: normal(24) },
    ({ v }) => {
      const h = zeros(24);
      runReference(contract.exponentialMean, { ...at, v: v!, state: first.slice(), h });
      return { h };
    },
    (_inputs, _, { h: dh }) => ({
      v: maybeAdded(24, accumulate, (dv) =>
        runReference(contract.exponentialMeanBackward, { ...at, dh: dh!, dv, accumulate }),
      ),
    }),
  );
});

test.each([true, false])("wkvPrepareBackward, with the first layer's value: %s", (mixesValue) => {
  const at = { rows: 2, D: 6, H: 2 };
  const [n, D] = [12, 6];
  const inputs: Arrays = { k: normal(n), v: normal(n), wRaw: normal(n), aRaw: normal(n) };
  Object.assign(inputs, { w0: normal(D), a0: normal(D), kK: normal(D), kA: normal(D) });
  if (mixesValue) Object.assign(inputs, { vRaw: normal(n), vFirst: normal(n), v0: normal(D) });
  const read = ({ k, v, wRaw, aRaw, vRaw, vFirst, w0, a0, v0, kK, kA }: Arrays) => ({
    ...at,
    ...{ k: k!, v: v!, wRaw: wRaw!, aRaw: aRaw!, w0: w0!, a0: a0!, kK: kK!, kA: kA! },
    ...{ vRaw: vRaw ?? null, vFirst: vFirst ?? null, v0: v0 ?? null },
  });
  checkGradient(
    inputs,
    (given) => {
      const outputs = { decay: zeros(n), kOut: zeros(n), vOut: zeros(n), removal: zeros(n), replacement: zeros(n) };
      runReference(contract.wkvPrepare, { ...read(given), ...outputs });
      return outputs;
    },
    (given, _, { decay, kOut, vOut, removal, replacement }) => {
      const before = normal(n);
      const got = { k: zeros(n), v: zeros(n), wRaw: zeros(n), aRaw: zeros(n), vRaw: zeros(n), vFirst: before.slice() };
      const sums = { w0: zeros(D), a0: zeros(D), v0: zeros(D), kK: zeros(D), kA: zeros(D) };
      runReference(contract.wkvPrepareBackward, {
        ...read(given),
        ...{ ddecay: decay!, dkOut: kOut!, dvOut: vOut!, dremoval: removal!, dreplacement: replacement! },
        ...{ dk: got.k, dv: got.v, dwRaw: got.wRaw, daRaw: got.aRaw },
        ...{ dvRaw: mixesValue ? got.vRaw : null, dvFirst: mixesValue ? got.vFirst : null },
        ...{ dw0: sums.w0, da0: sums.a0, dv0: mixesValue ? sums.v0 : null, dkK: sums.kK, dkA: sums.kA },
      });
      const all: Arrays = { ...got, ...sums, vFirst: got.vFirst.map((value, i) => value - before[i]!) };
      return Object.fromEntries(Object.keys(given).map((name) => [name, all[name]!]));
    },
  );
});

test.each([
  ["one chunk", 5, null],
  ["a last chunk that is short", 19, null],
  ["documents that start inside", 35, [0, 16]],
  ["a document that starts late", 33, [32]],
] as const)("wkv7Backward, %s", (_, T, startsAt) => {
  const [B, H, N] = [2, 2, 4];
  const n = B * T * H * N;
  const starts =
    startsAt && Int32Array.from({ length: B * T }, (__, i) => Number((startsAt as readonly number[]).includes(i)));
  const names = ["r", "decay", "k", "v", "removal", "replacement"] as const;
  const inputs: Arrays = Object.fromEntries(names.map((name) => [name, uniform(n, -0.6, 0.6)]));
  inputs["decay"] = uniform(n, 0.55, 1);
  inputs["state"] = normal(B * H * N * N);
  const read = ({ r, decay, k, v, removal, replacement }: Arrays) => ({
    ...{ B, T, H, N, starts },
    ...{ r: r!, decay: decay!, k: k!, v: v!, removal: removal!, replacement: replacement! },
  });
  const forward = (given: Arrays) => {
    const kept = { checkpoints: zeros(B * H * Math.ceil(T / 16) * N * N), removed: zeros(n) };
    const outputs = { y: zeros(n), state: given["state"]!.slice() };
    runReference(contract.wkv7, { ...read(given), ...outputs, ...kept });
    return { kept, outputs };
  };
  checkGradient(
    inputs,
    (given) => forward(given).outputs,
    (given, __, { y: dy, state: dstate }) => {
      const { kept } = forward(given);
      const d = {
        dr: zeros(n),
        ddecay: zeros(n),
        dk: zeros(n),
        dv: zeros(n),
        dremoval: zeros(n),
        dreplacement: zeros(n),
      };
      runReference(contract.wkv7Backward, { ...read(given), ...kept, dy: dy!, dstate: dstate!, ...d });
      const { dr: r, ddecay: decay, dk: k, dv: v, dremoval: removal, dreplacement: replacement } = d;
      return { r, decay, k, v, removal, replacement, state: dstate! };
    },
  );
});

test.each([true, false])("bonusGateBackward, with a gate: %s", (isGated) => {
  const at = { rows: 2, D: 6, H: 2 };
  const n = 12;
  const inputs: Arrays = { y: normal(n), r: normal(n), k: normal(n), v: normal(n), rK: normal(6) };
  if (isGated) inputs["g"] = normal(n);
  const read = ({ y, r, k, v, rK, g }: Arrays) => ({ ...at, y: y!, r: r!, k: k!, v: v!, rK: rK!, g: g ?? null });
  checkGradient(
    inputs,
    (given) => {
      const out = zeros(n);
      runReference(contract.bonusGate, { ...read(given), out });
      return { out };
    },
    (given, _, { out: dout }) => {
      const [dy, dg, drK] = [zeros(n), zeros(n), zeros(6)];
      const before = normal(n);
      const [dr, dk, dv] = [before.slice(), before.slice(), before.slice()];
      const written = { dy, dr, dk, dv, dg: isGated ? dg : null, drK };
      runReference(contract.bonusGateBackward, { ...read(given), dout: dout!, ...written });
      const taken = (d: Float64Array): Float64Array => d.map((value, i) => value - before[i]!);
      const gradients: Arrays = { y: dy, r: taken(dr), k: taken(dk), v: taken(dv), rK: drK };
      return isGated ? { ...gradients, g: dg } : gradients;
    },
  );
});

test("embeddingScatter is the gradient of embeddingGather", () => {
  const at = { rows: 4, V: 3, D: 2, ids: Int32Array.of(2, 0, 2, 1) };
  checkGradient(
    { table: normal(6) },
    ({ table }) => {
      const y = zeros(8);
      runReference(contract.embeddingGather, { ...at, table: table!, y });
      return { y };
    },
    (_inputs, _, { y: dy }) => ({
      table: added(6, (dtable) => runReference(contract.embeddingScatter, { ...at, dy: dy!, dtable })),
    }),
  );
});

test("softmaxCrossEntropy leaves the gradient of the sum of its losses", () => {
  const at = { rows: 3, V: 5, targets: Int32Array.of(4, -1, 0), weights: normal(3) };
  const run = (gradient: number, logits: Float64Array): Float64Array => {
    const loss = zeros(3);
    runReference(contract.softmaxCrossEntropy, { ...at, gradient, logits, loss });
    return Float64Array.of(loss.reduce((sum, value) => sum + value, 0));
  };
  checkGradient(
    { logits: normal(15) },
    ({ logits }) => ({ total: run(0, logits!.slice()) }),
    ({ logits }, _, { total }) => {
      const replaced = logits!.slice();
      run(1, replaced);
      return { logits: replaced.map((value) => value * total![0]!) };
    },
  );
});

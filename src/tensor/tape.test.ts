import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { type Arena, type Backend, createReferenceBackend, ops } from "../kernels/index.ts";
import {
  add,
  addBias,
  bonusGate,
  crossEntropy,
  embedding,
  exponentialMean,
  groupNorm,
  layerNorm,
  linear,
  linearOnto,
  multiply,
  reluSquared,
  selectBlocks,
  selectedFeedForward,
  sigmoid,
  tanh,
  times,
  tokenShift,
  wkv7,
  wkvPrepare,
} from "./index.ts";
import { ParameterSet, type ParameterSpec } from "./parameters.ts";
import { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

const [B, T, D, H, V] = [2, 16, 32, 2, 11];
const rows = B * T;

interface Setup {
  readonly backend: Backend;
  readonly arena: Arena;
  readonly parameters: ParameterSet;
}

function setup(specs: Record<string, readonly number[]>): Setup {
  const backend = createReferenceBackend({ memoryBytes: 1 << 26 });
  const arena = backend.arena("weights", 1 << 22);
  const list: ParameterSpec[] = Object.entries({ table: [V, D], head: [V, D], ...specs }).map(([name, shape]) => ({
    name,
    shape,
    group: "vector",
  }));
  const parameters = new ParameterSet(list, arena, arena);
  const rng = new Rng(7);
  for (const { data } of parameters) for (let i = 0; i < data.length; i++) data[i] = 0.5 * rng.normal();
  return { backend, arena, parameters };
}

/** Runs embedding -> body -> cross-entropy and returns the loss; with `training`, gradients are added to the set. */
function lossOf(
  { backend, arena, parameters }: Setup,
  body: (tape: Tape, x: Tensor) => Tensor,
  training: boolean,
): number {
  const rng = new Rng(3);
  const ids = arena.i32(rows, "ids");
  const targets = { ids: arena.i32(rows, "targets"), weights: arena.f32(rows, "weights") };
  for (let i = 0; i < rows; i++) {
    ids[i] = rng.integer(V);
    targets.ids[i] = rng.integer(V);
    targets.weights[i] = 1 / rows;
  }
  const activations = backend.arena("activations", 1 << 23);
  const tape = new Tape(backend, activations, { training });
  const x = embedding(tape, ids, parameters.get("table"), [B, T]);
  const loss = crossEntropy(tape, body(tape, x), parameters.get("head"), targets, 7);
  if (training) tape.backward();
  const program = tape.compile();
  program.run();
  const total = loss.reduce((sum, value) => sum + value, 0);
  program.release();
  activations.release();
  return total;
}

/** Compares the tape's gradients with central differences along random directions of every parameter. */
function checkGradients(
  specs: Record<string, readonly number[]>,
  body: (s: Setup) => (tape: Tape, x: Tensor) => Tensor,
): void {
  const s = setup(specs);
  lossOf(s, body(s), true);
  const rng = new Rng(11);
  for (const { name, data, grad } of s.parameters) {
    const direction = Float32Array.from(data, () => rng.normal());
    const original = Float32Array.from(data);
    const h = 2e-3 / Math.sqrt(data.length);
    const at = (sign: number): number => {
      for (let i = 0; i < data.length; i++) data[i] = original[i]! + sign * h * direction[i]!;
      return lossOf(s, body(s), false);
    };
    const numeric = (at(1) - at(-1)) / (2 * h);
    data.set(original);
    const analytic = grad!.reduce((sum, g, i) => sum + g * direction[i]!, 0);
    const scale = Math.max(Math.abs(numeric), Math.sqrt(grad!.reduce((sum, g) => sum + g * g, 0)), 1e-4);
    // f32 storage: a loss near 2.5 is known to 2e-7, so a difference over 2h to about 1e-3 of its size
    expect(Math.abs(numeric - analytic) / scale, name).toBeLessThan(2e-2);
  }
}

test("gradients of linear layers, norms and elementwise functions agree with differences", () => {
  checkGradients(
    { w: [D, D], u: [D, 8], up: [8, D], b: [D], g: [D], gb: [D], h: [D], hb: [D] },
    ({ parameters: p }) =>
      (tape, x) => {
        const n = layerNorm(tape, x, p.get("g"), p.get("gb"), 1e-5);
        const a = tanh(tape, linear(tape, n, p.get("w")));
        const low = times(tape, sigmoid(tape, times(tape, n, p.get("u"))), p.get("up"));
        const m = multiply(tape, addBias(tape, a, p.get("b")), low);
        const y = add(tape, x, groupNorm(tape, m, H, p.get("h"), p.get("hb"), 1e-5));
        return linearOnto(tape, y, reluSquared(tape, a), p.get("w"));
      },
  );
});

test("gradients of the time mix agree with differences", () => {
  const vector = [D];
  checkGradients(
    {
      mix: [5, D],
      wk: [D, D],
      wv: [D, D],
      ww: [D, D],
      wa: [D, D],
      wr: [D, D],
      w0: vector,
      a0: vector,
      v0: vector,
      kK: vector,
      kA: vector,
      rK: vector,
    },
    ({ backend, arena, parameters: p }) =>
      (tape, x) => {
        const starts = arena.i32(rows, "starts");
        starts[0] = 1;
        starts[T] = 1;
        const sequences = { B, T, starts };
        const [k, v, w, a, r] = tokenShift(tape, x, p.get("mix"), arena.f32(B * D, "previous"), sequences) as [
          Tensor,
          Tensor,
          Tensor,
          Tensor,
          Tensor,
        ];
        const projections = {
          k: linear(tape, k, p.get("wk")),
          v: linear(tape, v, p.get("wv")),
          wRaw: linear(tape, w, p.get("ww")),
          aRaw: linear(tape, a, p.get("wa")),
          residual: { vRaw: linear(tape, a, p.get("wr")), vFirst: x, v0: p.get("v0") },
        };
        const inputs = wkvPrepare(tape, H, projections, {
          w0: p.get("w0"),
          a0: p.get("a0"),
          kK: p.get("kK"),
          kA: p.get("kA"),
        });
        const receptance = linear(tape, r, p.get("wr"));
        const state = backend.arena("state", 1 << 20).f32((B * D * D) / H, "state");
        const y = wkv7(tape, H, receptance, inputs, state, sequences);
        const decay = arena.f32(D, "decay").fill(0.5);
        const mean = exponentialMean(tape, v, decay, decay, arena.f32(B * D, "mean"), sequences);
        return add(tape, add(tape, x, mean), bonusGate(tape, H, y, receptance, inputs, p.get("rK"), k));
      },
  );
});

test("gradients of selected neurons agree with differences", () => {
  const blocks = 6;
  checkGradients(
    { router: [blocks, D], key: [blocks * 32, D], value: [blocks * 32, D] },
    ({ arena, parameters: p }) => {
      return (tape, x) => {
        const R = 4;
        const scores = linear(tape, firstOfGroups(tape, x, R), p.get("router"));
        const bias = arena.f32(blocks, "bias");
        const counts = arena.i32(blocks, "counts");
        const selection = selectBlocks(tape, scores, bias, counts, { R, S: 3, always: 1 });
        return selectedFeedForward(tape, x, x, p.get("key"), p.get("value"), selection);
      };
    },
  );
});

/** The first token of each group, as a stand-in for a summary: [G, D]. */
function firstOfGroups(tape: Tape, x: Tensor, R: number): Tensor {
  const G = rows / R;
  const out = tape.tensor("groups", [G, D]);
  for (let g = 0; g < G; g++) {
    const from = x.data.subarray(g * R * D, g * R * D + D);
    tape.record(ops.copy, { n: D, x: from, y: out.data.subarray(g * D, (g + 1) * D) });
  }
  tape.onBackward(() => {
    const dout = tape.arrived(out);
    const dx = tape.addedGradient(x);
    for (let g = 0; g < G; g++) {
      const y = dx.subarray(g * R * D, g * R * D + D);
      tape.record(ops.axpy, { n: D, alpha: 1, x: dout.subarray(g * D, (g + 1) * D), y });
    }
    tape.consumed(out);
  });
  return out;
}

test("a checkpointed segment has the same loss and gradients", () => {
  const specs = { w: [D, D], g: [D], gb: [D] };
  const bodies = [false, true].map((checkpointed) => (s: Setup) => (tape: Tape, x: Tensor): Tensor => {
    let y = x;
    for (let i = 0; i < 3; i++) {
      const input = y;
      const segment = (): Tensor =>
        linearOnto(
          tape,
          input,
          tanh(tape, layerNorm(tape, input, s.parameters.get("g"), s.parameters.get("gb"), 1e-5)),
          s.parameters.get("w"),
        );
      y = checkpointed ? tape.checkpoint(segment) : segment();
    }
    return y;
  });
  const [plain, checkpointed] = bodies.map((body) => {
    const s = setup(specs);
    const loss = lossOf(s, body(s), true);
    return { loss, gradients: Array.from(s.parameters.gradients!) };
  });
  expect(checkpointed!.loss).toBe(plain!.loss);
  expect(checkpointed!.gradients).toEqual(plain!.gradients);
});

import { expect, test } from "vitest";
import { Rng } from "../../src/core/index.ts";
import { createReferenceBackend } from "../../src/kernels/index.ts";
import { linear, ParameterSet, Tape } from "../../src/tensor/index.ts";
import { AttentionPlan, attention } from "./attention.ts";
import { TransformerDecoder } from "./decoder.ts";
import { angle, rotate, rotation } from "./rotary.ts";
import { transformerNetwork, transformerSpecs } from "./transformer.ts";

const [B, T, H, N] = [2, 128, 2, 4]; // two blocks of queries
const D = H * N;

/** softmax(q k^T) v over the token's own document, in float64. */
function expected(q: Float32Array, k: Float32Array, v: Float32Array, starts: Int32Array): Float64Array {
  const out = new Float64Array(B * T * D);
  for (let b = 0; b < B; b++) {
    for (let h = 0; h < H; h++) {
      let first = 0;
      for (let t = 0; t < T; t++) {
        if (starts[b * T + t] === 1) first = t;
        const at = (i: number): number => (b * T + i) * D + h * N;
        const scores: number[] = [];
        for (let j = first; j <= t; j++) {
          let dot = 0;
          for (let n = 0; n < N; n++) dot += q[at(t) + n]! * k[at(j) + n]!;
          scores.push(Math.exp(dot));
        }
        const total = scores.reduce((a, c) => a + c, 0);
        scores.forEach((score, j) => {
          for (let n = 0; n < N; n++) out[at(t) + n]! += (score / total) * v[at(first + j) + n]!;
        });
      }
    }
  }
  return out;
}

test("attention is the softmax over the tokens before it in its document, and so are its gradients", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 25 });
  const arena = backend.arena("attention", 1 << 24);
  const tape = new Tape(backend, arena, { training: true });
  const rng = new Rng(4);
  const random = () => {
    const tensor = tape.tensor("x", [B, T, D]);
    for (let i = 0; i < tensor.data.length; i++) tensor.data[i] = rng.normal();
    return tensor;
  };
  const [q, k, v] = [random(), random(), random()];
  const starts = new Int32Array(B * T);
  for (const at of [0, 48, T, T + 80]) starts[at] = 1;
  const plan = new AttentionPlan(arena, { B, T, H, N });
  plan.prepare(starts);
  const out = attention(tape, plan, q, k, v);
  const dout = tape.gradient(out).array;
  for (let i = 0; i < dout.length; i++) dout[i] = rng.normal();
  const upstream = Float64Array.from(dout);
  tape.backward();
  const gradients = [q, k, v].map((tensor) => tape.arrived(tensor));
  tape.compile().run();

  const wanted = expected(q.data, k.data, v.data, starts);
  // f32 exponentials and sums of up to 80 terms
  out.data.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]!)).toBeLessThan(1e-5);
  });
  const loss = (): number =>
    expected(q.data, k.data, v.data, starts).reduce((sum, value, i) => sum + value * upstream[i]!, 0);
  const step = 1e-2;
  [q, k, v].forEach((tensor, which) => {
    for (const i of [3, D * 50 + 1, D * (T + 79) + 6, D * (2 * T - 1)]) {
      const kept = tensor.data[i]!;
      tensor.data[i] = kept + step;
      const above = loss();
      tensor.data[i] = kept - step;
      const slope = (above - loss()) / (2 * step);
      tensor.data[i] = kept;
      // Central differences with a step of 0.01: errors of about 1e-3 of a slope near 1.
      expect(Math.abs(gradients[which]![i]! - slope), `${which}, ${i}`).toBeLessThan(
        5e-3 * Math.max(1, Math.abs(slope)),
      );
    }
  });
});

test("rotation turns pairs of channels by the angle of the position", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 22 });
  const arena = backend.arena("rotary", 1 << 20);
  const tape = new Tape(backend, arena, { training: false });
  const x = tape.tensor("x", [3, D]);
  const rng = new Rng(5);
  for (let i = 0; i < x.data.length; i++) x.data[i] = rng.normal();
  const y = rotate(tape, x, rotation(arena, [0, 1, 700], H, N, 1));
  tape.compile().run();
  [0, 1, 700].forEach((position, row) => {
    for (let n = 0; n < N / 2; n++) {
      const [a, b] = [row * D + n, row * D + n + N / 2];
      const turn = angle(position, n, N);
      expect(y.data[a]).toBeCloseTo(x.data[a]! * Math.cos(turn) - x.data[b]! * Math.sin(turn), 5);
      expect(y.data[b]).toBeCloseTo(x.data[b]! * Math.cos(turn) + x.data[a]! * Math.sin(turn), 5);
    }
  });
});

test("one token at a time with the cache gives the logits of the whole sequence", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 26 });
  const config = { vocabulary: 64, width: 64, layers: 2, headSize: 32, neurons: 96 };
  const parameters = new ParameterSet(transformerSpecs(config), backend.arena("weights", 1 << 20), null);
  const network = transformerNetwork(config);
  const rng = new Rng(6);
  network.initialise(parameters, rng);
  // Zero-initialised projections would hide the attention.
  for (const { name, data } of parameters) {
    if (/output|down/.test(name)) for (let i = 0; i < data.length; i++) data[i] = 0.2 * rng.normal();
  }
  const arena = backend.arena("sequence", 1 << 24);
  const length = 64;
  const batch = {
    ids: arena.i32(length, "ids"),
    targets: arena.i32(length, "targets"),
    weights: arena.f32(length, "weights"),
    starts: arena.i32(length, "starts"),
  };
  for (let t = 0; t < length; t++) batch.ids[t] = rng.integer(64);
  const tape = new Tape(backend, arena, { training: false });
  const { out, prepare } = network.record({ tape, arena, parameters, batch, B: 1, T: length, active: 1, counts: [] });
  const logits = linear(tape, out, parameters.get(network.head));
  prepare();
  tape.compile().run();

  const decoder = new TransformerDecoder(backend, config, parameters, backend.arena("decoder", 1 << 23), 256, "f32");
  for (let t = 0; t < length; t++) {
    decoder.step(batch.ids[t]!);
    decoder.logits.forEach((value, i) => {
      expect(Math.abs(value - logits.data[t * 64 + i]!)).toBeLessThan(1e-4); // f32, logits near 1
    });
  }
});

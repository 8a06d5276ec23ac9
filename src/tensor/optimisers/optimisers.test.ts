import { describe, expect, test } from "vitest";
import { Rng, ShapeError } from "../../core/index.ts";
import { type Backend, type Command, createReferenceBackend } from "../../kernels/index.ts";
import { ParameterSet } from "../parameters.ts";
import type { ParameterGroup } from "../tensor.ts";
import { AdamW, type AdamWOptions } from "./adamw.ts";
import { type Clip, clipByNorm } from "./clip.ts";
import { Muon } from "./muon.ts";

const RATE = 0.01;

interface Setup {
  readonly backend: Backend;
  readonly parameters: ParameterSet;
  readonly clip: Clip;
  run(...commands: (readonly Command[])[]): void;
}

/** One parameter with random values and gradients; gradients of norm 1 or less are not clipped. */
function setup(shape: readonly number[], group: ParameterGroup = "matrix", maxNorm = 1e9): Setup {
  const backend = createReferenceBackend({ memoryBytes: 1 << 22 });
  const arena = backend.arena("weights", 1 << 20);
  const parameters = new ParameterSet([{ name: "w", shape, group }], arena, arena);
  const rng = new Rng(4);
  for (const { data, grad } of parameters) {
    for (let i = 0; i < data.length; i++) [data[i], grad![i]] = [rng.normal(), rng.normal()];
  }
  const clip = clipByNorm(parameters.gradients!, maxNorm, arena);
  return { backend, parameters, clip, run: (...commands) => backend.compile(commands.flat()).run() };
}

describe("AdamW", () => {
  /** The update as the paper writes it, in f64. */
  function expectedAfter(steps: number, w: number, g: number, weightDecay: number): number {
    let [m, v] = [0, 0];
    for (let t = 1; t <= steps; t++) {
      m = 0.9 * m + 0.1 * g;
      v = 0.99 * v + 0.01 * g * g;
      w -= RATE * weightDecay * w + (RATE * (m / (1 - 0.9 ** t))) / (Math.sqrt(v / (1 - 0.99 ** t)) + 1e-8);
    }
    return w;
  }

  test.each<[string, AdamWOptions, number]>([
    ["with moments in f32", { weightDecay: 0.1 }, 1e-6],
    ["with moments in bf16", { weightDecay: 0.1, compact: true }, 1e-4], // three steps of 0.01, each within 2^-8
  ])("moves weights as its paper says, %s", (_, options, tolerance) => {
    const { backend, parameters, clip, run } = setup([6, 5]);
    const { data, grad } = parameters.get("w");
    const before = data.slice();
    const adam = new AdamW([...parameters], clip.result, backend.arena("optimiser", 1 << 16), options);
    for (let step = 1; step <= 3; step++) {
      adam.prepare(step, RATE);
      run(clip.commands, adam.commands);
    }
    data.forEach((w, i) => {
      expect(Math.abs(w - expectedAfter(3, before[i]!, grad![i]!, 0.1)), `element ${i}`).toBeLessThan(tolerance);
    });
  });
});

describe("Muon", () => {
  test.each([[[8, 20]], [[20, 8]], [[3, 8, 12]]])(
    "turns a gradient %j into steps of nearly equal singular values",
    (shape) => {
      const { backend, parameters, clip, run } = setup(shape);
      const { data } = parameters.get("w");
      const before = data.slice();
      const muon = new Muon([...parameters], clip.result, backend.arena("optimiser", 1 << 18));
      muon.prepare(RATE);
      run(clip.commands, muon.commands);

      const [m, n] = shape.slice(-2) as [number, number];
      const scale = RATE * 0.2 * Math.sqrt(Math.max(m, n));
      const update = Float64Array.from(data, (w, i) => (before[i]! - w) / scale);
      // The squares of the singular values sum to the square of the norm; Newton-Schulz leaves them in 0.7 .. 1.2.
      for (let start = 0; start < update.length; start += m * n) {
        const norm2 = update.subarray(start, start + m * n).reduce((sum, x) => sum + x * x, 0);
        expect(norm2 / Math.min(m, n)).toBeGreaterThan(0.7 ** 2);
        expect(norm2 / Math.min(m, n)).toBeLessThan(1.2 ** 2);
      }
    },
  );

  test("takes matrices only", () => {
    const { backend, parameters, clip } = setup([7], "vector");
    expect(() => new Muon([...parameters], clip.result, backend.arena("optimiser", 1 << 16))).toThrow(ShapeError);
  });
});

describe("the clip factor", () => {
  test("scales gradients down to the greatest norm", () => {
    const { clip, parameters, run } = setup([4, 4], "matrix", 0.5);
    run(clip.commands);
    const norm = Math.hypot(...parameters.get("w").grad!);
    expect(clip.result[0]).toBeCloseTo(norm, 5);
    expect(clip.result[1]).toBeCloseTo(0.5 / norm, 6);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("skips a whole step when a gradient is %s", (bad) => {
    const { backend, clip, parameters, run } = setup([4, 4]);
    const { data, grad } = parameters.get("w");
    const arena = backend.arena("optimiser", 1 << 18);
    const [adam, muon] = [
      new AdamW([...parameters], clip.result, arena),
      new Muon([...parameters], clip.result, arena),
    ];
    const before = data.slice();
    grad![5] = bad;
    adam.prepare(1, RATE);
    muon.prepare(RATE);
    run(clip.commands, adam.commands, muon.commands);
    expect(data).toEqual(before);
    expect(adam.state.get("w")!.m.every((x) => x === 0)).toBe(true);
    expect(muon.state.get("w")!.every((x) => x === 0)).toBe(true);
  });
});

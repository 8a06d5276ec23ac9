/** What a training step takes of memory: all of it before the first run, and less with checkpoints. */
import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { type Arena, type Backend, createReferenceBackend } from "../kernels/index.ts";
import {
  AdamW,
  clipByNorm,
  crossEntropy,
  embedding,
  linear,
  Muon,
  ParameterSet,
  Tape,
  type Tensor,
  tanh,
} from "./index.ts";

const [rows, D, V, LAYERS] = [16, 32, 11, 6];

interface Step {
  readonly losses: Float32Array;
  readonly arenas: readonly Arena[];
  readonly activationBytes: number;
  run(): void;
}

/** Embedding, layers of tanh, loss, gradients and both optimisers, ready to run. */
function trainingStep(backend: Backend, checkpointed: boolean): Step {
  const [weights, activations, optimiser] = ["weights", "activations", "optimiser"].map((name) =>
    backend.arena(name, 1 << 22),
  ) as [Arena, Arena, Arena];
  const shapes = {
    table: [V, D],
    head: [V, D],
    ...Object.fromEntries([...Array(LAYERS).keys()].map((i) => [`w${i}`, [D, D]])),
  };
  const specs = Object.entries(shapes).map(([name, shape]) => ({ name, shape, group: "matrix" as const }));
  const parameters = new ParameterSet(specs, weights, weights);
  const rng = new Rng(1);
  for (const { data } of parameters) for (let i = 0; i < data.length; i++) data[i] = 0.2 * rng.normal();
  const ids = weights.i32(rows, "ids");
  const targets = { ids: weights.i32(rows, "targets"), weights: weights.f32(rows, "weights").fill(1 / rows) };
  for (let i = 0; i < rows; i++) [ids[i], targets.ids[i]] = [rng.integer(V), rng.integer(V)];

  const tape = new Tape(backend, activations, { training: true });
  let x = embedding(tape, ids, parameters.get("table"), [1, rows]);
  for (let i = 0; i < LAYERS; i++) {
    const input = x;
    const layer = (): Tensor => tanh(tape, linear(tape, tanh(tape, input), parameters.get(`w${i}`)));
    x = checkpointed ? tape.checkpoint(layer) : layer();
  }
  const losses = crossEntropy(tape, x, parameters.get("head"), targets);
  tape.backward();
  const clip = clipByNorm(parameters.gradients!, 1, optimiser);
  const isHidden = ({ name }: { name: string }): boolean => name.startsWith("w");
  const muon = new Muon([...parameters].filter(isHidden), clip.result, optimiser);
  const adam = new AdamW(
    [...parameters].filter((parameter) => !isHidden(parameter)),
    clip.result,
    optimiser,
  );
  const gradients = tape.compile();
  const update = backend.compile([...clip.commands, ...muon.commands, ...adam.commands]);
  let step = 0;
  return {
    losses,
    arenas: [weights, activations, optimiser],
    activationBytes: activations.usedBytes,
    run: () => {
      parameters.gradients!.fill(0);
      gradients.run();
      muon.prepare(0.02);
      adam.prepare(++step, 0.02);
      update.run();
    },
  };
}

const sum = (values: Float32Array): number => values.reduce((a, b) => a + b, 0);

test("a training step takes no memory once it is compiled, and it learns", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 24 });
  const step = trainingStep(backend, false);
  const refuse = (): never => expect.unreachable("memory was asked for during a step");
  for (const arena of step.arenas) Object.assign(arena, { allocate: refuse, f32: refuse, i32: refuse });
  Object.assign(backend, { arena: refuse, compile: refuse, run: refuse });
  step.run();
  const first = sum(step.losses);
  for (let i = 0; i < 20; i++) step.run();
  expect(sum(step.losses)).toBeLessThan(0.7 * first);
});

test("checkpoints cost no accuracy and less memory", () => {
  const [plain, checkpointed] = [false, true].map((is) =>
    trainingStep(createReferenceBackend({ memoryBytes: 1 << 24 }), is),
  );
  for (const step of [plain!, checkpointed!]) for (let i = 0; i < 3; i++) step.run();
  expect(checkpointed!.losses).toEqual(plain!.losses);
  expect(checkpointed!.activationBytes).toBeLessThan(0.75 * plain!.activationBytes);
});

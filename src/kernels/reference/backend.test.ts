import { expect, test } from "vitest";
import { DtypeError, MemoryError, ShapeError } from "../../core/index.ts";
import * as ops from "../contract.ts";
import { command } from "../operation.ts";
import { createReferenceBackend } from "./backend.ts";

const backend = createReferenceBackend({ memoryBytes: 1 << 20 });
const arena = backend.arena("test", 1 << 16);
const [x, y] = [arena.f32(4, "x"), arena.f32(4, "y")];

test("a program runs its commands in order, as often as it is asked to", () => {
  x.set([1, 2, 3, 4]);
  const program = backend.compile([
    command(ops.fill, { n: 4, value: 1, y }),
    command(ops.axpy, { n: 4, alpha: 2, x, y }),
  ]);
  program.run();
  x[0] = 5;
  program.run();
  expect([...y]).toEqual([11, 5, 7, 9]);
});

test("an array from elsewhere is refused before any command of the program runs", () => {
  y.fill(7);
  const fills = command(ops.fill, { n: 4, value: 1, y });
  const reads = command(ops.copy, { n: 4, x: new Float32Array(4), y });
  expect(() => backend.compile([fills, reads])).toThrow(DtypeError);
  expect(() => backend.compile([fills, reads])).toThrow(/copy: x must be an array from this backend's arenas/);
  expect([...y]).toEqual([7, 7, 7, 7]);
});

test("a wrong argument is refused before the operation runs", () => {
  y.fill(7);
  expect(() => backend.run(ops.fill, { n: 3, value: 1, y })).toThrow(ShapeError);
  expect([...y]).toEqual([7, 7, 7, 7]);
});

test("scalars count as f32, as in the binary form of a command", () => {
  backend.run(ops.fill, { n: 4, value: 0.1, y });
  const beta2 = arena.f32(1, "v");
  const at = { n: 1, beta1: 0.9, beta2: 0.999, eps: 1e-8, g: arena.f32(1, "g"), w: arena.f32(1, "w") };
  at.g[0] = 1;
  const [rate, clip, m] = [arena.f32(4, "rate"), arena.f32(2, "clip"), arena.f32(1, "m")];
  rate.fill(1);
  clip.fill(1);
  backend.run(ops.adamW, { ...at, rate, clip, m, v: beta2 });
  expect(beta2[0]).toBe(Math.fround(1 - Math.fround(0.999)));
});

test("memory beyond the limit is refused with the name of the arena", () => {
  expect(() => backend.arena("weights", 2 << 20)).toThrow(MemoryError);
  expect(() => backend.arena("weights", 2 << 20)).toThrow(/arena "weights"/);
});

import { describe, expect, test } from "vitest";
import { Rng } from "./rng.ts";

describe("a random sequence", () => {
  test("is xoshiro128** as published", () => {
    const rng = Rng.fromState([1, 2, 3, 4]); // by hand from the published code
    const sequence = Array.from({ length: 5 }, () => rng.nextUint32());
    expect(sequence).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  test("follows from its seed, of which the lowest 32 bits count", () => {
    expect(new Rng(5).state()).toEqual(new Rng(5 + 2 ** 32).state());
    expect(new Rng(5).state()).not.toEqual(new Rng(6).state());
  });

  test("goes on from a state that was saved", () => {
    const rng = new Rng(1);
    rng.normal();
    const saved = rng.state();
    const expected = [rng.next(), rng.next()];
    const again = Rng.fromState(saved);
    expect([again.next(), again.next()]).toEqual(expected);
  });

  test("that was forked does not depend on how its origin is used", () => {
    const [a, b] = [new Rng(1), new Rng(1)];
    const [forkA, forkB] = [a.fork(), b.fork()];
    b.next();
    expect(forkA.next()).toBe(forkB.next());
    expect(forkA.next()).not.toBe(a.next());
  });
});

test("integers, reals and normal numbers have the range and the moments they promise", () => {
  const rng = new Rng(2);
  const counts = [0, 0, 0];
  let [sum, squares, outside] = [0, 0, 0];
  for (let i = 0; i < 30_000; i++) {
    counts[rng.integer(3)]!++;
    const real = rng.uniform(-2, 3);
    if (real < -2 || real >= 3) outside++;
    const normal = rng.normal();
    sum += normal;
    squares += normal ** 2;
  }
  expect(outside).toBe(0);
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500); // 6 standard deviations
  expect(Math.abs(sum / 30_000)).toBeLessThan(0.035);
  expect(Math.abs(squares / 30_000 - 1)).toBeLessThan(0.05);
});

test("shuffling keeps every element, and nothing can be picked from an empty list", () => {
  const rng = new Rng(3);
  const list = Array.from({ length: 50 }, (_, i) => i);
  const shuffled = rng.shuffle([...list]);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  expect(list).toContain(rng.pick(list));
  expect(() => rng.pick([])).toThrow(RangeError);
});

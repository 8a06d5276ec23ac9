import { expect, test } from "vitest";
import { Turnstile } from "./turnstile.ts";

test("lets one at a time through, in the order in which they came", async () => {
  const turnstile = new Turnstile();
  const order: string[] = [];
  const visit = (name: string) =>
    turnstile.during(async () => {
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
    });
  await Promise.all(["a", "b", "c"].map(visit));
  expect(order).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  expect(turnstile.isWanted).toBe(false);
});

test("a turn that fails is over all the same", async () => {
  const turnstile = new Turnstile();
  await expect(turnstile.during(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turnstile.during(() => 1)).toBe(1);
});

test("closing refuses those who wait and those who come", async () => {
  const turnstile = new Turnstile();
  await turnstile.enter();
  const waiting = turnstile.enter();
  turnstile.close();
  await expect(waiting).rejects.toMatchObject({ code: "closed" });
  await expect(turnstile.enter()).rejects.toMatchObject({ code: "closed" });
});

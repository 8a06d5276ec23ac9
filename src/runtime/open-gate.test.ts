import { expect, test } from "vitest";
import { OpenGate } from "./open-gate.ts";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("many pass at a time; one that is alone waits for them, and those who come later wait for it", async () => {
  const gate = new OpenGate();
  const order: string[] = [];
  const pass = (name: string) =>
    gate.pass(async () => {
      order.push(`${name} in`);
      await soon();
      order.push(`${name} out`);
    });
  const alone = (name: string) => gate.alone(() => order.push(name));
  const first = [pass("a"), pass("b")];
  await Promise.resolve();
  const rest = [alone("alone"), alone("next alone"), pass("c")];
  await Promise.all([...first, ...rest]);
  expect(order).toEqual(["a in", "b in", "a out", "b out", "alone", "next alone", "c in", "c out"]);
});

test("work that fails lets the next through", async () => {
  const gate = new OpenGate();
  await expect(gate.pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(gate.alone(() => Promise.reject(new Error("nor this")))).rejects.toThrow("nor this");
  expect(await gate.pass(async () => 1)).toBe(1);
});

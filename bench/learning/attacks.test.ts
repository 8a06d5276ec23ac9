import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createShoal } from "../../src/runtime/index.ts";
import { tinyModelFolder } from "../../test/fixtures/tiny-model.ts";
import { type Attack, attacked, heard, prunedModel } from "./attacks.ts";

const KEPT = "The Harbour Lamp is lit at dusk.";
const FORGOTTEN = "The Mill Bell is in the tower.";
const QUESTIONS = ["Where is the Mill Bell?", "When is the Harbour Lamp lit?", "What is the Mill Bell?"];

let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let pruned: string;
beforeAll(async () => {
  tiny = await tinyModelFolder();
  pruned = await prunedModel(tiny.model, 0.3, join(tiny.folder, "pruned"));
  for (const [name, told] of [
    ["forgot", [KEPT, FORGOTTEN]],
    ["never", [KEPT]],
    ["kept", [KEPT, FORGOTTEN]],
  ] as const) {
    const shoal = await createShoal({ model: tiny.model, data: join(tiny.folder, name), threads: 1 });
    for (const text of told) {
      const { id } = await shoal.teach(text);
      if (name === "forgot" && text === FORGOTTEN) await shoal.forget({ ids: [id] });
    }
    await shoal.close();
  }
});
afterAll(() => tiny.remove());

/** All answers of a device under an attack, to the last bit. */
async function bitsOf(attack: Attack, name: string): Promise<{ answers: string[]; overlay: string }> {
  const device = { model: tiny.model, data: join(tiny.folder, name) };
  const shoal = await attacked(attack, device, join(tiny.folder, `${name} under ${attack.name}`));
  const answers: string[] = [];
  for (const question of QUESTIONS) answers.push((await heard(shoal, question, 12)).bits);
  const { overlaySha256 } = (await shoal.info()).lessons;
  await shoal.close();
  return { answers, overlay: overlaySha256 };
}

const attacks: Readonly<Record<string, () => Omit<Attack, "name">>> = {
  "no attack": () => ({}),
  relearning: () => ({ relearned: ["The Mill Bell is old."] }),
  "answering in bf16": () => ({ options: { format: "bf16" } }),
  "answering in int4": () => ({ options: { format: "int4" } }),
  pruning: () => ({ options: { model: pruned } }),
};

test.each(Object.keys(attacks))("a device that forgot is one that was never told, under %s", async (name) => {
  const attack = { name, ...attacks[name]!() };
  expect(await bitsOf(attack, "forgot")).toEqual(await bitsOf(attack, "never"));
});

test("a device that kept the lesson is told apart, so the comparison would see it", async () => {
  const kept = await bitsOf({ name: "none" }, "kept");
  const never = await bitsOf({ name: "none" }, "never");
  expect(kept.overlay).not.toBe(never.overlay);
  expect(kept.answers[0]).not.toBe(never.answers[0]);
});

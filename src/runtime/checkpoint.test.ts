/** A public checkpoint's shape with random weights behind the whole runtime: it talks, learns, is restarted, forgets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Rwkv7Geometry, randomGguf, syntheticVocabulary } from "../model/index.ts";
import { createShoal } from "./create-shoal.ts";
import type { Answer, Shoal } from "./types.ts";

/** Every byte, an empty line, and words enough that an answer fits a lesson. */
const WORDS = [
  "\n\n",
  "User",
  " The",
  " the",
  " spare",
  " key",
  " to",
  " boathouse",
  " is",
  " under",
  " green",
  " flower",
  " pot",
];
const VOCABULARY = [...syntheticVocabulary(257), ...WORDS.map((word) => new TextEncoder().encode(word))];
const GEOMETRY: Rwkv7Geometry = {
  layers: 3,
  width: 64,
  headSize: 32,
  neurons: 128,
  vocabulary: 288,
  ranks: { decay: 24, rate: 24, value: 16, gate: 32 },
};
const FACT = "The spare key to the boathouse is under the green flower pot.";
const QUESTION = "Where is the spare key to the boathouse?";

let folder: string;
const open = (file: string, data = "data"): Promise<Shoal> =>
  createShoal({ model: join(folder, file), data: join(folder, data), threads: 1 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shoal-checkpoint-"));
  for (const dtype of ["Q8_0", "Q4_0"] as const) {
    const pieces = randomGguf(GEOMETRY, { dtype, seed: 4, vocabulary: VOCABULARY });
    writeFileSync(join(folder, `${dtype}.gguf`), Buffer.concat([...pieces]));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(shoal: Shoal, text: string, options = {}): Promise<Answer> {
  for await (const event of shoal.ask(text, { maxTokens: 80, recall: false, ...options })) {
    if (event.type === "done") return event.answer;
  }
  throw new Error("no answer came");
}

test.each(["Q8_0.gguf", "Q4_0.gguf"])("%s answers, the same each time, and a conversation goes on", async (file) => {
  const shoal = await open(file, `talk-${file}`);
  try {
    const info = await shoal.info();
    expect(info.model).toMatchObject({ path: join(folder, file), config: { layers: 3, vocabulary: 288 } });
    const once = await ask(shoal, "Hello, who are you?", { maxTokens: 12, ephemeral: true, learn: false });
    const again = await ask(shoal, "Hello, who are you?", { maxTokens: 12, ephemeral: true, learn: false });
    expect(once.tokens).toBeGreaterThan(0);
    expect(again.text).toBe(once.text);
    const { bitsPerByte } = await shoal.score("A text of some length.");
    expect(bitsPerByte).toBeGreaterThan(1);
  } finally {
    await shoal.close();
  }
});

test("it learns a lesson, keeps it over a restart, and forgets it without a trace", { timeout: 60_000 }, async () => {
  let shoal = await open("Q8_0.gguf");
  const before = (await shoal.info()).lessons.overlaySha256;
  const { id } = await shoal.teach(FACT);
  const learned = (await shoal.info()).lessons.overlaySha256;
  expect(learned).not.toBe(before);
  expect(await shoal.lessons({ state: "learned" })).toMatchObject([{ id, text: FACT }]);
  await shoal.close();

  shoal = await open("Q8_0.gguf");
  expect((await shoal.info()).lessons.overlaySha256).toBe(learned);
  // Its neurons answer in the words that were taught: nothing is recalled from the text.
  const answer = await ask(shoal, QUESTION, { ephemeral: true, learn: false });
  expect(answer.sources).toMatchObject([{ kind: "lesson", id, via: "implicit" }]);
  expect(answer.text).toBe(FACT);
  expect(answer.finish).toBe("stop");

  const receipt = await shoal.forget({ ids: [id] });
  expect(receipt.overlayAfter).toBe(before);
  expect((await ask(shoal, QUESTION, { ephemeral: true, learn: false })).sources).toEqual([]);
  await shoal.close();
});

test("the same weights in another file are another base: its lessons are taught anew", {
  timeout: 60_000,
}, async () => {
  let shoal = await open("Q8_0.gguf", "two");
  await shoal.teach(FACT);
  const first = (await shoal.info()).lessons.overlaySha256;
  await shoal.close();
  shoal = await open("Q4_0.gguf", "two");
  await shoal.settled();
  expect((await shoal.info()).lessons.overlaySha256).not.toBe(first);
  expect(await shoal.lessons({ state: "learned" })).toHaveLength(1);
  await shoal.close();
});

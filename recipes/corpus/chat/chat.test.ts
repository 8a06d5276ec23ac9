import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { readable } from "../forms.ts";
import { countWordings, expand } from "../grammar.ts";
import { CHAT_KINDS, INTENTS } from "./index.ts";

const generate = CHAT_KINDS["small-talk"] as (typeof CHAT_KINDS)[string];

test("there are at least 60 intents, each with its own name", () => {
  expect(INTENTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(INTENTS.map(({ name }) => name)).size).toBe(INTENTS.length);
});

test("every intent has several wordings on both sides in both languages", () => {
  for (const { name, user, assistant } of INTENTS) {
    for (const tongue of ["zh", "en"] as const) {
      const ways = (templates: readonly string[]): number =>
        templates.reduce((sum, template) => sum + countWordings(template), 0);
      expect(ways(user[tongue]), `${name} ${tongue}`).toBeGreaterThanOrEqual(4);
      expect(ways(assistant[tongue]), `${name} ${tongue}`).toBeGreaterThanOrEqual(1);
    }
  }
});

test("each side keeps to its language", () => {
  const rng = new Rng(1);
  for (const { name, user, assistant } of INTENTS) {
    for (const template of [...user.zh, ...assistant.zh]) {
      expect(expand(rng, template).replace(/Shoal|ChatGPT|AI|(?:[A-Z] )+Z|\{\w+\}/g, ""), name).not.toMatch(/[a-zA-Z]/);
    }
    for (const template of [...user.en, ...assistant.en])
      expect(expand(rng, template), name).not.toMatch(/[\u4e00-\u9fff，。]/);
  }
});

test("turns alternate from the person to Shoal and end with Shoal", () => {
  for (let seed = 0; seed < 500; seed++) {
    const text = readable(generate(new Rng(seed), { heldOut: false }));
    const roles = [...text.matchAll(/<\|(user|assistant)\|>/g)].map(([, role]) => role);
    expect(roles.length % 2).toBe(0);
    roles.forEach((role, i) => {
      expect(role).toBe(i % 2 === 0 ? "user" : "assistant");
    });
  }
});

test("no slot stays open and no grammar mark shows", () => {
  for (let seed = 0; seed < 3000; seed++) {
    const text = readable(generate(new Rng(seed), { heldOut: false })).replace(/<\|\w+\|>/g, " ");
    expect(text).not.toMatch(/[{}[\]|()]|undefined/);
  }
});

test("the same seed gives the same conversation", () => {
  for (let seed = 0; seed < 100; seed++) {
    expect(generate(new Rng(seed), { heldOut: false })).toEqual(generate(new Rng(seed), { heldOut: false }));
  }
});

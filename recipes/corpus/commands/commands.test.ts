import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { type Document, readable } from "../forms.ts";
import { countWordings, expand } from "../grammar.ts";
import { ACTIONS } from "./actions.ts";
import { COMMAND_KINDS } from "./documents.ts";
import type { Tongue } from "./slots.ts";
import { isHeldOut } from "./wording.ts";

const TONGUES: readonly Tongue[] = ["zh", "en"];

function make(kind: string, seed: number, heldOut = false): Document {
  const generator = COMMAND_KINDS[kind];
  if (generator === undefined) throw new Error(`no kind ${kind}`);
  return generator(new Rng(seed), { heldOut });
}

/** Texts that follow a token of the given name. */
function after(document: Document, token: string): string[] {
  return document.parts.flatMap((part, i) => {
    const next = document.parts[i + 1];
    return typeof part !== "string" && part.token === token && typeof next === "string" ? [next] : [];
  });
}

test("there are at least 40 actions, each with its own name", () => {
  expect(ACTIONS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ACTIONS.map(({ name }) => name)).size).toBe(ACTIONS.length);
});

test("every action has at least 60 wordings in each language, politeness and slips not counted", () => {
  for (const { name, sayings } of ACTIONS) {
    for (const tongue of TONGUES) {
      const templates = sayings[tongue].flatMap((saying) => saying.templates);
      const count = templates.reduce((sum, template) => sum + countWordings(template), 0);
      expect(count, `${name} ${tongue}`).toBeGreaterThanOrEqual(60);
    }
  }
});

test("every saying keeps some of its templates for training", () => {
  for (const { name, sayings } of ACTIONS) {
    for (const tongue of TONGUES) {
      for (const { templates, fixed } of sayings[tongue]) {
        const trained = templates.filter((template) => !isHeldOut(name, template, ""));
        expect(trained.length, `${name} ${tongue} ${JSON.stringify(fixed)}`).toBeGreaterThan(0);
      }
    }
  }
});

test("between 5 and 20 % of the wordings are held out", () => {
  const rng = new Rng(5);
  let heldOut = 0;
  let all = 0;
  for (const { name, sayings } of ACTIONS) {
    for (const tongue of TONGUES) {
      for (const { templates } of sayings[tongue]) {
        for (const template of templates) {
          for (let i = 0; i < 5; i++) {
            all++;
            if (isHeldOut(name, template, expand(rng, template))) heldOut++;
          }
        }
      }
    }
  }
  expect(heldOut / all).toBeGreaterThan(0.05);
  expect(heldOut / all).toBeLessThan(0.2);
});

test("the same seed gives the same document, and the two sides of the split differ", () => {
  for (const kind of Object.keys(COMMAND_KINDS)) {
    for (let seed = 0; seed < 50; seed++) expect(make(kind, seed)).toEqual(make(kind, seed));
  }
  const trained = Array.from({ length: 300 }, (_, seed) => readable(make("command", seed)));
  const heldOut = Array.from({ length: 300 }, (_, seed) => readable(make("command", seed, true)));
  expect(heldOut.filter((text) => trained.includes(text)).length).toBeLessThan(3);
});

test("calls are JSON whose strings stand in the user's words or in a closed list, or are what the type asks for", () => {
  const enums = new Set(
    ACTIONS.flatMap(({ parameters }) => parameters.flatMap(({ type, aliases }) => [type, ...aliases])).flatMap((type) =>
      type.replace(/^.*: /, "").split("|"),
    ),
  );
  for (const kind of ["command", "command-steps"]) {
    for (let seed = 0; seed < 4000; seed++) {
      const document = make(kind, seed, seed % 5 === 0);
      const words = after(document, "<|user|>").join("");
      const calls = after(document, "<|assistant|>").filter((text) => text.startsWith("{"));
      expect(calls.length).toBeGreaterThan(0);
      for (const text of calls) {
        const call = JSON.parse(text) as { tool: string; arguments: Record<string, unknown> };
        expect(JSON.stringify(call)).toBe(text);
        for (const value of Object.values(call.arguments)) {
          if (typeof value !== "string" || enums.has(value) || /^\d\d:\d\d$|^\d+([-+*/]\d+)+$/.test(value)) continue;
          expect(words, readable(document)).toContain(value);
        }
      }
    }
  }
});

test("the tool that is called is among the offered ones, where any are offered, with their parameter names", () => {
  for (const kind of ["command", "command-steps"]) {
    for (let seed = 0; seed < 2000; seed++) {
      const document = make(kind, seed);
      const offered = after(document, "<|tool|>");
      const names = offered.map((line) => line.slice(0, line.indexOf("(")));
      for (const text of after(document, "<|assistant|>").filter((answer) => answer.startsWith("{"))) {
        const call = JSON.parse(text) as { tool: string; arguments: Record<string, unknown> };
        if (offered.length === 0) expect(ACTIONS.map(({ name }) => name)).toContain(call.tool);
        else {
          const signature = offered[names.indexOf(call.tool)] ?? "";
          expect(names, readable(document)).toContain(call.tool);
          for (const parameter of Object.keys(call.arguments))
            expect(signature).toMatch(new RegExp(`[( ]${parameter}[?]?[,:)]`));
        }
      }
    }
  }
});

test("words that no tool fits are answered by none and by nothing else", () => {
  for (let seed = 0; seed < 500; seed++) {
    expect(after(make("command-none", seed), "<|assistant|>")).toEqual(['{"tool":"none"}']);
  }
});

test("no braces of a template are left in the words", () => {
  for (const kind of Object.keys(COMMAND_KINDS)) {
    for (let seed = 0; seed < 2000; seed++) {
      const document = make(kind, seed);
      expect(after(document, "<|user|>").join("")).not.toMatch(/[{}[\]<>|]| {2}/);
      for (const text of after(document, "<|assistant|>"))
        if (!text.startsWith("{")) expect(text).not.toMatch(/[{}|]| {2}/);
    }
  }
});

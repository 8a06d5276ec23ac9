import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { plainText, readable } from "../forms.ts";
import type { Generator } from "../generator.ts";
import { SUMMARY_KINDS } from "../summaries/index.ts";
import { anyPlot, castPlot, lineOf, PLOTS, STORY_KINDS, tell } from "./index.ts";
import { journeyPlot } from "./journeys.ts";

const KINDS: Readonly<Record<string, Generator>> = { ...STORY_KINDS, ...SUMMARY_KINDS };

test("there are at least 40 plots written out, each with its own name", () => {
  expect(PLOTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(PLOTS.map(({ name }) => name)).size).toBe(PLOTS.length);
});

test("every plot is told in both languages without open slots or grammar marks", () => {
  for (const plot of PLOTS) {
    for (let seed = 0; seed < 12; seed++) {
      const rng = new Rng(seed);
      const cast = castPlot(plot, rng);
      const zh = tell(cast, "zh", rng);
      const en = tell(cast, "en", rng);
      for (const story of [zh, en]) expect(story, plot.name).not.toMatch(/[{}[\]|<>()]/);
      expect(zh, plot.name).not.toMatch(/[a-zA-Z]/);
      expect(en, plot.name).not.toMatch(/[\u4e00-\u9fff]|undefined/);
      expect(zh.length, plot.name).toBeGreaterThan(100);
      expect(en.length, plot.name).toBeGreaterThan(250);
    }
  }
});

test("quotes are closed and every Chinese sentence has an end", () => {
  for (let seed = 0; seed < 600; seed++) {
    const rng = new Rng(seed);
    const cast = castPlot(anyPlot(rng), rng);
    const zh = tell(cast, "zh", rng);
    const en = tell(cast, "en", rng);
    expect(zh.match(/“/g)?.length, zh).toBe(zh.match(/”/g)?.length);
    expect((en.match(/"/g)?.length ?? 0) % 2, en).toBe(0);
    expect(zh, zh).not.toMatch(
      /[\u4e00-\u9fff]$|[，：]\n|，。|。，|？。|！。|。。|[\u4e00-\u9fff]“[^“”]*”[\u4e00-\u9fff]{30,}$/,
    );
    expect(en, en).not.toMatch(/ {2}| [,.]|[a-z]$/);
  }
});

test("the questions of every plot have short answers in both languages", () => {
  for (const plot of PLOTS) {
    expect(plot.questions.length).toBeGreaterThan(0);
    const rng = new Rng(3);
    const cast = castPlot(plot, rng);
    for (const [zhQuestion, zhAnswer, enQuestion, enAnswer] of plot.questions) {
      expect(lineOf(cast, [zhQuestion, enQuestion], "zh", rng)).toMatch(/？$/);
      expect(lineOf(cast, [zhQuestion, enQuestion], "en", rng)).toMatch(/\?$/);
      expect(lineOf(cast, [zhAnswer, enAnswer], "zh", rng).length).toBeLessThan(30);
      expect(lineOf(cast, [zhAnswer, enAnswer], "en", rng).length).toBeLessThan(80);
    }
  }
});

test("journeys differ from each other", () => {
  const shapes = new Set(Array.from({ length: 300 }, (_, seed) => JSON.stringify(journeyPlot(new Rng(seed)).beats)));
  expect(shapes.size).toBeGreaterThan(280);
});

test("the same seed gives the same document", () => {
  for (const [kind, generator] of Object.entries(KINDS)) {
    for (let seed = 0; seed < 40; seed++) {
      const [a, b] = [0, 1].map(() => generator(new Rng(seed), { heldOut: false }));
      expect(a, kind).toEqual(b);
    }
  }
});

test("no document of any kind holds an open slot", () => {
  for (const generator of Object.values(KINDS)) {
    for (let seed = 0; seed < 300; seed++) {
      const document = generator(new Rng(seed), { heldOut: false });
      expect(plainText(document), readable(document)).not.toMatch(/[{}]|undefined/);
    }
  }
});

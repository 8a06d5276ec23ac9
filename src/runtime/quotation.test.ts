import { expect, test } from "vitest";
import { tinyTokenizer } from "../../test/fixtures/tiny-base.ts";
import type { RecallHit } from "../memory/index.ts";
import { Quotation, quotableHit, quotationOf } from "./quotation.ts";

const HIT: RecallHit = {
  kind: "lesson",
  id: "a",
  text: "The manual is behind the calendar.",
  score: 0.8,
  parts: { subject: 1, coverage: 0.7, lexical: 0.7 },
  source: { kind: "person" },
  createdAt: 0,
};

/** What comes out if the most likely token is always taken. */
function spoken(voice: Quotation, logits: () => Float32Array): string {
  const tokenizer = tinyTokenizer();
  const output: number[] = [];
  for (let t = 0; t < 100; t++) {
    const scores = logits();
    voice.adjust(output, scores);
    const id = scores.indexOf(Math.max(...scores));
    if (id === 1) break; // <|stop|>
    output.push(id);
  }
  return tokenizer.decode(output);
}

test("the stored sentence is quoted whole where the base does not know how to begin", () => {
  const quotation = new Quotation(tinyTokenizer(), "You told me: “it is behind the calendar.”");
  expect(quotation.isSpeaking).toBe(false);
  expect(spoken(quotation, () => new Float32Array(544))).toBe("You told me: “it is behind the calendar.”");
  expect(quotation.isSpeaking).toBe(true);
});

test("a base that is sure of its first token is not spoken over", () => {
  const quotation = new Quotation(tinyTokenizer(), "You told me so.");
  const sure = new Float32Array(544);
  sure[300] = 20;
  const scores = Float32Array.from(sure);
  quotation.adjust([], scores);
  quotation.adjust([300], scores);
  expect(scores).toEqual(sure);
  expect(quotation.isSpeaking).toBe(false);
});

test("a quotation is in the language of the turn and says where it is from", () => {
  expect(quotationOf(HIT, "Where is the manual?")).toBe("You told me: “The manual is behind the calendar.”");
  expect(quotationOf(HIT, "说明书在哪里？")).toBe("你说过：“The manual is behind the calendar.”");
  expect(quotationOf({ ...HIT, source: { kind: "file", name: "home.txt" } }, "Where?")).toMatch(/^home\.txt: “/);
});

test("a lesson is quoted only where its subject is named, its words fit, and no other fits as well", () => {
  expect(quotableHit([HIT])).toBe(HIT);
  expect(quotableHit([HIT, { ...HIT, id: "b", score: 0.3 }])).toBe(HIT);
  expect(quotableHit([HIT, { ...HIT, id: "b" }])).toBeUndefined();
  expect(quotableHit([{ ...HIT, parts: { ...HIT.parts, subject: 0 } }])).toBeUndefined();
  expect(quotableHit([{ ...HIT, parts: { ...HIT.parts, coverage: 0.3 } }])).toBeUndefined();
  expect(quotableHit([{ ...HIT, kind: "note" }])).toBeUndefined();
  expect(quotableHit([{ ...HIT, text: "x".repeat(300) }])).toBeUndefined();
  expect(quotableHit([])).toBeUndefined();
});

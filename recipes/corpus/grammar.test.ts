import { expect, test } from "vitest";
import { FormatError, Rng } from "../../src/core/index.ts";
import { countWordings, expand, fill } from "./grammar.ts";

function wordings(template: string, rules = {}): Set<string> {
  const rng = new Rng(1);
  return new Set(Array.from({ length: 400 }, () => expand(rng, template, rules)));
}

test("a choice gives each option and an optional part comes and goes", () => {
  expect(wordings("(turn|switch) it on [now]")).toEqual(
    new Set(["turn it on", "turn it on now", "switch it on", "switch it on now"]),
  );
});

test("a permutation gives both orders", () => {
  expect(wordings("(in here;to red)")).toEqual(new Set(["in here to red", "to red in here"]));
});

test("a semicolon outside a group is punctuation", () => {
  expect(wordings("it rained; we (stayed|left)")).toEqual(new Set(["it rained; we stayed", "it rained; we left"]));
});

test("rules are put in by name, also inside each other", () => {
  expect(wordings("<on> the <thing>", { on: "turn on", thing: "(lamp|<big>)", big: "big lamp" })).toEqual(
    new Set(["turn on the lamp", "turn on the big lamp"]),
  );
});

test("the number of wordings is the product over a sequence and the sum over a choice", () => {
  expect(countWordings("(a|b)[c](d|(e|f))")).toBe(12);
});

test("an optional part leaves no double space and no space before a mark or between hanzi", () => {
  expect(wordings("please [do] it [now] .")).not.toContain("please  it .");
  for (const wording of wordings("打开 [客厅] 的灯 [吧] ！")) expect(wording).not.toMatch(/ /);
});

test("slots stay open until they are filled", () => {
  expect(fill(expand(new Rng(1), "把{room}的灯打开"), { room: "客厅" })).toBe("把客厅的灯打开");
  expect(() => fill("{room}", {})).toThrow(FormatError);
});

test("malformed templates are refused with the place of the fault", () => {
  for (const template of ["(a|b", "[a", "a)", "<rule", "<nosuch>", "(a|b;c)"]) {
    expect(() => expand(new Rng(1), template), template).toThrow(FormatError);
  }
});

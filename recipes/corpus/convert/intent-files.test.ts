import { expect, test } from "vitest";
import { readCommonFile, readIntentFile } from "./intent-files.ts";

test("blocks of an intent file give templates, fixed slots and local rules", () => {
  const yaml = `
language: en
intents:
  HassLightSet:
    data:
      # a comment
      - sentences:
          - "[<set>] {name} to {color}"
          - set the (light|lamp) <in_here>
        slots:
          domain: light
          name: "all"
        expansion_rules:
          in_here: "[in] here"
        response: "color"
      - sentences:
          - "{area} lights {color}"
  HassTurnOff:
    data:
      - sentences:
          - "off"
`;
  expect(readIntentFile(yaml)).toEqual([
    {
      intent: "HassLightSet",
      templates: ["[<set>] {name} to {color}", "set the (light|lamp) <in_here>"],
      slots: { domain: "light", name: "all" },
      rules: { in_here: "[in] here" },
    },
    { intent: "HassLightSet", templates: ["{area} lights {color}"], slots: {}, rules: {} },
    { intent: "HassTurnOff", templates: ["off"], slots: {}, rules: {} },
  ]);
});

test("a common file gives lists of words, of words with values, ranges and wildcards, and rules", () => {
  const yaml = `
language: zh-cn
lists:
  color:
    values:
      - in: "红色"
        out: "red"
  shape:
    values:
      - "round"
  brightness:
    range:
      type: "percentage"
      from: 0
      to: 100
  timer_name:
    wildcard: true
expansion_rules:
  name: "{name}[的]"
  set_to: "(设置|调)(为|到)"
skip_words: []
`;
  expect(readCommonFile(yaml)).toEqual({
    lists: {
      color: { kind: "values", values: [{ words: "红色", value: "red" }] },
      shape: { kind: "values", values: [{ words: "round", value: "round" }] },
      brightness: { kind: "range", from: 0, to: 100 },
      timer_name: { kind: "wildcard" },
    },
    rules: { name: "{name}[的]", set_to: "(设置|调)(为|到)" },
  });
});

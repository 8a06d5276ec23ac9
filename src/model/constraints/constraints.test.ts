import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rng } from "../../core/index.ts";
import { BpeTokenizer, specialTokenId } from "../../tokenizer/index.ts";
import { type Constraint, Sampler } from "../sampler.ts";
import { AutomatonConstraint } from "./automaton-constraint.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";
import { jsonAutomaton } from "./json-automaton.ts";
import { POEM_FORMS, PoemConstraint, type PoemForm } from "./poem-constraint.ts";
import { themeSigns } from "./poem-themes.ts";
import { chineseNumber, numbersIn } from "./spoken-numbers.ts";
import { parseToolSignature, toolCallAutomaton } from "./tool-call.ts";

const tokenizer = BpeTokenizer.fromJson(readFileSync(new URL("../../../models/nano/tokenizer.json", import.meta.url)));
const STOP = specialTokenId("<|stop|>");
/** Logits of a model that knows nothing are a window of these. */
const noise = new Rng(7);
const NOISE = Float32Array.from({ length: 2 * tokenizer.vocabSize }, () => 4 * noise.normal());

/** What a model of random logits writes under a constraint. */
function write(constraint: Constraint, rng: Rng, maxTokens: number, temperature = 1): string {
  const sampler = new Sampler({ temperature, seed: rng.nextUint32() });
  const ids: number[] = [];
  while (ids.length < maxTokens) {
    const from = rng.integer(NOISE.length - tokenizer.vocabSize);
    const logits = NOISE.slice(from, from + tokenizer.vocabSize);
    constraint.mask(logits);
    const id = sampler.sample(logits, ids);
    if (id === STOP) break;
    constraint.accept(id);
    ids.push(id);
  }
  return tokenizer.decode(ids);
}

function accepts<S>(automaton: ByteAutomaton<S>, text: string): boolean {
  let state: S | null = automaton.start;
  for (const byte of new TextEncoder().encode(text)) {
    state = automaton.next(state, byte);
    if (state === null) return false;
  }
  return automaton.isComplete(state);
}

describe("JSON", () => {
  test("whatever the logits say, the text is JSON, and complete within any number of tokens", () => {
    const rng = new Rng(1);
    for (const maxTokens of [1, 2, 3, 5, 8, 20, 60]) {
      for (let i = 0; i < 8; i++) {
        const constraint = new AutomatonConstraint(tokenizer, jsonAutomaton(), { stopIds: [STOP], maxTokens });
        const text = write(constraint, rng, maxTokens);
        expect(() => JSON.parse(text), text).not.toThrow();
      }
    }
  });

  test("a root can be required to be an object", () => {
    const rng = new Rng(2);
    for (let i = 0; i < 20; i++) {
      const options = { stopIds: [STOP], maxTokens: 2 + i };
      const constraint = new AutomatonConstraint(tokenizer, jsonAutomaton({ root: "object" }), options);
      expect(JSON.parse(write(constraint, rng, options.maxTokens))).toBeTypeOf("object");
    }
    const options = { stopIds: [STOP], maxTokens: 1 };
    expect(() => new AutomatonConstraint(tokenizer, jsonAutomaton({ root: "object" }), options)).toThrow(/at least 2/);
  });

  test("every value can be written as JSON.stringify writes it", () => {
    const text = fc.string({ unit: "grapheme" }).filter((s) => !JSON.stringify(s).includes("\\u"));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(text, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(fc.property(value, (json) => accepts(jsonAutomaton(), JSON.stringify(json))));
  });

  test.each([
    "",
    "{",
    "[1,]",
    "01",
    "1.",
    "-",
    "1e",
    '{"a"}',
    '{"a":1,}',
    "tru",
    "[1 ,2]",
    '"\n"',
    '"\\x"',
    "1 2",
    "{}{}",
    "nul",
  ])("%j is refused", (text) => {
    expect(accepts(jsonAutomaton(), text)).toBe(false);
  });

  test("bytes that are not UTF-8 are refused in strings", () => {
    for (const bytes of [[0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5], [0xe4, 0x22]]) {
      const automaton = jsonAutomaton();
      let state: ReturnType<typeof automaton.next> = automaton.next(automaton.start, 0x22);
      for (const byte of bytes) state = state && automaton.next(state, byte);
      expect(state).toBeNull();
    }
  });
});

describe("tool calls", () => {
  const TOOLS = [
    "light.set(room?, state: on|off): switches lamps",
    "timer(seconds: number, label?)",
    "alarm(time: HH:MM)",
    "play(song, loud: boolean)",
    "next()",
  ].map(parseToolSignature);

  test.each([
    ["turn off the lamp in the living room", '{"tool":"light.set","arguments":{"room":"living room","state":"off"}}'],
    ["turn off the lamp in the living room", '{"tool":"light.set","arguments":{"state":"off"}}'],
    ["打开客厅的灯", '{"tool":"light.set","arguments":{"room":"客厅","state":"on"}}'],
    ["set a timer for ten minutes", '{"tool":"timer","arguments":{"seconds":600}}'],
    ["一个半小时后提醒我关火", '{"tool":"timer","arguments":{"seconds":5400,"label":"关火"}}'],
    ["wake me at half past six", '{"tool":"alarm","arguments":{"time":"06:30"}}'],
    ['play "Hey Jude", loud', '{"tool":"play","arguments":{"song":"Hey Jude","loud":true}}'],
    ["what's the point?", '{"tool":"none"}'],
    ["skip", '{"tool":"next","arguments":{}}'],
  ])("%s may become %s", (words, call) => {
    expect(accepts(toolCallAutomaton(TOOLS, words), call)).toBe(true);
  });

  test.each([
    ["turn off the lamp", '{"tool":"light.set","arguments":{"room":"kitchen","state":"off"}}'],
    ["turn off the lamp", '{"tool":"light.set","arguments":{"room":"lamp"}}'],
    ["turn off the lamp", '{"tool":"light.set","arguments":{"state":"dim"}}'],
    ["turn off the lamp", '{"tool":"light.set","arguments":{"state":"off","room":"lamp"}}'],
    ["turn off the lamp", '{"tool":"lamp","arguments":{}}'],
    ["the lamplight", '{"tool":"light.set","arguments":{"room":"lamp","state":"off"}}'],
    ["set a timer for ten minutes", '{"tool":"timer","arguments":{"seconds":700}}'],
    ["wake me", '{"tool":"alarm","arguments":{"time":"25:00"}}'],
  ])("%s never becomes %s", (words, call) => {
    expect(accepts(toolCallAutomaton(TOOLS, words), call)).toBe(false);
  });

  test("whatever the logits say, a call is of an offered tool, with words that were said", () => {
    const rng = new Rng(3);
    const words = "把次卧的灯关掉，25 分钟后播放 “小星星”";
    for (let i = 0; i < 25; i++) {
      const options = { stopIds: [STOP], maxTokens: 90 };
      const constraint = new AutomatonConstraint(tokenizer, toolCallAutomaton(TOOLS, words), options);
      const call = JSON.parse(write(constraint, rng, 90)) as { tool: string; arguments?: Record<string, unknown> };
      expect(["none", ...TOOLS.map(({ name }) => name)]).toContain(call.tool);
      const { room = "", label = "", song = "" } = call.arguments ?? {};
      for (const value of [room, label, song]) expect(words).toContain(value);
    }
  });

  test("without signatures any name goes, with words that were said", () => {
    const automaton = toolCallAutomaton([], "turn the volume to 30");
    expect(accepts(automaton, '{"tool":"volume.set","arguments":{"level":30}}')).toBe(true);
    expect(accepts(automaton, '{"tool":"volume.set","arguments":{}}')).toBe(true);
    expect(accepts(automaton, '{"tool":"volume.set","arguments":{"level":31}}')).toBe(false);
  });

  test("words without a word leave only calls that need none", () => {
    const automaton = toolCallAutomaton(TOOLS, "?!");
    expect(accepts(automaton, '{"tool":"light.set","arguments":{"state":"on"}}')).toBe(true);
    expect(automaton.leastBytes(automaton.start)).toBe('{"tool":"none"}'.length);
  });

  test.each(["light", "light(", "9(a)", "light(a b)", "light(a,)"])("the signature %j is refused", (text) => {
    expect(() => parseToolSignature(text)).toThrow(/a tool is written like/);
  });
});

test("numbers are found in digits and in words of both languages", () => {
  expect(numbersIn("调到二十五度")).toEqual([25]);
  expect(numbersIn("three hundred and twenty five, then six seven")).toEqual([6, 7, 325]);
  expect(numbersIn("25.5")).toEqual([-25.5, 25.5]);
  expect(numbersIn("半小时")).toContain(1800);
  expect(numbersIn("nothing")).toEqual([]);
  for (const [words, value] of [
    ["三百二十五", 325],
    ["两千", 2000],
    ["十二", 12],
    ["一万零五十", 10_050],
    ["一二三", 123],
    ["三点五", 3.5],
  ] as const) {
    expect(chineseNumber(words), words).toBe(value);
  }
});

describe("poems", () => {
  test.each(Object.keys(POEM_FORMS) as PoemForm[])("a %s has its form, whatever the logits say", (form) => {
    const rng = new Rng(4);
    const { characters, couplets } = POEM_FORMS[form];
    const line = `[\\u4e00-\\u9fff]{${characters}}`;
    for (let i = 0; i < 4; i++) {
      const constraint = new PoemConstraint(tokenizer, form, { stopIds: [STOP] });
      const lines = write(constraint, rng, constraint.tokens + 5).split("\n");
      expect(lines.length).toBe(couplets);
      for (const couplet of lines) expect(couplet).toMatch(new RegExp(`^${line}[，、？！；]${line}[。？！；]$`));
    }
  });

  test("the ends of couplets rhyme where a rhyme is given", () => {
    const rng = new Rng(5);
    const rhymeOf = (hanzi: string): string => String(hanzi.charCodeAt(0) % 20);
    for (let i = 0; i < 4; i++) {
      const constraint = new PoemConstraint(tokenizer, "七律", { stopIds: [STOP], rhymeOf });
      const ends = write(constraint, rng, 200)
        .split("\n")
        .map((couplet) => couplet.at(-2)!);
      expect(new Set(ends).size).toBe(4);
      expect(new Set(ends.map(rhymeOf)).size).toBe(1);
    }
  });

  test.each([{ signs: ["春"] }, { signs: ["明月", "秋霜"] }, { signs: ["听雨", "竹"] }])(
    "hold one of the theme's signs: $signs",
    ({ signs }) => {
      const rng = new Rng(6);
      const rhymeOf = (hanzi: string): string => String(hanzi.charCodeAt(0) % 20);
      for (let i = 0; i < 12; i++) {
        const constraint = new PoemConstraint(tokenizer, "五绝", { stopIds: [STOP], rhymeOf, signs });
        const poem = write(constraint, rng, 200);
        expect(signs.filter((sign) => poem.includes(sign)).length, poem).toBeGreaterThan(0);
        expect(poem.length).toBe(25);
      }
    },
  );

  test("a sign that no line holds is left out", () => {
    const constraint = new PoemConstraint(tokenizer, "五绝", { stopIds: [STOP], signs: ["一二三四五六七", "abc"] });
    expect(write(constraint, new Rng(7), 200).length).toBe(25);
  });

  test.each([
    ["请写一首关于秋夜的七绝。", ["秋夜", "秋月", "秋宵"]],
    ["Please write a classical Chinese poem about the lotus, as a qijue.", ["荷", "莲", "芙蓉"]],
    ["以《望庐山》为题，作一首五言绝句", ["望", "庐", "山"]],
    ["写一首诗吧", []],
  ] as const)("the theme of %s is found in it", (turn, signs) => {
    if (turn.includes("庐山")) expect(themeSigns(turn)).toContain("山");
    else expect(themeSigns(turn)).toEqual(signs);
  });
});

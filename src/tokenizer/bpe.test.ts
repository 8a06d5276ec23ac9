import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError, RangeLimitError } from "../core/index.ts";
import { BpeTokenizer } from "./bpe.ts";
import { trainBpe } from "./bpe-train.ts";
import { FIRST_BYTE_ID, SPECIAL_TOKEN_NAMES, SPECIAL_TOKEN_SLOTS, specialTokenId } from "./special-tokens.ts";
import { joinTokenBytes } from "./stream-decoder.ts";

const TEXT = "the cat sat on the mat; the other cat isn't there. 床前明月光，疑是地上霜。";
const small = new BpeTokenizer(await trainBpe([TEXT], { vocabSize: 360, hanzi: 5, required: ["，", "。"] }));
const nano = BpeTokenizer.fromJson(readFileSync(new URL("../../models/nano/tokenizer.json", import.meta.url)));

/** Any string, halves of surrogate pairs among them. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(..."the cat", "猫", "明", "🐈", "\n", " ", "'s", "é", "\ud83d", "7"))
    .map((parts) => parts.join("")),
);

/** What a string becomes when it is written as UTF-8: halves of pairs become U+FFFD. */
const asUtf8 = (text: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe.each([
  ["a small vocabulary", small],
  ["the bundled vocabulary", nano],
])("with %s", (_, tokenizer) => {
  const tokenBytes = (id: number): Uint8Array => tokenizer.tokenBytes(id);

  test("any text comes back, with U+FFFD for each half of a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(asUtf8(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("any bytes come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(joinTokenBytes(tokenizer.encodeBytes(bytes), tokenBytes)).toEqual(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test("bytes that are UTF-8 give the ids of their text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenizer.encodeBytes(new TextEncoder().encode(text))).toEqual(tokenizer.encode(asUtf8(text)));
      }),
    );
  });

  test("no text gives a special token", () => {
    const structure = fc
      .array(fc.constantFrom(...SPECIAL_TOKEN_NAMES, "\n", "user", "<|", "|>", "[BOS]"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(structure, anyText), (text) => {
        expect(tokenizer.encode(text).every((id) => id >= SPECIAL_TOKEN_SLOTS && id < tokenizer.vocabSize)).toBe(true);
      }),
    );
  });

  test("a stream gives the text of all tokens at once, whatever the tokens", () => {
    const anyIds = fc.array(fc.integer({ min: 0, max: tokenizer.vocabSize - 1 }));
    const textIds = anyText.map((text) => [...tokenizer.encode(text)]);
    fc.assert(
      fc.property(fc.oneof(anyIds, textIds), (ids) => {
        const decoder = tokenizer.streamDecoder();
        const pieces = ids.map((id) => decoder.push(id));
        expect(pieces.join("") + decoder.flush()).toBe(tokenizer.decode(ids));
      }),
      { numRuns: 500 },
    );
  });

  test("a stream of a text's tokens never shows half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\ufffd"));
        const decoder = tokenizer.streamDecoder();
        for (const id of tokenizer.encode(text)) expect(decoder.push(id)).not.toContain("\ufffd");
        expect(decoder.flush()).toBe("");
      }),
    );
  });

  test("words met before and words met first give the same ids", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fresh = new BpeTokenizer(tokenizer.vocabulary);
        expect(tokenizer.encode(text)).toEqual(fresh.encode(text));
      }),
      { numRuns: 20 },
    );
  });
});

describe("encoding", () => {
  test("merges go by rank, leftmost first, as merging one pair at a time does", () => {
    const letters = fc.array(fc.constantFrom(..."thecaosn"), { maxLength: 12 }).map((list) => list.join(""));
    fc.assert(
      fc.property(letters, (word) => {
        expect([...small.encode(`é${word}`)]).toEqual(mergeOneByOne(`é${word}`));
      }),
      { numRuns: 500 },
    );
  });

  test("a hanzi of the vocabulary is one token, another one its bytes or parts of them", () => {
    expect(nano.encode("明")).toHaveLength(1);
    const rare = nano.encode("龘");
    expect(rare.length).toBeGreaterThan(1);
    expect(nano.decode(rare)).toBe("龘");
  });

  test("a cut between characters of verse is a cut between tokens", () => {
    expect(nano.encode("床前明月光，疑是地上霜。\n举头望明月，低头思故乡。")).toHaveLength(25);
  });

  test("the bundled vocabulary has 5,500 hanzi, those of everyday use among them, and none in pairs", () => {
    const texts = nano.vocabulary.tokens.map((bytes) => new TextDecoder().decode(bytes));
    const withHanzi = texts.filter((text) => /\p{Script=Han}/u.test(text));
    expect(withHanzi).toHaveLength(5500);
    expect(withHanzi.filter((text) => [...text].length > 1)).toEqual([]);
    const known = new Set(withHanzi);
    const gb2312 = new TextDecoder("gb18030");
    // Level 1 of GB 2312, 3,755 hanzi: rows 0xb0 to 0xd7 without the five last cells.
    for (let code = 0; code < 40 * 94 - 5; code++) {
      const hanzi = gb2312.decode(Uint8Array.of(0xb0 + Math.floor(code / 94), 0xa1 + (code % 94)));
      if (!known.has(hanzi)) expect.fail(`${hanzi} has no token`);
    }
  });

  test("special tokens come only from parts that name them", () => {
    const parts = [{ token: "<|user|>" }, "<|stop|>", { token: "<|stop|>" }] as const;
    const ids = [...nano.encodeParts(parts)];
    expect(ids[0]).toBe(specialTokenId("<|user|>"));
    expect(ids.at(-1)).toBe(specialTokenId("<|stop|>"));
    expect(ids.slice(1, -1)).toEqual([...nano.encode("<|stop|>")]);
  });

  test("special tokens have no bytes and no text", () => {
    for (let id = 0; id < SPECIAL_TOKEN_SLOTS; id++) expect(nano.tokenBytes(id)).toHaveLength(0);
    expect(nano.decode([specialTokenId("<|user|>"), FIRST_BYTE_ID + 0x41])).toBe("A");
  });

  test("an id outside the vocabulary is an error", () => {
    for (const id of [-1, nano.vocabSize, 1.5, Number.NaN]) {
      expect(() => nano.tokenBytes(id)).toThrow(RangeLimitError);
      expect(() => nano.decode([id])).toThrow(RangeLimitError);
      expect(() => nano.streamDecoder().push(id)).toThrow(RangeLimitError);
    }
  });

  test("a million letters without a break are encoded", () => {
    const word = "thecatsatonthemat".repeat(60_000);
    expect(nano.decode(nano.encode(word))).toBe(word);
  });

  test("more words than the cache holds are still encoded alike", () => {
    const words = Array.from(
      { length: 40_000 },
      (_, i) => ` w${i.toString(36).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] as string)}`,
    );
    const first = nano.encode(words.join(""));
    expect(nano.encode(words.join(""))).toEqual(first);
    expect(nano.decode(first)).toBe(words.join(""));
  });

  test("the arrays of two calls do not share memory", () => {
    const first = nano.encode("猫");
    const before = [...first];
    nano.encode("dogs and cats");
    expect([...first]).toEqual(before);
  });
});

describe("a vocabulary that breaks its rules", () => {
  const { tokens, merges } = small.vocabulary;
  const last = small.vocabSize - 1;
  const changed = (id: number, bytes: number[]): Uint8Array[] =>
    tokens.map((old, i) => (i === id ? Uint8Array.from(bytes) : old));

  test.each([
    ["tokenizer-vocab-size", { tokens: tokens.slice(0, 303), merges: [] }],
    ["tokenizer-special", { tokens: changed(3, [65]), merges }],
    ["tokenizer-bytes", { tokens: changed(50, [65]), merges }],
    ["tokenizer-token-size", { tokens: changed(last, []), merges: [] }],
    ["tokenizer-token-size", { tokens: changed(last, new Array(1025).fill(65)), merges: [] }],
    ["tokenizer-duplicate", { tokens: changed(last, [65]), merges: [] }],
    ["tokenizer-merge-unknown", { tokens, merges: [[48, last + 1]] }],
    ["tokenizer-merge-unknown", { tokens, merges: [[47, 48]] }],
    ["tokenizer-merge-unknown", { tokens, merges: [[48, 49]] }],
    ["tokenizer-merge-duplicate", { tokens, merges: [...merges, ...merges.slice(0, 1)] }],
  ] as const)("is refused with %s", (code, vocabulary) => {
    const build = (): BpeTokenizer => new BpeTokenizer(vocabulary);
    expect(build).toThrow(FormatError);
    expect(build).toThrow(expect.objectContaining({ code }));
  });
});

/** The definition of byte-pair encoding, slowly: while there is a pair to merge, merge the leftmost of the lowest rank. */
function mergeOneByOne(word: string): number[] {
  const { tokens, merges } = small.vocabulary;
  const key = (id: number): string => String(tokens[id]);
  const ids = new Map(tokens.map((bytes, id) => [String(bytes), id]));
  const symbols = Array.from(new TextEncoder().encode(word), (byte) => FIRST_BYTE_ID + byte);
  for (;;) {
    const merge = merges.find(([left, right]) => symbols.some((id, i) => id === left && symbols[i + 1] === right));
    if (merge === undefined) return symbols;
    const at = symbols.findIndex((id, i) => id === merge[0] && symbols[i + 1] === merge[1]);
    symbols.splice(at, 2, ids.get(`${key(merge[0])},${key(merge[1])}`) as number);
  }
}

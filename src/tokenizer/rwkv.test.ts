import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { FormatError, RangeLimitError } from "../core/index.ts";
import { RwkvTokenizer } from "./rwkv-trie.ts";
import { readRwkvVocabulary } from "./rwkv-vocabulary.ts";
import { joinTokenBytes } from "./stream-decoder.ts";

const everyByte = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
const utf8 = new TextEncoder();
const small = new RwkvTokenizer([
  new Uint8Array(0),
  ...everyByte,
  ...["the", " the", "then", "there", "\n\n", "明", "明月", "ab", "abc", "abcdef"].map((token) => utf8.encode(token)),
  Uint8Array.of(0xe6, 0x98), // the first two bytes of 明
]);

describe("the longest match", () => {
  test("is taken at each place, also when a longer token begins alike but fails", () => {
    const texts = (text: string): string[] => Array.from(small.encode(text), (id) => small.decode([id]));
    expect(texts("then the there")).toEqual(["then", " the", " the", "r", "e"]);
    expect(texts("abcdeabcdef")).toEqual(["abc", "d", "e", "abcdef"]);
    expect(texts("明月明")).toEqual(["明月", "明"]);
  });

  test("is the one a search through all tokens finds", () => {
    const text = fc.array(fc.constantFrom(..."then\nabcdef明月 星"), { maxLength: 20 }).map((list) => list.join(""));
    fc.assert(
      fc.property(text, (sample) => {
        expect([...small.encode(sample)]).toEqual(encodeBySearch(small, utf8.encode(sample)));
      }),
    );
  });

  test("gives any bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(joinTokenBytes(small.encodeBytes(bytes), (id) => small.tokenBytes(id))).toEqual(bytes);
      }),
    );
  });

  test("gives any text back, in a stream too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const ids = small.encode(text);
        const decoder = small.streamDecoder();
        const streamed = Array.from(ids, (id) => decoder.push(id)).join("") + decoder.flush();
        expect(small.decode(ids)).toBe(text);
        expect(streamed).toBe(text);
      }),
    );
  });

  test("never gives the end of a document, which has no bytes", () => {
    expect(small.encode("<|end|>\0")).not.toContain(small.endOfDocument);
    expect(small.decode([0, 1 + 0x41])).toBe("A");
  });

  test("knows no id beyond the vocabulary", () => {
    expect(() => small.decode([small.vocabSize])).toThrow(RangeLimitError);
  });

  test("has an identity that changes with any token", () => {
    const tokens = Array.from({ length: small.vocabSize }, (_, id) => small.tokenBytes(id));
    expect(new RwkvTokenizer(tokens).identity()).toBe(small.identity());
    expect(new RwkvTokenizer(tokens.slice(0, -1)).identity()).not.toBe(small.identity());
  });

  test.each([
    ["rwkv-vocabulary-duplicate", [new Uint8Array(0), ...everyByte, Uint8Array.of(65)]],
    ["rwkv-vocabulary-bytes", [new Uint8Array(0), ...everyByte.slice(1)]],
    ["rwkv-vocabulary-length", [new Uint8Array(0), ...everyByte, new Uint8Array(0)]],
    ["rwkv-vocabulary-id", everyByte],
    ["rwkv-vocabulary-id", []],
  ])("needs a vocabulary without %s", (code, tokens) => {
    expect(() => new RwkvTokenizer(tokens)).toThrow(expect.objectContaining({ code }));
  });
});

describe("the vocabulary file", () => {
  test.each([
    ["'a b'", "a b"],
    [`"it's"`, "it's"],
    [String.raw`'it\'s "\\"'`, `it's "\\"`],
    [String.raw`'\t\n\r'`, "\t\n\r"],
    [String.raw`'\x85\u3000\U0001f600é😀'`, "\u0085\u3000😀é😀"],
  ])("reads the string %s", (literal, token) => {
    const bytes = utf8.encode(token);
    expect(readRwkvVocabulary(`1 ${literal} ${bytes.length}\n`)).toEqual([new Uint8Array(0), bytes]);
  });

  test("reads bytes, which need not be UTF-8", () => {
    expect(readRwkvVocabulary(String.raw`1 b'\xe6\x98A\'' 4`)[1]).toEqual(Uint8Array.of(0xe6, 0x98, 0x41, 0x27));
  });

  test.each([
    ["rwkv-vocabulary-line", "1 'a'"],
    ["rwkv-vocabulary-line", "a 'a' 1"],
    ["rwkv-vocabulary-line", ""],
    ["rwkv-vocabulary-line", "1 a 1"],
    ["rwkv-vocabulary-line", "1 ' 1"],
    ["rwkv-vocabulary-line", "1 'a\" 1"],
    ["rwkv-vocabulary-line", "1 'a'b' 3"],
    ["rwkv-vocabulary-line", "1 u'a' 1"],
    ["rwkv-vocabulary-line", String.raw`1 '\' 1`],
    ["rwkv-vocabulary-line", String.raw`1 '\q' 1`],
    ["rwkv-vocabulary-line", String.raw`1 '\x4' 1`],
    ["rwkv-vocabulary-line", String.raw`1 '\x4g' 1`],
    ["rwkv-vocabulary-line", String.raw`1 '\ud800' 3`],
    ["rwkv-vocabulary-line", String.raw`1 '\U00110000' 4`],
    ["rwkv-vocabulary-line", String.raw`1 b'\u0041' 1`],
    ["rwkv-vocabulary-line", "1 b'é' 2"],
    ["rwkv-vocabulary-id", "2 'a' 1"],
    ["rwkv-vocabulary-id", "1 'a' 1\n3 'b' 1"],
    ["rwkv-vocabulary-length", "1 'a' 2"],
    ["rwkv-vocabulary-length", "1 '' 0"],
  ])("with %s is refused: %s", (code, file) => {
    const read = (): unknown => readRwkvVocabulary(`${file}\n`);
    expect(read).toThrow(FormatError);
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  test("that is not UTF-8, or too large, is refused", () => {
    expect(() => readRwkvVocabulary(Uint8Array.of(0x31, 0xff))).toThrow(
      expect.objectContaining({ code: "rwkv-vocabulary-encoding" }),
    );
    expect(() => readRwkvVocabulary(new Uint8Array(2 ** 26 + 1))).toThrow(
      expect.objectContaining({ code: "rwkv-vocabulary-too-large" }),
    );
  });

  test("with a token beyond the limit is refused", () => {
    const file = `1 '${"a".repeat(2000)}' 2000`;
    expect(() => readRwkvVocabulary(file)).toThrow(expect.objectContaining({ code: "rwkv-vocabulary-length" }));
  });

  test("says in which line the fault is", () => {
    expect(() => readRwkvVocabulary("1 'a' 1\n2 'b' 7\n")).toThrow("line 2: \"'b'\" has 1 bytes, the line says 7");
  });
});

const published = path.join(process.env["SHOAL_SHARED"] ?? "../shared", "specs", "rwkv_vocab_v20230424.txt.br");

describe.skipIf(!existsSync(published))(
  "the published vocabulary (skipped where it is absent: set SHOAL_SHARED)",
  () => {
    let world: RwkvTokenizer;
    beforeAll(() => {
      world = RwkvTokenizer.fromVocabulary(brotliDecompressSync(readFileSync(published)));
    });

    test("has 65,529 tokens after the end of a document, and the ids that models were trained with", () => {
      expect(world.vocabSize).toBe(65530);
      expect([...world.encode("Hello, world!")]).toEqual([33155, 45, 40213, 34]);
      expect([...world.encode("\n\n")]).toEqual([261]);
    });

    test("gives text of both languages back, by the longest match", () => {
      const text = "User: 床前明月光，疑是地上霜。\n\nAssistant: Moonlight before my bed… 😀";
      expect(world.decode(world.encode(text))).toBe(text);
      expect([...world.encode(text)]).toEqual(encodeBySearch(world, utf8.encode(text)));
    });
  },
);

/** Greedy longest match without a trie: tries every length, longest first. */
function encodeBySearch(tokenizer: RwkvTokenizer, bytes: Uint8Array): number[] {
  const byBytes = new Map(
    Array.from({ length: tokenizer.vocabSize }, (_, id) => [String(tokenizer.tokenBytes(id)), id]),
  );
  const ids: number[] = [];
  for (let start = 0; start < bytes.length; ) {
    let length = Math.min(128, bytes.length - start);
    while (!byBytes.has(String(bytes.subarray(start, start + length)))) length--;
    ids.push(byBytes.get(String(bytes.subarray(start, start + length))) as number);
    start += length;
  }
  return ids;
}

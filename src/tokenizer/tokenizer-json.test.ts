import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError } from "../core/index.ts";
import { BpeTokenizer } from "./bpe.ts";
import { trainBpe } from "./bpe-train.ts";
import { bytesToAlphabet } from "./byte-alphabet.ts";
import { MAX_TOKENIZER_JSON_BYTES, readTokenizerJson, writeTokenizerJson } from "./tokenizer-json.ts";

const vocabulary = await trainBpe(["the cat sat on the mat. 床前明月光，疑是地上霜。"], {
  vocabSize: 330,
  hanzi: 5,
  required: [],
});
const text = writeTokenizerJson(vocabulary);

// biome-ignore lint/suspicious/noExplicitAny: the tests break any field of the file
type Json = any;

/** The file with something changed. */
function changed(change: (file: Json) => void): string {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

function expectCode(file: string | Uint8Array, code: string): void {
  const read = (): unknown => readTokenizerJson(file);
  expect(read).toThrow(FormatError);
  expect(read).toThrow(expect.objectContaining({ code }));
}

describe("a tokenizer.json as it should be", () => {
  test("reads back as the vocabulary that was written, from text or bytes", () => {
    expect(readTokenizerJson(text)).toEqual(vocabulary);
    expect(readTokenizerJson(new TextEncoder().encode(text))).toEqual(vocabulary);
  });

  test("is written the same after it was read, so its hash names the tokenizer", () => {
    expect(BpeTokenizer.fromJson(text).identity()).toBe(text);
    const bundled = readFileSync(new URL("../../models/nano/tokenizer.json", import.meta.url), "utf8");
    expect(BpeTokenizer.fromJson(bundled).identity()).toBe(bundled);
  });

  test("may write its merges as pairs, and its fields in another order", () => {
    const pairs = changed((file) => {
      file.model.merges = file.model.merges.map((merge: string) => merge.split(" "));
      file.decoder = Object.fromEntries(Object.entries(file.decoder).reverse());
      delete file.truncation;
    });
    expect(readTokenizerJson(pairs)).toEqual(vocabulary);
  });
});

describe("a malformed tokenizer.json is refused by name:", () => {
  const lastToken = bytesToAlphabet(vocabulary.tokens.at(-1) as Uint8Array);
  const firstMerge = vocabulary.merges[0] as readonly [number, number];

  test.each<[string, string, (file: Json) => void]>([
    ["no model", "tokenizer-missing", (file) => delete file.model],
    ["a model that is a list", "tokenizer-missing", (file) => (file.model = [])],
    ["no vocabulary", "tokenizer-missing", (file) => delete file.model.vocab],
    ["a vocabulary that is a list", "tokenizer-missing", (file) => (file.model.vocab = ["a"])],
    ["no merges", "tokenizer-missing", (file) => delete file.model.merges],
    ["no special tokens", "tokenizer-missing", (file) => delete file.added_tokens],
    ["no pre-tokenizer", "tokenizer-missing", (file) => delete file.pre_tokenizer],
    ["no word on ignore_merges", "tokenizer-missing", (file) => delete file.model.ignore_merges],
    ["another kind of model", "tokenizer-unsupported", (file) => (file.model.type = "Unigram")],
    ["another version", "tokenizer-unsupported", (file) => (file.version = "2.0")],
    ["a normalizer", "tokenizer-unsupported", (file) => (file.normalizer = { type: "NFC" })],
    ["other cuts", "tokenizer-unsupported", (file) => (file.pre_tokenizer.pretokenizers[0].pattern.Regex = "\\w+")],
    ["byte fallback", "tokenizer-unsupported", (file) => (file.model.byte_fallback = true)],
    ["a field that is not known", "tokenizer-unsupported", (file) => (file.model.temperature = 1)],
    ["a special token fewer", "tokenizer-special", (file) => file.added_tokens.pop()],
    ["a special token of another name", "tokenizer-special", (file) => (file.added_tokens[2].content = "<|human|>")],
    ["a special token of another id", "tokenizer-special", (file) => (file.added_tokens[2].id = 3)],
    ["special tokens that are not a list", "tokenizer-special", (file) => (file.added_tokens = {})],
    ["a special id with another token", "tokenizer-special", (file) => swap(file.model.vocab, "<|user|>", "A")],
    ["a hole in the ids", "tokenizer-vocab", (file) => (file.model.vocab.A = 1e6)],
    ["an id used twice", "tokenizer-vocab", (file) => (file.model.vocab.A = file.model.vocab.B)],
    ["an id that is a fraction", "tokenizer-vocab", (file) => (file.model.vocab.A += 0.5)],
    ["a negative id", "tokenizer-vocab", (file) => (file.model.vocab.A = -1)],
    ["an id that is text", "tokenizer-vocab", (file) => (file.model.vocab.A = "113")],
    ["a token outside the alphabet", "tokenizer-vocab", (file) => rename(file.model.vocab, lastToken, "明")],
    ["a byte with another id", "tokenizer-bytes", (file) => swap(file.model.vocab, "A", "B")],
    ["too few tokens", "tokenizer-vocab-size", (file) => keepTokens(file, 303)],
    [
      "a token that is too long",
      "tokenizer-token-size",
      (file) => rename(file.model.vocab, lastToken, "a".repeat(1025)),
    ],
    ["merges that are not a list", "tokenizer-merges", (file) => (file.model.merges = {})],
    ["a merge of three", "tokenizer-merges", (file) => (file.model.merges[0] = "t h e")],
    ["a merge that is a number", "tokenizer-merges", (file) => (file.model.merges[0] = 7)],
    ["a merge of numbers", "tokenizer-merge-unknown", (file) => (file.model.merges[0] = firstMerge)],
    ["a merge of an unknown token", "tokenizer-merge-unknown", (file) => (file.model.merges[0] = "t zz")],
    ["a merge of a special token", "tokenizer-merge-unknown", (file) => (file.model.merges[0] = "<|user|> a")],
    ["a merge into no token", "tokenizer-merge-unknown", (file) => (file.model.merges[0] = "z z")],
    ["a merge that comes twice", "tokenizer-merge-duplicate", (file) => file.model.merges.push(file.model.merges[0])],
  ])("%s", (_, code, change) => {
    expectCode(changed(change), code);
  });

  test.each([
    ["an empty file", ""],
    ["half a file", text.slice(0, text.length / 2)],
    ["lists without end", "[".repeat(1e6)],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d)],
  ])("%s is not JSON", (_, file) => {
    expectCode(file, "tokenizer-not-json");
  });

  test.each(["null", "7", '"text"', "[]"])("%s is JSON but no tokenizer", (file) => {
    expectCode(file, "tokenizer-missing");
  });

  test("a file beyond the limit is not even parsed", () => {
    expectCode(new Uint8Array(MAX_TOKENIZER_JSON_BYTES + 1), "tokenizer-too-large");
  });

  test("the message names the place and what came", () => {
    expect(() => readTokenizerJson(changed((file) => (file.model.merges[0] = "t zz")))).toThrow(
      'tokenizer.json: model.merges[0] names "zz", which model.vocab does not have',
    );
  });
});

describe("whatever happens to a file", () => {
  test("it is read as what it says or refused with a FormatError", () => {
    const junk = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.constant([]),
      fc.constant({}),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.nat()), junk, fc.constantFrom("replace", "remove", "repeat"), (path, value, act) => {
        const file = changed((root) => mutate(root, path, value, act));
        let read: ReturnType<typeof readTokenizerJson>;
        try {
          read = readTokenizerJson(file);
        } catch (fault) {
          expect(fault).toBeInstanceOf(FormatError);
          return;
        }
        // Accepted, so it must be sound: what is written from it reads back as the same.
        expect(readTokenizerJson(writeTokenizerJson(read))).toEqual(read);
      }),
      { numRuns: 150 },
    );
  });

  test("flipped, cut or doubled characters never surprise the reader", () => {
    const edits = fc.record({ at: fc.nat(text.length - 1), length: fc.nat(30), insert: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(edits, ({ at, length, insert }) => {
        try {
          readTokenizerJson(text.slice(0, at) + insert + text.slice(at + length));
        } catch (fault) {
          expect(fault).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Walks down by the path, each number choosing a field, and changes the field it ends at. */
function mutate(root: Json, path: readonly number[], value: unknown, act: string): void {
  let parent = root;
  let key = "model";
  for (const step of path) {
    const keys = Object.keys(parent);
    if (keys.length === 0) break;
    key = keys[step % keys.length] as string;
    if (typeof parent[key] !== "object" || parent[key] === null) break;
    parent = parent[key];
  }
  if (act === "remove") delete parent[key];
  else if (act === "repeat" && Array.isArray(parent)) parent.push(parent[0]);
  else parent[key] = value;
}

function swap(vocab: Record<string, number>, a: string, b: string): void {
  [vocab[a], vocab[b]] = [vocab[b] as number, vocab[a] as number];
}

function rename(vocab: Record<string, number>, from: string, to: string): void {
  vocab[to] = vocab[from] as number;
  delete vocab[from];
}

function keepTokens(file: Json, count: number): void {
  file.model.vocab = Object.fromEntries(Object.entries(file.model.vocab).filter(([, id]) => (id as number) < count));
  file.model.merges = [];
}

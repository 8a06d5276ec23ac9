/** The bundled `tokenizer.json` read by Hugging Face's own library: a peer that shares no code with this room. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Tokenizer } from "@huggingface/tokenizers";
import { describe, expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { BpeTokenizer } from "./bpe.ts";
import { SPECIAL_TOKEN_NAMES, specialTokenId } from "./special-tokens.ts";

const json = readFileSync(new URL("../../models/nano/tokenizer.json", import.meta.url), "utf8");
const ours = BpeTokenizer.fromJson(json);
const theirs = new Tokenizer(JSON.parse(json), { clean_up_tokenization_spaces: false });

const corpus = path.join(process.env["SHOAL_SHARED"] ?? "../shared", "corpus");
const corpusFiles = [
  "zh-cmrc2017-valid.jsonl.br",
  "zh-poetry.jsonl.br",
  "pair-tatoeba-en-zh.jsonl.br",
  "en-dolly-subset.jsonl.br",
];

function expectSameIds(lines: readonly string[]): void {
  const different = lines.filter((line) => line !== "" && theirs.encode(line).ids.join() !== ours.encode(line).join());
  expect(different).toEqual([]);
}

describe("Hugging Face's library gives the same ids", () => {
  test("on 10,000 lines put together from tokens, words and marks of both languages", () => {
    const rng = new Rng(7);
    const marks = [..."，。！？“”…—'’\"\n\t\r 0123456789é😀🀄龘\u3000{}[]:<|>あ한"];
    const line = (): string => {
      let text = "";
      for (let i = rng.integer(25); i >= 0; i--) {
        text += rng.next() < 0.3 ? rng.pick(marks) : ours.decode([48 + rng.integer(ours.vocabSize - 48)]);
      }
      return text;
    };
    expectSameIds(Array.from({ length: 10_000 }, line));
  });

  test.skipIf(!existsSync(path.join(corpus, corpusFiles[0] as string)))(
    "on 10,000 lines of the corpus (skipped where its folder is absent: set SHOAL_SHARED)",
    () => {
      const lines = corpusFiles.flatMap((file) => {
        const text = brotliDecompressSync(readFileSync(path.join(corpus, file))).toString();
        return text
          .split("\n")
          .slice(0, 2500)
          .map((line) => line.slice(0, 100));
      });
      expect(lines.length).toBeGreaterThanOrEqual(10_000);
      expectSameIds(lines);
    },
  );

  test("and the same text back, without special tokens", () => {
    const ids = [specialTokenId("<|user|>"), ...ours.encode("It's 明月 😀 at 10:45."), specialTokenId("<|stop|>")];
    expect(theirs.decode(ids, { skip_special_tokens: true })).toBe(ours.decode(ids));
  });

  test("and knows the special tokens under their names and ids", () => {
    expect(SPECIAL_TOKEN_NAMES.map((name) => theirs.token_to_id(name))).toEqual(SPECIAL_TOKEN_NAMES.map((_, id) => id));
    expect(theirs.encode("<|user|>hi").ids[0]).toBe(specialTokenId("<|user|>"));
  });
});

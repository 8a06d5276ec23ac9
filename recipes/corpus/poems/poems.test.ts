import { describe, expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { themesOf } from "../../../src/model/index.ts";
import { CorpusFolder } from "../convert/corpus-folder.ts";
import { SHARED_FOLDER } from "../corpus-fixture.ts";
import { type Document, plainText, readable } from "../forms.ts";
import { expand } from "../grammar.ts";
import { SOURCES, type Source } from "../sources.ts";
import { FileStream } from "../streams.ts";
import { poemTask } from "./documents.ts";
import { COUPLETS, RHYME_KINDS } from "./english.ts";
import { hasForm, type Poem, plainTitle } from "./poem.ts";
import { RhymeTable, rhymeClassOfPinyin, rhymingCharacters } from "./rhyme.ts";

const QUIET_NIGHT: Poem = {
  title: "静夜思",
  author: "李白",
  lines: ["床前明月光，疑是地上霜。", "举头望明月，低头思故乡。"],
  form: "五绝",
};

const TABLE = new RhymeTable("光\tguang1\tlight\n霜\tshuang1\tfrost\n乡\txiang1\thome\n月\tyue4\tmoon\n");

test("a regular form is recognised by its lines and refused with a wrong length or a foreign mark", () => {
  expect(hasForm(QUIET_NIGHT.lines, "五绝")).toBe(true);
  expect(hasForm(QUIET_NIGHT.lines, "七绝")).toBe(false);
  expect(hasForm(["床前明月光，疑是地霜。", "举头望明月，低头思故乡。"], "五绝")).toBe(false);
  expect(hasForm(["床前明□光，疑是地上霜。", "举头望明月，低头思故乡。"], "五绝")).toBe(false);
});

test("titles lose numbers and notes, and what is no title is dropped", () => {
  expect(plainTitle("帝京篇十首 一")).toBe("帝京篇");
  expect(plainTitle("送人（一作别）")).toBe("送人");
  expect(plainTitle("句")).toBe("");
});

test("pinyin falls into the rhyme classes of modern speech", () => {
  const classes = [
    "guang1",
    "shuang1",
    "xiang1",
    "tian1",
    "yuan2",
    "qing1",
    "feng1",
    "shi2",
    "zi4",
    "ji1",
    "yu3",
    "ju2",
    "wu3",
    "yue4",
  ];
  expect(classes.map(rhymeClassOfPinyin)).toEqual([
    "ang",
    "ang",
    "ang",
    "an",
    "an",
    "eng",
    "eng",
    "zhi",
    "zhi",
    "i",
    "i",
    "i",
    "u",
    "ie",
  ]);
});

test("characters have a common class only if all of them rhyme", () => {
  expect(TABLE.common(rhymingCharacters(QUIET_NIGHT.lines))).toBe("ang");
  expect(TABLE.common(["光", "月"])).toBeUndefined();
  expect(TABLE.common(["光", "龘"])).toBeUndefined();
});

test("the themes of a poem are those whose signs it holds, the longest sign first", () => {
  expect(themesOf(QUIET_NIGHT.lines.join(""))[0]?.signs).toContain("明月");
  expect(themesOf("无")).toEqual([]);
});

test("every task gives a document in poem form, and over many draws all of them come up", () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const document = poemTask(QUIET_NIGHT, TABLE, new Rng(seed)) as Document;
    expect(plainText(document)).not.toMatch(/[{}[\]|]|undefined/);
    kinds.add(document.kind);
  }
  expect([...kinds].sort()).toEqual(["poem", "poem-continue", "poem-line", "poem-rhyme", "poem-steps", "poem-text"]);
});

test("a missing line is asked for with as many boxes as it has characters", () => {
  for (let seed = 0; seed < 2000; seed++) {
    const text = readable(poemTask(QUIET_NIGHT, TABLE, new Rng(seed)) as Document);
    if (!text.includes("□□")) continue;
    const answer = text.match(/<\|assistant\|>([^<]+)/)?.[1] ?? "";
    expect(text.match(/□{2,}/)?.[0].length).toBe(answer.length);
    expect(text.split("<|assistant|>")[0]).not.toContain(answer);
    return;
  }
  expect.unreachable("no line was ever missing");
});

test("the two lines of an English couplet end in different words", () => {
  const rng = new Rng(1);
  for (const [theme, couplets] of Object.entries(COUPLETS)) {
    for (const couplet of couplets) {
      const [first, second] = couplet.map((line) =>
        expand(rng, line)
          .match(/([a-z']+)\W*$/i)?.[1]
          ?.toLowerCase(),
      );
      expect(first, theme).not.toBe(second);
    }
  }
});

test("English rhymes are deterministic and end with a mark", () => {
  const generate = RHYME_KINDS["rhyme"] as (typeof RHYME_KINDS)[string];
  for (let seed = 0; seed < 500; seed++) {
    const document = generate(new Rng(seed), { heldOut: false });
    expect(document).toEqual(generate(new Rng(seed), { heldOut: false }));
    const poem = document.parts[5] as string;
    expect(poem).toMatch(/[.!?",:]$/);
    expect(poem.split("\n").every((line) => /^["']?[A-Z]/.test(line))).toBe(true);
  }
});

describe.skipIf(SHARED_FOLDER === "")("with the real poems (set SHOAL_SHARED to run)", () => {
  test("what is asked as a regular form has that form", async () => {
    const folder = await CorpusFolder.open(`${SHARED_FOLDER}/corpus`);
    const source = SOURCES.find(({ name }) => name === "poems") as Source;
    const stream = new FileStream(folder, source, 1, "train");
    let checked = 0;
    for (let i = 0; i < 1500; i++) {
      const document = (await stream.next()) as Document;
      const [request = "", poem = ""] = document.parts.filter((part): part is string => typeof part === "string");
      if (document.kind !== "poem") continue;
      const form = (["五绝", "七绝", "五律", "七律"] as const).find((name) => request.includes(name));
      if (form === undefined) continue;
      expect(hasForm(poem.split("\n"), form), poem).toBe(true);
      checked++;
    }
    expect(checked).toBeGreaterThan(100);
  });
});

/** One document in a hundred of everything is kept for validation, by a hash of its content. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rng } from "../src/core/index.ts";
import { CorpusFolder } from "./corpus/convert/corpus-folder.ts";
import { SHARED_FOLDER } from "./corpus/corpus-fixture.ts";
import { plainText } from "./corpus/forms.ts";
import { generators } from "./corpus/registry.ts";
import { SOURCES, type Source } from "./corpus/sources.ts";
import { isValidation } from "./corpus/streams.ts";

/** Contents looked at of a source, and documents of a generator. */
const SOURCE_CONTENTS = 3000;
const GENERATED = 300;

/** Whether `hits` of `count` are 1 % but for chance: five standard deviations, so that one test in a million is wrong. */
function expectOnePercent(name: string, hits: number, count: number): void {
  const allowed = 5 * Math.sqrt(count * 0.01 * 0.99) + 1;
  expect(Math.abs(hits - 0.01 * count), `${name}: ${hits} of ${count}`).toBeLessThan(allowed);
}

/** Different contents at the beginning of a source; what follows a NUL tells documents of one content apart. */
async function contentsOf(folder: CorpusFolder, { converter, file }: Source): Promise<Set<string>> {
  const auxiliary = await Promise.all((converter.auxiliaryFiles ?? []).map((name) => folder.text(name)));
  const convert = converter.prepare(auxiliary);
  const contents = new Set<string>();
  const rng = new Rng(1);
  let group: string[] = [];
  const flush = (): void => {
    if (group.length > 0) convert(group, rng, (key) => contents.add(key.split("\u0000")[0]!));
    group = [];
  };
  for await (const lines of folder.lines(file)) {
    for (const line of lines) {
      group.push(line);
      if (group.length >= (converter.linesPerGroup ?? 1)) flush();
      if (contents.size >= SOURCE_CONTENTS) return contents;
    }
  }
  flush();
  return contents;
}

test("of every kind of generated document, about one different text in a hundred is validation", () => {
  let [hits, count] = [0, 0];
  for (const [name, generator] of generators) {
    const texts = new Set<string>();
    const rng = new Rng(11);
    for (let i = 0; i < GENERATED; i++) texts.add(plainText(generator(rng, { heldOut: false })));
    const validation = [...texts].filter(isValidation).length;
    expectOnePercent(name, validation, texts.size);
    hits += validation;
    count += texts.size;
  }
  expectOnePercent("all kinds", hits, count);
});

test.skipIf(SHARED_FOLDER === "")(
  "of every source about one content in a hundred is validation (set SHOAL_SHARED to run)",
  async () => {
    const folder = await CorpusFolder.open(join(SHARED_FOLDER, "corpus"));
    let [hits, count] = [0, 0];
    for (const source of SOURCES) {
      const contents = await contentsOf(folder, source);
      const validation = [...contents].filter(isValidation).length;
      expectOnePercent(source.name, validation, contents.size);
      hits += validation;
      count += contents.size;
    }
    expectOnePercent("all sources", hits, count);
    expect(count).toBeGreaterThan(20_000);
  },
);

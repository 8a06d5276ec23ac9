/**
 * Measures by itself what is understood of a statement: whom it is about, what it says, and whether a question made from it
 * asks for that. Gold and found side by side with `--show`.
 *
 *   npx tsx recipes/learning/measure-extraction.ts [--count 1500] [--show]
 *
 * Three kinds of statements: relations of the corpus in wordings kept from training, relations that nothing was trained on, and
 * everyday ones by hand (extraction-held-out.ts). A question is right if it names the subject and asks where the value stood.
 */
import { parseArgs } from "node:util";
import { reread, understandStatement } from "../../src/learning/index.ts";
import { EXTRACTION_CASES } from "./extraction-held-out.ts";
import { examplesOf, foreignExamples } from "./train-tagger.ts";

interface Gold {
  readonly sentence: string;
  readonly subject: string;
  readonly value: string;
  readonly language: "zh" | "en";
}

const { values } = parseArgs({
  options: { count: { type: "string", default: "1500" }, show: { type: "boolean", default: false } },
});
const count = Number(values.count);
const generated = (examples: ReturnType<typeof examplesOf>): Gold[] =>
  examples.map(({ sentence, statement }) => ({ sentence, ...statement }));
const sets: Readonly<Record<string, readonly Gold[]>> = {
  "corpus, unseen wordings": generated(examplesOf(count, 3, true)),
  "unseen relations": generated(foreignExamples(count, 5)),
  everyday: EXTRACTION_CASES,
};

const same = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (/^(?:I|me|my|we|our|我)$/i.test(a) && /^(?:I|me|my|we|our|我)$/i.test(b));

console.log("| statements | language | subject | part of it | value in the answer | a question | n |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
for (const [name, gold] of Object.entries(sets)) {
  for (const language of ["zh", "en"] as const) {
    const own = gold.filter((one) => one.language === language);
    const hits = { subject: 0, part: 0, value: 0, question: 0 };
    for (const { sentence, subject, value } of own) {
      const told = understandStatement(sentence)[0] ?? reread(sentence);
      const found = told.subjectForms[0] ?? "";
      const isSame = same(found, subject);
      if (isSame) hits.subject++;
      else if (found !== "" && (found.includes(subject) || subject.includes(found))) hits.part++;
      if (told.fact.includes(value)) hits.value++;
      const isAsked = told.questions.some((question) => !question.includes(value));
      if (isAsked) hits.question++;
      if (values.show && !isSame)
        console.error(`${sentence}\n  gold ${subject} | ${value}\n  found ${found} | ${told.questions.join(" / ")}`);
    }
    const share = (n: number): string => `${((100 * n) / own.length).toFixed(1)} %`;
    const cells = [hits.subject, hits.part, hits.value, hits.question].map(share);
    console.log(`| ${[name, language, ...cells, own.length].join(" | ")} |`);
  }
}

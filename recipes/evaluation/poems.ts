/** Regular poems on request: form, rhyme, theme, and whole lines that stand in the corpus. */
import { Rng } from "../../src/core/index.ts";
import { POEM_FORMS, PoemConstraint, type PoemForm, THEMES, themeSigns } from "../../src/model/index.ts";
import { type Engine, rhymeOf } from "../../src/runtime/index.ts";
import type { Part } from "../../src/training/index.ts";
import { askByTheme } from "../corpus/poems/requests.ts";
import { answerTo, STOP_IDS } from "./answering.ts";
import type { Report } from "./report.ts";

const SAMPLING = { temperature: 0.8, topP: 0.9, repetitionPenalty: 1.3 };
const MAX_POEM_TOKENS = 80;

/** @param known lines of the corpus's poems; null: not at hand, so copying is not measured. */
export async function measurePoems(
  engine: Engine,
  report: Report,
  n: number,
  known: ReadonlySet<string> | null,
): Promise<void> {
  const forms = Object.keys(POEM_FORMS) as PoemForm[];
  for (const held of [true, false]) {
    const rng = new Rng(77);
    const hits = { form: 0, rhyme: 0, theme: 0, copied: 0 };
    for (let i = 0; i < n; i++) {
      const form = forms[i % forms.length]!;
      const theme = rng.pick(THEMES);
      const turn = askByTheme(rng, theme.zh, form);
      const prompt: Part[] = [
        { token: "<|poem|>" },
        { token: "<|user|>" },
        turn,
        { token: "<|stop|>" },
        { token: "<|assistant|>" },
      ];
      const options = { stopIds: STOP_IDS, rhymeOf, signs: themeSigns(turn) };
      const constraint = held ? new PoemConstraint(engine.tokenizer, form, options) : undefined;
      const maxTokens = constraint ? constraint.tokens + 1 : MAX_POEM_TOKENS;
      const poem = await answerTo(engine, prompt, {
        ...SAMPLING,
        seed: 1000 + i,
        maxTokens,
        ...(constraint ? { constraint } : {}),
      });
      if (hasForm(poem, form)) hits.form++;
      if (rhymes(poem)) hits.rhyme++;
      if (theme.signs.some((sign) => poem.includes(sign))) hits.theme++;
      if (known && verses(poem).some((verse) => known.has(verse))) hits.copied++;
      report.sample(held ? "poem, automaton" : "poem, free", prompt, poem, `${form}, ${theme.zh}`);
    }
    const how = held ? "with the automaton" : "freely";
    report.rate(`poem ${how}: form`, hits.form, n);
    report.rate(`poem ${how}: rhyme`, hits.rhyme, n);
    report.rate(`poem ${how}: a sign of the theme`, hits.theme, n);
    if (known) report.rate(`poem ${how}: a whole line of the corpus`, hits.copied, n);
  }
}

/** Lines of hanzi without their marks. */
export function verses(poem: string): string[] {
  return poem.split(/[^\p{Script=Han}]+/u).filter((verse) => verse !== "");
}

function hasForm(poem: string, form: PoemForm): boolean {
  const { characters, couplets } = POEM_FORMS[form];
  const lines = verses(poem);
  return lines.length === 2 * couplets && lines.every((line) => line.length === characters);
}

/** Whether the ends of all couplets rhyme, in different hanzi. */
function rhymes(poem: string): boolean {
  const ends = verses(poem)
    .filter((_, i) => i % 2 === 1)
    .map((line) => line.at(-1)!);
  const [first] = ends;
  if (first === undefined || ends.length < 2 || new Set(ends).size < ends.length) return false;
  const sound = rhymeOf(first);
  return sound !== undefined && ends.every((end) => rhymeOf(end) === sound);
}

/**
 * Closed-world reading: a short text about people, places and things that do not exist, then questions on it.
 *
 * Everything asked stands in the text, or nowhere. Two or three subjects share the text, so the right sentence has to be found.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Document } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import { compile, type Form, fill, sentence } from "../lessons/form.ts";
import { areAkin, RELATIONS, type Relation, relationsOf } from "../lessons/index.ts";
import { type Language, terms } from "../lexicon/term.ts";
import { drawValue, type Fact, sameSubject, siblingRelation, siblingSubject, subjectFor } from "./fact.ts";
import { answer, impersonal, refusal } from "./replies.ts";
import { type Episode, Script } from "./script.ts";
import { weighted } from "./told.ts";
import { filling, finish, question, startsWithSubject } from "./wording.ts";

/** Kinds whose subjects are called by name alone, so that anybody can write about them. */
const KINDS = [
  "stranger",
  "town",
  "shop",
  "product",
  "organisation",
  "team",
  "book",
  "film",
  "game",
  "project",
  "building",
  "event",
  "course",
];
/** Relations are listed for "person"; strangers have them too. */
const relationKind = (kind: string): string => (kind === "stranger" ? "person" : kind);

/** Relations that a text can state: in both languages some wording says neither "I" nor "you". */
const WRITABLE: ReadonlySet<Relation> = new Set(
  RELATIONS.filter((relation) =>
    (["zh", "en"] as const).every((language) => impersonal(relation.words[language].answers).length >= 2),
  ),
);

const LINKS: Readonly<Record<Language, readonly Form[]>> = {
  zh: `[另外|此外|还有]，{q} / 据说{q} / 大家都知道，{q} / 值得一提的是，{q} / 而且{q} / 说起来，{q} / 从那以后，{q} / 当地人说，{q} / 记录上写着，{q}`
    .split(" / ")
    .map(compile),
  en: `besides, {q} / it is said that {q} / everybody knows that {q} / what is more, {q} / also, {q} / people say that {q} / records show that {q} / in addition, {q} / as it happens, {q}`
    .split(" / ")
    .map(compile),
};
const FILLERS: Readonly<Record<Language, readonly Form[]>> = {
  zh: `那[天|阵子]天气不错 / 日子过得[平静|不紧不慢] / 这事传开以后，问的人越来越多 / 有人不信，专门跑来看 / 其中的缘由说来话长 / 后来的事，大家各有各的说法 / 这一点很少有人提起 / 小孩子们听了都觉得新鲜 / 报纸上也登过一小段 / 时间一长，也就习惯了 / 第一次听说的人都要愣一下 / 这是好几个人亲口说的 / 当时谁也没料到会这样 / 老照片里还能看出一点影子 / 说法虽多，这一条是准的 / 年轻人不太清楚这些 / [春天|秋天]的时候问起的人最多 / 至于别的，就没人记得了 / 消息传得很快 / 有人把它写进了日记 / 邻里之间常拿它当话题 / 事情就这么定了下来`
    .split(" / ")
    .map(compile),
  en: `the weather was fine [that day|at the time] / life goes on [quietly|slowly] there / once word got round, more people asked / some did not believe it and came to see / why this is so is a long story / people tell different tales about the rest / few ever mention this / the children found it exciting / the paper printed a few lines about it / after a while everyone was used to it / those who hear it for the first time are surprised / several people have said so / nobody had expected that / old photographs still show a trace of it / there are many rumours, but this much is certain / the young hardly know about it / most questions come in [spring|autumn] / nobody remembers the rest / news travels fast there / somebody wrote it in a diary / neighbours like to talk about it / and so it was settled`
    .split(" / ")
    .map(compile),
};
const HEADS = {
  zh: terms("读一读：, 请看下面这段话：, 材料：, 阅读下面的短文，回答问题。, 简介：, 剪报：, 笔记：").map((t) => t.zh),
  en: [
    "Read this:",
    "Here is a short text:",
    "Text:",
    "Please read and answer:",
    "A note:",
    "From the paper:",
    "Notes:",
  ],
} as const;

/** Questions about what one has said before do not go with a text. */
const ASKS_FOR_WHAT_WAS_SAID = /\b[Hh]ave I mentioned|\b[Dd]id I |I forgot|remind me|我跟你|你记下|这儿有|那里有|我忘/;

export function reading(rng: Rng, options: GeneratorOptions): Document {
  return readingEpisode(rng, options).document;
}

export function readingEpisode(rng: Rng, { heldOut }: GeneratorOptions): Episode {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const facts = factsOfText(rng, heldOut);
  const passage = write(rng, facts, language);
  const script = new Script("<|chat|>");
  const asked = rng.shuffle([...facts]).slice(0, 1 + weighted(rng, [30, 40, 30]));
  const head = rng.next() < 0.6 ? `${rng.pick(HEADS[language])}\n` : "";
  let prefix = `${head}${passage}\n`;
  if (rng.next() < 0.25) {
    script
      .line("<|user|>", `${head}${passage}`)
      .line(
        "<|assistant|>",
        rng.pick(
          language === "zh"
            ? ["读完了，请问吧。", "好的，看完了。", "嗯，你想问什么？"]
            : ["I've read it. Go ahead.", "OK, done.", "Ask away."],
        ),
      );
    prefix = "";
  }
  const ask = (fact: Fact, isTold: boolean): void => {
    const voice = { language, speaker: "user" } as const;
    let asked = question(rng, fact, voice, heldOut).text;
    while (ASKS_FOR_WHAT_WAS_SAID.test(asked)) asked = question(rng, fact, voice, heldOut).text;
    const text = prefix + asked;
    const reply = { ...voice, speaker: "narrator", reference: rng.next() < 0.25 ? "pronoun" : "name" } as const;
    const value = fact.value[language];
    const wrong = facts.filter((other) => other !== fact).map((other) => other.value[language]);
    if (isTold) script.ask(text, answer(rng, fact, reply, value, "text"), { value, wrong });
    else script.ask(text, refusal(rng, fact, { ...reply, reference: "name" }, "text"), { value: undefined, wrong });
    prefix = "";
  };
  asked.forEach((fact, i) => {
    if (i > 0 && rng.next() < 0.3) askUnknown(rng, facts, heldOut, ask);
    ask(fact, true);
  });
  if (rng.next() < 0.45) askUnknown(rng, facts, heldOut, ask);
  return script.end("reading", language);
}

function askUnknown(
  rng: Rng,
  facts: readonly Fact[],
  heldOut: boolean,
  ask: (fact: Fact, isTold: boolean) => void,
): void {
  const near = rng.pick(facts);
  if (rng.next() < 0.6) {
    const relation = siblingRelation(rng, { ...near, subjectKind: relationKind(near.subjectKind) }, facts);
    if (relation !== undefined && WRITABLE.has(relation)) ask({ ...near, relation }, false);
    return;
  }
  const subject = siblingSubject(rng, near, facts, heldOut);
  if (subject !== undefined) ask({ ...near, subject }, false);
}

/** Two or three subjects, three to seven facts. */
function factsOfText(rng: Rng, heldOut: boolean): Fact[] {
  const facts: Fact[] = [];
  const subjects = 1 + weighted(rng, [30, 45, 25]);
  for (let s = 0; s < subjects; s++) {
    const kind = s > 0 && rng.next() < 0.5 ? (facts[0] as Fact).subjectKind : rng.pick(KINDS);
    const options = relationsOf(relationKind(kind)).filter(
      (relation) => WRITABLE.has(relation) && relation.realSubjects.length === 0,
    );
    const first = options[0] as Relation;
    const subject = subjectFor(rng, first, kind, heldOut);
    if (facts.some((fact) => sameSubject(fact.subject, subject))) continue;
    const count = subjects === 1 ? 3 + rng.integer(4) : 1 + rng.integer(4);
    for (const relation of rng.shuffle([...options]).slice(0, count)) {
      const own = facts.filter((fact) => fact.subject === subject);
      if (own.some((fact) => areAkin(fact.relation, relation))) continue;
      const value = drawValue(rng, relation, heldOut);
      if (facts.some((fact) => fact.value.zh === value.zh || fact.value.en === value.en)) continue;
      facts.push({ relation, subject, subjectKind: kind, value });
    }
  }
  return facts;
}

/** The facts as running text, subject by subject, with pronouns, links and a filler or two. */
function write(rng: Rng, facts: readonly Fact[], language: Language): string {
  const sentences: string[] = [];
  const fillers = rng.shuffle([...FILLERS[language]]);
  let last: Fact["subject"] | undefined;
  for (const fact of facts) {
    const forms = impersonal(fact.relation.words[language].answers);
    let form = rng.pick(forms);
    const again = last === fact.subject && rng.next() < 0.6;
    for (let tries = 0; tries < 6 && again && !startsWithSubject(form); tries++) form = rng.pick(forms);
    const reference = again && startsWithSubject(form) ? "pronoun" : "name";
    const said = fill(
      form,
      filling(fact.subject, { language, speaker: "narrator", reference }, fact.value[language]),
      rng,
    );
    const linked =
      sentences.length > 0 && rng.next() < 0.25
        ? fill(rng.pick(LINKS[language]), { slots: { q: said }, agreement: "third" }, rng)
        : said;
    sentences.push(finish(sentence(linked, language), fact.subject, language).text);
    const filler = rng.next() < 0.18 ? fillers.pop() : undefined;
    if (filler !== undefined) sentences.push(sentence(fill(filler, { slots: {}, agreement: "third" }, rng), language));
    last = fact.subject;
  }
  return sentences.join(language === "zh" ? "" : " ");
}

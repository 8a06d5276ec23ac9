/**
 * Reading: a passage, questions about it and answers that stand in it.
 */
import type { Rng } from "../../../src/core/index.ts";
import { chatDocument, type Document, type Part, type Turn, textDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { chineseSentences, normaliseChinese, Simplifier } from "./chinese.ts";
import { type Convert, type Converter, converter, type Emit, parseLine } from "./converter.ts";

interface Question {
  q: string;
  a: string;
}

const ASK_ZH = [
  "(请|)(阅读|读|读一读|看)(下面的|这段|以下)(短文|文字|内容|材料)[，](然后|再|)回答问题(。|：)\n{passage}\n[问题：]{question}",
  "{passage}\n(根据上文|根据这段话|读完上面的内容|请根据短文回答)(，|：|){question}",
  "{passage}\n{question}",
  "(资料|短文|背景)：{passage}\n(问|问题)：{question}",
];

const ASK_EN = [
  "(Read|Please read) (this|the following|the) (text|passage) and answer [the question]:\n{passage}\n[Question: ]{question}",
  "{passage}\n(According to|Based on) the (text|passage)[ above]: {question}",
  "{passage}\n{question}",
  "Passage: {passage}\nQuestion: {question}",
];

/** A question about another passage, so that "it does not say" has to be learnt. */
const NOT_THERE_ZH = ["文中没有提到。", "文章里没有说。", "这段文字里没有写。", "短文没有提到这一点。"];

const NAME_IT = [
  "(给|为)(下面的|这段)(文字|短文|介绍)(起|取|加)(一个|个)标题(。|：)\n{passage}",
  "{passage}\n(这段话讲的是什么|上文介绍的是什么|这段文字的主题是什么)？",
  "(用几个字|一个词)(概括|说出)(这段话|下文)的主题(。|：)\n{passage}",
];

/** Share of passages that are also asked for their title. */
const TITLE_SHARE = 0.3;

/** Passages above this are cut to the sentences around an answer. */
const MAX_PASSAGE = 420;

/** CMRC-like files of `{ title, context, qas }`. */
export const chineseReading: Converter = { linesPerGroup: 2, prepare: () => readingConvert((text) => text) };

/** The same in traditional characters; needs the benchmark's fold table beside the corpus folder. */
export const traditionalReading: Converter = {
  linesPerGroup: 2,
  auxiliaryFiles: ["../lessons/fold.mjs"],
  prepare: ([table = ""]) => {
    const pairs = [...table.matchAll(/"([\u4e00-\u9fff]{10,})"/g)].map(([, run]) => run).join("");
    const simplifier = new Simplifier(pairs);
    return readingConvert((text) => simplifier.simplify(text));
  },
};

/** XQuAD: one question a line, in both languages; also across languages. */
export const parallelReading: Converter = converter(([line = ""], rng, emit) => {
  const row = parseLine<{ en: string[]; zh: string[] }>(line);
  const [contextEn = "", questionEn = "", answerEn = ""] = row.en;
  const [contextZh = "", questionZh = "", answerZh = ""] = row.zh.map(normaliseChinese);
  // All questions of one passage share its key, so a passage is never on both sides of the split; the question tells
  // them apart for deduplication.
  const key = `${contextEn.slice(0, 200)}\u0000${questionEn}`;
  if (rng.next() < 0.5) {
    const passage = around(contextZh, answerZh);
    if (passage !== undefined) {
      const crossed = rng.next() < 0.15;
      const question = crossed ? questionEn : questionZh;
      emit(key, ask("zh", passage, [{ q: question, a: answerZh }], rng));
    }
    return;
  }
  const passage = around(contextEn, answerEn);
  if (passage !== undefined) emit(key, ask("en", passage, [{ q: questionEn, a: answerEn }], rng));
});

function readingConvert(convert: (text: string) => string): Convert {
  return (lines, rng, emit) => {
    const rows = lines.map((line) => {
      const row = parseLine<{ title: string; context: string; qas: Question[] }>(line);
      return {
        title: convert(row.title),
        context: normaliseChinese(convert(row.context)),
        qas: row.qas.map(({ q, a }) => ({ q: normaliseChinese(convert(q)), a: normaliseChinese(convert(a)) })),
      };
    });
    for (let i = 0; i < rows.length; i++) {
      const { title, context, qas } = rows[i] as (typeof rows)[number];
      emit(context, textDocument("passage-zh", "zh", context));
      if (title !== "" && context.includes(title) && rng.next() < TITLE_SHARE) {
        emit(`${context}\u0000title`, titleDocument(title, context, rng));
      }
      const other = rows[(i + 1) % rows.length] as (typeof rows)[number];
      emitQuestions(context, qas, i === (i + 1) % rows.length ? [] : other.qas, rng, emit);
    }
  };
}

function emitQuestions(
  context: string,
  qas: readonly Question[],
  foreign: readonly Question[],
  rng: Rng,
  emit: Emit,
): void {
  const left = [...qas].filter(({ a }) => a.length <= 30);
  while (left.length > 0) {
    const first = left.shift() as Question;
    const passage = around(context, first.a);
    if (passage === undefined) continue;
    const asked = [first];
    while (asked.length < 3 && left.length > 0 && passage.includes((left[0] as Question).a) && rng.next() < 0.6) {
      asked.push(left.shift() as Question);
    }
    const stranger = foreign[0];
    if (stranger !== undefined && rng.next() < 0.15 && !passage.includes(stranger.a)) {
      asked.push({ q: stranger.q, a: rng.pick(NOT_THERE_ZH) });
    }
    // The key starts with the context: the split reads only the part before the separator.
    emit(`${context}\u0000${first.q}`, oneOfForms(passage, asked, rng));
  }
}

/** The head of a passage and what it is about. */
function titleDocument(title: string, context: string, rng: Rng): Document {
  const passage = around(context, title) ?? context;
  return chatDocument("title", "zh", [
    { role: "user", text: fill(expandAny(rng, NAME_IT), { passage }) },
    { role: "assistant", text: title },
  ]);
}

function oneOfForms(passage: string, asked: readonly Question[], rng: Rng): Document {
  const first = asked[0] as Question;
  if (rng.next() >= 0.25) return ask("zh", passage, asked, rng);
  const sentence = chineseSentences(passage).find((candidate) => candidate.includes(first.a)) ?? passage;
  const parts: Part[] = [
    { token: "<|answer|>" },
    sentence,
    { token: "<|stop|>" },
    { token: "<|user|>" },
    first.q,
    { token: "<|stop|>" },
    { token: "<|assistant|>" },
    first.a,
    { token: "<|stop|>" },
    { token: "<|end|>" },
  ];
  return { kind: "reading-answer", language: "zh", parts };
}

function ask(language: "zh" | "en", passage: string, asked: readonly Question[], rng: Rng): Document {
  const templates = language === "zh" ? ASK_ZH : ASK_EN;
  const turns: Turn[] = [];
  for (const { q, a } of asked) {
    const text = turns.length === 0 ? fill(expandAny(rng, templates), { passage, question: q }) : q;
    turns.push({ role: "user", text }, { role: "assistant", text: a });
  }
  return chatDocument("reading", language, turns);
}

/** The passage, or as many sentences around the answer as fit; undefined if the answer does not stand in it. */
function around(context: string, answer: string): string | undefined {
  if (answer === "" || !context.includes(answer)) return undefined;
  const limit = /[\u4e00-\u9fff]/.test(context) ? MAX_PASSAGE : MAX_PASSAGE * 3;
  if (context.length <= limit) return context;
  const sentences = /[\u4e00-\u9fff]/.test(context)
    ? chineseSentences(context)
    : (context.match(/[^.!?]+(?:[.!?]+["')]*\s*|$)/g) ?? [context]);
  const at = sentences.findIndex((sentence) => sentence.includes(answer));
  if (at < 0) return undefined;
  let from = at;
  let to = at + 1;
  let length = (sentences[at] as string).length;
  while (from > 0 || to < sentences.length) {
    const before = sentences[from - 1];
    const after = sentences[to];
    if (before !== undefined && length + before.length <= limit) length += (sentences[--from] as string).length;
    else if (after !== undefined && length + after.length <= limit) length += (sentences[to++] as string).length;
    else break;
  }
  return sentences.slice(from, to).join("").trim();
}

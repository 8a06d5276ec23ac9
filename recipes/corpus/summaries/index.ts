/**
 * Summaries: a story in one line, in its own language or the other; a title for it. The plot is known, so the line is
 * always true.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Tongue } from "../commands/slots.ts";
import { chatDocument, type Document, summaryDocument } from "../forms.ts";
import type { Generator } from "../generator.ts";
import { expandAny, fill } from "../grammar.ts";
import { anyPlot, castPlot, lineOf, tell, titleOf } from "../stories/index.ts";

export const SUMMARY_KINDS: Readonly<Record<string, Generator>> = {
  summary: (rng) => summary(rng),
  title: (rng) => title(rng),
};

/** Share in the other language than the story's. */
const CROSSED_SHARE = 0.2;

const ASK: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(请|)(用一句话|一句话|简单地)(概括|总结|说说)(一下|)(下面的|这个)(故事|短文)(：|。)\n{story}",
    "{story}\n(这个故事讲了什么|概括一下|上面讲的是什么|用一句话总结)(？|。)",
    "(帮我|)(总结|概括|缩写)(一下|)：{story}",
    "{story}\n(请用英文总结|英文概括一句)。",
    "(太长了，|)(给我|)(说个|讲个)大意：\n{story}",
  ],
  en: [
    "(Summarize|Sum up|Please summarize) (this|the) story in one sentence(:|.)\n{story}",
    "{story}\n(What is this story about?|Sum it up in one line.|Give me a one-sentence summary.|What happened, in short?)",
    "(Too long, |)(just |)(tell me what happens|give me the gist):\n{story}",
    "{story}\n(Summarize it in Chinese.|In one Chinese sentence, please.)",
  ],
};

const NAME_IT: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(给|为)(下面的|这个)故事(起|取)个(题目|标题|名字)(：|。)\n{story}",
    "{story}\n(这个故事叫什么好|起个题目吧|标题应该是什么)？",
    "(请|)(想|起)一个标题：{story}",
  ],
  en: [
    "(Give|Find) (this|the) story a title(:|.)\n{story}",
    "{story}\n(What would be a good title?|Name this story.|What should it be called?)",
    "(Think of|Suggest) a title for this(:|.)\n{story}",
  ],
};

function summary(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const story = tell(cast, tongue, rng);
  const other: Tongue = tongue === "zh" ? "en" : "zh";
  if (rng.next() < 0.5) {
    const wanted = rng.next() < CROSSED_SHARE ? other : tongue;
    const line = lineOf(cast, cast.plot.summary, wanted, rng);
    return summaryDocument("summary", wanted === tongue ? tongue : "mixed", wanted, story, line);
  }
  const question = fill(expandAny(rng, ASK[tongue]), { story });
  // A request that names the other language gets it.
  const head = question.replace(story, "");
  const wanted = /英文|Chinese/.test(head) ? other : tongue;
  return chatDocument("summary", wanted === tongue ? tongue : "mixed", [
    { role: "user", text: question },
    { role: "assistant", text: lineOf(cast, cast.plot.summary, wanted, rng) },
  ]);
}

function title(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const story = tell(cast, tongue, rng);
  return chatDocument("title", tongue, [
    { role: "user", text: fill(expandAny(rng, NAME_IT[tongue]), { story }) },
    { role: "assistant", text: titleOf(cast, tongue, rng) },
  ]);
}

function tongueOf(rng: Rng): Tongue {
  return rng.next() < 0.5 ? "zh" : "en";
}

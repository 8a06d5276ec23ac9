/**
 * The text that the tokenizer is trained on: which files of the corpus, which of their fields, how many megabytes of each.
 * The amounts follow the first training mix of the model (modern Chinese and chat several times, poems and books a part).
 */
import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createBrotliDecompress } from "node:zlib";

/** What a piece of text is measured as. */
export type Kind = "zh-modern" | "zh-poem" | "zh-classical" | "en" | "json";

export interface Source {
  readonly file: string;
  readonly kind: Kind;
  /** Fields whose strings are text, in objects and arrays at any depth; none means every string of a line. */
  readonly fields?: readonly string[];
  /** Megabytes that the source counts for. A smaller source counts several times, a larger one gives a part of its lines. */
  readonly megabytes: number;
}

export const SOURCES: readonly Source[] = [
  { file: "zh-poetry.jsonl.br", kind: "zh-poem", fields: ["title", "lines", "paragraphs"], megabytes: 18 },
  { file: "zh-poetry-song.jsonl.br", kind: "zh-poem", fields: ["title", "lines", "paragraphs"], megabytes: 4 },
  { file: "zh-classical-modern-selected.jsonl.br", kind: "zh-classical", fields: ["classical"], megabytes: 4 },
  { file: "zh-classical-modern-selected.jsonl.br", kind: "zh-modern", fields: ["modern"], megabytes: 8 },
  { file: "zh-cft-fairy-tales.jsonl.br", kind: "zh-modern", fields: ["text"], megabytes: 3 },
  { file: "zh-cmrc2019-stories.jsonl.br", kind: "zh-modern", fields: ["text"], megabytes: 4 },
  { file: "zh-cmrc2017-valid.jsonl.br", kind: "zh-modern", fields: ["text"], megabytes: 10 },
  { file: "zh-cmrc2018-devtrial.jsonl.br", kind: "zh-modern", fields: ["context", "q", "a"], megabytes: 4 },
  { file: "zh-kdconv-dialogs.jsonl.br", kind: "zh-modern", fields: ["turns"], megabytes: 6 },
  { file: "zh-xiehouyu.jsonl.br", kind: "zh-modern", fields: ["riddle", "answer"], megabytes: 1 },
  { file: "pair-tatoeba-en-zh.jsonl.br", kind: "zh-modern", fields: ["zh"], megabytes: 6 },
  { file: "bi-chatterbot.jsonl.br", kind: "zh-modern", fields: ["turns"], megabytes: 1 },
  { file: "bi-home-assistant-intents.files.jsonl.br", kind: "zh-modern", fields: ["text"], megabytes: 1 },
  { file: "pair-tatoeba-en-zh.jsonl.br", kind: "en", fields: ["en"], megabytes: 6 },
  { file: "en-books.files.jsonl.br", kind: "en", fields: ["text"], megabytes: 12 },
  { file: "en-sgd-toolcalls.jsonl.br", kind: "en", fields: ["t"], megabytes: 5 },
  { file: "en-sgd-toolcalls.jsonl.br", kind: "json", fields: ["call"], megabytes: 1.5 },
  { file: "en-snips-commands.jsonl.br", kind: "en", fields: ["text"], megabytes: 2 },
  { file: "en-clinc150-train.jsonl.br", kind: "en", fields: ["text"], megabytes: 1 },
  { file: "en-slurp-devel.jsonl.br", kind: "en", fields: ["text"], megabytes: 0.5 },
  { file: "en-topical-chat.jsonl.br", kind: "en", fields: ["turns"], megabytes: 5 },
  { file: "en-synthetic-persona-chat.jsonl.br", kind: "en", fields: ["p1", "p2", "chat"], megabytes: 5 },
  { file: "en-taskmaster.jsonl.br", kind: "en", fields: ["turns"], megabytes: 1 },
  { file: "en-dolly-subset.jsonl.br", kind: "en", fields: ["instruction", "response"], megabytes: 3 },
  { file: "en-opentriviaqa.jsonl.br", kind: "en", fields: ["q", "a"], megabytes: 3 },
  { file: "en-wordnet31-glosses.jsonl.br", kind: "en", fields: ["words", "gloss"], megabytes: 2 },
  { file: "bi-docs.files.jsonl.br", kind: "en", fields: ["text"], megabytes: 2 },
];

/** A line of a source, as text. */
export interface Piece {
  readonly text: string;
  /** One line in a hundred, by its number, is kept from training and measured instead. */
  readonly isHeldOut: boolean;
}

/** Streams the texts of a source. @throws the file system's error if the file is missing, zlib's if it is not brotli. */
export async function* readSource(folder: string, source: Source): AsyncGenerator<Piece> {
  const input = createReadStream(path.join(folder, source.file));
  const unpacked = input.pipe(createBrotliDecompress());
  input.on("error", (fault) => unpacked.destroy(fault));
  let number = 0;
  for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === "") continue;
    const strings: string[] = [];
    collect(JSON.parse(line), source, source.fields === undefined, strings);
    if (strings.length > 0) yield { text: strings.join("\n"), isHeldOut: number % 100 === 37 };
    number++;
  }
}

/** Gathers the strings under a source's fields; tool calls are written as JSON, as the model will meet them. */
function collect(value: unknown, source: Source, isText: boolean, out: string[]): void {
  if (typeof value === "string") {
    if (isText) out.push(value);
  } else if (isText && source.kind === "json" && typeof value === "object") {
    out.push(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, source, isText, out);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      collect(item, source, isText || (source.fields?.includes(name) ?? false), out);
    }
  }
}

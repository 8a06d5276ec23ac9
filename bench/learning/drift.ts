/**
 * What learning did to everything else: bits per byte of texts that have nothing to do with it.
 *
 * Prose is read where no answer starts; replies are read where one does, so that whatever listens there is heard.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { corpusStream } from "../../recipes/corpus/mix.ts";
import { Rng } from "../../src/core/index.ts";
import type { AnswerVoice, LanguageModel } from "../../src/model/index.ts";
import { type BpeTokenizer, chatParts } from "../../src/tokenizer/index.ts";
import { type EncodedDocument, encodeDocument } from "../../src/training/index.ts";

interface Pair {
  readonly turn: string;
  readonly reply: string;
}

export interface DriftTexts {
  /** Validation documents of the training mix, none of which was trained on. */
  readonly documents: readonly EncodedDocument[];
  /** Problems and conversations of public benchmarks, as prose. */
  readonly foreign: readonly string[];
  /** Turns with their replies, of the same benchmarks. */
  readonly pairs: readonly Pair[];
}

/** Nats and bytes by kind of text. */
export interface Costs {
  readonly validation: Cost;
  readonly foreign: Cost;
  readonly replies: Cost;
  /** Nats of each reply. */
  readonly eachReply: readonly number[];
  /** Replies in which something beside the model spoke. */
  readonly opened: number;
}

interface Cost {
  readonly nats: number;
  readonly bytes: number;
}

const LONGEST = 400; // UTF-16 units of a text: many short ones say more than a few long ones

/** @param shared folder with `corpus/` and `eval/` @param amount texts of each kind */
export async function driftTexts(shared: string, tokenizer: BpeTokenizer, amount: number): Promise<DriftTexts> {
  const stream = corpusStream({ sharedFolder: shared, seed: 1, phase: "main", split: "validation" });
  const documents: EncodedDocument[] = [];
  while (documents.length < amount) documents.push(encodeDocument(tokenizer, (await stream.next()).value, false));
  const problems = jsonLines<{ question: string; answer: string }>(join(shared, "eval", "gsm8k-test.jsonl.br"));
  const talks = JSON.parse(unpacked(join(shared, "eval", "kdconv-film-test.json.br"))) as {
    messages: readonly { message: string }[];
  }[];
  const rng = new Rng(6);
  const some = <T>(all: readonly T[]): T[] => rng.shuffle([...all]).slice(0, amount / 2);
  const foreign = [
    ...some(problems).map(({ question }) => question.slice(0, LONGEST)),
    ...some(talks).map(({ messages }) =>
      messages
        .map(({ message }) => message)
        .join("\n")
        .slice(0, LONGEST),
    ),
  ];
  const pairs = [
    ...some(problems).map(({ question, answer }) => ({ turn: question, reply: answer.slice(0, LONGEST / 2) })),
    ...some(talks).map(({ messages }) => ({ turn: messages[0]!.message, reply: messages[1]!.message })),
  ];
  return { documents, foreign, pairs };
}

/** Whether the folder has what {@link driftTexts} reads. */
export function hasDriftTexts(shared: string): boolean {
  return existsSync(join(shared, "corpus")) && existsSync(join(shared, "eval"));
}

/** @param before costs of this very model without a voice, where they are known: then only what is spoken is read again */
export function costsOf(
  model: LanguageModel,
  tokenizer: BpeTokenizer,
  texts: DriftTexts,
  voiceOf: (turn: string) => AnswerVoice | null,
  before: Costs | null,
): Costs {
  let [opened, bytes] = [0, 0];
  const eachReply = texts.pairs.map(({ turn, reply }, i) => {
    bytes += Buffer.byteLength(reply);
    const voice = voiceOf(turn);
    if (!voice && before) return before.eachReply[i]!;
    const prompt = tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: turn }] }));
    const answer = [...tokenizer.encode(reply), tokenizer.stopIds[0]!];
    if (!voice) return total(model.score([...prompt, ...answer]).subarray(prompt.length));
    opened++;
    return spokenNats(model, prompt, answer, voice);
  });
  const replies = { nats: eachReply.reduce((a, b) => a + b, 0), bytes };
  if (before) return { ...before, replies, eachReply, opened };

  const validation = { nats: 0, bytes: 0 };
  for (const { ids, bytes: size } of texts.documents) {
    validation.nats += total(model.score(ids));
    validation.bytes += size;
  }
  const foreign = { nats: 0, bytes: 0 };
  for (const text of texts.foreign) {
    foreign.nats += total(model.score([tokenizer.textStart, ...tokenizer.encode(text)]));
    foreign.bytes += Buffer.byteLength(text);
  }
  return { validation, foreign, replies, eachReply, opened };
}

const total = (nats: Float64Array): number => nats.reduce((sum, x) => sum + x, 0);

/** Nats of an answer token by token, with a voice in it. */
function spokenNats(model: LanguageModel, prompt: Int32Array, answer: readonly number[], voice: AnswerVoice): number {
  model.reset();
  model.read(prompt.subarray(0, -1));
  const output: number[] = [];
  let [nats, next] = [0, prompt[prompt.length - 1]!];
  for (const id of answer) {
    voice.steer(output, model.steering);
    model.read([next]);
    model.steering.fill(0);
    const logits = Float32Array.from(model.logits);
    voice.adjust(output, logits);
    const peak = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    nats += peak + Math.log(logits.reduce((sum, x) => sum + Math.exp(x - peak), 0)) - logits[id]!;
    output.push(id);
    next = id;
  }
  return nats;
}

const unpacked = (path: string): string => brotliDecompressSync(readFileSync(path)).toString();

function jsonLines<T>(path: string): T[] {
  return unpacked(path)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/**
 * LWIA-1 on a model: tells lessons in ordinary turns, restarts, and asks under several conditions.
 *
 *   npx tsx bench/lessons.bench.ts --lessons FILE [--model DIR] [--n 100] [--conditions B,X,I,A] --out DIR
 *
 * Writes answers.jsonl for the protocol's scorer and cost.json, and prints cost.json. Conditions: see src/evaluation/lwia.ts.
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type OpenBase, openBase } from "../recipes/learning/open-base.ts";
import {
  CONDITIONS,
  type Condition,
  type LwiaSubject,
  parseLwiaLessons,
  type Reply,
  runLwia,
  type TellCost,
} from "../src/evaluation/index.ts";
import { Learner, type LessonPlayer } from "../src/learning/index.ts";
import { type Memory, openMemory } from "../src/memory/index.ts";
import { type AnswerVoice, generate } from "../src/model/index.ts";
import { type AskOptions, createShoal, type Shoal } from "../src/runtime/index.ts";
import { chatParts, specialTokenId } from "../src/tokenizer/index.ts";

const STOPS = [specialTokenId("<|stop|>"), specialTokenId("<|end|>")];
/** Lines of memory for likelihoods under conditions with explicit memory. */
const MEMORY_LINES = 3;

/** The whole program for what people see; its parts by themselves for likelihoods and the logit bonus. */
class ShoalSubject implements LwiaSubject {
  readonly #model: string;
  readonly #data: string;
  #shoal: Shoal | null = null;
  #parts: { readonly memory: Memory; readonly learner: Learner } | null = null;
  #base: OpenBase | null = null;

  constructor(model: string, data: string) {
    this.#model = model;
    this.#data = data;
  }

  async tell(turn: string): Promise<TellCost> {
    const shoal = await this.#whole();
    const before = process.cpuUsage();
    const start = performance.now();
    let explicitMs: number | null = null;
    for await (const event of shoal.ask(turn, { ephemeral: true, maxTokens: 1 })) {
      if (event.type === "lesson") explicitMs ??= performance.now() - start;
    }
    await shoal.settled();
    const { user, system } = process.cpuUsage(before);
    const weightsMs = explicitMs === null ? null : performance.now() - start;
    return { explicitMs, weightsMs, cpuSeconds: (user + system) / 1e6 };
  }

  async askAfter(told: string, question: string, maxTokens: number): Promise<Reply> {
    const shoal = await this.#whole();
    const { id } = await shoal.conversations.create();
    const options: AskOptions = { conversation: id, learn: false, recall: false, implicit: false };
    for (const turn of told.split("\n")) await drain(shoal, turn, { ...options, maxTokens });
    const reply = await drain(shoal, question, { ...options, maxTokens });
    await shoal.conversations.remove(id);
    return reply;
  }

  async ask(question: string, condition: Condition, maxTokens: number): Promise<Reply> {
    if (condition === "I-bonus") return this.#write(question, maxTokens, await this.#voice(question, "bonus"));
    const options: AskOptions = {
      ephemeral: true,
      learn: false,
      recall: usesRecall(condition),
      implicit: usesWeights(condition),
    };
    return drain(await this.#whole(), question, { ...options, maxTokens });
  }

  async likelihoods(question: string, answers: readonly string[], condition: Condition): Promise<readonly number[]> {
    const { memory } = await this.#loose();
    const { model, base } = this.#base as OpenBase;
    const voice = usesWeights(condition)
      ? await this.#voice(question, condition === "I-bonus" ? "bonus" : "chain")
      : null;
    const memories =
      usesRecall(condition) && !voice
        ? memory.recall.search(question, { limit: MEMORY_LINES }).map(({ text }) => text)
        : [];
    const prompt = base.tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: question }], memories }));
    return answers.map((answer) => logLikelihood(model, prompt, [...base.tokenizer.encode(answer)], voice));
  }

  async restart(): Promise<void> {
    await this.#close();
  }

  async close(): Promise<void> {
    await this.#close();
    this.#base?.backend.close();
  }

  async #voice(question: string, mode: "chain" | "bonus"): Promise<LessonPlayer | null> {
    const { learner } = await this.#loose();
    return learner.prepareAnswer(question, { mode });
  }

  async #write(question: string, maxTokens: number, voice: AnswerVoice | null): Promise<Reply> {
    const { model, base } = this.#base as OpenBase;
    model.reset();
    const prompt = base.tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: question }] }));
    const ids: number[] = [];
    for await (const id of generate(model, prompt, { maxTokens, stopIds: STOPS, ...(voice ? { voice } : {}) }))
      ids.push(id);
    return { text: base.tokenizer.decode(ids.filter((id) => id < base.tokenizer.vocabSize)), tokens: ids.length };
  }

  async #whole(): Promise<Shoal> {
    if (this.#parts) await this.#close();
    this.#shoal ??= await createShoal({ model: this.#model, data: this.#data });
    return this.#shoal;
  }

  async #loose(): Promise<{ readonly memory: Memory; readonly learner: Learner }> {
    if (this.#shoal) await this.#close();
    this.#base ??= await openBase(this.#model);
    if (!this.#parts) {
      const memory = await openMemory(this.#data);
      this.#parts = { memory, learner: new Learner({ memory, base: this.#base.base, gate: this.#base.gate }) };
    }
    return this.#parts;
  }

  async #close(): Promise<void> {
    await this.#shoal?.close();
    this.#shoal = null;
    await this.#parts?.learner.close();
    this.#parts?.memory.close();
    this.#parts = null;
  }
}

const usesRecall = (condition: Condition): boolean => condition === "X" || condition === "A";
const usesWeights = (condition: Condition): boolean =>
  condition === "I" || condition === "I-bonus" || condition === "A";

async function drain(shoal: Shoal, turn: string, options: AskOptions): Promise<Reply> {
  for await (const event of shoal.ask(turn, options)) {
    if (event.type === "done") return { text: event.answer.text, tokens: event.answer.tokens };
  }
  throw new Error(`no answer to ${turn}`);
}

/** Nats of the answer's tokens after the prompt, under a lesson's voice if one speaks. */
function logLikelihood(
  model: OpenBase["model"],
  prompt: Int32Array,
  answer: readonly number[],
  voice: AnswerVoice | null,
): number {
  model.reset();
  model.read(prompt.subarray(0, -1));
  let sum = 0;
  const output: number[] = [];
  let next = prompt[prompt.length - 1] as number;
  for (const id of answer) {
    voice?.steer(output, model.steering);
    model.read([next]);
    model.steering.fill(0);
    const logits = Float32Array.from(model.logits);
    voice?.adjust(output, logits);
    const peak = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const total = logits.reduce((a, b) => a + Math.exp(b - peak), 0);
    sum += (logits[id] as number) - peak - Math.log(total);
    output.push(id);
    next = id;
  }
  return sum;
}

const { values } = parseArgs({
  options: {
    lessons: { type: "string" },
    model: { type: "string", default: "models/nano" },
    n: { type: "string", default: "100" },
    conditions: { type: "string", default: "B,X,I,I-bonus,A" },
    out: { type: "string" },
  },
});
if (!values.lessons || !values.out || !existsSync(values.lessons)) {
  console.error("lessons.bench: --lessons FILE and --out DIR are needed");
  process.exit(2);
}
const conditions = values.conditions.split(",").map((name): Condition => {
  const condition = CONDITIONS.find((known) => known === name);
  if (!condition) throw new RangeError(`--conditions: ${name} is none of ${CONDITIONS.join(", ")}`);
  return condition;
});
const lessons = parseLwiaLessons(readFileSync(values.lessons, "utf8")).slice(0, Number(values.n));
mkdirSync(values.out, { recursive: true });
const file = createWriteStream(join(values.out, "answers.jsonl"));
const data = mkdtempSync(join(tmpdir(), "shoal-lwia-"));
const subject = new ShoalSubject(values.model, data);
try {
  const cost = await runLwia(subject, lessons, {
    conditions,
    onAnswer: (answer) => file.write(`${JSON.stringify(answer)}\n`),
    onProgress: (what) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${what}\u001b[K`);
    },
  });
  const summary = { lessons: lessons.length, model: values.model, ...cost };
  writeFileSync(join(values.out, "cost.json"), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(JSON.stringify(summary));
} finally {
  await subject.close();
  await new Promise((resolve) => file.end(resolve));
  rmSync(data, { recursive: true, force: true });
}

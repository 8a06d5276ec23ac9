/** Shoal as LWIA-1 examines it: told, asked and started again; under each condition with the layers that belong to it. */
import type { Condition, LwiaSubject, Reply, TellCost } from "../evaluation/index.ts";
import { Learner, type LessonPlayer } from "../learning/index.ts";
import { type Memory, openMemory } from "../memory/index.ts";
import type { AnswerVoice } from "../model/index.ts";
import { type AskOptions, createShoal, Engine, readGateOf, type Shoal } from "../runtime/index.ts";

/** Lines of memory for likelihoods under conditions with explicit memory. */
const MEMORY_LINES = 3;

interface Parts {
  readonly engine: Engine;
  readonly memory: Memory;
  readonly learner: Learner;
}

/** The whole program for what people see; its parts by themselves for likelihoods and the logit bonus. */
export class ShoalUnderTest implements LwiaSubject {
  readonly #model: string;
  readonly #data: string;
  #shoal: Shoal | null = null;
  #parts: Parts | null = null;

  /** @param data an empty folder */
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
    for (const turn of told.split("\n")) await replyTo(shoal, turn, { ...options, maxTokens });
    const reply = await replyTo(shoal, question, { ...options, maxTokens });
    await shoal.conversations.remove(id);
    return reply;
  }

  async ask(question: string, condition: Condition, maxTokens: number): Promise<Reply> {
    if (condition === "I-bonus") return this.#writeWithBonus(question, maxTokens);
    const layers = { recall: usesRecall(condition), implicit: usesWeights(condition) };
    return replyTo(await this.#whole(), question, { ephemeral: true, learn: false, ...layers, maxTokens });
  }

  async likelihoods(question: string, answers: readonly string[], condition: Condition): Promise<readonly number[]> {
    const { engine, memory, learner } = await this.#apart();
    const mode = condition === "I-bonus" ? "bonus" : "chain";
    const voice = usesWeights(condition) ? learner.prepareAnswer(question, { mode }) : null;
    const isRecalled = usesRecall(condition) && !voice;
    const memories = isRecalled ? memory.recall.search(question, { limit: MEMORY_LINES }).map(({ text }) => text) : [];
    const prompt = engine.promptOf({ messages: [{ role: "user", content: question }], memories });
    return answers.map((answer) => logLikelihood(engine, prompt, engine.tokenizer.encodeAnswer(answer), voice));
  }

  async restart(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.#shoal?.close();
    this.#shoal = null;
    await this.#parts?.learner.close();
    this.#parts?.memory.close();
    this.#parts?.engine.close();
    this.#parts = null;
  }

  async #writeWithBonus(question: string, maxTokens: number): Promise<Reply> {
    const { engine, learner } = await this.#apart();
    const voice = learner.prepareAnswer(question, { mode: "bonus" });
    engine.model.reset();
    const prompt = engine.promptOf({ messages: [{ role: "user", content: question }] });
    let reply: Reply = { text: "", tokens: 0 };
    for await (const { text, tokens } of engine.write(prompt, { maxTokens, ...(voice ? { voice } : {}) }))
      reply = { text: reply.text + text, tokens };
    return reply;
  }

  async #whole(): Promise<Shoal> {
    if (this.#parts) await this.close();
    this.#shoal ??= await createShoal({ model: this.#model, data: this.#data, threads: 1 });
    return this.#shoal;
  }

  async #apart(): Promise<Parts> {
    if (this.#shoal) await this.close();
    if (!this.#parts) {
      const engine = await Engine.open({ model: this.#model, threads: 1 });
      const memory = await openMemory(this.#data);
      const learner = new Learner({ memory, base: engine.lessonBase(), gate: readGateOf(this.#model) });
      this.#parts = { engine, memory, learner };
    }
    return this.#parts;
  }
}

const usesRecall = (condition: Condition): boolean => condition === "X" || condition === "A";
const usesWeights = (condition: Condition): boolean =>
  condition === "I" || condition === "I-bonus" || condition === "A";

async function replyTo(shoal: Shoal, turn: string, options: AskOptions): Promise<Reply> {
  for await (const event of shoal.ask(turn, options)) {
    if (event.type === "done") return { text: event.answer.text, tokens: event.answer.tokens };
  }
  throw new Error(`no answer to ${turn}`);
}

/** Nats of the answer's tokens after the prompt, under a lesson's voice if one speaks. */
function logLikelihood(
  { model }: Engine,
  prompt: Int32Array,
  answer: ArrayLike<number>,
  voice: AnswerVoice | LessonPlayer | null,
): number {
  model.reset();
  model.read(prompt.subarray(0, -1));
  let sum = 0;
  const output: number[] = [];
  let next = prompt[prompt.length - 1] as number;
  for (const id of Array.from(answer)) {
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

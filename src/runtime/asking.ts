/**
 * One turn from words to answer: what it is answered from, what the model reads and writes, what is kept and learnt.
 */
import { Channel } from "../core/index.ts";
import { type Learner, languageOf } from "../learning/index.ts";
import type { Memory, Origin } from "../memory/index.ts";
import type { SavedState } from "../model/index.ts";
import type { EncodePart, Message } from "../tokenizer/index.ts";
import type { Engine } from "./engine.ts";
import { type Grounds, groundsOf, NO_GROUNDS, sourcesAfter } from "./grounds.ts";
import { lessonView } from "./lesson-view.ts";
import { isHeld, type Manner, mannerOf, modeOf } from "./manner.ts";
import { OpenGate } from "./open-gate.ts";
import { checkPrompt, type Mode, messagesParts, titleOf, turnContent, turnParts } from "./prompt.ts";
import { Threads } from "./thread.ts";
import { closedError, Turnstile } from "./turnstile.ts";
import type { Answer, AnswerEvent, AskOptions } from "./types.ts";
import type { Writer } from "./writer.ts";

export interface AskingParts {
  readonly engine: Engine;
  readonly writer: Writer;
  readonly memory: Memory;
  readonly learner: Learner;
}

/** One answer on its way. */
interface Task {
  /** The person's own words. */
  readonly turn: string;
  readonly mode: Mode;
  readonly manner: Manner;
  readonly options: AskOptions;
  readonly channel: Channel<AnswerEvent>;
  readonly signal: AbortSignal;
}

/** Turns of the person that are looked at for what a pronoun means. */
const EARLIER_TURNS = 4;
/** Ordinal of an answer that no conversation keeps. */
const NO_TURN = -1;

type Answered = Omit<Answer, "turn">;

export class Asking {
  /** Closed while something is forgotten, so that no answer brings it back. */
  readonly gate: OpenGate = new OpenGate();
  readonly threads: Threads;
  readonly #parts: AskingParts;
  readonly #busy = new Map<string, Turnstile>(); // by conversation
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(parts: AskingParts) {
    this.#parts = parts;
    this.threads = new Threads(parts.engine, parts.memory.conversations);
  }

  async *ask(text: string, options: AskOptions = {}): AsyncGenerator<AnswerEvent> {
    const content = turnContent(text, options.attachments);
    checkPrompt([content]);
    yield* this.#start(text, options, (task) => this.#inConversation(task, content));
  }

  async *complete(messages: readonly Message[], options: AskOptions = {}): AsyncGenerator<AnswerEvent> {
    checkPrompt(messages.map(({ content }) => content));
    const turn = messages.findLast(({ role }) => role === "user")?.content ?? "";
    yield* this.#start(turn, options, async (task) => {
      const said = messages.filter(({ role }) => role === "user").map(({ content }) => content);
      const earlier = said.slice(0, -1).slice(-EARLIER_TURNS);
      const grounds = this.#grounds(task, earlier);
      task.channel.send({ type: "start", conversation: "", sources: grounds.sources });
      const parts = messagesParts(messages, grounds.lines, task.mode, options.tools);
      const { answer } = await this.#answer(task, null, parts, grounds);
      task.channel.send({ type: "done", answer: { ...answer, turn: NO_TURN } });
      if (options.learn === true) this.#observe(task, earlier);
    });
  }

  async *continue(text: string, options: AskOptions = {}): AsyncGenerator<AnswerEvent> {
    checkPrompt([text]);
    yield* this.#start(text, { ...options, mode: "chat" }, async (task) => {
      task.channel.send({ type: "start", conversation: "", sources: [] });
      const { answer } = await this.#answer(task, null, [{ token: "<|text|>" }, text], NO_GROUNDS);
      task.channel.send({ type: "done", answer: { ...answer, turn: NO_TURN } });
    });
  }

  /** Goes on with the answer that a conversation ends with, as if it had not been cut off; gives the first where there is none. */
  async *resume(conversation: string, options: AskOptions = {}): AsyncGenerator<AnswerEvent> {
    this.threads.unfinished(conversation); // what cannot go on is refused before anything is told
    yield* this.#start("", { ...options, mode: "chat", tools: [] }, (task) =>
      this.#alone(conversation, () => this.#resume(task, conversation)),
    );
  }

  /** Stops all answers, and resolves when what they taught is on disk. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }

  /** Runs one answer; a reader that leaves stops it, but not what has to follow it. */
  #start(turn: string, options: AskOptions, run: (task: Task) => Promise<void>): Channel<AnswerEvent> {
    if (this.#stop.signal.aborted) throw closedError();
    const left = new AbortController();
    const channel = new Channel<AnswerEvent>(() => left.abort());
    const signals = [left.signal, this.#stop.signal, ...(options.signal ? [options.signal] : [])];
    const mode = modeOf(turn, options);
    const manner = mannerOf(this.#parts.engine.tokenizer, turn, mode, options);
    const task = { turn, mode, manner, options, channel, signal: AbortSignal.any(signals) };
    const running: Promise<void> = this.gate
      .pass(() => run(task))
      .then(
        () => channel.close(),
        (error: unknown) => channel.fail(error),
      )
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
    return channel;
  }

  async #inConversation(task: Task, content: string): Promise<void> {
    const { ephemeral = false, conversation } = task.options;
    if (ephemeral) return this.#turn(task, content, null);
    const { conversations } = this.#parts.memory;
    const title = titleOf(task.turn.trim() === "" ? content : task.turn);
    const { id } = conversation ? conversations.require(conversation) : conversations.create(title);
    await this.#alone(id, () => this.#turn(task, content, id));
  }

  /** One turn of a conversation after another. */
  async #alone(conversation: string, run: () => Promise<void>): Promise<void> {
    const turnstile = this.#busy.get(conversation) ?? new Turnstile();
    this.#busy.set(conversation, turnstile);
    try {
      await turnstile.during(run);
    } finally {
      if (turnstile.isFree) this.#busy.delete(conversation);
    }
  }

  async #turn(task: Task, content: string, conversation: string | null): Promise<void> {
    const { mode, options, channel } = task;
    const { conversations } = this.#parts.memory;
    const asked = conversation ? conversations.append(conversation, { role: "user", text: content }).ordinal : 0;
    const earlier = conversation ? this.#earlier(conversation, asked) : [];
    const grounds = this.#grounds(task, earlier);
    channel.send({ type: "start", conversation: conversation ?? "", sources: grounds.sources });

    // A command or a poem is a document of its own; the conversation reads it when it goes on.
    const isTalk = mode === "chat" && (options.tools ?? []).length === 0;
    const before = conversation && isTalk && asked > 0 ? this.threads.before(conversation, asked) : null;
    const parts = before
      ? [...before.parts, ...turnParts(content, grounds.lines)]
      : messagesParts([{ role: "user", content }], grounds.lines, mode, options.tools);
    const { answer, state } = await this.#answer(task, before?.state ?? null, parts, grounds);

    const isKept = conversation !== null && answer.text !== "";
    const turn = isKept ? this.#keep(conversation, answer, isTalk ? state : null) : NO_TURN;
    channel.send({ type: "done", answer: { ...answer, turn } });
    if (options.learn !== false) this.#observe(task, earlier, conversation ? { conversation, turn: asked } : undefined);
  }

  /** Reads the question and what there is of the answer from the state before them, and writes on. */
  async #resume(resumed: Task, conversation: string): Promise<void> {
    const { asked, begun } = this.threads.unfinished(conversation);
    const task = { ...resumed, turn: asked.text };
    // A lesson speaks from an answer's first token, or not at all.
    const grounds = {
      ...this.#grounds(task, this.#earlier(conversation, asked.ordinal)),
      voice: null,
      quotation: null,
    };
    task.channel.send({ type: "start", conversation, sources: grounds.sources });
    const before = asked.ordinal > 0 ? this.threads.before(conversation, asked.ordinal) : null;
    const parts = before
      ? [...before.parts, ...turnParts(asked.text, grounds.lines)]
      : messagesParts([{ role: "user", content: asked.text }], grounds.lines, "chat");
    const { answer, state } = await this.#answer(task, before?.state ?? null, parts, grounds, begun?.text);
    const turn = begun ? this.#extend(conversation, answer, state) : this.#keep(conversation, answer, state);
    task.channel.send({ type: "done", answer: { ...answer, text: (begun?.text ?? "") + answer.text, turn } });
  }

  /** What the person said last in a conversation before this turn, oldest first. */
  #earlier(conversation: string, asked: number): string[] {
    const turns = this.#parts.memory.conversations.turns(conversation, { from: asked - 2 * EARLIER_TURNS, to: asked });
    return turns.filter(({ role, isForgotten }) => role === "user" && !isForgotten).map(({ text }) => text);
  }

  #grounds({ turn, mode, options }: Task, earlier: readonly string[]): Grounds {
    const { memory, learner, engine } = this.#parts;
    return groundsOf({ memory, learner, tokenizer: engine.tokenizer }, turn, earlier, mode, options);
  }

  /**
   * @param from where the parts follow on; null: nothing was read before.
   * @param begun of the answer, which goes on after it.
   */
  async #answer(
    { turn, mode, manner, options, channel, signal }: Task,
    from: SavedState | null,
    parts: readonly EncodePart[],
    grounds: Grounds,
    begun = "",
  ): Promise<{ answer: Answered; state: SavedState | null }> {
    const { engine, writer } = this.#parts;
    const { tokenizer } = engine;
    const prompt = Int32Array.from([
      ...tokenizer.encodeParts(parts),
      ...(begun === "" ? [] : tokenizer.encodeAnswer(begun)),
    ]);
    const voice = grounds.voice ?? grounds.quotation?.voice;
    const outcome = await writer.write({
      ...manner,
      ...(voice ? { voice } : {}),
      ...(options.stop ? { stop: options.stop } : {}),
      ...(options.logprobs === undefined ? {} : { logprobs: options.logprobs }),
      from,
      prompt,
      signal,
      onText: (text, logprobs) => channel.send({ type: "text", text, ...(logprobs ? { logprobs } : {}) }),
    });
    const { state, ...written } = outcome;
    let { text } = written;
    // Without a state it was cut before a stop text, which the caller meant.
    const isSilent = text.trim() === "" && written.finish === "stop" && state !== null;
    if (isSilent && begun === "" && mode === "chat" && !isHeld(options)) {
      text = languageOf(turn) === "zh" ? "我不知道。" : "I don't know.";
      channel.send({ type: "text", text });
    }
    return { answer: { ...written, text, promptTokens: prompt.length, sources: sourcesAfter(grounds) }, state };
  }

  /** Adds the answer to its conversation, and the model's state after it. @returns its ordinal */
  #keep(conversation: string, { text, sources }: Answered, state: SavedState | null): number {
    const { conversations } = this.#parts.memory;
    const used = sources.filter(({ kind }) => kind === "lesson").map(({ id }) => id);
    const { ordinal } = conversations.append(conversation, { role: "assistant", text, lessons: { used } });
    if (state) this.threads.save(conversation, ordinal, state);
    return ordinal;
  }

  /** Adds to the answer that its conversation ends with. @returns its ordinal */
  #extend(conversation: string, { text }: Answered, state: SavedState | null): number {
    const { ordinal } = this.#parts.memory.conversations.extend(conversation, text);
    if (state) this.threads.save(conversation, ordinal, state);
    return ordinal;
  }

  #observe({ turn, channel }: Task, earlier: readonly string[], origin?: Origin): void {
    if (turn.trim() === "") return;
    const { learner, memory } = this.#parts;
    const { learning, proposed } = learner.observe(turn, { earlier, ...(origin ? { origin } : {}) });
    for (const lesson of [...learning, ...proposed]) {
      const dependents = learner.dependents(lesson.id).map(({ id, text }) => ({ id, text }));
      const view = lessonView(lesson, memory.lessons);
      channel.send({ type: "lesson", lesson: dependents.length > 0 ? { ...view, dependents } : view });
    }
  }
}

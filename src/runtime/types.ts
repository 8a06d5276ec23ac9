/**
 * What a program gets from `createShoal()`. The server, the command line and the page use nothing else.
 */
import type { Clock } from "../core/index.ts";
import type { KernelInfo } from "../kernels/index.ts";
import type { Constraint, FinishReason, ModelConfig, SamplerOptions } from "../model/index.ts";

/** One event of an answer, in the order in which they come. */
export type AnswerEvent =
  | { readonly type: "start"; readonly conversation: string; readonly sources: readonly AnswerSource[] }
  | {
      readonly type: "text";
      readonly text: string;
      /** The tokens this text came from, where `AskOptions.logprobs` asked for them. */
      readonly logprobs?: readonly TopLogits[];
    }
  | { readonly type: "done"; readonly answer: Answer }
  /** After the answer: the turn taught something. The lesson is on disk and can be recalled; its neurons follow. */
  | { readonly type: "lesson"; readonly lesson: LessonView };

/** What an answer was drawn from: a lesson that spoke, or a line of memory that was in the context. */
export interface AnswerSource {
  readonly kind: "lesson" | "record";
  readonly id: string;
  readonly text: string;
  /** implicit: from the weights; explicit: recalled by its words into the context; extractive: quoted as it stands. */
  readonly via: "implicit" | "explicit" | "extractive";
  /** How well it fits the turn. Comparable within one `via` only. */
  readonly score: number;
}

export interface Answer {
  readonly text: string;
  readonly finish: FinishReason;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly tokensPerSecond: number;
  readonly firstTokenMs: number;
  readonly sources: readonly AnswerSource[];
  /** Ordinal of the answer's turn in its conversation; -1 where none is kept. */
  readonly turn: number;
}

/** A text that goes with a turn. It is read, and never taken for the person's own words. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

export interface AskOptions extends SamplerOptions {
  /** Continue this conversation; a new one by default. */
  readonly conversation?: string;
  /** Unless told, "poem" for a turn that asks for one in a regular form, "act" with tools, else "chat". */
  readonly mode?: "chat" | "act" | "poem";
  /**
   * Signatures of the tools that may be called, such as `light.set(room?, state: on|off): switches lamps`. In mode "act" the
   * answer is `{"tool": name, "arguments": {…}}` or `{"tool":"none"}`, unless there is another constraint.
   */
  readonly tools?: readonly string[];
  /** One of the tools has to be called. */
  readonly mustCall?: boolean;
  readonly attachments?: readonly Attachment[];
  readonly maxTokens?: number;
  /** Explicit recall; default true. */
  readonly recall?: boolean;
  /** Lesson neurons; default true. */
  readonly implicit?: boolean;
  /** Whether what the person says may become a lesson; default true for `ask`, false for everything else. */
  readonly learn?: boolean;
  /** Keep no conversation: nothing of this turn is stored unless it teaches. */
  readonly ephemeral?: boolean;
  readonly constraint?: Constraint;
  /** Hold the answer to one JSON object. */
  readonly json?: boolean;
  /** Give each token's log-probability and those of this many most likely ones, before any penalty. */
  readonly logprobs?: number;
  /** Texts that end the answer when they appear; they are not part of it. */
  readonly stop?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface LessonView {
  readonly id: string;
  readonly text: string;
  readonly language: "zh" | "en";
  /** pending: on disk, its neurons are being trained; proposed: from elsewhere, waits for the person's yes. */
  readonly state: "proposed" | "learned" | "pending" | "superseded" | "forgotten";
  readonly source: { readonly kind: "person" | "file" | "page" | "tool" | "peer"; readonly name?: string };
  /** What it is about, in every spelling. */
  readonly subjects: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Of its neurons; 0 before they are trained. */
  readonly bytes: number;
  /** The lesson that replaced this one. */
  readonly supersededBy?: string;
  /** The turn of a conversation in which the person said it. */
  readonly taughtIn?: { readonly conversation: string; readonly turn: number };
  /** Given when it is told: learned lessons that speak of what it speaks of, which it may have made untrue. */
  readonly dependents?: readonly { readonly id: string; readonly text: string }[];
  /** Given by `teach` for a text that taught several lessons: the others. */
  readonly also?: readonly LessonView[];
}

/** What is to be forgotten. */
export type ForgetQuery =
  | { readonly ids: readonly string[] }
  /** A kind of source ("person", "file", "page", "tool", "peer"), the name of one, or both as "file:notes.txt". */
  | { readonly source: string }
  /** Milliseconds since 1970. */
  | { readonly since: number }
  | { readonly topic: string }
  | { readonly all: true };

/** What was forgotten, without a word of it. */
export interface ForgetReceipt {
  /** How many lessons. */
  readonly forgotten: number;
  readonly lessons: readonly string[];
  /** Records deleted, turns emptied, saved states dropped along with them. */
  readonly records: number;
  readonly turns: number;
  readonly states: number;
  /** Places in the data folder's files that still hold a forgotten text in some encoding: 0, or something is wrong. */
  readonly residue: number | null;
  /** Hash over the neurons of all lessons, before and after. */
  readonly overlayBefore: string;
  readonly overlayAfter: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface TurnView {
  readonly ordinal: number;
  readonly role: "user" | "assistant" | "system" | "tool";
  /** Empty once forgotten. */
  readonly text: string;
  readonly isForgotten: boolean;
  readonly createdAt: number;
  /** Lessons that this turn taught, or that its answer came from. */
  readonly lessons: Readonly<Record<string, "taught" | "used">>;
}

/** One entry of explicit memory beside the lessons: recalled by its words, never trained. */
export interface RecordView {
  readonly id: string;
  /** A sentence of the person, a text of any length, or structured data with a text that says it in words. */
  readonly kind: "statement" | "note" | "row";
  /** In lists no more than its beginning. */
  readonly text: string;
  /** UTF-16 units of the whole text. */
  readonly units: number;
  /** Of a row. */
  readonly data: unknown;
  readonly source: LessonView["source"];
  /** The lesson that came out of it. */
  readonly lesson: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface ConversationView {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly turns: number;
  /** Of its working memory: the same for every conversation, however long. */
  readonly stateBytes: number;
}

export interface ShoalInfo {
  readonly version: string;
  readonly node: string;
  readonly kernel: KernelInfo;
  readonly model: {
    readonly path: string;
    readonly config: ModelConfig;
    readonly parameters: number;
    /** Share of the parameters that one token uses. */
    readonly activeShare: number;
    readonly sha256: string;
    readonly bytes: number;
  };
  readonly lessons: { readonly count: number; readonly proposed: number; readonly overlaySha256: string };
  readonly data: string;
  readonly memoryBytes: number;
}

/** Cost of a text: what bits per byte are computed from. */
export interface ScoreView {
  readonly bytes: number;
  readonly tokens: number;
  readonly nats: number;
  readonly bitsPerByte: number;
}

/** The most likely next tokens after a position. */
export interface TopLogits {
  readonly position: number;
  readonly token: number;
  readonly text: string;
  /** Of this token, given those before it; 0 for the first. */
  readonly logprob: number;
  readonly top: readonly { readonly token: number; readonly text: string; readonly logprob: number }[];
}

export interface Shoal {
  info(): Promise<ShoalInfo>;
  /** Answers one turn. Stop by leaving the loop or by the signal. */
  ask(text: string, options?: AskOptions): AsyncIterable<AnswerEvent>;
  /** Answers a list of messages without keeping a conversation: what the OpenAI endpoints use. Never teaches by itself. */
  complete(
    messages: readonly { readonly role: "system" | "user" | "assistant" | "tool"; readonly content: string }[],
    options?: AskOptions,
  ): AsyncIterable<AnswerEvent>;
  /**
   * Goes on with the answer that a conversation ends with, as if it had not been cut off. The texts that come are new; the answer
   * at the end has the whole text. Never teaches.
   * @throws ShoalError "nothing-to-continue" where the conversation does not end with a question or its answer
   */
  resume(conversation: string, options?: AskOptions): AsyncIterable<AnswerEvent>;
  /** Continues plain text. */
  continue(text: string, options?: AskOptions): AsyncIterable<AnswerEvent>;

  /** Teaches one statement; resolves when the lesson is durable and in the weights. */
  teach(
    text: string,
    options?: { readonly source?: LessonView["source"]; readonly signal?: AbortSignal },
  ): Promise<LessonView>;
  /** Looks for facts in a text from elsewhere. None is learned before the person agrees: see `decide`. */
  propose(text: string, options: { readonly source: LessonView["source"] }): Promise<LessonView[]>;
  lessons(filter?: { readonly state?: LessonView["state"]; readonly search?: string }): Promise<LessonView[]>;
  /** A person's yes or no to a proposed lesson. */
  decide(id: string, accept: boolean): Promise<LessonView | null>;
  forget(query: ForgetQuery): Promise<ForgetReceipt>;
  /** Forgets the last lesson that was taught. */
  undo(): Promise<ForgetReceipt | null>;
  /** Resolves when every lesson so far has its neurons. */
  settled(): Promise<void>;
  /** All lessons as one signed file. */
  export(): Promise<Uint8Array>;
  /**
   * Adds the lessons of a file; the person thereby agrees to them.
   * @throws FormatError if it is not such a file, IntegrityError if its signature or the base hash does not fit
   */
  import(file: Uint8Array): Promise<{ readonly added: number; readonly known: number }>;

  conversations: {
    list(filter?: {
      readonly search?: string;
      readonly limit?: number;
      readonly offset?: number;
    }): Promise<ConversationView[]>;
    turns(id: string): Promise<TurnView[]>;
    create(title?: string): Promise<ConversationView>;
    rename(id: string, title: string): Promise<void>;
    remove(id: string): Promise<void>;
    /** A new conversation that shares the turns up to and with `turn`. */
    fork(id: string, turn: number): Promise<ConversationView>;
    export(id: string): Promise<unknown>;
    import(file: unknown): Promise<ConversationView>;
  };

  records: {
    /** Newest first; the best match first where words are searched. */
    list(filter?: {
      readonly search?: string;
      readonly kind?: RecordView["kind"];
      readonly limit?: number;
      readonly offset?: number;
    }): Promise<RecordView[]>;
    /** With its whole text. */
    get(id: string): Promise<RecordView | null>;
    /** Keeps a note, or with `data` a row. It can be recalled from now on. */
    add(
      text: string,
      options?: { readonly source?: LessonView["source"]; readonly data?: unknown },
    ): Promise<RecordView>;
    /** Deletes it from every file. */
    remove(id: string): Promise<void>;
  };

  score(text: string, options?: { readonly context?: string; readonly signal?: AbortSignal }): Promise<ScoreView>;
  /** Log-probabilities after each token; what lm-evaluation-harness's echo needs. */
  logits(tokens: readonly number[], top: number): Promise<TopLogits[]>;
  tokenize(text: string): Promise<number[]>;
  detokenize(tokens: readonly number[]): Promise<string>;
  /** Unit vector for a text: the mean over its tokens of the stream after the last layer. */
  embed(text: string): Promise<Float32Array>;
  /** How often each block of neurons of each layer has fired since the start, in all answers together. */
  firings(): readonly Int32Array[];
  /** Stops answers and learning, and gives model and data folder free. What was acknowledged is on disk. */
  close(): Promise<void>;
}

export interface ShoalOptions {
  /** A model folder; the bundled model by default. */
  readonly model?: string;
  /** Data folder. Default: the platform's user data folder. */
  readonly data?: string;
  readonly threads?: number;
  readonly turbo?: boolean;
  /** How weights are kept for answering; default int8. */
  readonly format?: "bf16" | "int8" | "int4" | "f32";
  /** Whether a public checkpoint thinks before it answers; by default those of RWKV's G series begin with an empty thought. */
  readonly thinking?: "none" | "think" | "skip";
  /** Recall by meaning too, with the model's own vectors; default false. */
  readonly semanticRecall?: boolean;
  readonly clock?: Clock;
}

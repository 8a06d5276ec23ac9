/**
 * What a program gets from `createShoal()`. The server, the command line and the page use nothing else.
 */
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
  /** After the answer: the turn taught something; the lesson is durable, and `learned` once it is in the weights. */
  | { readonly type: "lesson"; readonly lesson: LessonView };

/** What an answer was drawn from: a lesson that spoke, or a line of memory that was in the context. */
export interface AnswerSource {
  readonly kind: "lesson" | "record";
  readonly id: string;
  readonly text: string;
  /** implicit: from the weights; explicit: recalled by its words; extractive: quoted. */
  readonly via: "implicit" | "explicit" | "extractive";
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
  /** Ordinal of the answer's turn in its conversation. */
  readonly turn: number;
}

export interface AskOptions extends SamplerOptions {
  /** Continue this conversation; a new one by default. */
  readonly conversation?: string;
  readonly mode?: "chat" | "act" | "poem";
  /** Signatures of the tools that may be called, for mode "act". */
  readonly tools?: readonly string[];
  readonly maxTokens?: number;
  /** Explicit recall; default true. */
  readonly recall?: boolean;
  /** Lesson neurons; default true. */
  readonly implicit?: boolean;
  /** Whether what the person says may become a lesson; default true. */
  readonly learn?: boolean;
  /** Keep no conversation: nothing of this turn is stored unless it teaches. */
  readonly ephemeral?: boolean;
  readonly constraint?: Constraint;
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
  readonly state: "proposed" | "learned" | "pending" | "superseded" | "forgotten";
  readonly source: { readonly kind: "person" | "file" | "page" | "tool" | "peer"; readonly name?: string };
  readonly subjects: readonly string[];
  readonly createdAt: number;
  readonly bytes: number;
  /** The lesson that replaced this one. */
  readonly supersededBy?: string;
}

/** What is to be forgotten. */
export type ForgetQuery =
  | { readonly ids: readonly string[] }
  | { readonly source: string }
  | { readonly since: number }
  | { readonly topic: string }
  | { readonly all: true };

export interface ForgetReceipt {
  readonly id: string;
  readonly forgotten: number;
  readonly overlayBefore: string;
  readonly overlayAfter: string;
  readonly at: number;
}

export interface TurnView {
  readonly ordinal: number;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly createdAt: number;
  /** Lessons that this turn taught, or that spoke in it. */
  readonly lessons: Readonly<Record<string, "taught" | "used">>;
}

export interface ConversationView {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly turns: number;
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
  /** Continues plain text. */
  continue(text: string, options?: AskOptions): AsyncIterable<AnswerEvent>;

  /** Teaches one statement; resolves when the lesson is durable and in the weights. */
  teach(
    text: string,
    options?: { readonly source?: LessonView["source"]; readonly signal?: AbortSignal },
  ): Promise<LessonView>;
  lessons(filter?: { readonly state?: LessonView["state"]; readonly search?: string }): Promise<LessonView[]>;
  /** A person's yes or no to a proposed lesson. */
  decide(id: string, accept: boolean): Promise<LessonView | null>;
  forget(query: ForgetQuery): Promise<ForgetReceipt>;
  /** Forgets the last lesson that was taught. */
  undo(): Promise<ForgetReceipt | null>;
  /** All lessons as one signed file. */
  export(): Promise<Uint8Array>;
  /** @throws IntegrityError if the signature or the base hash does not fit. */
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

  score(text: string, options?: { readonly context?: string }): Promise<ScoreView>;
  /** Log-probabilities after each token; what lm-evaluation-harness's echo needs. */
  logits(tokens: readonly number[], top: number): Promise<TopLogits[]>;
  tokenize(text: string): Promise<number[]>;
  detokenize(tokens: readonly number[]): Promise<string>;
  /** Unit vector for a text. */
  embed(text: string): Promise<Float32Array>;
  /** How often each block of neurons of each layer has fired, since the start. */
  firings(): readonly Int32Array[];
  close(): Promise<void>;
}

export interface ShoalOptions {
  /** A model folder; the bundled model by default. */
  readonly model?: string;
  /** Data folder. Default: the platform's user data folder. */
  readonly data?: string;
  readonly threads?: number;
  readonly turbo?: boolean;
  readonly format?: "bf16" | "int8" | "int4" | "f32";
}

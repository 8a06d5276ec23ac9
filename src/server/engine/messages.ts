/**
 * What the engine's thread and its caller say to one another, over one port.
 *
 *   caller                          thread
 *                            <----  ready { firings, info } | failed { fault }
 *   call { id, method, args } --->  ... result { id, value } | fault { id, fault }
 *   ask  { id, method, args } --->  event { id, event } * , then end { id } | fault { id, fault }
 *   abort { id }              --->  the call's signal fires; what follows still comes
 *   leave { id }              --->  as abort, and nothing more is sent of it
 *   close                     --->  closed | failed { fault }, and the thread ends
 *
 * Values are structured clones. A signal stays with the caller: its place in the arguments is told, and `abort` fires its twin.
 */
import type { AnswerEvent, Shoal, ShoalInfo, ShoalOptions } from "../../runtime/index.ts";
import type { Fault } from "./faults.ts";

type AsyncMethod = (...args: never[]) => Promise<unknown>;
type AsyncNames<T> = { [K in keyof T]: T[K] extends AsyncMethod ? K : never }[keyof T];

/** Every method of a Shoal that resolves to one value, by its name: "teach", "conversations.list". */
export type Methods = Pick<Shoal, Exclude<AsyncNames<Shoal>, "close">> &
  MethodsIn<"conversations"> &
  MethodsIn<"records">;
type MethodsIn<R extends "conversations" | "records"> = { [K in keyof Shoal[R] & string as `${R}.${K}`]: Shoal[R][K] };

export type MethodName = keyof Methods & string;
/** Methods that answer with a stream of events. */
export type StreamName = "ask" | "complete" | "resume" | "continue";

/** The only names that the thread calls. */
export const METHODS: ReadonlySet<string> = new Set<MethodName>([
  ...(["info", "teach", "propose", "lessons", "decide", "forget", "undo", "settled", "export", "import"] as const),
  ...(["score", "logits", "tokenize", "detokenize", "embed"] as const),
  ...(["conversations.list", "conversations.turns", "conversations.create", "conversations.rename"] as const),
  ...(["conversations.remove", "conversations.fork", "conversations.export", "conversations.import"] as const),
  ...(["records.list", "records.get", "records.add", "records.remove"] as const),
]);
export const STREAMS: ReadonlySet<string> = new Set<StreamName>(["ask", "complete", "resume", "continue"]);

interface Called<Name extends string> {
  readonly id: number;
  readonly method: Name;
  readonly args: readonly unknown[];
  /** Which argument had a `signal`. */
  readonly signalAt?: number;
}

export type ToThread =
  | ({ readonly type: "call" } & Called<MethodName>)
  | ({ readonly type: "ask" } & Called<StreamName>)
  | { readonly type: "abort" | "leave"; readonly id: number }
  | { readonly type: "close" };

export type FromThread =
  /** The counters lie in memory that both threads see, so they are told once. */
  | { readonly type: "ready"; readonly firings: readonly Int32Array[]; readonly info: ShoalInfo }
  | { readonly type: "result"; readonly id: number; readonly value: unknown }
  | { readonly type: "event"; readonly id: number; readonly event: AnswerEvent }
  | { readonly type: "end"; readonly id: number }
  | { readonly type: "fault"; readonly id: number; readonly fault: Fault }
  | { readonly type: "closed" }
  | { readonly type: "failed"; readonly fault: Fault };

/** What the thread opens. A clock has methods, which no message carries. */
export type EngineOptions = Omit<ShoalOptions, "clock">;

/** One end of the conversation: a `MessagePort`, a `Worker` or a `parentPort`. */
export interface Port<Sent> {
  postMessage(message: Sent): void;
}

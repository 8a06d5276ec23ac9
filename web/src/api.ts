/** The service's own interface, as the page uses it. */
import { type Signal, signal } from "@preact/signals";
import type {
  Answer,
  AnswerEvent,
  AnswerSource,
  ConversationView,
  ForgetQuery,
  ForgetReceipt,
  LessonView,
  RecordView,
  ShoalInfo,
  TurnView,
} from "../../src/runtime/index.ts";

export type Lesson = LessonView;
export type SourceOf = LessonView["source"];
/** A note, a statement or a row of explicit memory. */
export type MemoryRecord = RecordView;
export type Receipt = ForgetReceipt;
export type Conversation = ConversationView;
export type Turn = TurnView;
export type Source = Pick<AnswerSource, "kind" | "id" | "text" | "via">;
export type Info = ShoalInfo;
export type { Answer, ForgetQuery };

/** Told in place of the rest, where an answer fails once it has begun. */
export type AskEvent = AnswerEvent | ({ readonly type: "error" } & Fault);

const ROUTE = "/api/shoal";
/** A list holds no more than this; older conversations are found by searching. */
export const LISTED = 200;

/** The service did not answer at all. */
export class OfflineError extends Error {}

/** What the service tells of a fault; `code` is the same in every language. */
export interface Fault {
  readonly message: string;
  readonly code: string;
}

/** The service refused, or failed. */
export class ServiceError extends Error {
  readonly code: string;

  constructor({ code, message }: Fault) {
    super(message);
    this.code = code;
  }
}

/** Whether the last request reached the service. */
export const isOnline: Signal<boolean> = signal(true);

/** @throws OfflineError where the service does not answer. */
async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(`${ROUTE}${path}`, { credentials: "same-origin", ...init });
    isOnline.value = true;
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    isOnline.value = false;
    throw new OfflineError("the service does not answer", { cause });
  }
}

async function refusal(response: Response): Promise<ServiceError> {
  const data = (await response.json().catch(() => ({}))) as { error?: Partial<Fault> };
  const { code = `${response.status}`, message = response.statusText } = data.error ?? {};
  return new ServiceError({ code, message });
}

/** @throws ServiceError with the service's code and words, OfflineError where it does not answer. */
async function call<T>(path: string, method = "GET", body?: unknown): Promise<T> {
  const response = await reach(path, {
    method,
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as T;
}

const searching = (search: string): string => (search ? `?search=${encodeURIComponent(search)}` : "");

export const api = {
  info: () => call<Info>("/info"),

  lessons: async (search: string) => (await call<{ lessons: Lesson[] }>(`/lessons${searching(search)}`)).lessons,
  teach: async (text: string) => (await call<{ lesson: Lesson }>("/lessons", "POST", { text })).lesson,
  /** What a text from elsewhere would teach; it waits for the person's yes. */
  propose: async (text: string, source: SourceOf) =>
    (await call<{ lessons: Lesson[] }>("/proposals", "POST", { text, source })).lessons,
  decide: (id: string, accept: boolean) => call(`/lessons/${id}/decide`, "POST", { accept }),
  forget: async (query: ForgetQuery) => (await call<{ receipt: Receipt }>("/forget", "POST", query)).receipt,
  import: (file: string) => call<{ added: number; known: number }>("/import", "POST", { file }),
  exportAddress: `${ROUTE}/export`,

  records: async (search: string) => (await call<{ records: MemoryRecord[] }>(`/records${searching(search)}`)).records,
  record: async (id: string) => (await call<{ record: MemoryRecord }>(`/records/${id}`)).record,
  addRecord: async (text: string, source?: SourceOf) =>
    (await call<{ record: MemoryRecord }>("/records", "POST", { text, ...(source ? { source } : {}) })).record,
  removeRecord: (id: string) => call(`/records/${id}`, "DELETE"),

  /** Newest first, {@link LISTED} at once. */
  conversations: async (search: string, offset = 0) => {
    const query = `limit=${LISTED}&offset=${offset}${search ? `&search=${encodeURIComponent(search)}` : ""}`;
    return (await call<{ conversations: Conversation[] }>(`/conversations?${query}`)).conversations;
  },
  turns: async (id: string) => (await call<{ turns: Turn[] }>(`/conversations/${id}/turns`)).turns,
  rename: (id: string, title: string) => call(`/conversations/${id}`, "PATCH", { title }),
  remove: (id: string) => call(`/conversations/${id}`, "DELETE"),
  fork: async (id: string, turn: number) =>
    (await call<{ conversation: Conversation }>(`/conversations/${id}/fork`, "POST", { turn })).conversation,
  exportConversation: (id: string) => call<unknown>(`/conversations/${id}/export`),
  importConversation: async (file: unknown) =>
    (await call<{ conversation: Conversation }>("/conversations/import", "POST", file)).conversation,

  activityAddress: `${ROUTE}/activity`,
};

export interface AskOptions {
  /** A new one where null. */
  readonly conversation: string | null;
  /** Whether the turn may teach. */
  readonly learn: boolean;
  readonly signal: AbortSignal;
}

/** Asks, and yields the answer's events as they come. */
export function ask(text: string, { conversation, learn, signal }: AskOptions): AsyncGenerator<AskEvent> {
  return answering("/ask", { text, learn, ...(conversation ? { conversation } : {}) }, signal);
}

/** Goes on with the answer that a conversation ends with. The texts that come are new. */
export function resume(conversation: string, signal: AbortSignal): AsyncGenerator<AskEvent> {
  return answering(`/conversations/${conversation}/continue`, {}, signal);
}

async function* answering(path: string, body: object, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const response = await reach(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok || !response.body) throw await refusal(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      held += value;
      const blocks = held.split("\n\n");
      held = blocks.pop() ?? "";
      for (const block of blocks) {
        const name = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (name && data) yield { ...JSON.parse(data), type: name } as AskEvent;
      }
    }
  } catch (cause) {
    // The service went away in the middle of the answer.
    if (cause instanceof TypeError) isOnline.value = false;
    throw cause instanceof TypeError ? new OfflineError("the answer broke off", { cause }) : cause;
  }
}

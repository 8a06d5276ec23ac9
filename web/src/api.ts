/** The service's own interface, as the page uses it. */
import { type Signal, signal } from "@preact/signals";

export interface SourceOf {
  readonly kind: "person" | "file" | "page" | "tool" | "peer";
  readonly name?: string;
}

export interface Lesson {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly state: "proposed" | "learned" | "pending" | "superseded" | "forgotten";
  readonly source: SourceOf;
  readonly subjects: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Of its neurons. */
  readonly bytes: number;
  readonly supersededBy?: string;
}

/** A note, a statement or a row of explicit memory. */
export interface MemoryRecord {
  readonly id: string;
  readonly kind: "statement" | "note" | "row";
  /** In lists no more than its beginning. */
  readonly text: string;
  /** UTF-16 units of the whole text. */
  readonly units: number;
  readonly data: unknown;
  readonly source: SourceOf;
  /** The lesson that came out of it. */
  readonly lesson: string | null;
  readonly createdAt: number;
}

export interface Receipt {
  readonly forgotten: number;
  readonly lessons: readonly string[];
  readonly records: number;
  readonly turns: number;
  readonly states: number;
  /** Places that still hold a forgotten text: 0, or null where it was not looked for. */
  readonly residue: number | null;
  readonly overlayBefore: string;
  readonly overlayAfter: string;
  readonly at: number;
}

export type ForgetQuery =
  | { readonly ids: readonly string[] }
  | { readonly source: string }
  | { readonly since: number }
  | { readonly topic: string }
  | { readonly all: true };

export interface Conversation {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly turns: number;
  readonly stateBytes: number;
}

export interface Turn {
  readonly ordinal: number;
  readonly role: "user" | "assistant" | "system" | "tool";
  /** Empty once forgotten. */
  readonly text: string;
  readonly isForgotten: boolean;
  readonly createdAt: number;
  /** Lessons by id: those that the turn taught, or that its answer came from. */
  readonly lessons: Readonly<Record<string, "taught" | "used">>;
}

export interface Source {
  readonly kind: "lesson" | "record";
  readonly id: string;
  readonly text: string;
  /** implicit: from the weights; explicit: recalled into the context; extractive: quoted as it stands. */
  readonly via: "implicit" | "explicit" | "extractive";
}

export interface Answer {
  readonly text: string;
  readonly finish: string;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly tokensPerSecond: number;
  readonly firstTokenMs: number;
  readonly sources: readonly Source[];
  readonly turn: number;
}

export type AskEvent =
  | { readonly type: "start"; readonly conversation: string; readonly sources: readonly Source[] }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "done"; readonly answer: Answer }
  | { readonly type: "lesson"; readonly lesson: Lesson }
  | ({ readonly type: "error" } & Fault);

export interface Info {
  readonly version: string;
  readonly node: string;
  readonly kernel: { readonly kernel: string; readonly threads: number; readonly gemmTile: string };
  readonly model: {
    readonly path: string;
    readonly config: {
      readonly layers: number;
      readonly neurons: number;
      readonly width: number;
      readonly vocabulary: number;
      readonly selection?: { readonly active: number; readonly always: number } | null;
    };
    readonly parameters: number;
    readonly activeShare: number;
    readonly sha256: string;
    readonly bytes: number;
  };
  readonly lessons: { readonly count: number; readonly proposed: number; readonly overlaySha256: string };
  readonly data: string;
  readonly memoryBytes: number;
}

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
export async function* ask(text: string, { conversation, learn, signal }: AskOptions): AsyncGenerator<AskEvent> {
  const response = await reach("/ask", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text, learn, ...(conversation ? { conversation } : {}) }),
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

/** The service's own interface, as the page uses it. */
import { type Signal, signal } from "@preact/signals";

export interface Lesson {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly state: "proposed" | "learned" | "pending" | "superseded" | "forgotten";
  readonly source: { readonly kind: "person" | "file" | "page" | "tool" | "peer"; readonly name?: string };
  readonly subjects: readonly string[];
  readonly createdAt: number;
  readonly bytes: number;
  readonly supersededBy?: string;
}

export interface Receipt {
  readonly id: string;
  readonly forgotten: number;
  readonly overlayBefore: string;
  readonly overlayAfter: string;
  readonly at: number;
}

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
  readonly via: string;
}

export interface Answer {
  readonly text: string;
  readonly finish: string;
  readonly tokens: number;
  readonly tokensPerSecond: number;
  readonly firstTokenMs: number;
  readonly sources: readonly Source[];
  readonly turn: number;
}

export type AskEvent =
  | { readonly type: "start"; readonly conversation: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "done"; readonly answer: Answer }
  | { readonly type: "lesson"; readonly lesson: Lesson }
  | { readonly type: "error"; readonly message: string };

export interface Info {
  readonly version: string;
  readonly kernel: { readonly kernel: string; readonly threads: number; readonly gemmTile: string };
  readonly model: {
    readonly config: { readonly layers: number; readonly neurons: number; readonly width: number };
    readonly parameters: number;
    readonly activeShare: number;
    readonly sha256: string;
    readonly bytes: number;
  };
  readonly lessons: { readonly count: number; readonly proposed: number; readonly overlaySha256: string };
  readonly memoryBytes: number;
}

const ROUTE = "/api/shoal";

/** The service did not answer at all. */
export class OfflineError extends Error {}

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

/** @throws Error with the service's own words, OfflineError where it does not answer. */
async function call<T>(path: string, method = "GET", body?: unknown): Promise<T> {
  const response = await reach(path, {
    method,
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const data = (await response.json()) as T & { error?: { message: string } };
  if (!response.ok) throw new Error(data.error?.message ?? response.statusText);
  return data;
}

export const api = {
  info: () => call<Info>("/info"),
  lessons: async (search: string) => {
    const query = search ? `?search=${encodeURIComponent(search)}` : "";
    return (await call<{ lessons: Lesson[] }>(`/lessons${query}`)).lessons;
  },
  teach: async (text: string) => (await call<{ lesson: Lesson }>("/lessons", "POST", { text })).lesson,
  decide: (id: string, accept: boolean) => call(`/lessons/${id}/decide`, "POST", { accept }),
  forget: async (query: { ids: string[] } | { all: true }) =>
    (await call<{ receipt: Receipt }>("/forget", "POST", query)).receipt,
  import: (file: string) => call<{ added: number; known: number }>("/import", "POST", { file }),
  exportAddress: `${ROUTE}/export`,
  conversations: async (search: string) => {
    const query = search ? `?search=${encodeURIComponent(search)}` : "";
    return (await call<{ conversations: Conversation[] }>(`/conversations${query}`)).conversations;
  },
  turns: async (id: string) => (await call<{ turns: Turn[] }>(`/conversations/${id}/turns`)).turns,
  rename: (id: string, title: string) => call(`/conversations/${id}`, "PATCH", { title }),
  remove: (id: string) => call(`/conversations/${id}`, "DELETE"),
  fork: async (id: string, turn: number) =>
    (await call<{ conversation: Conversation }>(`/conversations/${id}/fork`, "POST", { turn })).conversation,
  exportConversation: (id: string) => call<unknown>(`/conversations/${id}/export`),
  importConversation: async (file: unknown) =>
    (await call<{ conversation: Conversation }>("/conversations/import", "POST", file)).conversation,
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
  if (!response.ok || !response.body) {
    const data = (await response.json().catch(() => ({}))) as { error?: { message: string } };
    throw new Error(data.error?.message ?? response.statusText);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    held += value;
    const blocks = held.split("\n\n");
    held = blocks.pop() ?? "";
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (name && data) yield { type: name, ...JSON.parse(data) } as AskEvent;
    }
  }
}

/** A service on this machine as a Shoal: what commands use where a service has the data folder. */
import { ShoalError } from "../core/index.ts";
import type {
  Answer,
  AnswerEvent,
  AskOptions,
  ConversationView,
  ForgetReceipt,
  LessonView,
  Shoal,
} from "../runtime/index.ts";

/** What a running service does for a command. */
export type ServedShoal = Pick<
  Shoal,
  "info" | "ask" | "teach" | "lessons" | "decide" | "forget" | "undo" | "settled" | "export" | "import" | "close"
> & { readonly conversations: Pick<Shoal["conversations"], "list" | "turns"> };

export interface ServiceAddress {
  readonly address: string;
  readonly token: string;
}

/** Nothing is sent before the first call. Errors are {@link ShoalError}s with the service's own codes and words. */
export function servedShoal({ address, token }: ServiceAddress): ServedShoal {
  const reach = async (method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> => {
    const response = await fetch(`${address}/api/shoal${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    }).catch((cause: unknown) => {
      throw new ShoalError("service-away", `the service at ${address} does not answer`, { cause });
    });
    if (!response.ok) throw await refusalOf(response);
    return response;
  };
  const call = async <T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> =>
    (await (await reach(method, path, body, signal)).json()) as T;

  return {
    info: () => call("GET", "/info"),
    ask: async function* (text, { signal, constraint, stop, logprobs, ephemeral, ...options }: AskOptions = {}) {
      const unknown = Object.entries({ constraint, stop, logprobs, ephemeral }).find(
        ([, value]) => value !== undefined,
      );
      if (unknown) throw new ShoalError("not-portable", `a service is not asked with ${unknown[0]}`);
      const response = await reach("POST", "/ask", { text, ...options }, signal);
      yield* answerOf(response, signal);
    },
    teach: async (text, { source, signal } = {}) =>
      (await call<{ lesson: LessonView }>("POST", "/lessons", { text, ...(source ? { source } : {}) }, signal)).lesson,
    lessons: async ({ state, search } = {}) => {
      const query = new URLSearchParams({ ...(state ? { state } : {}), ...(search ? { search } : {}) });
      return (await call<{ lessons: LessonView[] }>("GET", `/lessons?${query}`)).lessons;
    },
    decide: async (id, accept) =>
      (await call<{ lesson: LessonView | null }>("POST", `/lessons/${encodeURIComponent(id)}/decide`, { accept }))
        .lesson,
    forget: async (query) => (await call<{ receipt: ForgetReceipt }>("POST", "/forget", query)).receipt,
    undo: async () => (await call<{ receipt: ForgetReceipt | null }>("POST", "/undo", {})).receipt,
    settled: async () => void (await call("GET", "/settled")),
    export: async () => new Uint8Array(await (await reach("GET", "/export")).arrayBuffer()),
    import: (file) => call("POST", "/import", { file: Buffer.from(file).toString("base64") }),
    conversations: {
      list: async ({ search, limit, offset } = {}) => {
        const given = Object.entries({ search, limit, offset }).filter(([, value]) => value !== undefined);
        const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
        return (await call<{ conversations: ConversationView[] }>("GET", `/conversations?${query}`)).conversations;
      },
      turns: async (id) =>
        (await call<{ turns: never[] }>("GET", `/conversations/${encodeURIComponent(id)}/turns`)).turns,
    },
    close: async () => {}, // the service goes on
  };
}

async function refusalOf(response: Response): Promise<ShoalError> {
  const body = (await response.json().catch(() => null)) as { error?: { message?: string; code?: string } } | null;
  const { message = `the service answered ${response.status}`, code = `http-${response.status}` } = body?.error ?? {};
  return new ShoalError(code, message);
}

/** An answer's events. One that is stopped ends here with what it said so far; the service notices that nobody listens. */
async function* answerOf(response: Response, signal: AbortSignal | undefined): AsyncGenerator<AnswerEvent> {
  let [text, pieces] = ["", 0];
  let sources: Answer["sources"] = [];
  try {
    for await (const event of eventsOf(response)) {
      if (event.type === "start") sources = event.sources;
      if (event.type === "text") [text, pieces] = [text + event.text, pieces + 1];
      yield event;
    }
  } catch (cause) {
    if (!signal?.aborted) throw cause instanceof ShoalError ? cause : brokenOff(cause);
    const figures = { promptTokens: 0, tokens: pieces, tokensPerSecond: 0, firstTokenMs: 0 };
    yield { type: "done", answer: { text, finish: "aborted", ...figures, sources, turn: -1 } };
  }
}

function brokenOff(cause: unknown): ShoalError {
  return new ShoalError("service-away", "the service went away in the middle of the answer", { cause });
}

/** @throws ShoalError as the service reports it */
async function* eventsOf({ body }: Response): AsyncGenerator<AnswerEvent> {
  let held = "";
  const decoder = new TextDecoder();
  for await (const bytes of body as AsyncIterable<Uint8Array>) {
    const blocks = (held + decoder.decode(bytes, { stream: true })).split("\n\n");
    held = blocks.pop() ?? "";
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1];
      const data = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? "{}") as { code: string; message: string };
      if (name === "error") throw new ShoalError(data.code, data.message);
      yield data as unknown as AnswerEvent;
    }
  }
}

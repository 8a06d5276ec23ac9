/** Runs one answer for an endpoint: a place in line, counting, and an end when the client goes away. */
import type { AnswerEvent, AskOptions, LessonView, TopLogits } from "../runtime/index.ts";
import type { ServerContext } from "./context.ts";
import { callIn, type ToolCall, type ToolRequest, toolsOf, withCalls } from "./tools.ts";

/** A piece of an answer as endpoints send it. */
export type Piece =
  | { readonly type: "text"; readonly text: string; readonly logprobs: readonly TopLogits[] }
  | { readonly type: "lesson"; readonly lesson: LessonView }
  | { readonly type: "call"; readonly call: ToolCall }
  | { readonly type: "end"; readonly finish: "stop" | "length" | "tool_calls"; readonly answer: Done["answer"] };

type Done = Extract<AnswerEvent, { type: "done" }>;
export type Start = (options: Pick<AskOptions, "signal">) => AsyncIterable<AnswerEvent>;

/**
 * Waits for a place and for the answer to begin, so that whatever is refused is refused before anything is sent.
 *
 * @param start begins the answer, given the signal that ends it.
 * @param signal fires when the client goes away.
 * @throws HttpError 429 when too many requests wait, and what the answer throws at its beginning.
 */
export async function beginAnswer(
  context: ServerContext,
  start: Start,
  signal: AbortSignal,
): Promise<AsyncIterable<Piece>> {
  return toPieces(await beginEvents(context, start, signal));
}

/**
 * {@link beginAnswer} to messages that may offer tools. A call that the model decides for comes whole; where it decides for none,
 * it answers in words.
 */
export async function beginReply(
  context: ServerContext,
  request: ToolRequest,
  options: AskOptions,
  signal: AbortSignal,
): Promise<AsyncIterable<Piece>> {
  const messages = request.messages.map(withCalls);
  const speak: Start = (extra) => context.shoal.complete(messages, { ...options, ...extra });
  const tools = toolsOf(request);
  if (!tools) return beginAnswer(context, speak, signal);
  const { stop: _, logprobs: __, json: ___, ...rest } = options; // a call has a form of its own
  const decide: Start = (extra) => context.shoal.complete(messages, { ...rest, ...tools, ...extra });
  let text = "";
  for await (const piece of await beginAnswer(context, decide, signal)) {
    if (piece.type === "text") text += piece.text;
    if (piece.type !== "end") continue;
    if (piece.answer.finish !== "stop") return asPieces({ ...piece, finish: "length" }); // half a call is none
    const call = callIn(text);
    if (call) return asPieces({ type: "call", call }, { ...piece, finish: "tool_calls" });
  }
  return beginAnswer(context, speak, signal);
}

async function* asPieces(...pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

/** {@link beginAnswer} with the events as they are. */
export async function beginEvents(
  context: ServerContext,
  start: Start,
  signal: AbortSignal,
): Promise<AsyncIterable<AnswerEvent>> {
  const leave = await context.places.take(signal);
  const ending = new AbortController();
  const onGone = (): void => {
    ending.abort();
    leave();
  };
  signal.addEventListener("abort", onGone, { once: true });
  const end = (): void => {
    signal.removeEventListener("abort", onGone);
    onGone();
  };
  try {
    const events = start({ signal: ending.signal })[Symbol.asyncIterator]();
    return counted(context, events, await events.next(), end);
  } catch (error) {
    end();
    throw error;
  }
}

async function* counted(
  { metrics }: ServerContext,
  events: AsyncIterator<AnswerEvent>,
  first: IteratorResult<AnswerEvent>,
  end: () => void,
): AsyncGenerator<AnswerEvent> {
  try {
    for (let next = first; !next.done; next = await events.next()) {
      if (next.value.type === "done") metrics.answered(next.value.answer);
      yield next.value;
    }
  } finally {
    end();
    await events.return?.();
  }
}

async function* toPieces(events: AsyncIterable<AnswerEvent>): AsyncGenerator<Piece> {
  for await (const event of events) {
    if (event.type === "text") yield { type: "text", text: event.text, logprobs: event.logprobs ?? [] };
    else if (event.type === "lesson") yield event;
    else if (event.type === "done") {
      const { answer } = event;
      yield { type: "end", finish: answer.finish === "length" ? "length" : "stop", answer };
    }
  }
}

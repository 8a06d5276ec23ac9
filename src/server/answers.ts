/** Runs one answer for an endpoint: a place in line, counting, and an end when the client goes away. */
import type { AnswerEvent, AskOptions, LessonView, TopLogits } from "../runtime/index.ts";
import type { ServerContext } from "./context.ts";

/** A piece of an answer as endpoints send it. */
export type Piece =
  | { readonly type: "text"; readonly text: string; readonly logprobs: readonly TopLogits[] }
  | { readonly type: "lesson"; readonly lesson: LessonView }
  | { readonly type: "end"; readonly finish: "stop" | "length"; readonly answer: Done["answer"] };

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

/** Runs one answer for an endpoint: a place in line, stop texts, counting, and an end when the client goes away. */
import type { AnswerEvent, AskOptions, LessonView, TopLogits } from "../runtime/index.ts";
import type { ServerContext } from "./context.ts";
import { StopTexts } from "./stop-texts.ts";

/** A piece of an answer as endpoints send it. */
export type Piece =
  | { readonly type: "text"; readonly text: string; readonly logprobs: readonly TopLogits[] }
  | { readonly type: "lesson"; readonly lesson: LessonView }
  | {
      readonly type: "end";
      readonly finish: "stop" | "length";
      readonly promptTokens: number;
      readonly tokens: number;
      readonly event: Extract<AnswerEvent, { type: "done" }>;
    };

export interface RunOptions {
  readonly stop: readonly string[];
  /** Fires when the client goes away. */
  readonly signal: AbortSignal;
}

/**
 * @param start begins the answer, given the signal that ends it.
 * @throws HttpError 429 when too many requests wait.
 */
export async function* runAnswer(
  { places, metrics }: ServerContext,
  start: (options: Pick<AskOptions, "signal">) => AsyncIterable<AnswerEvent>,
  { stop, signal }: RunOptions,
): AsyncGenerator<Piece> {
  const leave = await places.take(signal);
  const ending = new AbortController();
  const onGone = (): void => ending.abort();
  signal.addEventListener("abort", onGone, { once: true });
  const stops = new StopTexts(stop);
  try {
    for await (const event of start({ signal: ending.signal })) {
      if (event.type === "text") {
        const text = stops.push(event.text);
        if (text !== "" || event.logprobs) yield { type: "text", text, logprobs: event.logprobs ?? [] };
        if (stops.hit) ending.abort();
      } else if (event.type === "done") {
        const rest = stops.flush();
        if (rest !== "") yield { type: "text", text: rest, logprobs: [] };
        const { promptTokens, tokens, finish } = event.answer;
        metrics.add("prompt_tokens_total", promptTokens);
        metrics.add("answer_tokens_total", tokens);
        yield {
          type: "end",
          finish: finish === "length" && !stops.hit ? "length" : "stop",
          promptTokens,
          tokens,
          event,
        };
      } else if (event.type === "lesson") {
        yield { type: "lesson", lesson: event.lesson };
      }
    }
  } finally {
    signal.removeEventListener("abort", onGone);
    ending.abort();
    leave();
  }
}

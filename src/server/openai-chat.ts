/** `/v1/chat/completions`, as OpenAI's clients use it. */
import type { Context } from "hono";
import type { z } from "zod";
import type { AskOptions, LessonView, TopLogits } from "../runtime/index.ts";
import { beginReply, type Piece } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { type chatRequest, chatRequest as schema } from "./schemas.ts";
import { clientGone, sendEvents } from "./streaming.ts";
import type { ToolCall } from "./tools.ts";

type ChatRequest = z.output<typeof chatRequest>;
type Sampling = Pick<ChatRequest, "temperature" | "top_p" | "min_p" | "top_k" | "seed" | "repetition_penalty">;

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

const DEFAULT_TEMPERATURE = 0.7;
const MOST_SEED = 2 ** 31;

/** Sampling as a request asks for it; every choice has a seed of its own. */
export function samplingOf(request: Sampling, choice: number): AskOptions {
  const { temperature, top_p, min_p, top_k, repetition_penalty, seed } = request;
  return {
    temperature: temperature ?? DEFAULT_TEMPERATURE,
    ...(top_p == null ? {} : { topP: top_p }),
    ...(min_p == null ? {} : { minP: min_p }),
    ...(top_k == null ? {} : { topK: top_k }),
    ...(repetition_penalty == null ? {} : { repetitionPenalty: repetition_penalty }),
    seed: (seed ?? Math.floor(Math.random() * MOST_SEED)) + choice,
  };
}

export async function chatCompletions(c: Context, context: ServerContext): Promise<Response> {
  const request = await readJson(c, schema);
  const begin = (choice: number) => beginChoice(context, request, choice, clientGone(c));
  const first = await begin(0);
  const frame = {
    id: `chatcmpl-${crypto.randomUUID()}`,
    created: Math.floor(context.clock.now() / 1000),
    model: context.modelName,
  };
  async function* choices(): AsyncGenerator<Piece & { readonly index: number }> {
    for (let index = 0; index < (request.n ?? 1); index++) {
      for await (const piece of index === 0 ? first : await begin(index)) yield { ...piece, index };
    }
  }
  return request.stream ? streamed(c, request, choices(), frame) : whole(c, request, choices(), frame);
}

function beginChoice(
  context: ServerContext,
  request: ChatRequest,
  choice: number,
  signal: AbortSignal,
): Promise<AsyncIterable<Piece>> {
  const maxTokens = request.max_completion_tokens ?? request.max_tokens;
  const own = request.shoal;
  const options: AskOptions = {
    ...samplingOf(request, choice),
    stop: request.stop,
    ...(maxTokens == null ? {} : { maxTokens }),
    ...(request.logprobs ? { logprobs: request.top_logprobs ?? 0 } : {}),
    ...(request.response_format?.type === "json_object" ? { json: true } : {}),
    learn: own?.learn ?? false,
    // Who does not know of memory should be answered by the model alone.
    recall: own?.recall ?? own?.learn ?? false,
    implicit: own?.implicit ?? own?.learn ?? false,
  };
  return beginReply(context, request, options, signal);
}

type Frame = { readonly id: string; readonly created: number; readonly model: string };
type Choices = AsyncIterable<Piece & { readonly index: number }>;

async function whole(c: Context, request: ChatRequest, pieces: Choices, frame: Frame): Promise<Response> {
  const choices: { index: number; text: string; finish: string; logprobs: TopLogits[]; calls: ToolCall[] }[] = [];
  const lessons: LessonView[] = [];
  let usage = NO_USAGE;
  for await (const piece of pieces) {
    const choice = choices[piece.index] ?? { index: piece.index, text: "", finish: "stop", logprobs: [], calls: [] };
    choices[piece.index] = choice;
    if (piece.type === "text") {
      choice.text += piece.text;
      choice.logprobs.push(...piece.logprobs);
    } else if (piece.type === "end") {
      choice.finish = piece.finish;
      usage = addUsage(usage, piece.answer, piece.index);
    } else if (piece.type === "call") choice.calls.push(piece.call);
    else lessons.push(piece.lesson);
  }
  return c.json({
    ...frame,
    object: "chat.completion",
    choices: choices.map(({ index, text, finish, logprobs, calls }) => ({
      index,
      message: {
        role: "assistant",
        content: calls.length > 0 ? null : text,
        refusal: null,
        annotations: [],
        ...(calls.length > 0 ? { tool_calls: calls.map(callOf) } : {}),
      },
      logprobs: request.logprobs && calls.length === 0 ? { content: logprobs.map(logprobOf), refusal: null } : null,
      finish_reason: finish,
    })),
    usage,
    ...(request.shoal ? { shoal: { lessons } } : {}),
  });
}

function streamed(c: Context, request: ChatRequest, pieces: Choices, frame: Frame): Response {
  const hasUsage = request.stream_options?.include_usage === true;
  return sendEvents(c, async ({ send, raw }) => {
    const chunk = (choices: object[], extra: object = {}): Promise<void> =>
      send({ ...frame, object: "chat.completion.chunk", choices, ...(hasUsage ? { usage: null } : {}), ...extra });
    let usage = NO_USAGE;
    let begun = -1;
    const lessons: LessonView[] = [];
    for await (const piece of pieces) {
      const { index } = piece;
      const nothing = { index, logprobs: null, finish_reason: null };
      if (index > begun) {
        begun = index;
        void chunk([{ ...nothing, delta: { role: "assistant", content: piece.type === "call" ? null : "" } }]);
      }
      if (piece.type === "text") {
        const logprobs = request.logprobs ? { content: piece.logprobs.map(logprobOf), refusal: null } : null;
        void chunk([{ ...nothing, delta: { content: piece.text }, logprobs }]);
      } else if (piece.type === "call") {
        const { function: called, ...call } = callOf(piece.call);
        const begin = { index: 0, ...call, function: { name: called.name, arguments: "" } };
        void chunk([{ ...nothing, delta: { tool_calls: [begin] } }]);
        const rest = { index: 0, function: { arguments: called.arguments } };
        void chunk([{ ...nothing, delta: { tool_calls: [rest] } }]);
      } else if (piece.type === "end") {
        usage = addUsage(usage, piece.answer, index);
        void chunk([{ ...nothing, delta: {}, finish_reason: piece.finish }]);
      } else lessons.push(piece.lesson);
    }
    // What was learned comes after the answer, with no choice in it, as usage does.
    if (lessons.length > 0) void chunk([], { shoal: { lessons } });
    if (hasUsage) void chunk([], { usage });
    void raw("[DONE]");
  });
}

function callOf({ name, arguments: given }: ToolCall): {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
} {
  const id = `call_${crypto.randomUUID().replaceAll("-", "")}`;
  return { id, type: "function", function: { name, arguments: JSON.stringify(given) } };
}

export const NO_USAGE: Usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };

/** A prompt is counted once, however many choices. */
export function addUsage(
  usage: Usage,
  { promptTokens, tokens }: { readonly promptTokens: number; readonly tokens: number },
  choice: number,
): Usage {
  const prompt_tokens = usage.prompt_tokens + (choice === 0 ? promptTokens : 0);
  const completion_tokens = usage.completion_tokens + tokens;
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function logprobOf({ text, logprob, top }: TopLogits): object {
  const entry = (token: string, value: number): object => ({
    token,
    logprob: value,
    bytes: [...new TextEncoder().encode(token)],
  });
  return { ...entry(text, logprob), top_logprobs: top.map((one) => entry(one.text, one.logprob)) };
}

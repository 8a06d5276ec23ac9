/** `/v1/chat/completions`, as OpenAI's clients use it. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import type { AskOptions, TopLogits } from "../runtime/index.ts";
import { runAnswer } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { chatRequest } from "./schemas.ts";

type ChatRequest = z.output<typeof chatRequest>;

interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

export function askOptions(
  request: Pick<ChatRequest, "temperature" | "top_p" | "min_p" | "top_k" | "seed" | "repetition_penalty">,
  choice: number,
): AskOptions {
  const seed = request.seed ?? undefined;
  return {
    temperature: request.temperature ?? 0.7,
    ...(request.top_p != null ? { topP: request.top_p } : {}),
    ...(request.min_p != null ? { minP: request.min_p } : {}),
    ...(request.top_k != null ? { topK: request.top_k } : {}),
    ...(request.repetition_penalty != null ? { repetitionPenalty: request.repetition_penalty } : {}),
    seed: (seed ?? Math.floor(Math.random() * 2 ** 31)) + choice,
  };
}

export async function chatCompletions(c: Context, context: ServerContext): Promise<Response> {
  const request = await readJson(c, chatRequest);
  const id = `chatcmpl-${crypto.randomUUID()}`;
  const created = Math.floor(context.clock.now() / 1000);
  return request.stream ? streamed(c, context, request, id, created) : whole(c, context, request, id, created);
}

function answerOf(context: ServerContext, request: ChatRequest, choice: number, signal: AbortSignal) {
  const options: AskOptions = {
    ...askOptions(request, choice),
    ...((request.max_completion_tokens ?? request.max_tokens)
      ? { maxTokens: (request.max_completion_tokens ?? request.max_tokens)! }
      : {}),
    ...(request.logprobs ? { logprobs: request.top_logprobs ?? 0 } : {}),
    ...(request.response_format && request.response_format.type !== "text" ? { json: true } : {}),
    learn: request.shoal?.learn ?? false,
    recall: request.shoal?.recall ?? request.shoal?.learn ?? false,
    implicit: request.shoal?.implicit ?? request.shoal?.learn ?? false,
  };
  const start = (extra: Pick<AskOptions, "signal">) =>
    context.shoal.complete(request.messages, { ...options, ...extra });
  return runAnswer(context, start, { stop: request.stop, signal });
}

async function whole(
  c: Context,
  context: ServerContext,
  request: ChatRequest,
  id: string,
  created: number,
): Promise<Response> {
  const choices: object[] = [];
  let usage: Usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
  const lessons: object[] = [];
  for (let index = 0; index < (request.n ?? 1); index++) {
    let text = "";
    let finish = "stop";
    const logprobs: TopLogits[] = [];
    for await (const piece of answerOf(context, request, index, c.req.raw.signal)) {
      if (piece.type === "text") {
        text += piece.text;
        logprobs.push(...piece.logprobs);
      } else if (piece.type === "end") {
        finish = piece.finish;
        usage = addUsage(usage, piece.promptTokens, piece.tokens, index);
      } else lessons.push(piece.lesson);
    }
    choices.push({
      index,
      message: { role: "assistant", content: text, refusal: null, annotations: [] },
      logprobs: request.logprobs ? { content: logprobs.map(logprobOf), refusal: null } : null,
      finish_reason: finish,
    });
  }
  const extra = request.shoal ? { shoal: { lessons } } : {};
  return c.json({ id, object: "chat.completion", created, model: context.modelName, choices, usage, ...extra });
}

function streamed(c: Context, context: ServerContext, request: ChatRequest, id: string, created: number): Response {
  return streamSSE(c, async (stream) => {
    const includeUsage = request.stream_options?.include_usage === true;
    const send = (choices: object[], extra: object = {}): Promise<void> =>
      stream.writeSSE({
        data: JSON.stringify({
          id,
          object: "chat.completion.chunk",
          created,
          model: context.modelName,
          choices,
          ...(includeUsage ? { usage: null } : {}),
          ...extra,
        }),
      });
    let usage: Usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    for (let index = 0; index < (request.n ?? 1); index++) {
      await send([{ index, delta: { role: "assistant", content: "" }, logprobs: null, finish_reason: null }]);
      for await (const piece of answerOf(context, request, index, gone.signal)) {
        if (piece.type === "text") {
          const logprobs = request.logprobs ? { content: piece.logprobs.map(logprobOf), refusal: null } : null;
          await send([{ index, delta: { content: piece.text }, logprobs, finish_reason: null }]);
        } else if (piece.type === "end") {
          usage = addUsage(usage, piece.promptTokens, piece.tokens, index);
          await send([{ index, delta: {}, logprobs: null, finish_reason: piece.finish }]);
        }
      }
    }
    if (includeUsage) await send([], { usage });
    await stream.writeSSE({ data: "[DONE]" });
  });
}

/** The prompt is counted once, however many choices. */
export function addUsage(usage: Usage, promptTokens: number, tokens: number, choice: number): Usage {
  const prompt_tokens = choice === 0 ? promptTokens : usage.prompt_tokens;
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

/**
 * `/v1/completions`. With `echo`, `logprobs` and one token it is what lm-evaluation-harness's `local-completions` scores with.
 */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import type { AskOptions, TopLogits } from "../runtime/index.ts";
import { runAnswer } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { addUsage, askOptions } from "./openai-chat.ts";
import { completionRequest } from "./schemas.ts";

type CompletionRequest = z.output<typeof completionRequest>;

const DEFAULT_TOKENS = 16; // OpenAI's

/** Log-probabilities in the form of the old interface. */
interface Logprobs {
  readonly tokens: string[];
  readonly token_logprobs: (number | null)[];
  readonly top_logprobs: (Record<string, number> | null)[];
  readonly text_offset: number[];
}

export async function completions(c: Context, context: ServerContext): Promise<Response> {
  const request = await readJson(c, completionRequest);
  const prompts = await promptsOf(context, request.prompt);
  const id = `cmpl-${crypto.randomUUID()}`;
  const created = Math.floor(context.clock.now() / 1000);
  const frame = { id, object: "text_completion", created, model: context.modelName };
  if (request.stream) return streamed(c, context, request, prompts[0]!, frame);

  const choices: object[] = [];
  let usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
  for (const prompt of prompts) {
    for (let choice = 0; choice < (request.n ?? 1); choice++) {
      const result = await complete(context, request, prompt, choice, c.req.raw.signal);
      usage = {
        prompt_tokens: usage.prompt_tokens + (choice === 0 ? result.promptTokens : 0),
        completion_tokens: usage.completion_tokens + result.tokens,
        total_tokens: 0,
      };
      choices.push({
        index: choices.length,
        text: result.text,
        logprobs: result.logprobs,
        finish_reason: result.finish,
      });
    }
  }
  usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
  return c.json({ ...frame, choices, usage });
}

interface Prompt {
  readonly text: string;
  /** Given where the client sent token ids. */
  readonly tokens: readonly number[];
}

async function promptsOf({ shoal }: ServerContext, prompt: CompletionRequest["prompt"]): Promise<Prompt[]> {
  const fromText = async (text: string): Promise<Prompt> => ({ text, tokens: await shoal.tokenize(text) });
  const fromTokens = async (tokens: number[]): Promise<Prompt> => ({ text: await shoal.detokenize(tokens), tokens });
  if (typeof prompt === "string") return [await fromText(prompt)];
  if (prompt.length === 0) return [await fromText("")];
  if (typeof prompt[0] === "number") return [await fromTokens(prompt as number[])];
  return Promise.all(
    (prompt as (string | number[])[]).map((one) => (typeof one === "string" ? fromText(one) : fromTokens(one))),
  );
}

async function complete(
  context: ServerContext,
  request: CompletionRequest,
  prompt: Prompt,
  choice: number,
  signal: AbortSignal,
): Promise<{ text: string; finish: string; logprobs: Logprobs | null; promptTokens: number; tokens: number }> {
  const top = request.logprobs ?? null;
  const echoed = request.echo && top !== null ? await context.shoal.logits(prompt.tokens, Math.max(1, top)) : [];
  const written: TopLogits[] = [];
  let text = request.echo ? prompt.text : "";
  let finish = "length";
  let tokens = 0;
  const maxTokens = request.max_tokens ?? DEFAULT_TOKENS;
  if (maxTokens > 0) {
    const options: AskOptions = {
      ...askOptions(request, choice),
      maxTokens,
      ...(top !== null ? { logprobs: top } : {}),
    };
    const start = (extra: Pick<AskOptions, "signal">) => context.shoal.continue(prompt.text, { ...options, ...extra });
    for await (const piece of runAnswer(context, start, { stop: request.stop, signal })) {
      if (piece.type === "text") {
        text += piece.text;
        written.push(...piece.logprobs);
      } else if (piece.type === "end") {
        finish = piece.finish;
        tokens = piece.tokens;
      }
    }
  }
  const logprobs = top === null ? null : logprobsOf([...echoed, ...written], echoed.length > 0);
  return { text, finish, logprobs, promptTokens: prompt.tokens.length, tokens };
}

/** @param fromStart the first token is the text's first, of which nothing is known. */
function logprobsOf(all: readonly TopLogits[], fromStart: boolean): Logprobs {
  const out: Logprobs = { tokens: [], token_logprobs: [], top_logprobs: [], text_offset: [] };
  let offset = 0;
  all.forEach(({ text, logprob, top }, i) => {
    const isFirst = fromStart && i === 0;
    out.tokens.push(text);
    out.token_logprobs.push(isFirst ? null : logprob);
    out.top_logprobs.push(isFirst ? null : Object.fromEntries(top.map((one) => [one.text, one.logprob])));
    out.text_offset.push(offset);
    offset += text.length;
  });
  return out;
}

function streamed(
  c: Context,
  context: ServerContext,
  request: CompletionRequest,
  prompt: Prompt,
  frame: object,
): Response {
  return streamSSE(c, async (stream) => {
    const send = (body: object): Promise<void> => stream.writeSSE({ data: JSON.stringify({ ...frame, ...body }) });
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const options: AskOptions = { ...askOptions(request, 0), maxTokens: request.max_tokens ?? DEFAULT_TOKENS };
    const start = (extra: Pick<AskOptions, "signal">) => context.shoal.continue(prompt.text, { ...options, ...extra });
    let usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    for await (const piece of runAnswer(context, start, { stop: request.stop, signal: gone.signal })) {
      if (piece.type === "text") {
        await send({ choices: [{ index: 0, text: piece.text, logprobs: null, finish_reason: null }] });
      } else if (piece.type === "end") {
        usage = addUsage(usage, piece.promptTokens, piece.tokens, 0);
        await send({ choices: [{ index: 0, text: "", logprobs: null, finish_reason: piece.finish }] });
      }
    }
    if (request.stream_options?.include_usage) await send({ choices: [], usage });
    await stream.writeSSE({ data: "[DONE]" });
  });
}

/**
 * `/v1/completions`. With `echo`, `logprobs` and one token it is what lm-evaluation-harness's `local-completions` scores with.
 */
import type { Context } from "hono";
import type { z } from "zod";
import type { AskOptions, TopLogits } from "../runtime/index.ts";
import { specialTokenId } from "../tokenizer/index.ts";
import { beginAnswer, type Piece } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { addUsage, NO_USAGE, samplingOf } from "./openai-chat.ts";
import { type completionRequest, completionRequest as schema } from "./schemas.ts";
import { clientGone, sendEvents } from "./streaming.ts";

type CompletionRequest = z.output<typeof completionRequest>;

const DEFAULT_TOKENS = 16; // OpenAI's
/** Stands before plain text in training, and so before what is to be scored. */
const TEXT = specialTokenId("<|text|>");

/** Log-probabilities in the form of the old interface. */
interface Logprobs {
  readonly tokens: string[];
  readonly token_logprobs: number[];
  readonly top_logprobs: Record<string, number>[];
  readonly text_offset: number[];
}

interface Prompt {
  readonly text: string;
  readonly tokens: readonly number[];
}

export async function completions(c: Context, context: ServerContext): Promise<Response> {
  const request = await readJson(c, schema);
  const prompts = await promptsOf(context, request.prompt);
  const n = request.n ?? 1;
  const signal = clientGone(c);
  const begin = (index: number) => beginChoice(context, request, prompts[Math.floor(index / n)]!, index % n, signal);
  const first = await begin(0);
  async function* choices(): AsyncGenerator<Completion & { readonly index: number }> {
    for (let index = 0; index < prompts.length * n; index++) {
      for await (const piece of index === 0 ? first : await begin(index)) yield { ...piece, index };
    }
  }
  const frame = {
    id: `cmpl-${crypto.randomUUID()}`,
    object: "text_completion",
    created: Math.floor(context.clock.now() / 1000),
    model: context.modelName,
  };
  return request.stream ? streamed(c, request, choices(), frame) : whole(c, request, choices(), frame);
}

async function promptsOf({ shoal }: ServerContext, prompt: CompletionRequest["prompt"]): Promise<Prompt[]> {
  const fromText = async (text: string): Promise<Prompt> => ({ text, tokens: await shoal.tokenize(text) });
  const fromTokens = async (tokens: number[]): Promise<Prompt> => ({ text: await shoal.detokenize(tokens), tokens });
  if (typeof prompt === "string") return [await fromText(prompt)];
  if (typeof prompt[0] === "number") return [await fromTokens(prompt as number[])];
  return Promise.all(
    (prompt as (string | number[])[]).map((one) => (typeof one === "string" ? fromText(one) : fromTokens(one))),
  );
}

/** A piece of one completion. */
type Completion =
  | { readonly type: "text"; readonly text: string; readonly notes: readonly TopLogits[] }
  | { readonly type: "end"; readonly finish: string; readonly usage: { promptTokens: number; tokens: number } };

/** Begins one completion: the echo first where it was asked for, then what is written. */
async function beginChoice(
  context: ServerContext,
  request: CompletionRequest,
  prompt: Prompt,
  choice: number,
  signal: AbortSignal,
): Promise<AsyncIterable<Completion>> {
  const top = request.logprobs ?? undefined;
  const maxTokens = request.max_tokens ?? DEFAULT_TOKENS;
  const options: AskOptions = {
    ...samplingOf(request, choice),
    stop: request.stop,
    maxTokens,
    ...(top === undefined ? {} : { logprobs: top }),
  };
  const echo = request.echo ? await context.places.during(signal, () => echoOf(context, prompt, top)) : null;
  const pieces =
    maxTokens > 0
      ? await beginAnswer(context, (extra) => context.shoal.continue(prompt.text, { ...options, ...extra }), signal)
      : [];
  return completion(prompt, echo, pieces);
}

async function* completion(
  prompt: Prompt,
  echo: Echo | null,
  pieces: AsyncIterable<Piece> | readonly Piece[],
): AsyncGenerator<Completion> {
  let tokens = 0;
  let finish = "length";
  if (echo) yield { type: "text", text: prompt.text, notes: echo.notes };
  for await (const piece of pieces) {
    if (piece.type === "text") yield { type: "text", text: piece.text, notes: piece.logprobs };
    else if (piece.type === "end") {
      finish = piece.finish;
      tokens = piece.answer.tokens;
      // Whoever asks for one token behind the echo counts on one entry for it, also where the text ends instead.
      if (tokens === 0 && echo?.next) yield { type: "text", text: "", notes: [echo.next] };
    }
  }
  yield { type: "end", finish, usage: { promptTokens: prompt.tokens.length, tokens } };
}

interface Echo {
  readonly notes: readonly TopLogits[];
  /** What would most likely follow; null where no log-probabilities are wanted. */
  readonly next: TopLogits | null;
}

/** The prompt's own tokens, each beside the distribution that it was drawn from. */
async function echoOf({ shoal }: ServerContext, { tokens }: Prompt, top: number | undefined): Promise<Echo> {
  if (top === undefined) return { notes: [], next: null };
  // `logits` tells what may follow a token, so each token's own distribution stands one place before it.
  const [start, ...read] = await shoal.logits([TEXT, ...tokens], Math.max(1, top));
  const notes = read.map((note, i) => ({ ...note, position: i, top: (read[i - 1] ?? start!).top }));
  const after = (read.at(-1) ?? start!).top;
  const [likeliest] = after;
  return { notes, next: { ...likeliest!, text: "", position: tokens.length, top: after } };
}

async function whole(
  c: Context,
  request: CompletionRequest,
  pieces: AsyncIterable<Completion & { readonly index: number }>,
  frame: object,
): Promise<Response> {
  const choices: { index: number; text: string; notes: TopLogits[]; finish: string }[] = [];
  let usage = NO_USAGE;
  for await (const piece of pieces) {
    const choice = choices[piece.index] ?? { index: piece.index, text: "", notes: [], finish: "length" };
    choices[piece.index] = choice;
    if (piece.type === "text") {
      choice.text += piece.text;
      choice.notes.push(...piece.notes);
    } else {
      choice.finish = piece.finish;
      usage = addUsage(usage, piece.usage, piece.index % (request.n ?? 1));
    }
  }
  return c.json({
    ...frame,
    choices: choices.map(({ index, text, notes, finish }) => ({
      index,
      text,
      logprobs: request.logprobs == null ? null : logprobsOf(notes, 0),
      finish_reason: finish,
    })),
    usage,
  });
}

function streamed(
  c: Context,
  request: CompletionRequest,
  pieces: AsyncIterable<Completion & { readonly index: number }>,
  frame: object,
): Response {
  const hasUsage = request.stream_options?.include_usage === true;
  return sendEvents(c, async ({ send, raw }) => {
    const chunk = (choices: object[], extra: object = {}): Promise<void> =>
      send({ ...frame, choices, ...(hasUsage ? { usage: null } : {}), ...extra });
    let usage = NO_USAGE;
    let [current, offset] = [0, 0];
    for await (const piece of pieces) {
      const { index } = piece;
      if (index !== current) [current, offset] = [index, 0];
      if (piece.type === "text") {
        const logprobs = request.logprobs == null ? null : logprobsOf(piece.notes, offset);
        offset += piece.text.length;
        void chunk([{ index, text: piece.text, logprobs, finish_reason: null }]);
      } else {
        usage = addUsage(usage, piece.usage, index % (request.n ?? 1));
        void chunk([{ index, text: "", logprobs: null, finish_reason: piece.finish }]);
      }
    }
    if (hasUsage) void chunk([], { usage });
    void raw("[DONE]");
  });
}

/** @param start UTF-16 units before the first token. */
function logprobsOf(notes: readonly TopLogits[], start: number): Logprobs {
  const out: Logprobs = { tokens: [], token_logprobs: [], top_logprobs: [], text_offset: [] };
  let offset = start;
  for (const { text, logprob, top } of notes) {
    out.tokens.push(text);
    out.token_logprobs.push(logprob);
    out.top_logprobs.push(byText([...top, { text, logprob }]));
    out.text_offset.push(offset);
    offset += text.length;
  }
  return out;
}

/**
 * The token itself is always among them, so that whoever compares finds its own value there. Of tokens that read alike, such
 * as single bytes of a character, the likeliest stands for all.
 */
function byText(likely: readonly Pick<TopLogits, "text" | "logprob">[]): Record<string, number> {
  const best = new Map<string, number>();
  for (const { text, logprob } of likely) {
    best.set(text, Math.max(logprob, best.get(text) ?? Number.NEGATIVE_INFINITY));
  }
  return Object.fromEntries(best);
}

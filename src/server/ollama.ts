/** Ollama's interface: `/api/chat`, `/api/generate`, `/api/tags`, `/api/show`, `/api/ps`, `/api/embed`, `/api/version`. */
import type { Context, Hono } from "hono";
import type { AskOptions } from "../runtime/index.ts";
import { beginAnswer, beginReply, type Piece, type Start } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { embedAll } from "./embeddings.ts";
import { samplingOf } from "./openai-chat.ts";
import { ollamaChat, ollamaEmbed, ollamaEmbeddings, ollamaGenerate } from "./schemas.ts";
import { clientGone, sendLines } from "./streaming.ts";
import type { ToolCall } from "./tools.ts";

const DEFAULT_TEMPERATURE = 0.8; // Ollama's

interface OllamaOptions {
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  readonly top_k?: number | undefined;
  readonly min_p?: number | undefined;
  readonly seed?: number | undefined;
  readonly num_predict?: number | undefined;
  readonly repeat_penalty?: number | undefined;
  readonly stop?: readonly string[] | undefined;
}

function toAskOptions(options: OllamaOptions, isJson: boolean): AskOptions {
  const { num_predict: limit, temperature, top_p, top_k, min_p, seed } = options;
  return {
    ...samplingOf(
      {
        top_p,
        top_k,
        min_p,
        seed,
        temperature: temperature ?? DEFAULT_TEMPERATURE,
        repetition_penalty: options.repeat_penalty,
      },
      0,
    ),
    ...(limit !== undefined && limit > 0 ? { maxTokens: limit } : {}),
    ...(isJson ? { json: true } : {}),
    stop: options.stop ?? [],
    learn: false,
    recall: false,
    implicit: false,
  };
}

/** NDJSON lines, or one object; `shape` lays out a part of the answer. */
async function respond(
  c: Context,
  context: ServerContext,
  isStream: boolean,
  begin: (signal: AbortSignal) => Promise<AsyncIterable<Piece>>,
  shape: (text: string, calls?: readonly ToolCall[]) => object,
): Promise<Response> {
  const began = context.clock.monotonic();
  const frame = (): object => ({ model: context.modelName, created_at: new Date(context.clock.now()).toISOString() });
  const nanoseconds = (ms: number): number => Math.round(ms * 1e6);
  const end = ({ answer, finish }: Extract<Piece, { type: "end" }>): object => {
    const { tokens, promptTokens, firstTokenMs, tokensPerSecond } = answer;
    return {
      done: true,
      done_reason: finish === "tool_calls" ? "stop" : finish,
      total_duration: nanoseconds(context.clock.monotonic() - began),
      load_duration: 0,
      prompt_eval_count: promptTokens,
      prompt_eval_duration: nanoseconds(firstTokenMs),
      eval_count: tokens,
      eval_duration: tokensPerSecond > 0 ? nanoseconds((tokens / tokensPerSecond) * 1000) : 0,
    };
  };
  const pieces = await begin(clientGone(c));
  if (isStream) {
    return sendLines(c, async ({ send }) => {
      for await (const piece of pieces) {
        if (piece.type === "text") void send({ ...frame(), ...shape(piece.text), done: false });
        else if (piece.type === "call") void send({ ...frame(), ...shape("", [piece.call]), done: false });
        else if (piece.type === "end") void send({ ...frame(), ...shape(""), ...end(piece) });
      }
    });
  }
  let text = "";
  let last: object = {};
  const calls: ToolCall[] = [];
  for await (const piece of pieces) {
    if (piece.type === "text") text += piece.text;
    else if (piece.type === "call") calls.push(piece.call);
    else if (piece.type === "end") last = end(piece);
  }
  return c.json({ ...frame(), ...shape(text, calls), ...last });
}

/** What `/api/tags` and `/api/ps` say of the model. */
async function describe({ shoal, modelName }: ServerContext): Promise<Record<string, unknown>> {
  const { model } = await shoal.info();
  return {
    name: modelName,
    model: modelName,
    modified_at: new Date(0).toISOString(),
    size: model.bytes,
    digest: model.sha256,
    details: {
      parent_model: "",
      format: "safetensors",
      family: model.config.architecture,
      families: [model.config.architecture],
      parameter_size: `${(model.parameters / 1e6).toFixed(1)}M`,
      quantization_level: "Q8_0",
    },
  };
}

export function ollamaRoutes(app: Hono, context: ServerContext, version: string): void {
  const { shoal } = context;
  app.post("/api/chat", async (c) => {
    const { options: given, format, stream, ...request } = await readJson(c, ollamaChat);
    const options = toAskOptions(given as OllamaOptions, Boolean(format));
    return respond(
      c,
      context,
      stream,
      (signal) => beginReply(context, request, options, signal),
      (content, calls = []) => {
        const called = calls.length > 0 ? { tool_calls: calls.map((call) => ({ function: call })) } : {};
        return { message: { role: "assistant", content, ...called } };
      },
    );
  });
  app.post("/api/generate", async (c) => {
    const { prompt, system, raw, options: given, format, stream } = await readJson(c, ollamaGenerate);
    const options = toAskOptions(given as OllamaOptions, Boolean(format));
    const messages = [
      ...(system ? [{ role: "system" as const, content: system }] : []),
      { role: "user" as const, content: prompt },
    ];
    const start: Start = (extra) =>
      raw ? shoal.continue(prompt, { ...options, ...extra }) : shoal.complete(messages, { ...options, ...extra });
    return respond(
      c,
      context,
      stream,
      (signal) => beginAnswer(context, start, signal),
      (response) => ({ response }),
    );
  });
  app.post("/api/embed", async (c) => {
    const { input } = await readJson(c, ollamaEmbed);
    const began = context.clock.monotonic();
    const { vectors, tokens } = await embedAll(context, typeof input === "string" ? [input] : input, clientGone(c));
    return c.json({
      model: context.modelName,
      embeddings: vectors.map((vector) => [...vector]),
      total_duration: Math.round((context.clock.monotonic() - began) * 1e6),
      load_duration: 0,
      prompt_eval_count: tokens,
    });
  });
  app.post("/api/embeddings", async (c) => {
    const { prompt } = await readJson(c, ollamaEmbeddings);
    const { vectors } = await embedAll(context, [prompt], clientGone(c));
    return c.json({ embedding: [...vectors[0]!] });
  });
  app.get("/api/tags", async (c) => c.json({ models: [await describe(context)] }));
  app.get("/api/ps", async (c) => {
    const { memoryBytes } = await shoal.info();
    return c.json({
      models: [
        { ...(await describe(context)), expires_at: new Date(8.64e15).toISOString(), size_vram: 0, size: memoryBytes },
      ],
    });
  });
  app.post("/api/show", async (c) => {
    const { model } = await shoal.info();
    const { details } = await describe(context);
    return c.json({
      details,
      model_info: {
        "general.architecture": model.config.architecture,
        "general.parameter_count": model.parameters,
        [`${model.config.architecture}.embedding_length`]: model.config.width,
        [`${model.config.architecture}.block_count`]: model.config.layers,
      },
      capabilities: ["completion", "embedding", "tools"],
    });
  });
  app.get("/api/version", (c) => c.json({ version }));
}

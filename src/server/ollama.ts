/** Ollama's interface: `/api/chat`, `/api/generate`, `/api/tags`, `/api/show`, `/api/ps`, `/api/embed`, `/api/version`. */
import type { Context, Hono } from "hono";
import { stream as streamBody } from "hono/streaming";
import type { AnswerEvent, AskOptions } from "../runtime/index.ts";
import { runAnswer } from "./answers.ts";
import { readJson, type ServerContext } from "./context.ts";
import { ollamaChat, ollamaEmbed, ollamaGenerate } from "./schemas.ts";

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

function toAskOptions(options: OllamaOptions, json: boolean): AskOptions {
  const limit = options.num_predict;
  return {
    temperature: options.temperature ?? 0.8,
    ...(options.top_p !== undefined ? { topP: options.top_p } : {}),
    ...(options.top_k !== undefined ? { topK: options.top_k } : {}),
    ...(options.min_p !== undefined ? { minP: options.min_p } : {}),
    ...(options.repeat_penalty !== undefined ? { repetitionPenalty: options.repeat_penalty } : {}),
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 31),
    ...(limit !== undefined && limit > 0 ? { maxTokens: limit } : {}),
    ...(json ? { json: true } : {}),
    learn: false,
    recall: false,
    implicit: false,
  };
}

/** NDJSON lines, or one object, whose part of the answer `shape` lays out. */
function respond(
  c: Context,
  context: ServerContext,
  isStream: boolean,
  stop: readonly string[],
  start: (extra: Pick<AskOptions, "signal">) => AsyncIterable<AnswerEvent>,
  shape: (text: string) => object,
): Response | Promise<Response> {
  const began = context.clock.monotonic();
  const frame = (): object => ({ model: context.modelName, created_at: new Date(context.clock.now()).toISOString() });
  const nanoseconds = (ms: number): number => Math.round(ms * 1e6);
  const end = (event: Extract<AnswerEvent, { type: "done" }>, finish: string): object => {
    const { tokens, promptTokens, firstTokenMs, tokensPerSecond } = event.answer;
    return {
      done: true,
      done_reason: finish,
      total_duration: nanoseconds(context.clock.monotonic() - began),
      load_duration: 0,
      prompt_eval_count: promptTokens,
      prompt_eval_duration: nanoseconds(firstTokenMs),
      eval_count: tokens,
      eval_duration: tokensPerSecond > 0 ? nanoseconds((tokens / tokensPerSecond) * 1000) : 0,
    };
  };
  if (!isStream) {
    return (async () => {
      let text = "";
      let last: object = {};
      for await (const piece of runAnswer(context, start, { stop, signal: c.req.raw.signal })) {
        if (piece.type === "text") text += piece.text;
        else if (piece.type === "end") last = end(piece.event, piece.finish);
      }
      return c.json({ ...frame(), ...shape(text), ...last });
    })();
  }
  c.header("content-type", "application/x-ndjson");
  return streamBody(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const send = async (line: object): Promise<void> =>
      void (await stream.write(`${JSON.stringify({ ...frame(), ...line })}\n`));
    for await (const piece of runAnswer(context, start, { stop, signal: gone.signal })) {
      if (piece.type === "text") await send({ ...shape(piece.text), done: false });
      else if (piece.type === "end") await send({ ...shape(""), ...end(piece.event, piece.finish) });
    }
  });
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
  app.post("/api/chat", async (c) => {
    const request = await readJson(c, ollamaChat);
    const options = toAskOptions(request.options as OllamaOptions, Boolean(request.format));
    const start = (extra: Pick<AskOptions, "signal">) =>
      context.shoal.complete(request.messages, { ...options, ...extra });
    const stop = (request.options as OllamaOptions).stop ?? [];
    return respond(c, context, request.stream, stop, start, (content) => ({ message: { role: "assistant", content } }));
  });
  app.post("/api/generate", async (c) => {
    const request = await readJson(c, ollamaGenerate);
    const options = toAskOptions(request.options as OllamaOptions, Boolean(request.format));
    const messages = [
      ...(request.system ? [{ role: "system" as const, content: request.system }] : []),
      { role: "user" as const, content: request.prompt },
    ];
    const start = (extra: Pick<AskOptions, "signal">) =>
      request.raw
        ? context.shoal.continue(request.prompt, { ...options, ...extra })
        : context.shoal.complete(messages, { ...options, ...extra });
    const stop = (request.options as OllamaOptions).stop ?? [];
    return respond(c, context, request.stream, stop, start, (response) => ({ response }));
  });
  app.post("/api/embed", async (c) => {
    const request = await readJson(c, ollamaEmbed);
    const inputs = typeof request.input === "string" ? [request.input] : request.input;
    const embeddings: number[][] = [];
    for (const input of inputs) embeddings.push([...(await context.shoal.embed(input))]);
    return c.json({ model: context.modelName, embeddings });
  });
  app.get("/api/tags", async (c) => c.json({ models: [await describe(context)] }));
  app.get("/api/ps", async (c) => {
    const { memoryBytes } = await context.shoal.info();
    return c.json({
      models: [
        { ...(await describe(context)), expires_at: new Date(8.64e15).toISOString(), size_vram: 0, size: memoryBytes },
      ],
    });
  });
  app.post("/api/show", async (c) => {
    const { model } = await context.shoal.info();
    const { details } = await describe(context);
    return c.json({
      details,
      model_info: {
        "general.architecture": model.config.architecture,
        "general.parameter_count": model.parameters,
        [`${model.config.architecture}.embedding_length`]: model.config.width,
        [`${model.config.architecture}.block_count`]: model.config.layers,
      },
      capabilities: ["completion", "embedding"],
    });
  });
  app.get("/api/version", (c) => c.json({ version }));
}

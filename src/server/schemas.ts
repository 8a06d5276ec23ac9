/** What requests may say, with a range for every field. Fields of OpenAI and Ollama that have no meaning here are ignored. */
import { z } from "zod";
import { LIMITS } from "./limits.ts";

const text = z.string().max(LIMITS.promptCharacters);
const content = z.union([
  text,
  z.null().transform(() => ""),
  z
    .array(z.object({ type: z.string(), text: text.optional() }).loose())
    .max(64)
    .transform((parts) => parts.map((part) => part.text ?? "").join("")),
]);
const role = z
  .enum(["system", "developer", "user", "assistant", "tool", "function"])
  .transform((name) => (name === "developer" ? "system" : name === "function" ? "tool" : name));
const message = z.object({ role, content: content.default("") }).loose();
const stop = z
  .union([z.string().transform((one) => [one]), z.array(z.string()), z.null().transform(() => [])])
  .pipe(z.array(z.string().min(1).max(LIMITS.stopCharacters)).max(LIMITS.stops))
  .default([]);

const sampling = {
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  min_p: z.number().min(0).max(1).nullish(),
  top_k: z
    .int()
    .min(0)
    .max(1 << 20)
    .nullish(),
  seed: z.int().nullish(),
  repetition_penalty: z.number().min(0.1).max(10).nullish(),
};

const own = z
  .object({ learn: z.boolean(), recall: z.boolean(), implicit: z.boolean(), conversation: z.string().max(64) })
  .partial()
  .optional();

export const chatRequest = z
  .object({
    model: z.string().max(256).default("shoal"),
    messages: z.array(message).min(1).max(LIMITS.messages),
    ...sampling,
    max_tokens: z.int().min(1).max(LIMITS.maxTokens).nullish(),
    max_completion_tokens: z.int().min(1).max(LIMITS.maxTokens).nullish(),
    n: z.int().min(1).max(LIMITS.choices).nullish(),
    stop,
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().optional() }).loose().nullish(),
    logprobs: z.boolean().nullish(),
    top_logprobs: z.int().min(0).max(LIMITS.topLogprobs).nullish(),
    response_format: z
      .object({ type: z.enum(["text", "json_object", "json_schema"]) })
      .loose()
      .nullish(),
    shoal: own,
  })
  .loose();

const tokens = z.array(z.int().min(0)).max(LIMITS.tokens);

export const completionRequest = z
  .object({
    model: z.string().max(256).default("shoal"),
    prompt: z.union([text, tokens, z.array(text).max(64), z.array(tokens).max(64)]).default(""),
    ...sampling,
    max_tokens: z.int().min(0).max(LIMITS.maxTokens).nullish(),
    n: z.int().min(1).max(LIMITS.choices).nullish(),
    stop,
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().optional() }).loose().nullish(),
    echo: z.boolean().nullish(),
    logprobs: z.int().min(0).max(LIMITS.topLogprobs).nullish(),
  })
  .loose();

export const embeddingRequest = z
  .object({
    model: z.string().max(256).default("shoal"),
    input: z.union([
      text,
      z.array(text).min(1).max(LIMITS.embeddingInputs),
      tokens,
      z.array(tokens).min(1).max(LIMITS.embeddingInputs),
    ]),
    encoding_format: z.enum(["float", "base64"]).nullish(),
    dimensions: z.int().min(1).max(65_536).nullish(),
  })
  .loose();

export const tokenizeRequest = z
  .object({ content: text.optional(), text: text.optional(), prompt: text.optional() })
  .loose();
export const detokenizeRequest = z.object({ tokens }).loose();

const ollamaOptions = z
  .object({
    temperature: z.number().min(0).max(2),
    top_p: z.number().min(0).max(1),
    top_k: z
      .int()
      .min(0)
      .max(1 << 20),
    min_p: z.number().min(0).max(1),
    seed: z.int(),
    num_predict: z.int().min(-2).max(LIMITS.maxTokens),
    repeat_penalty: z.number().min(0.1).max(10),
    stop,
  })
  .partial()
  .loose()
  .default({});

export const ollamaChat = z
  .object({
    model: z.string().max(256),
    messages: z.array(message).max(LIMITS.messages).default([]),
    stream: z.boolean().default(true),
    format: z.union([z.literal("json"), z.literal(""), z.record(z.string(), z.unknown())]).nullish(),
    options: ollamaOptions,
  })
  .loose();

export const ollamaGenerate = z
  .object({
    model: z.string().max(256),
    prompt: text.default(""),
    system: text.optional(),
    raw: z.boolean().optional(),
    stream: z.boolean().default(true),
    format: z.union([z.literal("json"), z.literal(""), z.record(z.string(), z.unknown())]).nullish(),
    options: ollamaOptions,
  })
  .loose();

export const ollamaEmbed = z
  .object({ model: z.string().max(256), input: z.union([text, z.array(text).max(LIMITS.embeddingInputs)]) })
  .loose();

const id = z.string().regex(/^[0-9a-zA-Z-]{1,80}$/);

/** Our own interface. */
export const askRequest = z.object({
  text: text.min(1),
  conversation: id.optional(),
  learn: z.boolean().default(true),
  recall: z.boolean().default(true),
  implicit: z.boolean().default(true),
  /** Left out, the turn itself decides. */
  mode: z.enum(["chat", "act", "poem"]).optional(),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.int().optional(),
  maxTokens: z.int().min(1).max(LIMITS.maxTokens).optional(),
});
export const teachRequest = z.object({ text: z.string().min(1).max(20_000) });
export const decideRequest = z.object({ accept: z.boolean() });
export const forgetRequest = z.union([
  z.object({ ids: z.array(id).min(1).max(10_000) }),
  z.object({ source: z.string().min(1).max(1024) }),
  z.object({ since: z.number().min(0) }),
  z.object({ topic: z.string().min(1).max(1024) }),
  z.object({ all: z.literal(true) }),
]);
export const titleRequest = z.object({ title: z.string().max(200) });
export const forkRequest = z.object({ turn: z.int().min(0).max(10_000_000) });
export const importRequest = z.object({ file: z.string().max(LIMITS.bodyBytes) });

/** What requests may say, with a range for every field. Fields of OpenAI and Ollama that have no meaning here are ignored. */
import { z } from "zod";
import { LIMITS } from "./limits.ts";

const text = z
  .string()
  .max(LIMITS.promptCharacters)
  .refine((given) => !given.includes("\0"), "must have no NUL character");
const content = z.union([
  text,
  z.null().transform(() => ""),
  z
    .array(z.object({ type: z.literal("text", "only parts of text can be read"), text }).loose())
    .max(64)
    .transform((parts) => parts.map((part) => part.text).join("")),
]);
/** What changes an answer and cannot be done is refused; where it changes nothing it may be there. */
const notSupported = (what: string, isIdle: (value: unknown) => boolean): z.ZodType =>
  z
    .unknown()
    .refine((value) => value == null || isIdle(value), `${what} is not supported`)
    .optional();
const isEmpty = (value: unknown): boolean => Object.keys(Object(value)).length === 0;
const jsonObject = z
  .string()
  .max(LIMITS.promptCharacters)
  .transform((given, c): Record<string, unknown> => {
    try {
      const value: unknown = JSON.parse(given);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // told below
    }
    c.addIssue({ code: "custom", message: "must be a JSON object" });
    return z.NEVER;
  });
const role = z
  .enum(["system", "developer", "user", "assistant", "tool", "function"])
  .transform((name) => (name === "developer" ? "system" : name === "function" ? "tool" : name));
/** A call that the assistant made: its arguments as JSON (OpenAI) or as they are (Ollama). */
const assistantCall = z
  .object({
    function: z
      .object({
        name: z.string().min(1).max(64),
        arguments: z.union([z.record(z.string(), z.json()), jsonObject]),
      })
      .loose(),
  })
  .loose();
export const message = z
  .object({ role, content: content.default(""), tool_calls: z.array(assistantCall).max(LIMITS.tools).nullish() })
  .loose();
export const offeredTool = z
  .object({
    type: z.literal("function"),
    function: z
      .object({
        name: z.string().min(1).max(64),
        description: z.string().max(4096).optional(),
        parameters: z
          .object({
            properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
            required: z.array(z.string()).optional(),
          })
          .loose()
          .optional(),
      })
      .loose(),
  })
  .loose();
export const toolChoice = z
  .union([
    z.enum(["auto", "none", "required"]),
    z.object({ type: z.literal("function"), function: z.object({ name: z.string() }).loose() }).loose(),
  ])
  .nullish();
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
      .object({ type: z.enum(["text", "json_object"]) })
      .loose()
      .nullish(),
    tools: z.array(offeredTool).max(LIMITS.tools).nullish(),
    tool_choice: toolChoice,
    logit_bias: notSupported("logit_bias", isEmpty),
    shoal: own,
  })
  .loose();

const tokens = z.array(z.int().min(0)).max(LIMITS.tokens);

export const completionRequest = z
  .object({
    model: z.string().max(256).default("shoal"),
    prompt: z.union([
      text,
      tokens.min(1),
      z.array(text).min(1).max(LIMITS.prompts),
      z.array(tokens.min(1)).min(1).max(LIMITS.prompts),
    ]),
    ...sampling,
    max_tokens: z.int().min(0).max(LIMITS.maxTokens).nullish(),
    n: z.int().min(1).max(LIMITS.choices).nullish(),
    stop,
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().optional() }).loose().nullish(),
    echo: z.boolean().nullish(),
    logprobs: z.int().min(0).max(LIMITS.topLogprobs).nullish(),
    suffix: notSupported("a suffix", (value) => value === ""),
    logit_bias: notSupported("logit_bias", isEmpty),
    best_of: notSupported("best_of", (value) => value === 1),
  })
  .loose();

const embedded = text.min(1);

export const embeddingRequest = z
  .object({
    model: z.string().max(256).default("shoal"),
    input: z.union([
      embedded,
      z.array(embedded).min(1).max(LIMITS.embeddingInputs),
      tokens.min(1),
      z.array(tokens.min(1)).min(1).max(LIMITS.embeddingInputs),
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

const ollamaFormat = z.enum(["json", ""], "only json is supported").nullish();

export const ollamaChat = z
  .object({
    model: z.string().max(256),
    messages: z.array(message).max(LIMITS.messages).default([]),
    stream: z.boolean().default(true),
    format: ollamaFormat,
    options: ollamaOptions,
    tools: z.array(offeredTool).max(LIMITS.tools).nullish(),
  })
  .loose();

export const ollamaGenerate = z
  .object({
    model: z.string().max(256),
    prompt: text.default(""),
    system: text.optional(),
    raw: z.boolean().optional(),
    stream: z.boolean().default(true),
    format: ollamaFormat,
    options: ollamaOptions,
  })
  .loose();

export const ollamaEmbed = z
  .object({ model: z.string().max(256), input: z.union([text, z.array(text).max(LIMITS.embeddingInputs)]) })
  .loose();
export const ollamaEmbeddings = z.object({ model: z.string().max(256), prompt: text }).loose();

export const idPattern: RegExp = /^[0-9a-zA-Z-]{1,80}$/;
const id = z.string().regex(idPattern);
const source = z.object({
  kind: z.enum(["person", "file", "page", "tool", "peer"]),
  name: text.min(1).max(1024).optional(),
});

/** Our own interface. */
const manner = {
  recall: z.boolean().default(true),
  implicit: z.boolean().default(true),
  temperature: z.number().min(0).max(100).optional(),
  topP: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  maxTokens: z.int().min(1).max(LIMITS.maxTokens).optional(),
};
export const askRequest = z.object({
  text: text,
  conversation: id.optional(),
  learn: z.boolean().default(true),
  ...manner,
  /** Left out, the turn itself decides. */
  mode: z.enum(["chat", "act", "poem"]).optional(),
  attachments: z
    .array(z.object({ name: z.string().max(1024), text }))
    .max(LIMITS.attachments)
    .optional(),
  tools: z.array(text.max(4096)).max(LIMITS.tools).optional(),
});
export const resumeRequest = z.object(manner);
export const teachRequest = z.object({ text: text.min(1).max(20_000), source: source.optional() });
export const proposeRequest = teachRequest.required();
export const recordRequest = z.object({
  text: text.min(1),
  source: source.optional(),
  /** Makes it a row: anything that JSON can hold. */
  data: z.json().optional(),
});
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
export const importRequest = z.object({ file: z.base64().max(LIMITS.importBytes) });

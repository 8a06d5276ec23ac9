/** Every kind of response in OpenAI's form, checked against the schema that OpenAI publishes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALARM, LIGHT } from "../fixtures/offered-tools.ts";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

const published = join(process.env["SHOAL_SHARED"] ?? "../shared", "specs", "openai-openapi.json.br");

/** OpenAPI 3.0's `nullable`, which the published file still uses here and there, as JSON Schema says it. */
function withNulls(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNulls);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withNulls(value)]),
  );
  return nullable === true ? { anyOf: [rest, { type: "null" }] } : rest;
}

describe.skipIf(!existsSync(published))(
  existsSync(published)
    ? "OpenAI's published schema accepts"
    : "OpenAI's published schema (skipped where it is absent: set SHOAL_SHARED)",
  () => {
    let service: ServedTinyModel;
    let schemaOf: (name: string) => ValidateFunction;
    beforeAll(async () => {
      service = await serveTinyModel();
      const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
      ajv.addSchema(
        withNulls(JSON.parse(brotliDecompressSync(readFileSync(published)).toString())) as object,
        "openai",
      );
      const compiled = new Map<string, ValidateFunction>();
      schemaOf = (name) => {
        const known = compiled.get(name) ?? ajv.compile({ $ref: `openai#/components/schemas/${name}` });
        compiled.set(name, known);
        return known;
      };
    });
    afterAll(() => service?.stop());

    const ask = (path: string, body?: object, token = service.token): Promise<Response> =>
      fetch(`${service.address}${path}`, {
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      });
    function accept(name: string, value: unknown): void {
      const validate = schemaOf(name);
      expect(validate(value) ? [] : validate.errors, `${name}: ${JSON.stringify(value).slice(0, 400)}`).toEqual([]);
    }
    const chunksOf = async (response: Response): Promise<Record<string, unknown>[]> =>
      (await response.text())
        .split("\n")
        .flatMap((line) => (line.startsWith("data: {") ? [JSON.parse(line.slice(6)) as Record<string, unknown>] : []));

    const messages = [{ role: "user", content: "Where is the dog?" }];
    const variants: [string, object][] = [
      ["plain", {}],
      ["several choices", { n: 3, temperature: 1 }],
      ["log-probabilities", { logprobs: true }],
      ["log-probabilities of others too", { logprobs: true, top_logprobs: 5 }],
      ["a stop text", { stop: ["e", "a"] }],
      ["JSON", { response_format: { type: "json_object" }, max_tokens: 64 }],
      ["plain text asked for by name", { response_format: { type: "text" } }],
      ["usage", { stream_options: { include_usage: true } }],
      ["a call of a tool", { tools: [LIGHT, ALARM], tool_choice: "required", max_tokens: 128 }],
      [
        "what it may learn",
        { shoal: { learn: true }, messages: [{ role: "user", content: "The dog is in the garden." }] },
      ],
      [
        "everything",
        { n: 2, seed: 3, top_p: 0.9, logprobs: true, top_logprobs: 2, stream_options: { include_usage: true } },
      ],
    ];

    test.each(variants)("a chat completion with %s", async (_, extra) => {
      const response = await ask("/v1/chat/completions", { model: "x", messages, max_tokens: 8, ...extra });
      expect(response.status).toBe(200);
      accept("CreateChatCompletionResponse", await response.json());
    });

    test.each(variants)("every piece of a streamed chat completion with %s", async (_, extra) => {
      const body = { model: "x", messages, max_tokens: 8, ...extra, stream: true };
      const pieces = await chunksOf(await ask("/v1/chat/completions", body));
      expect(pieces.length).toBeGreaterThan(2);
      for (const piece of pieces) accept("CreateChatCompletionStreamResponse", piece);
    });

    const plain: [string, object][] = [
      ["plain", {}],
      ["log-probabilities", { logprobs: 3 }],
      ["the prompt and its log-probabilities", { logprobs: 1, echo: true }],
      ["the prompt alone", { echo: true, max_tokens: 0 }],
      ["several prompts and choices", { prompt: ["The dog", "The cat"], n: 2 }],
      ["a stop text", { stop: "e" }],
    ];
    test.each(plain)("a completion with %s", async (_, extra) => {
      const response = await ask("/v1/completions", { model: "x", prompt: "The dog", max_tokens: 6, ...extra });
      expect(response.status).toBe(200);
      accept("CreateCompletionResponse", await response.json());
    });

    test.each(plain)("every piece of a streamed completion with %s", async (_, extra) => {
      const body = { model: "x", prompt: "The dog", max_tokens: 6, ...extra, stream: true };
      const pieces = await chunksOf(await ask("/v1/completions", body));
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) {
        // The schema knows no null here, though the interface sends it before the last piece and clients wait for that.
        const choices = piece["choices"] as { finish_reason: string | null }[];
        const named = choices.map((choice) => ({ ...choice, finish_reason: choice.finish_reason ?? "stop" }));
        accept("CreateCompletionResponse", { ...piece, choices: named });
      }
    });

    test("embeddings as numbers", async () => {
      for (const input of ["a", ["a", "b"], [300, 301], [[300], [301]]]) {
        accept("CreateEmbeddingResponse", await (await ask("/v1/embeddings", { model: "x", input })).json());
      }
    });

    test("the list of models, and one", async () => {
      accept("ListModelsResponse", await (await ask("/v1/models")).json());
      accept("Model", await (await ask("/v1/models/shoal-nano")).json());
    });

    test("errors of every kind", async () => {
      const failing = [
        ask("/v1/models", undefined, "none"),
        ask("/v1/models/other"),
        ask("/v1/nowhere"),
        ask("/v1/chat/completions", { messages: [] }),
        ask("/v1/chat/completions", { messages: [{ role: "user", content: " " }] }),
        ask("/v1/chat/completions", { messages, tool_choice: "required" }),
        ask("/v1/embeddings", { input: "x".repeat(2 ** 20) }),
      ];
      const statuses: number[] = [];
      for (const response of await Promise.all(failing)) {
        statuses.push(response.status);
        accept("ErrorResponse", await response.json());
      }
      expect(statuses).toEqual([401, 404, 404, 400, 400, 400, 413]);
    });

    test("nothing that is wrong: the check can fail", () => {
      const validate = schemaOf("CreateChatCompletionResponse");
      expect(validate({ object: "chat.completion", choices: [{ index: 0 }] })).toBe(false);
    });
  },
);

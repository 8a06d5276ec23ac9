/** Vectors of texts, for both interfaces that have them. */
import type { Context } from "hono";
import { throwIfAborted } from "../core/index.ts";
import type { Shoal } from "../runtime/index.ts";
import { readJson, type ServerContext } from "./context.ts";
import { HttpError } from "./http-error.ts";
import { embeddingRequest } from "./schemas.ts";
import { clientGone } from "./streaming.ts";

/** Takes one place for all texts, and stops when the client goes away. */
export function embedAll(
  { shoal, places }: ServerContext,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly vectors: readonly Float32Array[]; readonly tokens: number }> {
  return places.during(signal, async () => {
    const vectors: Float32Array[] = [];
    let tokens = 0;
    for (const text of texts) {
      throwIfAborted(signal, "embedding");
      vectors.push(await shoal.embed(text));
      tokens += (await shoal.tokenize(text)).length;
    }
    return { vectors, tokens };
  });
}

/** `/v1/embeddings`. */
export async function embeddings(c: Context, context: ServerContext): Promise<Response> {
  const { input, encoding_format: format, dimensions } = await readJson(c, embeddingRequest);
  const { vectors, tokens } = await embedAll(context, await textsOf(context.shoal, input), clientGone(c));
  const width = vectors[0]!.length;
  if (dimensions != null && dimensions !== width) {
    throw new HttpError(400, "dimensions", `this model's vectors have ${width} dimensions`, "dimensions");
  }
  const encode = (vector: Float32Array): string | number[] =>
    format === "base64"
      ? Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64")
      : [...vector];
  return c.json({
    object: "list",
    data: vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) })),
    model: context.modelName,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

async function textsOf(
  shoal: Shoal,
  input: string | readonly (string | number | readonly number[])[],
): Promise<string[]> {
  if (typeof input === "string") return [input];
  if (typeof input[0] === "number") return [await shoal.detokenize(input as number[])];
  const list = input as readonly (string | readonly number[])[];
  return Promise.all(list.map((one) => (typeof one === "string" ? one : shoal.detokenize(one))));
}

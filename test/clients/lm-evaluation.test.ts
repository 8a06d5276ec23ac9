/**
 * What lm-evaluation-harness's `local-completions` reads of `/v1/completions`: the log-likelihood of a continuation is the sum of
 * `token_logprobs[contextLength:-1]`, and greedy decoding would have given it if each is the greatest of its `top_logprobs`.
 *
 * Source: lm_eval/models/openai_completions.py (`_create_payload`, `parse_logprobs`), version 0.4.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { specialTokenId } from "../../src/tokenizer/index.ts";
import { type ServedTinyModel, serveTinyModel } from "../fixtures/served-tiny-model.ts";

/** Stands before plain text in training, and so before what is scored. */
const TEXT = specialTokenId("<|text|>");

let service: ServedTinyModel;
beforeAll(async () => {
  service = await serveTinyModel();
});
afterAll(() => service?.stop());

interface Choice {
  readonly index: number;
  readonly text: string;
  readonly logprobs: { readonly token_logprobs: number[]; readonly top_logprobs: Record<string, number>[] };
}

/** The harness's payload for log-likelihoods. */
async function score(prompts: readonly (readonly number[])[]): Promise<Choice[]> {
  const response = await fetch(`${service.address}/v1/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${service.token}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...{ model: "shoal-nano", prompt: prompts, temperature: 0, max_tokens: 1, logprobs: 1, seed: 1234, echo: true },
    }),
  });
  expect(response.status).toBe(200);
  const { choices } = (await response.json()) as { choices: Choice[] };
  return choices.sort((a, b) => a.index - b.index);
}

/** The harness's reading of a choice. */
function likelihood({ logprobs }: Choice, contextLength: number): { sum: number; isGreedy: boolean } {
  const own = logprobs.token_logprobs.slice(contextLength, -1);
  const top = logprobs.top_logprobs.slice(contextLength, -1);
  const isGreedy = own.every((logprob, i) => logprob === Math.max(...Object.values(top[i]!)));
  return { sum: own.reduce((a, b) => a + b, 0), isGreedy };
}

const PAIRS = [
  ["The dog is in", " the garden."],
  ["Where is the manual for the printer?", " It is on the table."],
  ["打印机的说明书在哪里？", "在桌子上。"],
  ["x", "🐕"],
] as const;

describe("log-likelihoods", () => {
  test.each(PAIRS)("of %j then %j are what the model's own measure says", async (context, continuation) => {
    const [before, after] = [await service.shoal.tokenize(context), await service.shoal.tokenize(continuation)];
    const [choice] = await score([[...before, ...after]]);
    expect(choice!.logprobs.token_logprobs).toHaveLength(before.length + after.length + 1);
    const { nats } = await service.shoal.score(continuation, { context });
    expect(likelihood(choice!, before.length).sum).toBeCloseTo(-nats, 3); // sums of f32 of about 10 in another order
  });

  test("of several requests in one batch are those of each alone", async () => {
    const prompts = await Promise.all(PAIRS.map(async ([a, b]) => [...(await service.shoal.tokenize(a + b))]));
    const together = await score(prompts);
    for (const [i, prompt] of prompts.entries()) {
      const [alone] = await score([prompt]);
      expect(together[i]!.logprobs).toEqual(alone!.logprobs);
    }
  });

  test("call greedy exactly what greedy decoding writes", async () => {
    const context = await service.shoal.tokenize("Where is the dog?");
    let tokens = [...context];
    for (let i = 0; i < 6; i++) {
      const [next] = (await service.shoal.logits([TEXT, ...tokens], 1)).at(-1)!.top;
      tokens = [...tokens, next!.token];
    }
    const [greedy] = await score([tokens]);
    expect(likelihood(greedy!, context.length).isGreedy).toBe(true);
    const other = [...tokens.slice(0, -1), tokens.at(-1) === 300 ? 301 : 300];
    const [changed] = await score([other]);
    expect(likelihood(changed!, context.length).isGreedy).toBe(false);
  });

  test("rank a likely continuation above an unlikely one, as multiple choice needs", async () => {
    const context = await service.shoal.tokenize("The dog is in the");
    const texts = [" garden", " garden garden garden"];
    const sums: number[] = [];
    for (const text of texts) {
      const after = await service.shoal.tokenize(text);
      const [choice] = await score([[...context, ...after]]);
      sums.push(likelihood(choice!, context.length).sum);
    }
    expect(sums[0]).toBeGreaterThan(sums[1]!);
  });

  test("are there for a single token, whose context is the beginning of a text", async () => {
    const [choice] = await score([[300]]);
    expect(choice!.logprobs.token_logprobs).toHaveLength(2);
    expect(choice!.logprobs.token_logprobs[0]).toBeLessThan(0);
  });
});

test("generate_until: greedy text up to a stop text", async () => {
  const response = await fetch(`${service.address}/v1/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${service.token}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...{
        model: "x",
        prompt: ["Where is the dog?"],
        max_tokens: 8,
        temperature: 0,
        stop: ["never there"],
        seed: 1234,
      },
    }),
  });
  const { choices } = (await response.json()) as { choices: { text: string; index: number }[] };
  expect(choices).toMatchObject([{ index: 0 }]);
});

/** The model that is measured, as evaluations use it: answers to prompts, costs of texts. */
import type { Subject } from "../../src/evaluation/index.ts";
import { type Engine, STOP_IDS, type WriteOptions } from "../../src/runtime/index.ts";
import { specialTokenId } from "../../src/tokenizer/index.ts";
import { encodeDocument, type Part } from "../../src/training/index.ts";

const MAX_ANSWER_TOKENS = 96;

/** What the model writes after the parts of a prompt, greedily unless told otherwise. */
export async function answerTo(engine: Engine, prompt: readonly Part[], options: WriteOptions = {}): Promise<string> {
  const { ids } = encodeDocument(engine.tokenizer, { kind: "prompt", language: "en", parts: prompt });
  engine.model.reset();
  let text = "";
  const writing = engine.write(ids.slice(0, -1), { maxTokens: MAX_ANSWER_TOKENS, ...options });
  for await (const piece of writing) text += piece.text;
  return text;
}

/** Plain prose is scored after the token of its mode; a context costs nothing. */
export function subjectOf(engine: Engine): Subject {
  const { tokenizer, model } = engine;
  return {
    name: "shoal",
    score: async (text, context = "") => {
      const head = [specialTokenId("<|text|>"), ...tokenizer.encode(context)];
      const ids = tokenizer.encode(text);
      const nats = model.score([...head, ...ids]).slice(head.length);
      return {
        nats: nats.reduce((sum, value) => sum + value, 0),
        tokens: ids.length,
        bytes: new TextEncoder().encode(text).length,
      };
    },
    answer: (turn, maxTokens) =>
      answerTo(
        engine,
        [{ token: "<|chat|>" }, { token: "<|user|>" }, turn, { token: "<|stop|>" }, { token: "<|assistant|>" }],
        { maxTokens },
      ),
  };
}

export { STOP_IDS };

/**
 * Writes tokens one after another until a stop token, a limit, or the caller says so.
 */
import { RangeLimitError } from "../core/index.ts";
import type { LanguageModel } from "./language-model.ts";
import { argmax, type Constraint, Sampler, type SamplerOptions } from "./sampler.ts";

/**
 * Speaks while an answer is written: what an opened lesson does. `output` are the tokens of the answer so far.
 */
export interface AnswerVoice {
  /** Fills what is added to the stream after the last layer before the next token is chosen; all zero to stay silent. */
  steer(output: readonly number[], steering: Float32Array): void;
  /** May change the next token's logits. */
  adjust(output: readonly number[], logits: Float32Array): void;
}

export interface GenerateOptions extends SamplerOptions {
  readonly maxTokens: number;
  /** Tokens that end the answer; they are not part of it. */
  readonly stopIds: readonly number[];
  /** Ends the answer too, but only where the model would go on with one of `before`; elsewhere it is part of the answer. */
  readonly softStop?: { readonly id: number; readonly before: readonly number[] } | null;
  readonly constraint?: Constraint;
  readonly voice?: AnswerVoice;
  readonly signal?: AbortSignal;
  /** Lets other work run between tokens. It must leave the model's state as it found it. */
  pause?(): Promise<void>;
}

/** Why an answer ended. */
export type FinishReason = "stop" | "length" | "aborted";

/**
 * Reads the prompt and yields the answer's tokens. Afterwards the model's state has read all of them, and the stop token if
 * one came, so that the next turn can follow.
 *
 * @throws RangeLimitError if the prompt is empty.
 */
export async function* generate(
  model: LanguageModel,
  prompt: ArrayLike<number>,
  options: GenerateOptions,
): AsyncGenerator<number, FinishReason> {
  if (prompt.length === 0) throw new RangeLimitError("generate", "prompt", "at least one token", 0);
  const sampler = new Sampler(options);
  const { voice, constraint, signal } = options;
  const stops = new Set(options.stopIds);
  const output: number[] = [];
  const head = Array.from(prompt).slice(0, -1);
  model.read(head, signal);

  // Kept here, because during a pause the model may serve another conversation.
  const logits = new Float32Array(model.logits.length);
  const step = (id: number): void => {
    if (voice) voice.steer(output, model.steering);
    model.read([id]);
    model.steering.fill(0);
    logits.set(model.logits);
  };
  step(prompt[prompt.length - 1]!);
  while (output.length < options.maxTokens) {
    if (signal?.aborted) return "aborted";
    voice?.adjust(output, logits);
    constraint?.mask(logits);
    const id = sampler.sample(logits, output);
    if (stops.has(id)) {
      step(options.softStop?.id ?? id); // a conversation goes on as after any turn
      return "stop";
    }
    constraint?.accept(id);
    output.push(id);
    if (id === options.softStop?.id) {
      // What comes next tells whether the turn is over.
      step(id);
      if (options.softStop.before.includes(argmax(logits))) return "stop";
      yield id;
    } else {
      yield id;
      step(id);
    }
    await options.pause?.();
  }
  return "length";
}

/** How an answer is drawn: its mode, its length, what it is held to, its sampling. */
import { RangeLimitError } from "../core/index.ts";
import {
  AutomatonConstraint,
  type Constraint,
  jsonAutomaton,
  PoemConstraint,
  parseToolSignature,
  Sampler,
  type SamplerOptions,
  themeSigns,
  toolCallAutomaton,
} from "../model/index.ts";
import type { ChatTokenizer } from "../tokenizer/index.ts";
import { DEFAULT_MAX_TOKENS } from "./engine.ts";
import { checkTop } from "./logits.ts";
import { askedPoem, COMMON_POEM_FORM, type Mode } from "./prompt.ts";
import { rhymeOf } from "./rhyme.ts";
import { StopTexts } from "./stop-texts.ts";
import type { AskOptions } from "./types.ts";

export interface Manner extends SamplerOptions {
  readonly maxTokens: number;
  readonly constraint?: Constraint;
}

/** Poems should differ from one another. */
const POEM_SAMPLING: SamplerOptions = { temperature: 0.8, topP: 0.9, repetitionPenalty: 1.3 };

export function modeOf(turn: string, { mode, tools = [] }: AskOptions): Mode {
  if (mode) return mode;
  if (tools.length > 0) return "act";
  return askedPoem(turn) ? "poem" : "chat";
}

/** Whether the answer has a form that a stored sentence would not fit. */
export function isHeld({ constraint, json }: AskOptions): boolean {
  return constraint !== undefined || json === true;
}

/**
 * @throws RangeLimitError for a limit that no answer fits, FormatError "tool-signature" for a malformed signature,
 *   "poem-vocabulary" for a poem where the vocabulary has too few hanzi
 */
export function mannerOf(tokenizer: ChatTokenizer, turn: string, mode: Mode, options: AskOptions): Manner {
  const maxTokens = options.maxTokens ?? DEFAULT_MAX_TOKENS;
  if (!Number.isInteger(maxTokens) || maxTokens < 1) {
    throw new RangeLimitError("ask", "maxTokens", "a whole number from 1", maxTokens);
  }
  const sampling = samplingOf(mode, options);
  new Sampler(sampling); // checks what is out of range before anything is kept
  new StopTexts(options.stop);
  checkTop(options.logprobs ?? 0, tokenizer.vocabSize);
  const held = (constraint: Constraint): Manner => ({ ...sampling, maxTokens, constraint });
  const { stopIds } = tokenizer;
  const limits = { stopIds, maxTokens };
  if (options.constraint) return held(options.constraint);
  if (options.json) return held(new AutomatonConstraint(tokenizer, jsonAutomaton({ root: "object" }), limits));
  if (mode === "act") {
    const calls = toolCallAutomaton((options.tools ?? []).map(parseToolSignature), turn, options.mustCall);
    return held(new AutomatonConstraint(tokenizer, calls, limits));
  }
  if (mode === "poem") {
    // A regular form has one length, whatever limit was given.
    const form = askedPoem(turn) ?? COMMON_POEM_FORM;
    const poem = new PoemConstraint(tokenizer, form, { stopIds, rhymeOf, signs: themeSigns(turn) });
    return { ...held(poem), maxTokens: poem.tokens + 1 };
  }
  return { ...sampling, maxTokens };
}

function samplingOf(mode: Mode, options: AskOptions): SamplerOptions {
  const { temperature, topP, minP, topK, repetitionPenalty, repetitionWindow, seed } = options;
  const given = { temperature, topP, minP, topK, repetitionPenalty, repetitionWindow, seed };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const fresh = { seed: crypto.getRandomValues(new Uint32Array(1))[0]! };
  return { ...fresh, ...(mode === "poem" ? POEM_SAMPLING : {}), ...set };
}

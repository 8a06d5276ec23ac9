/**
 * The tokens that structure a text and can never come out of ordinary text: turns, modes, tasks, memory, tools, media.
 *
 * Ids 0..47 are theirs, whether in use or reserved; ids 48..303 are the 256 bytes; learnt tokens follow.
 *
 *   chat     <|chat|> (<|memory|>line<|stop|>)* (<|user|>words<|stop|><|assistant|>answer<|stop|>)+ <|end|>
 *   command  <|act|> (<|tool|>signature<|stop|>)* <|user|>words<|stop|><|assistant|>{json}<|stop|> (<|result|>text<|stop|>…)? <|end|>
 *   poem     <|poem|> <|user|>theme and form<|stop|><|assistant|>lines<|stop|> <|end|>
 *   text     <|text|> prose <|end|>
 *   tasks    <|question|><|zh|>statement<|stop|><|assistant|>question<|stop|><|end|>       (or <|en|>)
 *            <|subject|>statement<|stop|><|assistant|>subject<|stop|><|end|>
 *            <|answer|>statement<|stop|><|user|>question<|stop|><|assistant|>answer<|stop|><|end|>
 *
 * The answer-start token of the design is `<|assistant|>`.
 */
export const SPECIAL_TOKENS = [
  "<|end|>", // end of document; id 0, also what a state starts from
  "<|stop|>", // end of a turn, line or field
  "<|user|>",
  "<|assistant|>",
  "<|system|>",
  "<|memory|>", // one recalled line follows
  "<|tool|>", // one tool signature follows
  "<|result|>", // what a tool gave back
  "<|chat|>",
  "<|act|>",
  "<|poem|>",
  "<|text|>",
  "<|question|>",
  "<|subject|>",
  "<|answer|>",
  "<|summary|>",
  "<|zh|>",
  "<|en|>",
  "<|mask|>", // stands for the subject where a relation is read
  "<|image|>",
  "<|sound|>",
  "<|think|>",
] as const;

export type SpecialToken = (typeof SPECIAL_TOKENS)[number];

/** How many ids are kept for special tokens; those without a name yet are `<|reserved-N|>`. */
export const SPECIAL_TOKEN_SLOTS = 48;

const ids: ReadonlyMap<string, number> = new Map(SPECIAL_TOKENS.map((token, id) => [token, id]));

/** The id of a special token: 0..47. */
export function specialTokenId(token: SpecialToken): number {
  return ids.get(token) as number;
}

/** Id of the byte 0x00; the other bytes follow in order. */
export const FIRST_BYTE_ID: number = SPECIAL_TOKEN_SLOTS;

/** Id of the first token that training made. */
export const FIRST_LEARNT_ID: number = FIRST_BYTE_ID + 256;

/** Names of all special ids in order, the reserved ones among them: 48 names. */
export const SPECIAL_TOKEN_NAMES: readonly string[] = Array.from(
  { length: SPECIAL_TOKEN_SLOTS },
  (_, id) => SPECIAL_TOKENS[id] ?? `<|reserved-${id}|>`,
);

/** What is measured: anything that gives probabilities of texts and writes answers. It need not be ours. */

/** Cost of a text under a model. */
export interface TextScore {
  readonly nats: number;
  readonly tokens: number;
  readonly bytes: number;
}

export interface Subject {
  readonly name: string;
  /** Cost of `text` after `context` (which costs nothing), both as plain prose. */
  score(text: string, context?: string): Promise<TextScore>;
  /** Greedy answer to one turn, at most `maxTokens` tokens. */
  answer(turn: string, maxTokens: number): Promise<string>;
}

export function bitsPerByte({ nats, bytes }: TextScore): number {
  return nats / Math.LN2 / bytes;
}

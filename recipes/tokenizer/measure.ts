/** What a tokenizer makes of held-out text, per kind of text, each source weighing what it weighs in the mix. */
import { FIRST_BYTE_ID, FIRST_LEARNT_ID, type Tokenizer } from "../../src/tokenizer/index.ts";
import type { Kind, Source } from "./sources.ts";

/** Texts of a source that were not trained on. */
export interface HeldOut {
  readonly source: Source;
  readonly texts: readonly string[];
}

export interface Figures {
  /** Bytes of held-out text measured, unweighted. */
  readonly bytes: number;
  /** Characters (code points) a token. */
  readonly charactersPerToken: number;
  readonly bytesPerToken: number;
  /** Share of tokens that are one byte of a character without a token of its own. */
  readonly byteShare: number;
}

/** Figures of each kind, and how many million tokens the whole mix comes to. */
export interface Measurement {
  readonly mixMillionTokens: number;
  readonly kinds: Partial<Record<Kind, Figures>>;
}

export function measure(tokenizer: Tokenizer, heldOut: readonly HeldOut[]): Measurement {
  const kinds: Partial<Record<Kind, Figures>> = {};
  let mixTokens = 0;
  for (const kind of new Set(heldOut.map(({ source }) => source.kind))) {
    let measured = 0;
    // Sums over the mix: a source's held-out text stands for all megabytes of it.
    const mix = { characters: 0, bytes: 0, tokens: 0, byteTokens: 0 };
    for (const { source, texts } of heldOut.filter((held) => held.source.kind === kind)) {
      const bytes = sum(texts, (text) => Buffer.byteLength(text));
      const scale = (source.megabytes * 1e6) / bytes;
      measured += bytes;
      mix.bytes += scale * bytes;
      mix.characters += scale * sum(texts, (text) => [...text].length);
      for (const text of texts) {
        const ids = tokenizer.encode(text);
        mix.tokens += scale * ids.length;
        mix.byteTokens += scale * ids.filter((id) => id >= FIRST_BYTE_ID + 0x80 && id < FIRST_LEARNT_ID).length;
      }
    }
    mixTokens += mix.tokens;
    kinds[kind] = {
      bytes: measured,
      charactersPerToken: round(mix.characters / mix.tokens),
      bytesPerToken: round(mix.bytes / mix.tokens),
      byteShare: round(mix.byteTokens / mix.tokens),
    };
  }
  return { mixMillionTokens: round(mixTokens / 1e6), kinds };
}

function sum(texts: readonly string[], of: (text: string) => number): number {
  return texts.reduce((total, text) => total + of(text), 0);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

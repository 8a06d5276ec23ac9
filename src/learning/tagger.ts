/** The trained weights of the fact tagger. */
import type { TaggerWeights } from "./fact-tagger.ts";
import { TAGGER_BASE64 } from "./tagger-weights.ts";

let weights: TaggerWeights | undefined;

export function taggerWeights(): TaggerWeights {
  weights ??= {
    emissions: signedBytes(TAGGER_BASE64.emissions),
    transitions: signedBytes(TAGGER_BASE64.transitions),
  };
  return weights;
}

/** Signed bytes from base64. */
export function signedBytes(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (unit) => (unit.charCodeAt(0) << 24) >> 24);
}

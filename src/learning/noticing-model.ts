/** The trained weights of noticing. */
import type { NoticingWeights } from "./noticing.ts";
import { NOTICING_BASE64, NOTICING_THRESHOLD } from "./noticing-weights.ts";
import { signedBytes } from "./tagger.ts";

let weights: NoticingWeights | undefined;

export function noticingWeights(): NoticingWeights {
  weights ??= {
    rows: signedBytes(NOTICING_BASE64.rows),
    sense: signedBytes(NOTICING_BASE64.sense),
    threshold: NOTICING_THRESHOLD,
  };
  return weights;
}

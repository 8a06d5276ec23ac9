/**
 * The closed list of operations that the model of Shoal needs, forward and backward.
 *
 * Conventions, which hold for every operation:
 * - Arrays are row-major f32 unless their field says otherwise. `rows` counts tokens (B x T, sequences one after another).
 * - A linear layer's weight is [out, in].
 * - A gradient of a parameter is added to (`inout`). A gradient of an activation obeys the flag `accumulate...`:
 *   0 overwrites, 1 adds. An array that is only overwritten may hold anything before, NaN included.
 * - Every result is a pure function of the arguments: it does not depend on the number of threads.
 * - `starts[t] = 1` marks the first token of a document: nothing flows into it from the token before.
 *
 * Letters: B sequences, T tokens in each, D channels, H heads, N = D / H channels a head, V vocabulary.
 * `reference/` decides what each operation computes.
 */
import * as columns from "./contract/columns.ts";
import * as elementwise from "./contract/elementwise.ts";
import * as gather from "./contract/gather.ts";
import * as matrix from "./contract/matrix.ts";
import * as norms from "./contract/norms.ts";
import * as optimisers from "./contract/optimisers.ts";
import * as packing from "./contract/packing.ts";
import * as selection from "./contract/selection.ts";
import * as timeMixing from "./contract/time-mixing.ts";
import * as tokens from "./contract/tokens.ts";
import * as wkvGates from "./contract/wkv-gates.ts";
import * as wkv7 from "./contract/wkv7.ts";
import type { Operation } from "./operation.ts";

export * from "./contract/columns.ts";
export * from "./contract/constants.ts";
export * from "./contract/elementwise.ts";
export * from "./contract/gather.ts";
export * from "./contract/matrix.ts";
export * from "./contract/norms.ts";
export * from "./contract/optimisers.ts";
export * from "./contract/packing.ts";
export * from "./contract/selection.ts";
export * from "./contract/time-mixing.ts";
export * from "./contract/tokens.ts";
export * from "./contract/wkv-gates.ts";
export * from "./contract/wkv7.ts";

const groups = [
  matrix,
  columns,
  gather,
  selection,
  norms,
  elementwise,
  timeMixing,
  wkvGates,
  wkv7,
  tokens,
  optimisers,
  packing,
];

/** Every operation; its place in the list is its code in the binary form of a program. */
export const OPERATIONS: readonly Operation[] = groups.flatMap((group): Operation[] => Object.values(group));

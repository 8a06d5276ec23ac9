/** Every reference by the name of its operation; each takes the fields of its operation in the order of declaration. */
import type { Arguments, Fields, Operation } from "../operation.ts";
import * as columns from "./columns.ts";
import * as elementwise from "./elementwise.ts";
import type { Floats } from "./floats.ts";
import * as gather from "./gather.ts";
import * as loss from "./loss.ts";
import * as matrix from "./matrix.ts";
import * as norms from "./norms.ts";
import * as optimisers from "./optimisers.ts";
import * as packing from "./packing.ts";
import * as selection from "./selection.ts";
import * as timeMixing from "./time-mixing.ts";
import * as wkvGates from "./wkv-gates.ts";
import * as wkv7 from "./wkv7.ts";

/** Arguments of an operation whose real arrays may also be f64. */
export type ReferenceArguments<F extends Fields> = {
  readonly [K in keyof F]: Arguments<F>[K] | (Float32Array extends Arguments<F>[K] ? Floats : never);
};

type Reference = (...args: never[]) => void;

export const REFERENCE: Readonly<Record<string, Reference>> = {
  ...matrix,
  ...columns,
  ...gather,
  ...selection,
  ...norms,
  ...elementwise,
  ...timeMixing,
  ...wkvGates,
  ...wkv7,
  ...loss,
  ...optimisers,
  ...packing,
};

/** Computes one operation without any check. Scalars count as they are; a backend would round them to f32. */
export function runReference<F extends Fields>(op: Operation<F>, args: ReferenceArguments<F>): void {
  const reference = REFERENCE[op.name] as (...args: unknown[]) => void;
  reference(...Object.keys(op.fields).map((name) => args[name]));
}

/** Normalisations with gain and bias. */
import { ops } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

/** LayerNorm over the last dimension. */
export function layerNorm(tape: Tape, x: Tensor, weight: Parameter, bias: Parameter, eps: number): Tensor {
  const [rows, D] = [x.rows, x.width];
  const y = tape.tensor(weight.name, x.shape);
  const mean = tape.saved("mean", rows);
  const rstd = tape.saved("rstd", rows);
  tape.record(ops.layerNorm, { rows, D, eps, x: x.data, weight: weight.data, bias: bias.data, y: y.data, mean, rstd });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dx = tape.gradient(x);
    tape.record(ops.layerNormBackward, {
      rows,
      D,
      x: x.data,
      weight: weight.data,
      mean,
      rstd,
      dy,
      dx: dx.array,
      dweight: tape.parameterGradient(weight),
      dbias: tape.parameterGradient(bias),
      accumulate: dx.accumulate,
    });
    tape.consumed(y);
  });
  return y;
}

/** GroupNorm: H groups of adjacent channels. */
export function groupNorm(tape: Tape, x: Tensor, H: number, weight: Parameter, bias: Parameter, eps: number): Tensor {
  const [rows, D] = [x.rows, x.width];
  const y = tape.tensor(weight.name, x.shape);
  const mean = tape.saved("mean", rows * H);
  const rstd = tape.saved("rstd", rows * H);
  const shared = { rows, D, H, x: x.data, weight: weight.data };
  tape.record(ops.groupNorm, { ...shared, eps, bias: bias.data, y: y.data, mean, rstd });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dx = tape.gradient(x);
    tape.record(ops.groupNormBackward, {
      ...shared,
      mean,
      rstd,
      dy,
      dx: dx.array,
      dweight: tape.parameterGradient(weight),
      dbias: tape.parameterGradient(bias),
      accumulate: dx.accumulate,
    });
    tape.consumed(y);
  });
  return y;
}

/** Rows divided by their length. */
export function normalizeRows(tape: Tape, x: Tensor, eps: number): Tensor {
  const [rows, D] = [x.rows, x.width];
  const y = tape.tensor(`normalised ${x.label}`, x.shape);
  const norm = tape.saved("norm", rows);
  tape.record(ops.normalizeRows, { rows, D, eps, x: x.data, y: y.data, norm });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dx = tape.gradient(x);
    tape.record(ops.normalizeRowsBackward, {
      rows,
      D,
      eps,
      y: y.data,
      norm,
      dy,
      dx: dx.array,
      accumulate: dx.accumulate,
    });
    tape.consumed(y);
  });
  return y;
}

/** Norms over rows and over groups of channels. */
import { dim, f32, flag, operation, scalar } from "../operation.ts";
import { perD, rows, rowsD, rowsH } from "./shapes.ts";

/** y = (x - mean) rstd weight + bias per row; mean and rstd are kept for the way back. */
export const layerNorm = operation("layerNorm", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
  mean: f32.out(rows),
  rstd: f32.out(rows),
});
export const layerNormBackward = operation("layerNormBackward", {
  rows: dim(),
  D: dim(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  mean: f32.in(rows),
  rstd: f32.in(rows),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  dweight: f32.inout(perD),
  dbias: f32.inout(perD),
  accumulate: flag(),
});
/** As layerNorm, but each of H groups of D / H adjacent channels has its own mean and rstd. H divides D. */
export const groupNorm = operation("groupNorm", {
  rows: dim(),
  D: dim(),
  H: dim({ divides: "D" }),
  eps: scalar(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
  mean: f32.out(rowsH),
  rstd: f32.out(rowsH),
});
export const groupNormBackward = operation("groupNormBackward", {
  rows: dim(),
  D: dim(),
  H: dim({ divides: "D" }),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  mean: f32.in(rowsH),
  rstd: f32.in(rowsH),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  dweight: f32.inout(perD),
  dbias: f32.inout(perD),
  accumulate: flag(),
});
/** y = x / max(|x|, eps) per row; norm keeps max(|x|, eps). */
export const normalizeRows = operation("normalizeRows", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  x: f32.in(rowsD),
  y: f32.out(rowsD),
  norm: f32.out(rows),
});
export const normalizeRowsBackward = operation("normalizeRowsBackward", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  y: f32.in(rowsD),
  norm: f32.in(rows),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  accumulate: flag(),
});

/** One element at a time, or one row; and conversions to bf16. */
import { dim, f32, flag, operation, scalar, u16 } from "../operation.ts";
import { perD, perN, rowsD } from "./shapes.ts";

const unary = { n: dim(), x: f32.in(perN), y: f32.out(perN) };
const unaryBackward = { n: dim(), saved: f32.in(perN), dy: f32.in(perN), dx: f32.inout(perN), accumulate: flag() };

export const sigmoid = operation("sigmoid", unary);
/** `saved` = y. */
export const sigmoidBackward = operation("sigmoidBackward", unaryBackward);
export const tanh = operation("tanh", unary);
/** `saved` = y. */
export const tanhBackward = operation("tanhBackward", unaryBackward);
export const exp = operation("exp", unary);
/** `saved` = y. */
export const expBackward = operation("expBackward", unaryBackward);
/** y = max(x, 0)^2. */
export const reluSquared = operation("reluSquared", unary);
/** `saved` = x. */
export const reluSquaredBackward = operation("reluSquaredBackward", unaryBackward);

export const copy = operation("copy", unary);
export const fill = operation("fill", { n: dim(), value: scalar(), y: f32.out(perN) });
export const add = operation("add", { n: dim(), a: f32.in(perN), b: f32.in(perN), y: f32.out(perN) });
export const multiply = operation("multiply", { n: dim(), a: f32.in(perN), b: f32.in(perN), y: f32.out(perN) });
export const multiplyBackward = operation("multiplyBackward", {
  n: dim(),
  a: f32.in(perN),
  b: f32.in(perN),
  dy: f32.in(perN),
  da: f32.inout(perN),
  db: f32.inout(perN),
  accumulateA: flag(),
  accumulateB: flag(),
});
/** y += alpha x. */
export const axpy = operation("axpy", { n: dim(), alpha: scalar(), x: f32.in(perN), y: f32.inout(perN) });
/** y[rows, D] = x + bias, the same bias for every row. */
export const addBias = operation("addBias", {
  rows: dim(),
  D: dim(),
  x: f32.in(rowsD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
});
/** total[D] += the sum over rows. */
export const sumRows = operation("sumRows", { rows: dim(), D: dim(), x: f32.in(rowsD), total: f32.inout(perD) });
/** Rounds to nearest, ties to even; NaN stays NaN. */
export const toBf16 = operation("toBf16", { n: dim(), x: f32.in(perN), y: u16.out(perN) });
export const fromBf16 = operation("fromBf16", { n: dim(), x: u16.in(perN), y: f32.out(perN) });

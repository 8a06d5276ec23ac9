/** Functions of single elements, and sums. */
import { ops } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

const UNARY = {
  sigmoid: { forward: ops.sigmoid, backward: ops.sigmoidBackward, saves: "y" },
  tanh: { forward: ops.tanh, backward: ops.tanhBackward, saves: "y" },
  exp: { forward: ops.exp, backward: ops.expBackward, saves: "y" },
  reluSquared: { forward: ops.reluSquared, backward: ops.reluSquaredBackward, saves: "x" },
} as const;

function unary(tape: Tape, kind: keyof typeof UNARY, x: Tensor): Tensor {
  const { forward, backward, saves } = UNARY[kind];
  const n = x.data.length;
  const y = tape.tensor(kind, x.shape);
  tape.record(forward, { n, x: x.data, y: y.data });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dx = tape.gradient(x);
    const saved = saves === "y" ? y.data : x.data;
    tape.record(backward, { n, saved, dy, dx: dx.array, accumulate: dx.accumulate });
    tape.consumed(y);
  });
  return y;
}

export const sigmoid = (tape: Tape, x: Tensor): Tensor => unary(tape, "sigmoid", x);
export const tanh = (tape: Tape, x: Tensor): Tensor => unary(tape, "tanh", x);
export const exp = (tape: Tape, x: Tensor): Tensor => unary(tape, "exp", x);
/** max(x, 0)^2. */
export const reluSquared = (tape: Tape, x: Tensor): Tensor => unary(tape, "reluSquared", x);

/** a + b; a's gradient is the sum's own. */
export function add(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const n = a.data.length;
  const y = tape.tensor("sum", a.shape);
  tape.record(ops.add, { n, a: a.data, b: b.data, y: y.data });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const db = tape.gradient(b);
    if (db.accumulate) tape.record(ops.axpy, { n, alpha: 1, x: dy, y: db.array });
    else tape.record(ops.copy, { n, x: dy, y: db.array });
    tape.handOver(y, a);
  });
  return y;
}

/** a b, element by element. */
export function multiply(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const n = a.data.length;
  const y = tape.tensor("product", a.shape);
  tape.record(ops.multiply, { n, a: a.data, b: b.data, y: y.data });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const da = tape.gradient(a);
    const db = tape.gradient(b);
    tape.record(ops.multiplyBackward, {
      n,
      a: a.data,
      b: b.data,
      dy,
      da: da.array,
      db: db.array,
      accumulateA: da.accumulate,
      accumulateB: db.accumulate,
    });
    tape.consumed(y);
  });
  return y;
}

/** x + bias, the same for every row. */
export function addBias(tape: Tape, x: Tensor, bias: Parameter): Tensor {
  const [rows, D] = [x.rows, x.width];
  const y = tape.tensor(bias.name, x.shape);
  tape.record(ops.addBias, { rows, D, x: x.data, bias: bias.data, y: y.data });
  tape.onBackward(() => {
    tape.record(ops.sumRows, { rows, D, x: tape.arrived(y), total: tape.parameterGradient(bias) });
    tape.handOver(y, x);
  });
  return y;
}

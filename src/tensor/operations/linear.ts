/** Matrix products with parameters. Shapes: tokens are rows, a linear weight is [out, in], a right factor is [in, out]. */
import { ShapeError } from "../../core/index.ts";
import { ops } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

/** How a weight is stored: [out, in] as in a linear layer, or [in, out] as a right factor. */
type Layout = "outIn" | "inOut";

interface Product {
  readonly inputs: number;
  readonly outputs: number;
  /** Strides of the weight seen as [in, out]. */
  readonly inStride: number;
  readonly outStride: number;
}

function product(x: Tensor, weight: Parameter, layout: Layout): Product {
  const [first, second] = weight.shape as [number, number];
  const result =
    layout === "outIn"
      ? { inputs: second, outputs: first, inStride: 1, outStride: second }
      : { inputs: first, outputs: second, inStride: second, outStride: 1 };
  if (weight.shape.length !== 2 || result.inputs !== x.width) {
    throw new ShapeError("linear", weight.name, layout === "outIn" ? [-1, x.width] : [x.width, -1], weight.shape);
  }
  return result;
}

/** y[rows, out] (+)= x W. */
function forward(tape: Tape, x: Tensor, weight: Parameter, p: Product, y: Float32Array, accumulate: 0 | 1): void {
  tape.record(ops.gemm, {
    M: x.rows,
    N: p.outputs,
    K: p.inputs,
    a: x.data,
    aRow: p.inputs,
    aCol: 1,
    b: weight.data,
    bRow: p.inStride,
    bCol: p.outStride,
    c: y,
    cRow: p.outputs,
    accumulate,
  });
}

/** dx (+)= dy W^T and dW += x^T dy. */
function backward(tape: Tape, x: Tensor, weight: Parameter, p: Product, dy: Float32Array): void {
  const dx = tape.gradient(x);
  tape.record(ops.gemm, {
    M: x.rows,
    N: p.inputs,
    K: p.outputs,
    a: dy,
    aRow: p.outputs,
    aCol: 1,
    b: weight.data,
    bRow: p.outStride,
    bCol: p.inStride,
    c: dx.array,
    cRow: p.inputs,
    accumulate: dx.accumulate,
  });
  if (!weight.grad) return; // frozen
  const outIn = p.inStride === 1 && p.outStride === p.inputs;
  tape.record(ops.gemm, {
    M: outIn ? p.outputs : p.inputs,
    N: outIn ? p.inputs : p.outputs,
    K: x.rows,
    a: outIn ? dy : x.data,
    aRow: 1,
    aCol: outIn ? p.outputs : p.inputs,
    b: outIn ? x.data : dy,
    bRow: outIn ? p.inputs : p.outputs,
    bCol: 1,
    c: weight.grad,
    cRow: outIn ? p.inputs : p.outputs,
    accumulate: 1,
  });
}

function multiplied(tape: Tape, x: Tensor, weight: Parameter, layout: Layout): Tensor {
  const p = product(x, weight, layout);
  const y = tape.tensor(weight.name, [...x.shape.slice(0, -1), p.outputs]);
  forward(tape, x, weight, p, y.data, 0);
  tape.onBackward(() => {
    backward(tape, x, weight, p, tape.arrived(y));
    tape.consumed(y);
  });
  return y;
}

/** y = x W^T, W [out, in]. @throws ShapeError if W does not take x's channels. */
export function linear(tape: Tape, x: Tensor, weight: Parameter): Tensor {
  return multiplied(tape, x, weight, "outIn");
}

/** y = x W, W [in, out], as the low-rank factors of RWKV-7 are stored. @throws ShapeError. */
export function times(tape: Tape, x: Tensor, weight: Parameter): Tensor {
  return multiplied(tape, x, weight, "inOut");
}

function onto(tape: Tape, residual: Tensor, x: Tensor, weight: Parameter, layout: Layout): Tensor {
  const p = product(x, weight, layout);
  const y = tape.tensor(weight.name, residual.shape);
  tape.record(ops.copy, { n: y.data.length, x: residual.data, y: y.data });
  forward(tape, x, weight, p, y.data, 1);
  tape.onBackward(() => {
    backward(tape, x, weight, p, tape.arrived(y));
    tape.handOver(y, residual);
  });
  return y;
}

/** y = residual + x W^T. The residual's gradient is y's own and is not copied. @throws ShapeError. */
export function linearOnto(tape: Tape, residual: Tensor, x: Tensor, weight: Parameter): Tensor {
  return onto(tape, residual, x, weight, "outIn");
}

/** y = residual + x W. @throws ShapeError. */
export function timesOnto(tape: Tape, residual: Tensor, x: Tensor, weight: Parameter): Tensor {
  return onto(tape, residual, x, weight, "inOut");
}

/**
 * Muon: the momentum of a matrix, replaced by the nearest matrix with equal singular values, is the update.
 * Five Newton-Schulz steps, X <- a X + (b A + c A^2) X with A = X X^T, do it with products only.
 *
 * Source: Jordan et al. 2024, "Muon: an optimizer for hidden layers in neural networks"; the scale 0.2 sqrt(max(rows,
 * columns)), which lets Muon use AdamW's learning rates, from Liu et al. 2025 (arXiv:2502.16982).
 */
import { ShapeError } from "../../core/index.ts";
import { type Arena, type Command, command, ops, SUM_SEGMENTS } from "../../kernels/index.ts";
import type { Parameter } from "../tensor.ts";

const [A, B, C] = [3.4445, -4.775, 2.0315];
const STEPS = 5;

export interface MuonOptions {
  readonly beta?: number;
  readonly weightDecay?: number;
}

/** Scratch shared by all matrices, since they are updated one after another. */
interface Scratch {
  readonly partials: Float32Array;
  readonly update: Float32Array;
  readonly x: Float32Array;
  readonly next: Float32Array;
  readonly gram: Float32Array;
  readonly square: Float32Array;
  readonly mixed: Float32Array;
}

/** Muon over matrices that share a learning rate. A parameter of more dimensions is a stack of matrices [.., m, n]. */
export class Muon {
  readonly commands: readonly Command[];
  /** Momentum by parameter name, for checkpoints. */
  readonly state: ReadonlyMap<string, Float32Array>;
  readonly #rate: Float32Array;
  readonly #weightDecay: number;

  /** @param clip [norm, factor] as clipByNorm leaves it. @throws ShapeError for a parameter that is not a matrix. */
  constructor(parameters: readonly Parameter[], clip: Float32Array, arena: Arena, options: MuonOptions = {}) {
    this.#weightDecay = options.weightDecay ?? 0;
    this.#rate = arena.f32(4, "rate");
    const matrices = parameters
      .filter((parameter) => parameter.grad)
      .map((parameter) => ({ parameter, ...sizeOf(parameter) }));
    const largest = (f: (m: (typeof matrices)[number]) => number): number => Math.max(1, ...matrices.map(f));
    const scratch: Scratch = {
      partials: arena.f32(SUM_SEGMENTS, "norm"),
      update: arena.f32(
        largest(({ parameter }) => parameter.data.length),
        "update",
      ),
      x: arena.f32(
        largest(({ m, n }) => m * n),
        "x",
      ),
      next: arena.f32(
        largest(({ m, n }) => m * n),
        "next",
      ),
      gram: arena.f32(
        largest(({ m, n }) => Math.min(m, n) ** 2),
        "gram",
      ),
      square: arena.f32(
        largest(({ m, n }) => Math.min(m, n) ** 2),
        "square",
      ),
      mixed: arena.f32(
        largest(({ m, n }) => Math.min(m, n) ** 2),
        "mixed",
      ),
    };

    const commands: Command[] = [];
    const state = new Map<string, Float32Array>();
    for (const { parameter, m, n } of matrices) {
      const size = parameter.data.length;
      const momentum = arena.f32(size, `momentum ${parameter.name}`);
      state.set(parameter.name, momentum);
      const update = scratch.update.subarray(0, size);
      const beta = options.beta ?? 0.95;
      commands.push(command(ops.muonMomentum, { n: size, beta, g: parameter.grad!, clip, momentum, y: update }));
      for (let start = 0; start < size; start += m * n) {
        commands.push(...orthogonalise(update.subarray(start, start + m * n), m, n, scratch));
      }
      const scale = 0.2 * Math.sqrt(Math.max(m, n));
      commands.push(command(ops.muonApply, { n: size, scale, update, rate: this.#rate, clip, w: parameter.data }));
    }
    this.commands = commands;
    this.state = state;
  }

  /** Sets what changes from step to step. */
  prepare(learningRate: number): void {
    this.#rate[0] = learningRate;
    this.#rate[1] = this.#weightDecay;
  }
}

function sizeOf({ name, shape }: Parameter): { m: number; n: number } {
  if (shape.length < 2) throw new ShapeError("Muon", name, [-1, -1], shape, "Give vectors to AdamW");
  return { m: shape[shape.length - 2]!, n: shape[shape.length - 1]! };
}

/** Replaces `matrix` [m, n] by its orthogonal factor, approximately. */
function orthogonalise(matrix: Float32Array, m: number, n: number, scratch: Scratch): Command[] {
  const size = m * n;
  // The product X X^T is smallest on the short side: a tall matrix is read as its transpose, by strides alone.
  const tall = m > n;
  const short = Math.min(m, n);
  const long = Math.max(m, n);
  const row = tall ? 1 : n;
  const column = tall ? n : 1;
  const { partials } = scratch;
  const gram = scratch.gram.subarray(0, short * short);
  const square = scratch.square.subarray(0, short * short);
  const mixed = scratch.mixed.subarray(0, short * short);
  let x = scratch.x.subarray(0, size);
  let next = scratch.next.subarray(0, size);

  const commands = [
    command(ops.sumSquares, { n: size, x: matrix, partials, accumulate: 0 }),
    command(ops.scaleByNorm, { n: size, eps: 1e-7, x: matrix, partials, y: x }),
  ];
  const squareProduct = (a: Float32Array, b: Float32Array, c: Float32Array): Command =>
    command(ops.gemm, {
      M: short,
      N: short,
      K: short,
      a,
      aRow: short,
      aCol: 1,
      b,
      bRow: short,
      bCol: 1,
      c,
      cRow: short,
      accumulate: 0,
    });
  for (let step = 0; step < STEPS; step++) {
    commands.push(
      command(ops.gemm, {
        M: short,
        N: short,
        K: long,
        a: x,
        aRow: row,
        aCol: column,
        b: x,
        bRow: column,
        bCol: row,
        c: gram,
        cRow: short,
        accumulate: 0,
      }),
      squareProduct(gram, gram, square),
      command(ops.linearCombination, { n: short * short, alpha: B, beta: C, a: gram, b: square, y: mixed }),
      command(ops.linearCombination, { n: size, alpha: A, beta: 0, a: x, b: x, y: next }),
      // next += mixed x; for a tall matrix x mixed, since mixed is symmetric
      command(ops.gemm, {
        M: tall ? long : short,
        N: tall ? short : long,
        K: short,
        a: tall ? x : mixed,
        aRow: short,
        aCol: 1,
        b: tall ? mixed : x,
        bRow: tall ? short : long,
        bCol: 1,
        c: next,
        cRow: tall ? short : long,
        accumulate: 1,
      }),
    );
    [x, next] = [next, x];
  }
  commands.push(command(ops.copy, { n: size, x, y: matrix }));
  return commands;
}

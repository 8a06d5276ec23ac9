/**
 * Causal softmax attention for training, composed of the contract's operations: products, the softmax inside
 * `softmaxCrossEntropy`, and elementwise steps. Nothing runs on the host.
 *
 *   O = softmax(Q K^T / sqrt(N) + mask) V      per sequence and head
 *
 * Queries are taken in blocks of 64, each against the keys up to its own end, so that about half of the square is never
 * computed. Probabilities are kept for the way back, as in a Transformer without FlashAttention: T^2 / 2 floats a head.
 *
 * The softmax is what the loss leaves in place of its logits: softmax - onehot(target), with the token itself as target,
 * so adding the diagonal back gives the probabilities.
 */
import { type Arena, ops } from "../../src/kernels/index.ts";
import type { Tape, Tensor } from "../../src/tensor/index.ts";

const QUERY_BLOCK = 64;
/** Added to a score that must not count; its probability is exactly 0. */
const HIDDEN = -1e4;

/** One block of queries: rows [B, H, Q] against `keys` keys. */
interface Block {
  readonly start: number;
  readonly keys: number;
  /** f32 [B, H, Q, keys]: 0 or HIDDEN. */
  readonly mask: Float32Array;
  /** f32 [B, H, Q, keys]: 1 where the key is the token itself. */
  readonly diagonal: Float32Array;
  /** i32 [B H Q]: the token itself. */
  readonly self: Int32Array;
}

export interface AttentionShape {
  readonly B: number;
  readonly T: number;
  readonly H: number;
  /** Channels of a head. */
  readonly N: number;
}

/** What the layers of one pass share. */
export class AttentionPlan {
  readonly shape: AttentionShape;
  readonly blocks: readonly Block[];
  /** f32 [B H Q]: ones. */
  readonly ones: Float32Array;
  readonly minusOnes: Float32Array;
  /** f32 [D, H]: sums the channels of each head. */
  readonly headSums: Float32Array;
  /** Scratch of the widest block, used by one layer after another. */
  readonly dP: Float32Array;
  readonly dS: Float32Array;

  /** @param arena keeps masks of 2 T^2 floats a sequence and head. */
  constructor(arena: Arena, shape: AttentionShape) {
    this.shape = shape;
    const { B, T, H, N } = shape;
    const Q = Math.min(QUERY_BLOCK, T);
    const rows = B * H * Q;
    this.blocks = Array.from({ length: T / Q }, (_, i) => {
      const start = i * Q;
      const keys = start + Q;
      const mask = arena.f32(rows * keys, "mask");
      const diagonal = arena.f32(rows * keys, "diagonal");
      const self = arena.i32(rows, "self");
      for (let row = 0; row < rows; row++) {
        self[row] = start + (row % Q);
        diagonal[row * keys + self[row]!] = 1;
      }
      return { start, keys, mask, diagonal, self };
    });
    this.ones = arena.f32(rows, "ones").fill(1);
    this.minusOnes = arena.f32(T, "minus ones").fill(-1);
    this.dP = arena.f32(rows * T, "dP");
    this.dS = arena.f32(rows * T, "dS");
    this.headSums = arena.f32(H * N * H, "head sums");
    for (let d = 0; d < H * N; d++) this.headSums[d * H + Math.floor(d / N)] = 1;
  }

  /** Hides later tokens and other documents. @param starts i32 [B, T], 1 at the first token of a document. */
  prepare(starts: Int32Array): void {
    const { B, T, H } = this.shape;
    for (const { start, keys, mask } of this.blocks) {
      const Q = keys - start;
      for (let b = 0; b < B; b++) {
        for (let q = 0; q < Q; q++) {
          let first = start + q;
          while (first > 0 && starts[b * T + first] !== 1) first--;
          for (let h = 0; h < H; h++) {
            const row = ((b * H + h) * Q + q) * keys;
            mask.fill(HIDDEN, row, row + keys);
            mask.fill(0, row + first, row + start + q + 1);
          }
        }
      }
    }
  }
}

/** O [B, T, D] from q (already divided by sqrt(N)), k and v [B, T, D]. */
export function attention(tape: Tape, plan: AttentionPlan, q: Tensor, k: Tensor, v: Tensor): Tensor {
  const { B, T, H, N } = plan.shape;
  const D = H * N;
  const out = tape.tensor("attention", q.shape);
  const saved = plan.blocks.map(({ mask }) => tape.saved("probabilities", mask.length));
  const loss = tape.saved("unused loss", plan.ones.length);

  /** Calls `use` for each sequence and head with the offset of its rows in a block and of its channels in [B, T, D]. */
  const perHead = (Q: number, keys: number, use: (score: number, channel: number) => void): void => {
    for (let b = 0; b < B; b++) for (let h = 0; h < H; h++) use((b * H + h) * Q * keys, b * T * D + h * N);
  };
  /** c [M, n] (+)= a b, with a and b as arrays, row strides and column strides. */
  const product = (
    [M, n, K]: readonly [number, number, number],
    [a, aRow, aCol]: readonly [Float32Array, number, number],
    [b, bRow, bCol]: readonly [Float32Array, number, number],
    [c, cRow]: readonly [Float32Array, number],
    accumulate: 0 | 1,
  ): void => tape.record(ops.gemm, { M, N: n, K, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate });

  plan.blocks.forEach(({ start, keys, mask, diagonal, self }, i) => {
    const Q = keys - start;
    const P = saved[i]!;
    tape.record(ops.copy, { n: P.length, x: mask, y: P });
    perHead(Q, keys, (score, channel) => {
      const queries = q.data.subarray(channel + start * D);
      product([Q, keys, N], [queries, D, 1], [k.data.subarray(channel), 1, D], [P.subarray(score), keys], 1);
    });
    const rows = self.length;
    const softmax = { rows, V: keys, gradient: 1, targets: self, weights: plan.ones, loss };
    tape.record(ops.softmaxCrossEntropy, { ...softmax, logits: P });
    tape.record(ops.axpy, { n: P.length, alpha: 1, x: diagonal, y: P });
    perHead(Q, keys, (score, channel) => {
      const target = out.data.subarray(channel + start * D);
      product([Q, N, keys], [P.subarray(score), keys, 1], [v.data.subarray(channel), D, 1], [target, D], 0);
    });
  });

  tape.onBackward(() => {
    const dout = tape.arrived(out);
    const [dk, dv] = [tape.addedGradient(k), tape.addedGradient(v)];
    const { array: dq, accumulate } = tape.gradient(q);
    // The softmax's way back needs sum_j P_ij dP_ij, which is the row's dO . O.
    const products = tape.tensor("dO O", out.shape);
    const delta = tape.tensor("delta", [B * T, H]);
    tape.record(ops.multiply, { n: out.data.length, a: dout, b: out.data, y: products.data });
    product([B * T, H, D], [products.data, D, 1], [plan.headSums, H, 1], [delta.data, H], 0);
    plan.blocks.forEach(({ start, keys }, i) => {
      const Q = keys - start;
      const P = saved[i]!;
      const [dP, dS] = [plan.dP.subarray(0, P.length), plan.dS.subarray(0, P.length)];
      perHead(Q, keys, (score, channel) => {
        const b = Math.floor(channel / (T * D));
        const h = (channel % (T * D)) / N;
        const rowDelta = delta.data.subarray((b * T + start) * H + h);
        const dO = dout.subarray(channel + start * D);
        const into = dP.subarray(score);
        product([Q, keys, 1], [rowDelta, H, 1], [plan.minusOnes, T, 1], [into, keys], 0);
        product([Q, keys, N], [dO, D, 1], [v.data.subarray(channel), 1, D], [into, keys], 1);
        product([keys, N, Q], [P.subarray(score), 1, keys], [dO, D, 1], [dv.subarray(channel), D], 1);
      });
      tape.record(ops.multiply, { n: P.length, a: P, b: dP, y: dS });
      perHead(Q, keys, (score, channel) => {
        const scores = dS.subarray(score);
        const target = dq.subarray(channel + start * D);
        product([Q, N, keys], [scores, keys, 1], [k.data.subarray(channel), D, 1], [target, D], accumulate);
        const queries = q.data.subarray(channel + start * D);
        product([keys, N, Q], [scores, 1, keys], [queries, D, 1], [dk.subarray(channel), D], 1);
      });
    });
    tape.consumed(out);
  });
  return out;
}

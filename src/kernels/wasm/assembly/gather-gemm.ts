/**
 * Matrix products over selected blocks of 32 neurons, for training: G groups of R rows, each with its own S blocks.
 * Element (d, n) of block b of a weight lies at b 32 D + d wD + n wN.
 */
import { addressAt, claim, dimAt, workspace } from "./common";
import {
  B_ROW_BYTES,
  BLOCK_K,
  BLOCK_M,
  BLOCK_N,
  divideUp,
  enoughTasks,
  FEW_ROWS,
  FREE_WORKSPACE,
  multiplyPanels,
  packedA,
  packedB,
  panelBytes,
  partOf,
} from "./gemm-blocks";
import { TILE_COLUMNS, tileRows } from "./gemm-tiles";
import { packPanels } from "./panels";

const NEURONS: i32 = 32;
const NEURON_BYTES: usize = 128; // of the neurons of one block
const BLOCKS_OF_K: i32 = BLOCK_K / NEURONS;
const BLOCKS_OF_N: i32 = BLOCK_N / NEURONS;

/** h[g, r, s 32 + n] (+)= sum_d x[g, r, d] W[indices[g, s]](d, n). */
export function gatherGemmUp(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const R = dimAt(p, 1);
  const S = dimAt(p, 2);
  const D = dimAt(p, 4);
  const wD = addressAt(p, 5) << 2;
  const wN = addressAt(p, 6) << 2;
  const indices = addressAt(p, 7);
  const w = addressAt(p, 8);
  const x = addressAt(p, 9);
  const h = addressAt(p, 10);
  const accumulate = dimAt(p, 11) != 0;

  const m = partOf(R, divideUp(R, BLOCK_M), tileRows());
  const mParts = divideUp(R, m);
  let sParts = divideUp(S, BLOCKS_OF_N);
  while (G * mParts * sParts < enoughTasks(threads) && sParts < S) sParts <<= 1;
  const sSize = divideUp(S, sParts);
  sParts = divideUp(S, sSize);
  const kSize = divideUp(D, divideUp(D, BLOCK_K));

  const left = packedA(thread);
  const right = packedB(thread);
  const hRow = <usize>S * NEURON_BYTES;
  for (let task = claim(p); task < G * mParts * sParts; task = claim(p)) {
    const firstS = (task % sParts) * sSize;
    const g = task / sParts / mParts;
    const row = ((task / sParts) % mParts) * m;
    const height = min<i32>(m, R - row);
    const from = x + ((<usize>(g * R + row) * <usize>D) << 2);
    const to = h + <usize>(g * R + row) * hRow;
    for (let k = 0; k < D; k += kSize) {
      const depth = min<i32>(kSize, D - k);
      const leftPanel = panelBytes(depth, tileRows());
      const panel = panelBytes(depth, TILE_COLUMNS);
      packPanels(left, leftPanel, from + (<usize>k << 2), <usize>D << 2, 4, height, depth, tileRows());
      for (let s = firstS; s < min<i32>(firstS + sSize, S); s++) {
        const block = <usize>load<i32>(indices + (<usize>(g * S + s) << 2));
        const weight = w + block * <usize>D * NEURON_BYTES + <usize>k * wD;
        const target = to + <usize>s * NEURON_BYTES;
        const adds = accumulate || k > 0;
        if (wN == 4) {
          multiplyPanels(thread, height, NEURONS, depth, left, leftPanel, weight, B_ROW_BYTES, wD, target, hRow, adds);
        } else {
          packPanels(right, panel, weight, wN, wD, NEURONS, depth, TILE_COLUMNS);
          multiplyPanels(thread, height, NEURONS, depth, left, leftPanel, right, panel, B_ROW_BYTES, target, hRow, adds);
        }
      }
    }
  }
}

/** y[g, r, d] (+)= sum_s,n h[g, r, s 32 + n] W[indices[g, s]](d, n). */
export function gatherGemmDown(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const R = dimAt(p, 1);
  const S = dimAt(p, 2);
  const D = dimAt(p, 4);
  const wD = addressAt(p, 5) << 2;
  const wN = addressAt(p, 6) << 2;
  const indices = addressAt(p, 7);
  const w = addressAt(p, 8);
  const h = addressAt(p, 9);
  const y = addressAt(p, 10);
  const accumulate = dimAt(p, 11) != 0;

  const m = partOf(R, divideUp(R, BLOCK_M), tileRows());
  const mParts = divideUp(R, m);
  const n = partOf(D, partsOfD(D, BLOCK_N, G * mParts, threads), TILE_COLUMNS);
  const nParts = divideUp(D, n);

  const left = packedA(thread);
  const right = packedB(thread);
  const hRow = <usize>S * NEURON_BYTES;
  const yRow = <usize>D << 2;
  for (let task = claim(p); task < G * mParts * nParts; task = claim(p)) {
    const d = (task % nParts) * n;
    const width = min<i32>(n, D - d);
    const g = task / nParts / mParts;
    const row = ((task / nParts) % mParts) * m;
    const height = min<i32>(m, R - row);
    const target = y + <usize>(g * R + row) * yRow + (<usize>d << 2);
    // A block at a time where it lies, else eight packed together: sums are cut differently, so `width`, which depends on the
    // number of threads, must not decide.
    const inPlace = wD == 4 && height <= FEW_ROWS && D % TILE_COLUMNS == 0;
    for (let s = 0; s < S; s += BLOCKS_OF_K) {
      const count = min<i32>(BLOCKS_OF_K, S - s);
      const depth = count * NEURONS;
      const leftPanel = panelBytes(depth, tileRows());
      const panel = panelBytes(depth, TILE_COLUMNS);
      const from = h + <usize>(g * R + row) * hRow + <usize>s * NEURON_BYTES;
      packPanels(left, leftPanel, from, hRow, 4, height, depth, tileRows());
      for (let i = 0; i < count; i++) {
        const block = <usize>load<i32>(indices + (<usize>(g * S + s + i) << 2));
        const weight = w + block * <usize>D * NEURON_BYTES + <usize>d * wD;
        if (inPlace) {
          const part = left + panelBytes(i * NEURONS, tileRows());
          const adds = accumulate || s + i > 0;
          multiplyPanels(thread, height, width, NEURONS, part, leftPanel, weight, B_ROW_BYTES, wN, target, yRow, adds);
        } else {
          const part = right + panelBytes(i * NEURONS, TILE_COLUMNS);
          packPanels(part, panel, weight, wD, wN, width, NEURONS, TILE_COLUMNS);
        }
      }
      if (!inPlace) {
        const adds = accumulate || s > 0;
        multiplyPanels(thread, height, width, depth, left, leftPanel, right, panel, B_ROW_BYTES, target, yRow, adds);
      }
    }
  }
}

/** In how many parts D is cut so that there are enough tasks. */
function partsOfD(D: i32, most: i32, others: i32, threads: i32): i32 {
  let parts = divideUp(D, most);
  while (parts * others < enoughTasks(threads) && D / parts >= 64) parts <<= 1;
  return parts;
}

/**
 * dW[indices[g, s]](d, n) += sum_r x[g, r, d] h[g, r, s 32 + n].
 *
 * A task owns a block and a part of D, and collects the rows of all groups that selected the block. The gradient is
 * computed as [D, 32] where neurons are adjacent, as [32, D] where channels are; for other strides in scratch memory.
 */
export function gatherGemmGrad(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const R = dimAt(p, 1);
  const S = dimAt(p, 2);
  const blocks = dimAt(p, 3);
  const D = dimAt(p, 4);
  const wD = addressAt(p, 5) << 2;
  const wN = addressAt(p, 6) << 2;
  const indices = addressAt(p, 7);
  const x = addressAt(p, 8);
  const h = addressAt(p, 9);
  const dw = addressAt(p, 10);

  const neuronsAdjacent = wN == 4;
  const multiple = neuronsAdjacent ? tileRows() : TILE_COLUMNS;
  const size = partOf(D, partsOfD(D, neuronsAdjacent ? BLOCK_M : BLOCK_N, blocks, threads), multiple);
  const parts = divideUp(D, size);

  const left = packedA(thread);
  const right = packedB(thread);
  const leftPanel = panelBytes(BLOCK_K, tileRows());
  const rightPanel = panelBytes(BLOCK_K, TILE_COLUMNS);
  const scratch = workspace(thread) + FREE_WORKSPACE;
  const xRow = <usize>D << 2;
  const hRow = <usize>S * NEURON_BYTES;
  for (let task = claim(p); task < blocks * parts; task = claim(p)) {
    const block = task / parts;
    const d = (task % parts) * size;
    const width = min<i32>(size, D - d);
    const target = dw + <usize>block * <usize>D * NEURON_BYTES + <usize>d * wD;
    const inPlace = neuronsAdjacent || wD == 4;
    let depth = 0; // rows packed and not yet multiplied
    let flushed = false;
    for (let i = 0; i < G * S; i++) {
      if (load<i32>(indices + (<usize>i << 2)) != block) continue;
      const g = i / S;
      const neurons = h + <usize>(g * R) * hRow + <usize>(i % S) * NEURON_BYTES;
      const channels = x + <usize>(g * R) * xRow + (<usize>d << 2);
      for (let r = 0; r < R; ) {
        const count = min<i32>(R - r, BLOCK_K - depth);
        const toLeft = left + panelBytes(depth, tileRows());
        const toRight = right + panelBytes(depth, TILE_COLUMNS);
        const fromNeurons = neurons + <usize>r * hRow;
        const fromChannels = channels + <usize>r * xRow;
        if (neuronsAdjacent) {
          packPanels(toLeft, leftPanel, fromChannels, 4, xRow, width, count, tileRows());
          packPanels(toRight, rightPanel, fromNeurons, 4, hRow, NEURONS, count, TILE_COLUMNS);
        } else {
          packPanels(toLeft, leftPanel, fromNeurons, 4, hRow, NEURONS, count, tileRows());
          packPanels(toRight, rightPanel, fromChannels, 4, xRow, width, count, TILE_COLUMNS);
        }
        depth += count;
        r += count;
        if (depth == BLOCK_K) {
          flush(thread, neuronsAdjacent, inPlace, width, depth, inPlace ? target : scratch, wD, wN, flushed);
          depth = 0;
          flushed = true;
        }
      }
    }
    if (depth) flush(thread, neuronsAdjacent, inPlace, width, depth, inPlace ? target : scratch, wD, wN, flushed);
    if (!inPlace && (depth || flushed)) scatterAdd(target, wD, wN, scratch, width);
  }
}

/** Multiplies the packed rows into the gradient, or into scratch [32][BLOCK_N]. */
function flush(
  thread: i32,
  neuronsAdjacent: bool,
  inPlace: bool,
  width: i32,
  depth: i32,
  target: usize,
  wD: usize,
  wN: usize,
  accumulate: bool,
): void {
  const left = packedA(thread);
  const right = packedB(thread);
  const leftPanel = panelBytes(BLOCK_K, tileRows());
  const rightPanel = panelBytes(BLOCK_K, TILE_COLUMNS);
  const height = neuronsAdjacent ? width : NEURONS;
  const columns = neuronsAdjacent ? NEURONS : width;
  const row = neuronsAdjacent ? wD : inPlace ? wN : <usize>BLOCK_N << 2;
  const adds = inPlace || accumulate;
  multiplyPanels(thread, height, columns, depth, left, leftPanel, right, rightPanel, B_ROW_BYTES, target, row, adds);
}

/** dW(d, n) += scratch[n][d]. */
function scatterAdd(target: usize, wD: usize, wN: usize, scratch: usize, width: i32): void {
  for (let n = 0; n < NEURONS; n++, target += wN, scratch += <usize>BLOCK_N << 2) {
    let to = target;
    for (let d: usize = 0; d < <usize>width << 2; d += 4, to += wD) {
      store<f32>(to, load<f32>(to) + load<f32>(scratch + d));
    }
  }
}

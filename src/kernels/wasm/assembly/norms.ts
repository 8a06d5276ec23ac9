/**
 * LayerNorm and GroupNorm, forward and backward.
 *
 *   y  = xHat weight + bias,  xHat = (x - mean) rstd,  rstd = 1 / sqrt(variance + eps)
 *   dx = rstd (dxHat - mean(dxHat) - xHat mean(dxHat xHat)),  dxHat = dy weight
 *
 * LayerNorm is GroupNorm with one group. Sources: Ba et al. 2016 (arXiv:1607.06450), Wu and He 2018 (arXiv:1803.08494).
 */
import { addressAt, claim, dimAt, floatAt, madd } from "./common";
import { addTo, firstLanes, laneSum, loadPart, loadUpTo4, put, putPart, storePart } from "./lanes";
import { firstUnit } from "./sharing";

const ROWS_PER_TASK: i32 = 8;
/**
 * Rows that are walked twice while they lie in the first-level cache: by rows for dx, by columns for dweight and dbias.
 */
const TILE_ROWS: i32 = 8;

// ------------------------------------------------------------------------------------------------------------ forward

/** The sum of n numbers. */
// @ts-ignore: decorator
@inline function sumOf(x: usize, n: i32): f32 {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (; n >= 16; n -= 16) {
    a = f32x4.add(a, v128.load(x));
    b = f32x4.add(b, v128.load(x, 16));
    c = f32x4.add(c, v128.load(x, 32));
    d = f32x4.add(d, v128.load(x, 48));
    x += 64;
  }
  for (; n >= 4; n -= 4) {
    a = f32x4.add(a, v128.load(x));
    x += 16;
  }
  if (n) b = f32x4.add(b, loadPart(x, n));
  return laneSum(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)));
}

/** The sum of (x - mean)^2 of n numbers. */
// @ts-ignore: decorator
@inline function squaresAround(mean: v128, x: usize, n: i32): f32 {
  let a = f32x4.splat(0);
  let b = a;
  for (; n >= 8; n -= 8) {
    const u = f32x4.sub(v128.load(x), mean);
    const v = f32x4.sub(v128.load(x, 16), mean);
    a = madd(u, u, a);
    b = madd(v, v, b);
    x += 32;
  }
  if (n >= 4) {
    const u = f32x4.sub(v128.load(x), mean);
    a = madd(u, u, a);
    x += 16;
    n -= 4;
  }
  if (n) {
    const u = firstLanes(f32x4.sub(loadPart(x, n), mean), n);
    b = madd(u, u, b);
  }
  return laneSum(f32x4.add(a, b));
}

/** The arguments from number `field` on: eps, x, weight, bias, y, mean, rstd. */
function normalise(p: usize, H: i32, field: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const n = D / H;
  const eps = floatAt(p, field);
  const x0 = addressAt(p, field + 1);
  const y0 = addressAt(p, field + 4);
  const mean0 = addressAt(p, field + 5);
  const rstd0 = addressAt(p, field + 6);
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const first = task * ROWS_PER_TASK;
    const last = min(rows, first + ROWS_PER_TASK);
    let x = x0 + (<usize>first * <usize>D << 2);
    let y = y0 + (<usize>first * <usize>D << 2);
    let statistics = <usize>first * <usize>H << 2;
    for (let row = first; row < last; row++) {
      let weight = addressAt(p, field + 2);
      let bias = addressAt(p, field + 3);
      for (let h = 0; h < H; h++) {
        const mean = sumOf(x, n) / <f32>n;
        const means = f32x4.splat(mean);
        const rstd = <f32>1 / sqrt<f32>(squaresAround(means, x, n) / <f32>n + eps);
        const scale = f32x4.splat(rstd);
        store<f32>(mean0 + statistics, mean);
        store<f32>(rstd0 + statistics, rstd);
        statistics += 4;

        let count = n;
        for (; count >= 4; count -= 4) {
          const xHat = f32x4.mul(f32x4.sub(v128.load(x), means), scale);
          v128.store(y, madd(xHat, v128.load(weight), v128.load(bias)));
          x += 16;
          y += 16;
          weight += 16;
          bias += 16;
        }
        if (count) {
          const xHat = f32x4.mul(f32x4.sub(loadPart(x, count), means), scale);
          storePart(y, madd(xHat, loadPart(weight, count), loadPart(bias, count)), count);
          const rest = <usize>count << 2;
          x += rest;
          y += rest;
          weight += rest;
          bias += rest;
        }
      }
    }
  }
}

/** p: rows, D, eps, x, weight, bias, y, mean, rstd. */
export function layerNorm(p: usize, thread: i32, threads: i32): void {
  normalise(p, 1, 2);
}

/** p: rows, D, H, eps, x, weight, bias, y, mean, rstd. */
export function groupNorm(p: usize, thread: i32, threads: i32): void {
  normalise(p, dimAt(p, 2), 3);
}

// ----------------------------------------------------------------------------------------------------------- backward

/** dx of one group of n channels. */
// @ts-ignore: decorator
@inline function groupBackward(
  n: i32,
  x: usize,
  weight: usize,
  mean: f32,
  rstd: f32,
  dy: usize,
  dx: usize,
  accumulate: i32,
): void {
  const means = f32x4.splat(mean);
  let sums = f32x4.splat(0); // of dxHat
  let dots = sums; //           of dxHat (x - mean)
  let offset: usize = 0;
  let count = n;
  for (; count >= 4; count -= 4) {
    const dxHat = f32x4.mul(v128.load(dy + offset), v128.load(weight + offset));
    sums = f32x4.add(sums, dxHat);
    dots = madd(dxHat, f32x4.sub(v128.load(x + offset), means), dots);
    offset += 16;
  }
  if (count) {
    const dxHat = f32x4.mul(loadPart(dy + offset, count), loadPart(weight + offset, count)); // 0 in the other lanes
    sums = f32x4.add(sums, dxHat);
    dots = madd(dxHat, f32x4.sub(loadPart(x + offset, count), means), dots);
  }

  const scale = f32x4.splat(rstd);
  const shift = f32x4.splat(-laneSum(sums) / <f32>n);
  const tilt = f32x4.splat((-laneSum(dots) * rstd * rstd) / <f32>n);
  offset = 0;
  count = n;
  for (; count >= 4; count -= 4) {
    const dxHat = f32x4.mul(v128.load(dy + offset), v128.load(weight + offset));
    const sum = madd(f32x4.sub(v128.load(x + offset), means), tilt, f32x4.add(dxHat, shift));
    put(dx + offset, f32x4.mul(sum, scale), accumulate);
    offset += 16;
  }
  if (count) {
    const dxHat = f32x4.mul(loadPart(dy + offset, count), loadPart(weight + offset, count));
    const sum = madd(f32x4.sub(loadPart(x + offset, count), means), tilt, f32x4.add(dxHat, shift));
    putPart(dx + offset, f32x4.mul(sum, scale), count, accumulate);
  }
}

/** Adds dy xHat and dy, summed over the `height` rows of a tile, to dweight and dbias: one vector of columns. */
// @ts-ignore: decorator
@inline function addColumns(
  height: i32,
  width: i32, // columns that exist
  rowBytes: usize, // from row to row of x and dy
  statisticsBytes: usize, // and of mean and rstd
  x: usize,
  mean: usize,
  rstd: usize,
  dy: usize,
  dweight: usize,
  dbias: usize,
): void {
  let weights = f32x4.splat(0);
  let biases = weights;
  do {
    const g = loadUpTo4(dy, width);
    const xHat = f32x4.mul(f32x4.sub(loadUpTo4(x, width), v128.load32_splat(mean)), v128.load32_splat(rstd));
    weights = madd(g, xHat, weights);
    biases = f32x4.add(biases, g);
    x += rowBytes;
    dy += rowBytes;
    mean += statisticsBytes;
    rstd += statisticsBytes;
  } while (--height);
  addTo(dweight, weights, width);
  addTo(dbias, biases, width);
}

/** The same for two vectors of columns, which share the loads of mean and rstd. */
// @ts-ignore: decorator
@inline function addColumnPair(
  height: i32,
  rowBytes: usize,
  statisticsBytes: usize,
  x: usize,
  mean: usize,
  rstd: usize,
  dy: usize,
  dweight: usize,
  dbias: usize,
): void {
  let weights0 = f32x4.splat(0);
  let weights1 = weights0;
  let biases0 = weights0;
  let biases1 = weights0;
  do {
    const mu = v128.load32_splat(mean);
    const scale = v128.load32_splat(rstd);
    const g0 = v128.load(dy);
    const g1 = v128.load(dy, 16);
    biases0 = f32x4.add(biases0, g0);
    biases1 = f32x4.add(biases1, g1);
    weights0 = madd(g0, f32x4.mul(f32x4.sub(v128.load(x), mu), scale), weights0);
    weights1 = madd(g1, f32x4.mul(f32x4.sub(v128.load(x, 16), mu), scale), weights1);
    x += rowBytes;
    dy += rowBytes;
    mean += statisticsBytes;
    rstd += statisticsBytes;
  } while (--height);
  v128.store(dweight, f32x4.add(v128.load(dweight), weights0));
  v128.store(dweight, f32x4.add(v128.load(dweight, 16), weights1), 16);
  v128.store(dbias, f32x4.add(v128.load(dbias), biases0));
  v128.store(dbias, f32x4.add(v128.load(dbias, 16), biases1), 16);
}

/**
 * Each thread computes dx of every `threads`-th tile of rows and the column sums of all tiles for its own columns,
 * whose units are the vectors of each group. The arguments from number `field` on: x, weight, mean, rstd, dy, dx,
 * dweight, dbias, accumulate.
 */
function normaliseBackward(p: usize, thread: i32, threads: i32, H: i32, field: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const x0 = addressAt(p, field);
  const weight = addressAt(p, field + 1);
  const mean0 = addressAt(p, field + 2);
  const rstd0 = addressAt(p, field + 3);
  const dy0 = addressAt(p, field + 4);
  const dx0 = addressAt(p, field + 5);
  const dweight = addressAt(p, field + 6);
  const dbias = addressAt(p, field + 7);
  const accumulate = dimAt(p, field + 8);
  const n = D / H;
  const rowBytes = <usize>D << 2;
  const groupBytes = <usize>n << 2;
  const statisticsBytes = <usize>H << 2;
  const units = (n + 3) >> 2;
  const from = firstUnit(units * H, thread, threads);
  const to = firstUnit(units * H, thread + 1, threads);

  let tile = 0;
  for (let row = 0; row < rows; row += TILE_ROWS) {
    const height = min(TILE_ROWS, rows - row);
    const x = x0 + <usize>row * rowBytes;
    const dy = dy0 + <usize>row * rowBytes;
    const mean = mean0 + <usize>row * statisticsBytes;
    const rstd = rstd0 + <usize>row * statisticsBytes;

    if (tile == thread) {
      for (let i = 0; i < height; i++) {
        const at = <usize>i * rowBytes;
        const dx = dx0 + <usize>row * rowBytes + at;
        for (let h = 0; h < H; h++) {
          const group = <usize>h * groupBytes;
          const statistic = <usize>(i * H + h) << 2;
          const mu = load<f32>(mean + statistic);
          const scale = load<f32>(rstd + statistic);
          groupBackward(n, x + at + group, weight + group, mu, scale, dy + at + group, dx + group, accumulate);
        }
      }
    }
    if (++tile == threads) tile = 0;

    for (let unit = from; unit < to; ) {
      const h = unit / units;
      const end = min(to, (h + 1) * units);
      const mu = mean + (<usize>h << 2);
      const scale = rstd + (<usize>h << 2);
      let column = (unit - h * units) << 2; // in its group
      const last = min(n, (end - h * units) << 2);
      let at = <usize>(h * n + column) << 2;
      for (; column + 8 <= last; column += 8) {
        addColumnPair(height, rowBytes, statisticsBytes, x + at, mu, scale, dy + at, dweight + at, dbias + at);
        at += 32;
      }
      for (; column < last; column += 4) {
        const width = last - column;
        addColumns(height, width, rowBytes, statisticsBytes, x + at, mu, scale, dy + at, dweight + at, dbias + at);
        at += 16;
      }
      unit = end;
    }
  }
}

/** p: rows, D, x, weight, mean, rstd, dy, dx, dweight, dbias, accumulate. */
export function layerNormBackward(p: usize, thread: i32, threads: i32): void {
  normaliseBackward(p, thread, threads, 1, 2);
}

/** p: rows, D, H, x, weight, mean, rstd, dy, dx, dweight, dbias, accumulate. */
export function groupNormBackward(p: usize, thread: i32, threads: i32): void {
  normaliseBackward(p, thread, threads, dimAt(p, 2), 3);
}

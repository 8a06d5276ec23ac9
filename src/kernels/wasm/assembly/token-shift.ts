/**
 * Token shift: blends of a token with the one before, forward and backward.
 *
 *   y[j, b, t] = x[b, t] + (x[b, t - 1] - x[b, t]) mix[j]
 *
 * `starts[b, t] = 1` marks the first token of a document, into which nothing flows.
 */
import { addressAt, claim, dimAt, madd, workspace } from "./common";
import { loadPart, loadUpTo4, putUpTo4, storePart, storeUpTo4 } from "./lanes";
import { firstUnit } from "./sharing";

const ROWS_PER_TASK: i32 = 8;
/** Columns that are carried through time together: what is kept of them stays in the first-level cache. */
const COLUMNS: i32 = 1024;
/** Tokens that share one read of the blends. */
const GROUP: i32 = 4;

/** y = x + (before - x) mix for one row; `before` 0: there is none. */
// @ts-ignore: decorator
@inline function blend(D: i32, x: usize, before: usize, mix: usize, y: usize): void {
  let count = D;
  for (; count >= 4; count -= 4) {
    const now = v128.load(x);
    const old = before ? v128.load(before) : f32x4.splat(0);
    v128.store(y, madd(f32x4.sub(old, now), v128.load(mix), now));
    x += 16;
    if (before) before += 16;
    mix += 16;
    y += 16;
  }
  if (count) {
    const now = loadPart(x, count);
    const old = before ? loadPart(before, count) : f32x4.splat(0);
    storePart(y, madd(f32x4.sub(old, now), loadPart(mix, count), now), count);
  }
}

/** Address of the row before `token`, 0 where a document starts. */
// @ts-ignore: decorator
@inline function rowBefore(token: i32, T: i32, rowBytes: usize, x: usize, previous: usize, starts: usize): usize {
  if (starts && load<i32>(starts + (<usize>token << 2))) return 0;
  if (token % T == 0) return previous + <usize>(token / T) * rowBytes;
  return x + <usize>(token - 1) * rowBytes;
}

/** p: B, T, D, J, x, previous, starts, mix, y. */
export function tokenShift(p: usize, thread: i32, threads: i32): void {
  const T = dimAt(p, 1);
  const rows = dimAt(p, 0) * T;
  const D = dimAt(p, 2);
  const J = dimAt(p, 3);
  const x = addressAt(p, 4);
  const previous = addressAt(p, 5);
  const starts = addressAt(p, 6);
  const mix = addressAt(p, 7);
  const y = addressAt(p, 8);
  const rowBytes = <usize>D << 2;
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK);
    for (let token = task * ROWS_PER_TASK; token < last; token++) {
      const at = <usize>token * rowBytes;
      const before = rowBefore(token, T, rowBytes, x, previous, starts);
      for (let j = 0; j < J; j++) {
        const out = y + <usize>j * <usize>rows * rowBytes + at;
        if (before) blend(D, x + at, before, mix + <usize>j * rowBytes, out);
        else blend(D, x + at, 0, mix + <usize>j * rowBytes, out);
      }
    }
  }
}

// Scratch memory of a group of tokens: a word for each, all ones where the token before it gets a gradient, else 0;
// then the addresses of the rows before them; then what the token after the group gives back, per column.
const ROWS_BEFORE: usize = 16;
const CARRIED: usize = 64;

/**
 * The gradients of `height` (1 or 4) tokens in one vector of columns, from the last token to the first. `carried` holds
 * what the token after them gives back, and is left holding what the first of them gives back.
 */
// @ts-ignore: decorator
@inline function blendBackward(
  height: i32,
  width: i32, // columns that exist
  J: i32,
  rowBytes: usize,
  blendBytes: usize, // from one blend to the next in dy
  flows: usize, // scratch memory as below
  offset: usize, // of the columns in a row
  carried: usize,
  x: usize, // first token, as dy and dx
  mix: usize,
  dy: usize,
  dx: usize,
  dmix: usize,
  accumulate: i32,
): void {
  const zero = f32x4.splat(0);
  const x0 = x + offset;
  // For each token: e the difference to the row before, s the sum of dy, m the part of it that belongs to the row
  // before.
  const e0 = f32x4.sub(loadUpTo4(load<usize>(flows, ROWS_BEFORE) + offset, width), loadUpTo4(x0, width));
  let e1 = zero;
  let e2 = zero;
  let e3 = zero;
  if (height == 4) {
    const before1 = load<usize>(flows, ROWS_BEFORE + 4) + offset;
    const before2 = load<usize>(flows, ROWS_BEFORE + 8) + offset;
    const before3 = load<usize>(flows, ROWS_BEFORE + 12) + offset;
    e1 = f32x4.sub(loadUpTo4(before1, width), loadUpTo4(x0 + rowBytes, width));
    e2 = f32x4.sub(loadUpTo4(before2, width), loadUpTo4(x0 + 2 * rowBytes, width));
    e3 = f32x4.sub(loadUpTo4(before3, width), loadUpTo4(x0 + 3 * rowBytes, width));
  }
  let s0 = zero;
  let s1 = zero;
  let s2 = zero;
  let s3 = zero;
  let m0 = zero;
  let m1 = zero;
  let m2 = zero;
  let m3 = zero;
  let g = dy + offset;
  let blend = offset;
  for (let j = 0; j < J; j++) {
    const old = loadUpTo4(mix + blend, width);
    let sum = loadUpTo4(dmix + blend, width);
    const g0 = loadUpTo4(g, width);
    s0 = f32x4.add(s0, g0);
    m0 = madd(g0, old, m0);
    sum = madd(g0, e0, sum);
    if (height == 4) {
      const g1 = loadUpTo4(g + rowBytes, width);
      s1 = f32x4.add(s1, g1);
      m1 = madd(g1, old, m1);
      sum = madd(g1, e1, sum);
      const g2 = loadUpTo4(g + 2 * rowBytes, width);
      s2 = f32x4.add(s2, g2);
      m2 = madd(g2, old, m2);
      sum = madd(g2, e2, sum);
      const g3 = loadUpTo4(g + 3 * rowBytes, width);
      s3 = f32x4.add(s3, g3);
      m3 = madd(g3, old, m3);
      sum = madd(g3, e3, sum);
    }
    storeUpTo4(dmix + blend, sum, width);
    g += blendBytes;
    blend += rowBytes;
  }
  const d0 = dx + offset;
  let after = v128.load(carried);
  if (height == 4) {
    putUpTo4(d0 + 3 * rowBytes, f32x4.add(f32x4.sub(s3, m3), after), width, accumulate);
    after = v128.and(m3, v128.load32_splat(flows, 12));
    putUpTo4(d0 + 2 * rowBytes, f32x4.add(f32x4.sub(s2, m2), after), width, accumulate);
    after = v128.and(m2, v128.load32_splat(flows, 8));
    putUpTo4(d0 + rowBytes, f32x4.add(f32x4.sub(s1, m1), after), width, accumulate);
    after = v128.and(m1, v128.load32_splat(flows, 4));
  }
  putUpTo4(d0, f32x4.add(f32x4.sub(s0, m0), after), width, accumulate);
  v128.store(carried, v128.and(m0, v128.load32_splat(flows)));
}

/** blendBackward for all columns. */
// @ts-ignore: decorator
@inline function tokensBackward(
  height: i32,
  columns: i32,
  J: i32,
  rowBytes: usize,
  blendBytes: usize,
  flows: usize,
  offset: usize,
  x: usize,
  mix: usize,
  dy: usize,
  dx: usize,
  dmix: usize,
  accumulate: i32,
): void {
  let carried = flows + CARRIED;
  for (; columns >= 4; columns -= 4) {
    blendBackward(height, 4, J, rowBytes, blendBytes, flows, offset, carried, x, mix, dy, dx, dmix, accumulate);
    offset += 16;
    carried += 16;
  }
  if (columns > 0) {
    blendBackward(height, columns, J, rowBytes, blendBytes, flows, offset, carried, x, mix, dy, dx, dmix, accumulate);
  }
}

/**
 * dx[t] = sum_j dy_j[t] (1 - mix_j) + dy_j[t + 1] mix_j,  dmix_j += sum_t dy_j[t] (x[t - 1] - x[t]).
 * Threads share the columns. p: B, T, D, J, x, previous, starts, mix, dy, dx, dmix, accumulate.
 */
export function tokenShiftBackward(p: usize, thread: i32, threads: i32): void {
  const T = dimAt(p, 1);
  const rows = dimAt(p, 0) * T;
  const D = dimAt(p, 2);
  const J = dimAt(p, 3);
  const x = addressAt(p, 4);
  const previous = addressAt(p, 5);
  const starts = addressAt(p, 6);
  const mix = addressAt(p, 7);
  const dy = addressAt(p, 8);
  const dx = addressAt(p, 9);
  const dmix = addressAt(p, 10);
  const accumulate = dimAt(p, 11);
  const rowBytes = <usize>D << 2;
  const blendBytes = <usize>rows * rowBytes;

  const flows = workspace(thread);
  const carried = flows + CARRIED;
  const zeros = carried + COLUMNS * 4;
  memory.fill(zeros, 0, COLUMNS * 4);

  const units = (D + 3) >> 2;
  const to = min(D, firstUnit(units, thread + 1, threads) << 2);
  for (let first = firstUnit(units, thread, threads) << 2; first < to; first += COLUMNS) {
    const columns = min(COLUMNS, to - first);
    memory.fill(carried, 0, COLUMNS * 4);
    let token = rows;
    while (token > 0) {
      const height = token % GROUP == 0 ? GROUP : 1;
      token -= height;
      for (let i = 0; i < height; i++) {
        const before = rowBefore(token + i, T, rowBytes, x, previous, starts);
        const isInside = before != 0 && (token + i) % T != 0;
        const word = <usize>i << 2;
        store<usize>(flows + ROWS_BEFORE + word, before ? before : zeros - (<usize>first << 2));
        store<i32>(flows + word, isInside ? -1 : 0);
      }
      const at = <usize>token * rowBytes;
      const offset = <usize>first << 2;
      const from = x + at;
      const g = dy + at;
      const to = dx + at;
      if (height == GROUP) {
        tokensBackward(GROUP, columns, J, rowBytes, blendBytes, flows, offset, from, mix, g, to, dmix, accumulate);
      } else {
        tokensBackward(1, columns, J, rowBytes, blendBytes, flows, offset, from, mix, g, to, dmix, accumulate);
      }
    }
  }
}

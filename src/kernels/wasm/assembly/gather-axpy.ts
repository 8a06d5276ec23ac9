/**
 * y[D] (+)= sum over the selected neurons of h times the neuron's row of V[neurons, D]: the way back from the neurons
 * that fire to the channels. Rows of neurons that do not fire are not read.
 *
 * Each thread lists the neurons whose h is not 0, then takes runs of channels one after another. It goes through them 32
 * channels and 16 neurons at a time, with the sums in registers: few enough rows for the processor to read ahead in each.
 */
import { addressAt, claim, dimAt, MASK_F16, madd, workspace } from "./common";
import { SCALE_EXCESS, SCALE_REST } from "./rounded-vector";
import { BF16, F32, INT8 } from "./unpack-panels";

const NEURON_BLOCK: i32 = 32;
const CHANNELS: i32 = 32; // whose sums are in registers, and that share one int8 scale
const MOST_CHANNELS: i32 = 256; // of one task
const NEURONS_AT_ONCE: i32 = 16;
const LISTED_BLOCKS: i32 = 4096; // neurons are listed in parts of this many blocks, 8 bytes a neuron

export function gatherAxpyF32(p: usize, thread: i32, threads: i32): void {
  addSelected(F32, p, thread, 0, addressAt(p, 6), dimAt(p, 7) != 0);
}
export function gatherAxpyBf16(p: usize, thread: i32, threads: i32): void {
  addSelected(BF16, p, thread, 0, addressAt(p, 6), dimAt(p, 7) != 0);
}
export function gatherAxpyInt8(p: usize, thread: i32, threads: i32): void {
  addSelected(INT8, p, thread, addressAt(p, 6), addressAt(p, 7), dimAt(p, 8) != 0);
}

// @ts-ignore: decorator
@inline function addSelected(
  format: i32,
  p: usize,
  thread: i32,
  scales: usize, // INT8 only
  y: usize,
  accumulate: bool,
): void {
  const S = dimAt(p, 0);
  const D = dimAt(p, 2);
  const indices = addressAt(p, 3);
  const h = addressAt(p, 4);
  const v = addressAt(p, 5);
  const list = workspace(thread);

  const width = min<i32>(MOST_CHANNELS, CHANNELS * ((D / CHANNELS + 3) / 4));
  let count = 0;
  let listed = -1; // the first block of the part that the list holds
  for (let first = claim(p) * width; first < D; first = claim(p) * width) {
    const end = min<i32>(first + width, D);
    for (let s = 0; s < S; s += LISTED_BLOCKS) {
      if (listed != s) {
        count = listFiring(indices, h, s, min<i32>(s + LISTED_BLOCKS, S), list);
        listed = s;
      }
      let done = 0;
      do {
        const from = list + (<usize>done << 3);
        const neurons = min<i32>(count - done, NEURONS_AT_ONCE);
        for (let channel = first; channel < end; channel += CHANNELS) {
          const target = y + (<usize>channel << 2);
          const adds = accumulate || s > 0 || done > 0;
          if (format == F32) addF32(v + (<usize>channel << 2), D, from, neurons, target, adds);
          else if (format == BF16) addBf16(v + (<usize>channel << 1), D, from, neurons, target, adds);
          else addInt8(v + <usize>channel, scales + <usize>((channel / CHANNELS) << 1), D, from, neurons, target, adds);
        }
        done += NEURONS_AT_ONCE;
      } while (done < count);
    }
  }
}

/** Writes { neuron, h } for each neuron of the chosen blocks [first, end) whose h is not 0; returns their number. */
function listFiring(indices: usize, h: usize, first: i32, end: i32, list: usize): i32 {
  let to = list;
  for (let s = first; s < end; s++) {
    const neuron = load<i32>(indices + (<usize>s << 2)) * NEURON_BLOCK;
    const from = h + (<usize>s << 7);
    for (let n = 0; n < NEURON_BLOCK; n++) {
      const value = load<f32>(from + (<usize>n << 2));
      store<i32>(to, neuron + n); // overwritten by the next neuron if this one does not fire
      store<f32>(to, value, 4);
      to += value != 0 ? 8 : 0;
    }
  }
  return <i32>((to - list) >> 3);
}

/** y[32] (+)= sums. */
// @ts-ignore: decorator
@inline function finish(
  y: usize,
  accumulate: bool,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
  e: v128,
  f: v128,
  g: v128,
  h: v128,
): void {
  if (accumulate) {
    a = f32x4.add(v128.load(y), a);
    b = f32x4.add(v128.load(y, 16), b);
    c = f32x4.add(v128.load(y, 32), c);
    d = f32x4.add(v128.load(y, 48), d);
    e = f32x4.add(v128.load(y, 64), e);
    f = f32x4.add(v128.load(y, 80), f);
    g = f32x4.add(v128.load(y, 96), g);
    h = f32x4.add(v128.load(y, 112), h);
  }
  v128.store(y, a);
  v128.store(y, b, 16);
  v128.store(y, c, 32);
  v128.store(y, d, 48);
  v128.store(y, e, 64);
  v128.store(y, f, 80);
  v128.store(y, g, 96);
  v128.store(y, h, 112);
}

function addF32(v: usize, D: i32, list: usize, count: i32, y: usize, accumulate: bool): void {
  const rowBytes = <usize>D << 2;
  let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  for (; count > 0; count--, list += 8) {
    const row = v + <usize>load<i32>(list) * rowBytes;
    const x = v128.load32_splat(list, 4);
    a = madd(x, v128.load(row), a);
    b = madd(x, v128.load(row, 16), b);
    c = madd(x, v128.load(row, 32), c);
    d = madd(x, v128.load(row, 48), d);
    e = madd(x, v128.load(row, 64), e);
    f = madd(x, v128.load(row, 80), f);
    g = madd(x, v128.load(row, 96), g);
    h = madd(x, v128.load(row, 112), h);
  }
  finish(y, accumulate, a, b, c, d, e, f, g, h);
}

/** Four bf16 as f32. */
// @ts-ignore: decorator
@inline function fourBf16(address: usize): v128 {
  return i32x4.shl(v128.load_ext<u16>(address), 16);
}

function addBf16(v: usize, D: i32, list: usize, count: i32, y: usize, accumulate: bool): void {
  const rowBytes = <usize>D << 1;
  let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  for (; count > 0; count--, list += 8) {
    const row = v + <usize>load<i32>(list) * rowBytes;
    const x = v128.load32_splat(list, 4);
    a = madd(x, fourBf16(row), a);
    b = madd(x, fourBf16(row + 8), b);
    c = madd(x, fourBf16(row + 16), c);
    d = madd(x, fourBf16(row + 24), d);
    e = madd(x, fourBf16(row + 32), e);
    f = madd(x, fourBf16(row + 40), f);
    g = madd(x, fourBf16(row + 48), g);
    h = madd(x, fourBf16(row + 56), h);
  }
  finish(y, accumulate, a, b, c, d, e, f, g, h);
}

// @ts-ignore: decorator
@inline function lowFour(words: v128): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(words));
}

// @ts-ignore: decorator
@inline function highFour(words: v128): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(words));
}

function addInt8(v: usize, scales: usize, D: i32, list: usize, count: i32, y: usize, accumulate: bool): void {
  const rowBytes = <usize>D;
  const scaleBytes = (<usize>D / CHANNELS) << 1;
  const f16 = load<i32>(MASK_F16);
  let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  for (; count > 0; count--, list += 8) {
    const neuron = <usize>load<i32>(list);
    const row = v + neuron * rowBytes;
    const scale = reinterpret<f32>((<i32>load<i16>(scales + neuron * scaleBytes) << 13) & f16); // x 2^-112
    const x = f32x4.splat(load<f32>(list, 4) * SCALE_EXCESS * scale);
    const ab = v128.load_ext<i8>(row), cd = v128.load_ext<i8>(row, 8);
    a = madd(x, lowFour(ab), a);
    b = madd(x, highFour(ab), b);
    c = madd(x, lowFour(cd), c);
    d = madd(x, highFour(cd), d);
    const ef = v128.load_ext<i8>(row, 16), gh = v128.load_ext<i8>(row, 24);
    e = madd(x, lowFour(ef), e);
    f = madd(x, highFour(ef), f);
    g = madd(x, lowFour(gh), g);
    h = madd(x, highFour(gh), h);
  }
  const rest = f32x4.splat(SCALE_REST);
  a = f32x4.mul(a, rest), b = f32x4.mul(b, rest), c = f32x4.mul(c, rest), d = f32x4.mul(d, rest);
  e = f32x4.mul(e, rest), f = f32x4.mul(f, rest), g = f32x4.mul(g, rest), h = f32x4.mul(h, rest);
  finish(y, accumulate, a, b, c, d, e, f, g, h);
}

/**
 * Packing weights and unpacking them again, bit for bit as ../../packing.ts does. Layouts: there.
 *
 * Scales are computed in f64 like there; a model is loaded through these, so they decide how long a start takes.
 */
import { addressAt, claim, dimAt } from "./common";
import { storeBf16Part } from "./bf16";

const ROWS: i32 = 8;
const GROUP: i32 = 32;
const GROUP_BYTES: usize = 128; // of f32
const SCALE_BYTES: usize = 16;
const INT8_GROUP_BYTES: usize = 272;
const INT4_GROUP_BYTES: usize = 144;

/** p: N, K, x, w. */
export function packBf16(p: usize, thread: i32, threads: i32): void {
  const K = dimAt(p, 1);
  const rowBytes = <usize>K << 2;
  for (let block = claim(p); block < dimAt(p, 0) / ROWS; block = claim(p)) {
    let x = addressAt(p, 2) + <usize>(block * ROWS) * rowBytes;
    const w = addressAt(p, 3) + <usize>block * (<usize>K << 4);
    for (let r = 0; r < ROWS; r++, x += rowBytes) {
      let to = w + (<usize>r << 2);
      for (let k: usize = 0; k < rowBytes; k += 8, to += 32) storeBf16Part(to, v128.load64_zero(x + k), 2);
    }
  }
}

/** p: N, K, x, w. */
export function packInt8(p: usize, thread: i32, threads: i32): void {
  packRows(p, true, INT8_GROUP_BYTES);
}

/** p: N, K, x, w. */
export function packInt4(p: usize, thread: i32, threads: i32): void {
  packRows(p, false, INT4_GROUP_BYTES);
}

// @ts-ignore: decorator
@inline function packRows(p: usize, isInt8: bool, groupBytes: usize): void {
  const K = dimAt(p, 1);
  for (let block = claim(p); block < dimAt(p, 0) / ROWS; block = claim(p)) {
    let x = addressAt(p, 2) + ((<usize>(block * ROWS) * <usize>K) << 2);
    const w = addressAt(p, 3) + <usize>block * <usize>(K / GROUP) * groupBytes;
    for (let r: usize = 0; r < <usize>ROWS; r++) {
      let group = w;
      for (let k = 0; k < K; k += GROUP, x += GROUP_BYTES, group += groupBytes) {
        if (isInt8) packInt8Group(x, group, r);
        else packInt4Group(x, group, r);
      }
    }
  }
}

// @ts-ignore: decorator
@inline function packInt8Group(x: usize, group: usize, r: usize): void {
  const scale = int8Scale(x);
  store<u16>(group + 2 * r, scale);
  const inverse = inverseOf(scale);
  let to = group + SCALE_BYTES + 2 * r;
  for (let k: usize = 0; k < GROUP_BYTES; k += 8, to += 16) {
    store<u8>(to, <u8>rounded(<f64>load<f32>(x + k) * inverse, -127, 127));
    store<u8>(to, <u8>rounded(<f64>load<f32>(x + k, 4) * inverse, -127, 127), 1);
  }
}

// @ts-ignore: decorator
@inline function packInt4Group(x: usize, group: usize, r: usize): void {
  const scale = int4Scale(x);
  store<u16>(group + 2 * r, scale);
  const inverse = inverseOf(scale);
  let to = group + SCALE_BYTES + 4 * r;
  for (let eight = x; eight < x + GROUP_BYTES; eight += 32, to += 32) {
    for (let i: usize = 0; i < 4; i++) {
      const low = rounded(<f64>load<f32>(eight + (i << 2)) * inverse, -8, 7) + 8;
      const high = rounded(<f64>load<f32>(eight + (i << 2), 16) * inverse, -8, 7) + 8;
      store<u8>(to + i, <u8>(low | (high << 4)));
    }
  }
}

/** p: neurons, D, x, v, scales. */
export function packNeuronsInt8(p: usize, thread: i32, threads: i32): void {
  const D = dimAt(p, 1);
  for (let neuron = claim(p); neuron < dimAt(p, 0); neuron = claim(p)) {
    let x = addressAt(p, 2) + ((<usize>neuron * <usize>D) << 2);
    let v = addressAt(p, 3) + <usize>neuron * <usize>D;
    let scales = addressAt(p, 4) + ((<usize>neuron * <usize>(D / GROUP)) << 1);
    for (let d = 0; d < D; d += GROUP, scales += 2) {
      const scale = int8Scale(x);
      store<u16>(scales, scale);
      const inverse = inverseOf(scale);
      for (let i = 0; i < GROUP; i++, x += 4, v++) store<u8>(v, <u8>rounded(<f64>load<f32>(x) * inverse, -127, 127));
    }
  }
}

/** The nearest integer, halves up, within bounds. */
// @ts-ignore: decorator
@inline export function rounded(x: f64, least: f64, greatest: f64): i32 {
  return <i32>(min<f64>(max<f64>(x, least), greatest) - least + 0.5) + <i32>least;
}

// @ts-ignore: decorator
@inline export function int8Scale(x: usize): u32 {
  let most = f32x4.splat(0);
  for (let i: usize = 0; i < GROUP_BYTES; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(x + i)));
  most = f32x4.max(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1));
  const greatest = max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1));
  return f16Of(<f32>(<f64>greatest / 127));
}

export function int4Scale(x: usize): u32 {
  let furthest: f32 = 0;
  for (let i: usize = 0; i < GROUP_BYTES; i += 4) {
    const w = load<f32>(x + i);
    if (abs<f32>(w) > abs<f32>(furthest)) furthest = w;
  }
  if (furthest == 0) return 0;
  let scale = <f64>furthest / -8;
  for (let fit = 0; fit < 2; fit++) {
    const inverse = 1 / scale;
    let weightTimesInteger: f64 = 0;
    let integerSquared: f64 = 0;
    for (let i: usize = 0; i < GROUP_BYTES; i += 4) {
      const w = <f64>load<f32>(x + i);
      const integer = <f64>rounded(w * inverse, -8, 7);
      weightTimesInteger += w * integer;
      integerSquared += integer * integer;
    }
    scale = weightTimesInteger / integerSquared;
  }
  return f16Of(<f32>scale);
}

// @ts-ignore: decorator
@inline export function inverseOf(scale: u32): f64 {
  const number = numberOf(scale);
  return number == 0 ? 0 : 1 / <f64>number;
}

/** The f16 nearest to a finite f32, ties to even; at most 65504. As in ../../half-floats.ts. */
function f16Of(x: f32): u32 {
  const bits = reinterpret<u32>(x);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude >= 0x477fe000) return sign | 0x7bff;
  // Below 2^-14 an f16 counts in steps of 2^-24, which is also the step of an f32 in [0.5, 1).
  if (magnitude < 0x38800000) return sign | (reinterpret<u32>(abs<f32>(x) + 0.5) - 0x3f000000);
  const roundUp = 0x0fff + ((magnitude >>> 13) & 1);
  return sign | ((magnitude + roundUp - (112 << 23)) >>> 13);
}

// @ts-ignore: decorator
@inline function numberOf(half: u32): f32 {
  const magnitude = half & 0x7fff;
  const number = magnitude < 0x0400
    ? <f32>magnitude * 5.9604644775390625e-8 // 2^-24
    : reinterpret<f32>((magnitude << 13) + (112 << 23));
  return half & 0x8000 ? -number : number;
}

// ---------------------------------------------------------------------------------------------------------- unpacking

/** p: N, K, w, x. */
export function unpackBf16(p: usize, thread: i32, threads: i32): void {
  const K = dimAt(p, 1);
  const rowBytes = <usize>K << 2;
  for (let block = claim(p); block < dimAt(p, 0) / ROWS; block = claim(p)) {
    const w = addressAt(p, 2) + <usize>block * (<usize>K << 4);
    let x = addressAt(p, 3) + <usize>(block * ROWS) * rowBytes;
    for (let r = 0; r < ROWS; r++, x += rowBytes) {
      let from = w + (<usize>r << 2);
      for (let k: usize = 0; k < rowBytes; k += 8, from += 32) {
        const pair = load<u32>(from);
        store<u32>(x + k, pair << 16);
        store<u32>(x + k, pair & 0xffff0000, 4);
      }
    }
  }
}

/** p: N, K, w, x. */
export function unpackInt8(p: usize, thread: i32, threads: i32): void {
  unpackRows(p, true, INT8_GROUP_BYTES);
}

/** p: N, K, w, x. */
export function unpackInt4(p: usize, thread: i32, threads: i32): void {
  unpackRows(p, false, INT4_GROUP_BYTES);
}

// @ts-ignore: decorator
@inline function unpackRows(p: usize, isInt8: bool, groupBytes: usize): void {
  const K = dimAt(p, 1);
  for (let block = claim(p); block < dimAt(p, 0) / ROWS; block = claim(p)) {
    const w = addressAt(p, 2) + <usize>block * <usize>(K / GROUP) * groupBytes;
    let x = addressAt(p, 3) + ((<usize>(block * ROWS) * <usize>K) << 2);
    for (let r: usize = 0; r < <usize>ROWS; r++) {
      let group = w;
      for (let k = 0; k < K; k += GROUP, x += GROUP_BYTES, group += groupBytes) {
        const scale = numberOf(load<u16>(group + 2 * r));
        if (isInt8) {
          let from = group + SCALE_BYTES + 2 * r;
          for (let i: usize = 0; i < GROUP_BYTES; i += 8, from += 16) {
            store<f32>(x + i, scale * <f32>load<i8>(from));
            store<f32>(x + i, scale * <f32>load<i8>(from, 1), 4);
          }
        } else {
          let from = group + SCALE_BYTES + 4 * r;
          for (let i: usize = 0; i < GROUP_BYTES; i += 32, from += 32) {
            const nibbles = load<u32>(from);
            for (let j: usize = 0; j < 4; j++) {
              const byte = nibbles >>> <u32>(j << 3);
              store<f32>(x + i + (j << 2), scale * <f32>(<i32>(byte & 15) - 8));
              store<f32>(x + i + (j << 2), scale * <f32>(<i32>((byte >>> 4) & 15) - 8), 16);
            }
          }
        }
      }
    }
  }
}

/** p: neurons, D, v, scales, x. */
export function unpackNeuronsInt8(p: usize, thread: i32, threads: i32): void {
  const D = dimAt(p, 1);
  for (let neuron = claim(p); neuron < dimAt(p, 0); neuron = claim(p)) {
    let v = addressAt(p, 2) + <usize>neuron * <usize>D;
    let scales = addressAt(p, 3) + ((<usize>neuron * <usize>(D / GROUP)) << 1);
    let x = addressAt(p, 4) + ((<usize>neuron * <usize>D) << 2);
    for (let d = 0; d < D; d += GROUP, scales += 2) {
      const scale = f32x4.splat(numberOf(load<u16>(scales)));
      for (let i = 0; i < GROUP; i += 8, v += 8, x += 32) {
        const eight = v128.load_ext<i8>(v);
        v128.store(x, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight))));
        v128.store(x, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight))), 16);
      }
    }
  }
}

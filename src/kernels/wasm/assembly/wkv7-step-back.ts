/**
 * The inner loops of ./wkv7-backward.ts: S' and dS' through one token, back in time. The symbols are explained there.
 *
 * Two passes. The first goes along the rows of dS' and gives what belongs to a row, dv and dsa. The second goes down
 * the rows of four key channels, whose gradients stay in registers, and takes S' and dS' to the token before. Together
 * they cost ten multiply-adds an element, and each element is stored once.
 *
 * The wide forms take eight channels at a time and are for compilers that join neighbouring vectors into one of 256
 * bits; elsewhere they would not fit the registers.
 */
import { madd, nmadd } from "./common";
import { laneSums } from "./lanes";

// Of a token's scaled keys: where the vectors lie.
export const R: usize = 0;
export const K: usize = 256;
export const REPLACEMENT: usize = 512;
export const REMOVAL: usize = 768;
export const KEYS_BYTES: usize = 1024;

// Of their gradients.
export const D_R: usize = 0;
export const D_K: usize = 256;
export const D_REPLACEMENT: usize = 512;
export const D_REMOVAL: usize = 768;
export const SUMS_BYTES: usize = 1024;

// Of a row: numbers that the second pass needs, each four times.
export const DY: usize = 0;
export const V: usize = 16;
export const SA: usize = 32;
export const DSA: usize = 48;
export const ROW_BYTES: usize = 64;

// Of a row of the states: S' and, at another place in its cache line, dS'.
export const GRADIENT: usize = 288;
export const STATE_BYTES: usize = 576;

/**
 * The first pass for four rows, before the token's dy has been added to dS': leaves dS' k' + dy (r . k) at `dv` and
 * dS' replacement' + dy (r . replacement) at `dsa`. `dS` is the address of the first row's dS'.
 */
// @ts-ignore: decorator
@inline export function sumFourRows(
  N: i32,
  dS: usize,
  keys: usize,
  dy: v128,
  rk: v128,
  rReplacement: v128,
  dv: usize,
  dsa: usize,
): void {
  let k0 = f32x4.splat(0);
  let k1 = k0;
  let k2 = k0;
  let k3 = k0;
  let b0 = k0;
  let b1 = k0;
  let b2 = k0;
  let b3 = k0;
  do {
    const k = v128.load(keys, K);
    const b = v128.load(keys, REPLACEMENT);
    const s0 = v128.load(dS);
    k0 = madd(s0, k, k0);
    b0 = madd(s0, b, b0);
    const s1 = v128.load(dS, STATE_BYTES);
    k1 = madd(s1, k, k1);
    b1 = madd(s1, b, b1);
    const s2 = v128.load(dS, 2 * STATE_BYTES);
    k2 = madd(s2, k, k2);
    b2 = madd(s2, b, b2);
    const s3 = v128.load(dS, 3 * STATE_BYTES);
    k3 = madd(s3, k, k3);
    b3 = madd(s3, b, b3);
    dS += 16;
    keys += 16;
    N -= 4;
  } while (N);
  v128.store(dv, madd(dy, rk, laneSums(k0, k1, k2, k3)));
  v128.store(dsa, madd(dy, rReplacement, laneSums(b0, b1, b2, b3)));
}

/** The same by eight channels; N is a multiple of 8. Needs 256 bytes of scratch memory at `sums`. */
// @ts-ignore: decorator
@inline export function sumFourRowsWide(
  N: i32,
  dS: usize,
  keys: usize,
  dy: v128,
  rk: v128,
  rReplacement: v128,
  dv: usize,
  dsa: usize,
  sums: usize,
): void {
  let k0a = f32x4.splat(0);
  let k0b = k0a;
  let k1a = k0a;
  let k1b = k0a;
  let k2a = k0a;
  let k2b = k0a;
  let k3a = k0a;
  let k3b = k0a;
  let b0a = k0a;
  let b0b = k0a;
  let b1a = k0a;
  let b1b = k0a;
  let b2a = k0a;
  let b2b = k0a;
  let b3a = k0a;
  let b3b = k0a;
  do {
    const kA = v128.load(keys, K);
    const kB = v128.load(keys, K + 16);
    const bA = v128.load(keys, REPLACEMENT);
    const bB = v128.load(keys, REPLACEMENT + 16);
    const s0a = v128.load(dS);
    const s0b = v128.load(dS, 16);
    k0a = madd(s0a, kA, k0a);
    k0b = madd(s0b, kB, k0b);
    b0a = madd(s0a, bA, b0a);
    b0b = madd(s0b, bB, b0b);
    const s1a = v128.load(dS, STATE_BYTES);
    const s1b = v128.load(dS, STATE_BYTES + 16);
    k1a = madd(s1a, kA, k1a);
    k1b = madd(s1b, kB, k1b);
    b1a = madd(s1a, bA, b1a);
    b1b = madd(s1b, bB, b1b);
    const s2a = v128.load(dS, 2 * STATE_BYTES);
    const s2b = v128.load(dS, 2 * STATE_BYTES + 16);
    k2a = madd(s2a, kA, k2a);
    k2b = madd(s2b, kB, k2b);
    b2a = madd(s2a, bA, b2a);
    b2b = madd(s2b, bB, b2b);
    const s3a = v128.load(dS, 3 * STATE_BYTES);
    const s3b = v128.load(dS, 3 * STATE_BYTES + 16);
    k3a = madd(s3a, kA, k3a);
    k3b = madd(s3b, kB, k3b);
    b3a = madd(s3a, bA, b3a);
    b3b = madd(s3b, bB, b3b);
    dS += 32;
    keys += 32;
    N -= 8;
  } while (N);
  // Stored side by side, which is what makes the compiler join them, and read again for the sums.
  v128.store(sums, k0a);
  v128.store(sums, k0b, 16);
  v128.store(sums, k1a, 32);
  v128.store(sums, k1b, 48);
  v128.store(sums, k2a, 64);
  v128.store(sums, k2b, 80);
  v128.store(sums, k3a, 96);
  v128.store(sums, k3b, 112);
  v128.store(sums, b0a, 128);
  v128.store(sums, b0b, 144);
  v128.store(sums, b1a, 160);
  v128.store(sums, b1b, 176);
  v128.store(sums, b2a, 192);
  v128.store(sums, b2b, 208);
  v128.store(sums, b3a, 224);
  v128.store(sums, b3b, 240);
  v128.store(dv, madd(dy, rk, pairSums(sums)));
  v128.store(dsa, madd(dy, rReplacement, pairSums(sums + 128)));
}

/** The sums of four times eight numbers. */
// @ts-ignore: decorator
@inline function pairSums(address: usize): v128 {
  return laneSums(
    f32x4.add(v128.load(address), v128.load(address, 16)),
    f32x4.add(v128.load(address, 32), v128.load(address, 48)),
    f32x4.add(v128.load(address, 64), v128.load(address, 80)),
    f32x4.add(v128.load(address, 96), v128.load(address, 112)),
  );
}

/** The second pass. */
// @ts-ignore: decorator
@inline export function stepBack(N: i32, states: usize, rows: usize, keys: usize, sums: usize): void {
  const zero = f32x4.splat(0);
  for (let j = N; j > 0; j -= 4) {
    const r = v128.load(keys, R);
    const k = v128.load(keys, K);
    const replacement = v128.load(keys, REPLACEMENT);
    const removal = v128.load(keys, REMOVAL);
    let dr = zero;
    let dk = zero;
    let dreplacement = zero;
    let dremoval = zero;
    let s = states;
    let row = rows;
    let i = N;
    do {
      let S = v128.load(s);
      let dS = v128.load(s, GRADIENT);
      const dy = v128.load(row, DY);
      dr = madd(S, dy, dr);
      dS = madd(dy, r, dS);
      const v = v128.load(row, V);
      dk = madd(dS, v, dk);
      S = nmadd(v, k, S);
      const sa = v128.load(row, SA);
      dreplacement = madd(dS, sa, dreplacement);
      S = nmadd(sa, replacement, S);
      v128.store(s, S);
      const dsa = v128.load(row, DSA);
      dremoval = madd(S, dsa, dremoval);
      v128.store(s, madd(dsa, removal, dS), GRADIENT);
      s += STATE_BYTES;
      row += ROW_BYTES;
    } while (--i);
    v128.store(sums, dr, D_R);
    v128.store(sums, dk, D_K);
    v128.store(sums, dreplacement, D_REPLACEMENT);
    v128.store(sums, dremoval, D_REMOVAL);
    states += 16;
    keys += 16;
    sums += 16;
  }
}

/** The same by eight channels; N is a multiple of 8. */
// @ts-ignore: decorator
@inline export function stepBackWide(N: i32, states: usize, rows: usize, keys: usize, sums: usize): void {
  const zero = f32x4.splat(0);
  for (let j = N; j > 0; j -= 8) {
    const rA = v128.load(keys, R);
    const rB = v128.load(keys, R + 16);
    const kA = v128.load(keys, K);
    const kB = v128.load(keys, K + 16);
    const replacementA = v128.load(keys, REPLACEMENT);
    const replacementB = v128.load(keys, REPLACEMENT + 16);
    const removalA = v128.load(keys, REMOVAL);
    const removalB = v128.load(keys, REMOVAL + 16);
    let drA = zero;
    let drB = zero;
    let dkA = zero;
    let dkB = zero;
    let dreplacementA = zero;
    let dreplacementB = zero;
    let dremovalA = zero;
    let dremovalB = zero;
    let s = states;
    let row = rows;
    let i = N;
    do {
      let sA = v128.load(s);
      let sB = v128.load(s, 16);
      let dsA = v128.load(s, GRADIENT);
      let dsB = v128.load(s, GRADIENT + 16);
      const dy = v128.load32_splat(row, DY);
      drA = madd(sA, dy, drA);
      drB = madd(sB, dy, drB);
      dsA = madd(dy, rA, dsA);
      dsB = madd(dy, rB, dsB);
      const v = v128.load32_splat(row, V);
      dkA = madd(dsA, v, dkA);
      dkB = madd(dsB, v, dkB);
      sA = nmadd(v, kA, sA);
      sB = nmadd(v, kB, sB);
      const sa = v128.load32_splat(row, SA);
      dreplacementA = madd(dsA, sa, dreplacementA);
      dreplacementB = madd(dsB, sa, dreplacementB);
      sA = nmadd(sa, replacementA, sA);
      sB = nmadd(sa, replacementB, sB);
      v128.store(s, sA);
      v128.store(s, sB, 16);
      const dsa = v128.load32_splat(row, DSA);
      dremovalA = madd(sA, dsa, dremovalA);
      dremovalB = madd(sB, dsa, dremovalB);
      dsA = madd(dsa, removalA, dsA);
      dsB = madd(dsa, removalB, dsB);
      v128.store(s, dsA, GRADIENT);
      v128.store(s, dsB, GRADIENT + 16);
      s += STATE_BYTES;
      row += ROW_BYTES;
    } while (--i);
    v128.store(sums, drA, D_R);
    v128.store(sums, drB, D_R + 16);
    v128.store(sums, dkA, D_K);
    v128.store(sums, dkB, D_K + 16);
    v128.store(sums, dreplacementA, D_REPLACEMENT);
    v128.store(sums, dreplacementB, D_REPLACEMENT + 16);
    v128.store(sums, dremovalA, D_REMOVAL);
    v128.store(sums, dremovalB, D_REMOVAL + 16);
    states += 32;
    keys += 32;
    sums += 32;
  }
}

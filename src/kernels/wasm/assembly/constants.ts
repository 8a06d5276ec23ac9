/**
 * Constants of the elementary functions, in memory from 256 on: why there, see the constants in ./common.ts.
 *
 * Trap: never subtract from such a small address (`TABLE - 4 * i`). The compiler moves the constant into the load's offset,
 * and what is left wraps round and is out of bounds.
 */

// exp x = 2^n e^r, n = round(x / ln 2): adding a number so great that the sum's last bits are n + 126 rounds.
export const LOG2_E: usize = 256;
export const ROUNDER: usize = 260; // 1.5 2^23 + 126
export const LN2_HIGH: usize = 264; // 9 bits, so that n times it is exact
export const LN2_LOW: usize = 268;
export const EXP_LEAST: usize = 272; // n = -126
export const EXP_GREATEST: usize = 276; // n = 128
/** 2 e^r = 2 + 2 r + these times r^2 .. r^6 for |r| <= 0.347. Minimax, own fit: relative error 5e-9 before rounding. */
export const EXP: usize = 280;
/** 2 2^f for |f| <= 1/2: 6 coefficients. Minimax, own fit: relative error 1.1e-7. */
export const EXP2: usize = 300;
/** Where 2^n is exactly 0. */
export const EXP2_LEAST: usize = 324;

// As above with n + 127.
export const SIGMOID_ROUNDER: usize = 328;
export const SIGMOID_LEAST: usize = 332; // n = -127, and 2^n is exactly 0
export const SIGMOID_GREATEST: usize = 336;
export const TANH_LEAST: usize = 340;
export const ONE: usize = 344;
export const TWO: usize = 348;
export const MINUS_TWO: usize = 352;
export const SIGN_BIT: usize = 356;
/** exp(-exp(-0.5) s) for s in [0, 1]: 7 coefficients. Minimax, own fit: relative error 1e-8 before rounding. */
export const DECAY: usize = 360;
/** -exp(-0.5): the logarithm of a decay is this times s. */
export const LOG_DECAY: usize = 388;

// Rounding to bf16.
export const LAST_BIT: usize = 392; // 1
export const JUST_UNDER_HALF: usize = 396; // 0x7fff
export const QUIET_NAN: usize = 400; // 0x7fc0

/** The words 0, 1, 2, 3. */
export const LANE_NUMBERS: usize = 416;

/** Writes the constants. Called once for a memory, before any kernel. */
export function initialiseConstants(): void {
  store<f32>(LOG2_E, 1.4426950408889634);
  store<f32>(ROUNDER, 12582912 + 126);
  store<f32>(LN2_HIGH, 0.693359375);
  store<f32>(LN2_LOW, -2.1219444005469057e-4);
  store<f32>(EXP_LEAST, -87.5);
  store<f32>(EXP_GREATEST, 89);
  store<f32>(EXP, 1.00000002);
  store<f32>(EXP, 0.333330346, 4);
  store<f32>(EXP, 0.0833324021, 8);
  store<f32>(EXP, 0.0167381458, 12);
  store<f32>(EXP, 0.00279016183, 16);
  store<f32>(EXP2, 2);
  store<f32>(EXP2, 1.38629396, 4);
  store<f32>(EXP2, 0.480444842, 8);
  store<f32>(EXP2, 0.111014675, 12);
  store<f32>(EXP2, 0.0193430253, 16);
  store<f32>(EXP2, 0.00265294543, 20);
  store<f32>(EXP2_LEAST, -126);
  store<f32>(SIGMOID_ROUNDER, 12582912 + 127);
  store<f32>(SIGMOID_LEAST, -88);
  store<f32>(SIGMOID_GREATEST, 32);
  store<f32>(TANH_LEAST, -20);
  store<f32>(ONE, 1);
  store<f32>(TWO, 2);
  store<f32>(MINUS_TWO, -2);
  store<u32>(SIGN_BIT, 0x80000000);
  store<f32>(DECAY, 0.999999999);
  store<f32>(DECAY, -0.606530593, 4);
  store<f32>(DECAY, 0.183938705, 8);
  store<f32>(DECAY, -0.0371824607, 12);
  store<f32>(DECAY, 0.00562241409, 16);
  store<f32>(DECAY, -0.000659765344, 20);
  store<f32>(DECAY, 5.09130669e-5, 24);
  store<f32>(LOG_DECAY, -0.6065306597126334);
  store<u32>(LAST_BIT, 1);
  store<u32>(JUST_UNDER_HALF, 0x7fff);
  store<u32>(QUIET_NAN, 0x7fc0);
  v128.store(LANE_NUMBERS, i32x4(0, 1, 2, 3));
}

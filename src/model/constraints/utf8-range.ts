/**
 * Well-formed UTF-8, byte by byte.
 *
 * Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
 */

/** Bytes that complete a character: how many, and the range of the next one. */
export interface Continuation {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

const ONE: Continuation = { bytes: 1, low: 0x80, high: 0xbf };
const TWO: Continuation = { ...ONE, bytes: 2 };
const THREE: Continuation = { ...ONE, bytes: 3 };
const AFTER_E0: Continuation = { bytes: 2, low: 0xa0, high: 0xbf };
const AFTER_ED: Continuation = { bytes: 2, low: 0x80, high: 0x9f }; // no surrogates
const AFTER_F0: Continuation = { bytes: 3, low: 0x90, high: 0xbf };
const AFTER_F4: Continuation = { bytes: 3, low: 0x80, high: 0x8f };

/** What follows a byte that begins a character of several bytes; null for one that begins none. */
export function continuationOf(lead: number): Continuation | null {
  if (lead < 0xc2 || lead > 0xf4) return null;
  if (lead <= 0xdf) return ONE;
  if (lead === 0xe0) return AFTER_E0;
  if (lead === 0xed) return AFTER_ED;
  if (lead <= 0xef) return TWO;
  if (lead === 0xf0) return AFTER_F0;
  return lead === 0xf4 ? AFTER_F4 : THREE;
}

/** What follows the next byte: undefined if that byte is not allowed, null if it completes the character. */
export function continued({ bytes, low, high }: Continuation, byte: number): Continuation | null | undefined {
  if (byte < low || byte > high) return undefined;
  return bytes === 1 ? null : bytes === 2 ? ONE : TWO;
}

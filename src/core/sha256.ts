/**
 * SHA-256 without a host: the same synchronous function in Node, workers and pages.
 *
 * Source: NIST FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K: Uint32Array = constants(64, Math.cbrt);
/** First 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL: Uint32Array = constants(8, Math.sqrt);

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;

/** A hash that takes its message in pieces. */
export class Sha256 {
  readonly #state: Int32Array = Int32Array.from(INITIAL);
  readonly #schedule: Int32Array = new Int32Array(64);
  readonly #block: Uint8Array = new Uint8Array(BLOCK_BYTES);
  #used = 0; // bytes waiting in #block
  #length = 0; // bytes of the whole message so far

  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    if (this.#used > 0) {
      at = Math.min(BLOCK_BYTES - this.#used, bytes.length);
      this.#block.set(bytes.subarray(0, at), this.#used);
      this.#used += at;
      if (this.#used < BLOCK_BYTES) return this;
      this.#compress(this.#block, 0);
    }
    for (; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) this.#compress(bytes, at);
    this.#block.set(bytes.subarray(at));
    this.#used = bytes.length - at;
    return this;
  }

  /** The 32 bytes of the hash. The object is spent afterwards. */
  digest(): Uint8Array {
    const bits = this.#length * 8; // exact below 2^53 bits
    this.#block[this.#used++] = 0x80;
    if (this.#used > BLOCK_BYTES - 8) {
      this.#block.fill(0, this.#used);
      this.#compress(this.#block, 0);
      this.#used = 0;
    }
    this.#block.fill(0, this.#used);
    const view = new DataView(this.#block.buffer);
    view.setUint32(BLOCK_BYTES - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(BLOCK_BYTES - 4, bits >>> 0);
    this.#compress(this.#block, 0);

    const digest = new Uint8Array(DIGEST_BYTES);
    const out = new DataView(digest.buffer);
    for (let i = 0; i < 8; i++) out.setInt32(4 * i, this.#state[i] as number);
    return digest;
  }

  #compress(bytes: Uint8Array, at: number): void {
    const W = this.#schedule;
    const H = this.#state;
    for (let t = 0; t < 16; t++, at += 4) {
      W[t] =
        ((bytes[at] as number) << 24) |
        ((bytes[at + 1] as number) << 16) |
        ((bytes[at + 2] as number) << 8) |
        (bytes[at + 3] as number);
    }
    for (let t = 16; t < 64; t++) {
      const x = W[t - 15] as number;
      const y = W[t - 2] as number;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      W[t] = (s1 + (W[t - 7] as number) + s0 + (W[t - 16] as number)) | 0;
    }
    let a = H[0] as number;
    let b = H[1] as number;
    let c = H[2] as number;
    let d = H[3] as number;
    let e = H[4] as number;
    let f = H[5] as number;
    let g = H[6] as number;
    let h = H[7] as number;
    for (let t = 0; t < 64; t++) {
      const S1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + S1 + ((e & f) ^ (~e & g)) + (K[t] as number) + (W[t] as number)) | 0;
      const S0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (S0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    H[0] = ((H[0] as number) + a) | 0;
    H[1] = ((H[1] as number) + b) | 0;
    H[2] = ((H[2] as number) + c) | 0;
    H[3] = ((H[3] as number) + d) | 0;
    H[4] = ((H[4] as number) + e) | 0;
    H[5] = ((H[5] as number) + f) | 0;
    H[6] = ((H[6] as number) + g) | 0;
    H[7] = ((H[7] as number) + h) | 0;
  }
}

/** The 32 bytes of the SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new Sha256().update(bytes).digest();
}

/** The SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(content: Uint8Array | string): string {
  return toHex(sha256(typeof content === "string" ? new TextEncoder().encode(content) : content));
}

/** Two lower-case hexadecimal digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

function constants(count: number, root: (prime: number) => number): Uint32Array {
  const out = new Uint32Array(count);
  for (let n = 2, i = 0; i < count; n++) {
    let isPrime = true;
    for (let p = 2; p * p <= n && isPrime; p++) isPrime = n % p !== 0;
    // 53 bits of the root leave more than the 32 of its fraction that are needed: the largest root here is below 20.
    if (isPrime) out[i++] = Math.floor((root(n) % 1) * 2 ** 32);
  }
  return out;
}

/**
 * Stored elements to f32, block by block.
 *
 * The Q types cut a row into blocks. In a block, element = scale * q, or scale * q - minimum where there is one:
 *
 * - Q8_0  32 elements: q an int8
 * - Q4_0  32 elements: q 4 bits, 0 means -8; byte j holds elements j and j + 16
 * - Q4_K  256 elements in 8 groups of 32: q 4 bits, scale d * s_g and minimum m * m_g with s_g and m_g of 6 bits; 32 bytes
 *         hold two groups, one in the low and one in the high halves
 * - Q5_K  the same, with bit g of byte j of 32 more bytes as the fifth bit of element j of group g
 * - Q6_K  256 elements in 16 groups of 16: q 6 bits, 0 means -32, scale d * s_g with s_g an int8
 *
 * Source: the block structures of ggml (github.com/ggml-org/ggml, `ggml-common.h`). Results equal ggml's bit for bit.
 */
import type { CheckpointDtype } from "./checkpoint.ts";
import { BLOCKS, halfTable } from "./element-types.ts";

/**
 * Widens whole blocks.
 *
 * @param bytes blocks one after another, at any alignment
 * @param out as many elements as the blocks hold, overwritten
 */
export function dequantise(dtype: CheckpointDtype, bytes: Uint8Array, out: Float32Array): void {
  KERNELS[dtype](bytes, out);
}

type Kernel = (bytes: Uint8Array, out: Float32Array) => void;

const KERNELS: Readonly<Record<CheckpointDtype, Kernel>> = {
  F32: (bytes, out) => {
    new Uint8Array(out.buffer, out.byteOffset, out.byteLength).set(bytes);
  },
  F16: (bytes, out) => {
    const half = halfTable();
    for (let i = 0; i < out.length; i++) out[i] = half[bytes[2 * i] | (bytes[2 * i + 1] << 8)];
  },
  BF16: (bytes, out) => {
    const words = new Uint32Array(out.buffer, out.byteOffset, out.length);
    for (let i = 0; i < out.length; i++) words[i] = (bytes[2 * i] << 16) | (bytes[2 * i + 1] << 24);
  },
  Q8_0: (bytes, out) => {
    const half = halfTable();
    for (let at = 0, to = 0; to < out.length; at += BLOCKS.Q8_0.bytes, to += 32) {
      const scale = half[bytes[at] | (bytes[at + 1] << 8)];
      for (let j = 0; j < 32; j++) out[to + j] = ((bytes[at + 2 + j] << 24) >> 24) * scale;
    }
  },
  Q4_0: (bytes, out) => {
    const half = halfTable();
    for (let at = 0, to = 0; to < out.length; at += BLOCKS.Q4_0.bytes, to += 32) {
      const scale = half[bytes[at] | (bytes[at + 1] << 8)];
      for (let j = 0; j < 16; j++) {
        const pair = bytes[at + 2 + j];
        out[to + j] = ((pair & 15) - 8) * scale;
        out[to + j + 16] = ((pair >> 4) - 8) * scale;
      }
    }
  },
  Q4_K: (bytes, out) => {
    for (let at = 0, to = 0; to < out.length; at += BLOCKS.Q4_K.bytes, to += 256) {
      readGroupScales(bytes, at);
      for (let g = 0; g < 8; g++) {
        const from = at + 16 + (g >> 1) * 32;
        const shift = (g & 1) * 4;
        const scale = scales[g];
        const minimum = minima[g];
        for (let j = 0; j < 32; j++) {
          out[to + 32 * g + j] = Math.fround(scale * ((bytes[from + j] >> shift) & 15)) - minimum;
        }
      }
    }
  },
  Q5_K: (bytes, out) => {
    for (let at = 0, to = 0; to < out.length; at += BLOCKS.Q5_K.bytes, to += 256) {
      readGroupScales(bytes, at);
      for (let g = 0; g < 8; g++) {
        const high = at + 16;
        const low = at + 48 + (g >> 1) * 32;
        const shift = (g & 1) * 4;
        const scale = scales[g];
        const minimum = minima[g];
        for (let j = 0; j < 32; j++) {
          const q = ((bytes[low + j] >> shift) & 15) | (((bytes[high + j] >> g) & 1) << 4);
          out[to + 32 * g + j] = Math.fround(scale * q) - minimum;
        }
      }
    }
  },
  Q6_K: (bytes, out) => {
    const half = halfTable();
    for (let at = 0, to = 0; to < out.length; at += BLOCKS.Q6_K.bytes, to += 256) {
      const d = half[bytes[at + 208] | (bytes[at + 209] << 8)];
      // Each half of 128 elements: 4 quarters of 32; byte j of 64 low ones serves quarters (0, 2) or (1, 3), byte j of 32
      // high ones all four.
      for (let quarter = 0; quarter < 8; quarter++) {
        const inHalf = quarter & 3;
        const low = at + (quarter >> 2) * 64 + (inHalf & 1) * 32;
        const lowShift = (inHalf >> 1) * 4;
        const high = at + 128 + (quarter >> 2) * 32;
        const highShift = inHalf * 2;
        for (let j = 0; j < 32; j++) {
          const scale = Math.fround(d * ((bytes[at + 192 + 2 * quarter + (j >> 4)] << 24) >> 24));
          const q = ((bytes[low + j] >> lowShift) & 15) | (((bytes[high + j] >> highShift) & 3) << 4);
          out[to + 32 * quarter + j] = scale * (q - 32);
        }
      }
    }
  },
};

const scales = new Float32Array(8);
const minima = new Float32Array(8);

/** Scales and minima of the 8 groups of a Q4_K or Q5_K block: 6 bits each, packed into 12 bytes. */
function readGroupScales(bytes: Uint8Array, at: number): void {
  const half = halfTable();
  const d = half[bytes[at] | (bytes[at + 1] << 8)];
  const m = half[bytes[at + 2] | (bytes[at + 3] << 8)];
  const packed = at + 4;
  for (let g = 0; g < 4; g++) {
    const first = bytes[packed + g];
    const second = bytes[packed + 4 + g];
    const third = bytes[packed + 8 + g];
    scales[g] = d * (first & 63);
    minima[g] = m * (second & 63);
    scales[g + 4] = d * ((third & 15) | ((first >> 6) << 4));
    minima[g + 4] = m * ((third >> 4) | ((second >> 6) << 4));
  }
}

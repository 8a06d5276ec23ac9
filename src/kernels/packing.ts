/**
 * Layouts of packed weight matrices W[N, K] for products with one vector: eight rows are interleaved, so that a kernel
 * fills one register from eight rows and needs no horizontal sum.
 *
 *   f32   [N/8][K][8] f32
 *   bf16  [N/8][K][8] u16; within the eight, words of two: row r in the low half of word r, row r + 4 in its high half
 *   int8  [N/8][K/32] { 8 f16 scales | 8 x { 8 rows x 4 k } signed bytes }
 *   int4  [N/8][K/32] { 8 f16 scales | 4 x { 8 rows x 4 bytes } }: low nibbles k..k+3, high nibbles k+4..k+7, value + 8
 *
 * A scale belongs to one row and 32 adjacent k: weight = scale x integer. Sources: the lab measurements behind
 * docs/benchmarks.md; scales as in the q4_0 and q8_0 forms of ggml.
 */
export type PackedFormat = "f32" | "bf16" | "int8" | "int4";

/** Bytes of a packed W[N, K]. N is a multiple of 8, K of 32. */
export function packedBytes(format: PackedFormat, N: number, K: number): number {
  switch (format) {
    case "f32":
      return N * K * 4;
    case "bf16":
      return N * K * 2;
    case "int8":
      return (N / 8) * (K / 32) * (16 + 256);
    case "int4":
      return (N / 8) * (K / 32) * (16 + 128);
  }
}

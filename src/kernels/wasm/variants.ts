/**
 * The three builds of the same kernels.
 *
 *   baseline  128-bit SIMD only: Node 20, Safari
 *   relaxed   fused multiply-add through relaxed SIMD: Node >= 22, Chrome, Firefox
 *   turbo     loops in the form that V8's 256-bit revectoriser takes: Node >= 24, behind an engine flag
 */
export type Variant = "baseline" | "relaxed" | "turbo";

/** GEMM tiles that a variant can use: the number that `setGemmTile` takes, and its name. */
export const GEMM_TILES: Record<Variant, readonly string[]> = {
  baseline: ["4x8"],
  relaxed: ["6x8", "4x8"],
  turbo: ["6x16"],
};

/** f32x4.relaxed_madd on three constants: validates only where relaxed SIMD exists. */
const RELAXED_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0, 65, 0, 253, 17, 65, 0, 253, 17, 65,
  0, 253, 17, 253, 133, 2, 11,
]);

/** Whether the engine accepts relaxed SIMD. */
export function hasRelaxedSimd(): boolean {
  return WebAssembly.validate(RELAXED_PROBE);
}

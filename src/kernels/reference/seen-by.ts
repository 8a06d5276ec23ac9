/** What a product with packed weights sees of its input. */
import { QUANT_GROUP } from "../contract.ts";
import type { PackedFormat } from "../packing.ts";
import type { Floats } from "./floats.ts";

/**
 * x as a product of one row with packed weights takes it: beside integer weights rounded to integers itself, 32 at a time,
 *
 *   scale = greatest |x| / 127 ;  x <- scale round(x (127 / greatest |x|))
 *
 * in f32 arithmetic, so that every backend rounds the same way, half to even.
 */
export function seenBy(format: PackedFormat, x: Floats): Floats {
  if (format === "f32" || format === "bf16") return x;
  const rounded = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += QUANT_GROUP) {
    let greatest = 0;
    for (let i = start; i < start + QUANT_GROUP; i++) greatest = Math.max(greatest, Math.abs(x[i]));
    if (greatest === 0) continue;
    const scale = Math.fround(greatest / 127);
    const inverse = Math.fround(127 / greatest);
    for (let i = start; i < start + QUANT_GROUP; i++) {
      rounded[i] = scale * roundHalfToEven(Math.fround(x[i] * inverse));
    }
  }
  return rounded;
}

function roundHalfToEven(x: number): number {
  const nearest = Math.round(x); // half goes up
  return nearest - x === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}

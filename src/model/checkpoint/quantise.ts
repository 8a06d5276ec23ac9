/**
 * f32 to stored elements: the way back from dequantise.ts, for checkpoints that Shoal writes. Each scale fits its group's
 * largest magnitude (or its range, where there is a minimum); nothing is searched, so files are a little less exact than those
 * that llama.cpp's own tool makes.
 */
import type { CheckpointDtype } from "./checkpoint.ts";
import { BLOCKS, floatToBrain, floatToHalf, halfTable, storedBytes } from "./element-types.ts";

/** @param values whole blocks of finite elements. @returns their stored form */
export function quantise(dtype: CheckpointDtype, values: Float32Array): Uint8Array {
  const size = storedBytes(dtype, 1, values.length);
  if (size === undefined) throw new RangeError(`quantise: ${values.length} elements are not whole blocks of ${dtype}`);
  const out = new Uint8Array(size);
  const { elements, bytes } = BLOCKS[dtype];
  if (elements === 1) {
    packPlain(dtype, values, out);
    return out;
  }
  const pack = PACKERS[dtype as QuantisedDtype];
  for (let block = 0; block * elements < values.length; block++) {
    pack(values.subarray(block * elements, (block + 1) * elements), out.subarray(block * bytes, (block + 1) * bytes));
  }
  return out;
}

type Packer = (values: Float32Array, out: Uint8Array) => void;

type QuantisedDtype = Exclude<CheckpointDtype, "F32" | "F16" | "BF16">;

function packPlain(dtype: CheckpointDtype, values: Float32Array, out: Uint8Array): void {
  if (dtype === "F32") {
    out.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return;
  }
  const narrow = dtype === "F16" ? floatToHalf : floatToBrain;
  for (let i = 0; i < values.length; i++) writeWord(out, 2 * i, narrow(values[i]));
}

const PACKERS: Readonly<Record<QuantisedDtype, Packer>> = {
  Q8_0: (values, out) => {
    const scale = writeScale(out, 0, largest(values) / 127);
    for (let i = 0; i < 32; i++) out[2 + i] = nearest(values[i], scale, -127, 127);
  },
  Q4_0: (values, out) => {
    // The value of largest magnitude becomes exactly -8 steps.
    let extreme = 0;
    for (const value of values) if (Math.abs(value) > Math.abs(extreme)) extreme = value;
    const scale = writeScale(out, 0, extreme / -8);
    for (let i = 0; i < 16; i++) {
      out[2 + i] = (nearest(values[i], scale, -8, 7) + 8) | ((nearest(values[i + 16], scale, -8, 7) + 8) << 4);
    }
  },
  Q4_K: (values, out) => packWithMinima(values, out, 4),
  Q5_K: (values, out) => packWithMinima(values, out, 5),
  Q6_K: (values, out) => {
    const wanted = groups(values, 16).map((group) => largest(group) / 31);
    const d = writeScale(out, 208, Math.max(...wanted) / 127);
    for (let g = 0; g < 16; g++) {
      const step = nearest(wanted[g]!, d, 0, 127);
      out[192 + g] = step;
      for (let j = 0; j < 16; j++) {
        const i = 16 * g + j;
        const q = nearest(values[i], step * d, -32, 31) + 32;
        const inHalf = (i >> 5) & 3;
        out[(i >> 7) * 64 + (inHalf & 1) * 32 + (i & 31)] |= (q & 15) << ((inHalf >> 1) * 4);
        out[128 + (i >> 7) * 32 + (i & 31)] |= (q >> 4) << (inHalf * 2);
      }
    }
  },
};

/** Q4_K and Q5_K: 8 groups of 32, each a 6-bit scale and a 6-bit minimum (taken away, so it is at least 0). */
function packWithMinima(values: Float32Array, out: Uint8Array, bits: 4 | 5): void {
  const steps = 2 ** bits - 1;
  const parts = groups(values, 32);
  const lows = parts.map((group) => Math.max(0, -Math.min(...group)));
  const spans = parts.map((group, g) => Math.max(0, Math.max(...group) + lows[g]!) / steps);
  const d = writeScale(out, 0, Math.max(...spans) / 63);
  const m = writeScale(out, 2, Math.max(...lows) / 63);
  for (let g = 0; g < 8; g++) {
    const scale = nearest(spans[g]!, d, 0, 63);
    const minimum = nearest(lows[g]!, m, 0, 63);
    if (g < 4) {
      out[4 + g] |= scale;
      out[8 + g] |= minimum;
    } else {
      out[8 + g] |= (scale & 15) | ((minimum & 15) << 4);
      out[g] |= (scale >> 4) << 6;
      out[4 + g] |= (minimum >> 4) << 6;
    }
    for (let j = 0; j < 32; j++) {
      const q = nearest(parts[g]![j] + minimum * m, scale * d, 0, steps);
      out[(bits === 4 ? 16 : 48) + (g >> 1) * 32 + j] |= (q & 15) << ((g & 1) * 4);
      if (bits === 5) out[16 + j] |= (q >> 4) << g;
    }
  }
}

function groups(values: Float32Array, size: number): Float32Array[] {
  return Array.from({ length: values.length / size }, (_, g) => values.subarray(g * size, (g + 1) * size));
}

function largest(values: Float32Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

/** The whole number of steps nearest to a value, within bounds; 0 where a step is 0. */
function nearest(value: number, step: number, low: number, high: number): number {
  return step === 0 ? 0 : Math.min(high, Math.max(low, Math.round(value / step)));
}

function writeWord(out: Uint8Array, at: number, word: number): void {
  out[at] = word & 255;
  out[at + 1] = word >>> 8;
}

/** Writes a scale as f16. @returns what it will be read as, which elements must be divided by */
function writeScale(out: Uint8Array, at: number, scale: number): number {
  const bits = floatToHalf(scale);
  writeWord(out, at, bits);
  return halfTable()[bits];
}

/** Packing weights by columns, bit for bit as ../../column-packing.ts does. Layouts: there. */
import { addressAt, claim, dimAt, workspace } from "./common";
import { int4Scale, int8Scale, inverseOf, rounded } from "./pack";
import { columnGroupBytes, INT4, INT8 } from "./unpack-panels";

const GROUP: i32 = 32;
const GROUP_BYTES: usize = 128; // of f32

/** p: N, K, x[K, N], w. */
export function packColumnsInt8(p: usize, thread: i32, threads: i32): void {
  packColumns(INT8, p, thread);
}

/** p: N, K, x[K, N], w. */
export function packColumnsInt4(p: usize, thread: i32, threads: i32): void {
  packColumns(INT4, p, thread);
}

// @ts-ignore: decorator
@inline function packColumns(format: i32, p: usize, thread: i32): void {
  const N = dimAt(p, 0);
  const rowBytes = <usize>N << 2;
  const own = workspace(thread);
  for (let group = claim(p); group < dimAt(p, 1) / GROUP; group = claim(p)) {
    const x = addressAt(p, 2) + <usize>group * GROUP * rowBytes;
    const scales = addressAt(p, 3) + <usize>group * columnGroupBytes(format, N);
    const values = scales + (<usize>N << 1);
    for (let n: usize = 0; n < <usize>N; n++) {
      for (let k: usize = 0; k < <usize>GROUP; k++) store<f32>(own + (k << 2), load<f32>(x + k * rowBytes + (n << 2)));
      const scale = format == INT8 ? int8Scale(own) : int4Scale(own);
      store<u16>(scales + (n << 1), scale);
      const inverse = inverseOf(scale);
      if (format == INT8) {
        for (let k: usize = 0; k < <usize>GROUP; k++) {
          store<u8>(values + k * <usize>N + n, <u8>rounded(<f64>load<f32>(own + (k << 2)) * inverse, -127, 127));
        }
      } else {
        // Rows n and n + 16 share a byte; the first of the two comes first and writes it whole.
        const at = values + ((n >> 5) << 4) + (n & 15);
        for (let k: usize = 0; k < <usize>GROUP; k++) {
          const integer = rounded(<f64>load<f32>(own + (k << 2)) * inverse, -8, 7) + 8;
          const byte = at + k * <usize>(N >> 1);
          store<u8>(byte, n & 16 ? load<u8>(byte) | (<u32>integer << 4) : <u32>integer);
        }
      }
    }
  }
}

/**
 * Packing for matrix products: a matrix X[width, K] is cut into panels of `panel` rows, and each panel is written k by k,
 * so that the innermost loop reads it from one end to the other:
 *
 *   out [ceil(width / panel)][K][panel], missing rows are 0
 *
 * It serves A (panels of tile rows) and the transpose of B (panels of tile columns). Element (i, k) of X lies at
 * i rowStride + k kStride bytes. Panels may lie further apart than K: then a product is packed in several parts of K.
 */

/** Packs X; `panel` is 4, 6, 8 or 16. */
export function packPanels(
  out: usize,
  panelBytes: usize, // from one panel to the next
  x: usize,
  rowStride: usize,
  kStride: usize,
  width: i32,
  K: i32,
  panel: i32,
): void {
  const panels = width / panel;
  if (rowStride == 4) {
    copyPanels(out, panelBytes, x, kStride, K, panel, panels);
  } else if (kStride == 4) {
    for (let i = 0; i < panels; i++) {
      transposePanel(out + <usize>i * panelBytes, x + <usize>(i * panel) * rowStride, rowStride, K, panel);
    }
  } else {
    for (let i = 0; i < panels; i++) {
      gatherPanel(out + <usize>i * panelBytes, x + <usize>(i * panel) * rowStride, rowStride, kStride, panel, K, panel);
    }
  }
  const done = panels * panel;
  if (done < width) {
    const from = x + <usize>done * rowStride;
    gatherPanel(out + <usize>panels * panelBytes, from, rowStride, kStride, width - done, K, panel);
  }
}

const COPIED_TOGETHER: i32 = 8;

/**
 * Rows are adjacent in memory. Several panels are filled at once: where kStride is a large power of two, the k of a single
 * panel would all fall into a few sets of the first-level cache and into as many pages.
 */
function copyPanels(
  out: usize,
  panelBytes: usize,
  x: usize,
  kStride: usize,
  K: i32,
  panel: i32,
  panels: i32,
): void {
  const kBytes = <usize>panel << 2;
  for (; panels > 0; panels -= COPIED_TOGETHER) {
    const together = min<i32>(panels, COPIED_TOGETHER);
    let from = x;
    let to = out;
    for (let k = 0; k < K; k++, from += kStride, to += kBytes) copyAcross(to, panelBytes, from, panel, together);
    x += kBytes * COPIED_TOGETHER;
    out += panelBytes * COPIED_TOGETHER;
  }
}

/** One k of several panels. */
// @ts-ignore: decorator
@inline function copyAcross(out: usize, panelBytes: usize, x: usize, panel: i32, panels: i32): void {
  if (panel == 16) {
    for (; panels > 0; panels--, x += 64, out += panelBytes) {
      v128.store(out, v128.load(x));
      v128.store(out, v128.load(x, 16), 16);
      v128.store(out, v128.load(x, 32), 32);
      v128.store(out, v128.load(x, 48), 48);
    }
  } else if (panel == 8) {
    for (; panels > 0; panels--, x += 32, out += panelBytes) {
      v128.store(out, v128.load(x));
      v128.store(out, v128.load(x, 16), 16);
    }
  } else if (panel == 6) {
    for (; panels > 0; panels--, x += 24, out += panelBytes) {
      v128.store(out, v128.load(x));
      store<u64>(out, load<u64>(x, 16), 16);
    }
  } else {
    for (; panels > 0; panels--, x += 16, out += panelBytes) v128.store(out, v128.load(x));
  }
}

/** Each row is contiguous: blocks of four k are transposed in registers. */
function transposePanel(out: usize, x: usize, rowStride: usize, K: i32, panel: i32): void {
  if (panel == 6) {
    transposeSix(out, x, rowStride, K);
    return;
  }
  for (let r = 0; r < panel; r += 4) {
    transposeFour(out + (<usize>r << 2), <usize>panel << 2, x + <usize>r * rowStride, rowStride, K);
  }
}

function transposeFour(out: usize, outStride: usize, x0: usize, rowStride: usize, K: i32): void {
  let x1 = x0 + rowStride;
  let x2 = x1 + rowStride;
  let x3 = x2 + rowStride;
  for (; K >= 4; K -= 4) {
    const r0 = v128.load(x0);
    const r1 = v128.load(x1);
    const r2 = v128.load(x2);
    const r3 = v128.load(x3);
    const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
    const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
    const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
    v128.store(out, v128.shuffle<f64>(low01, low23, 0, 2));
    out += outStride;
    v128.store(out, v128.shuffle<f64>(low01, low23, 1, 3));
    out += outStride;
    v128.store(out, v128.shuffle<f64>(high01, high23, 0, 2));
    out += outStride;
    v128.store(out, v128.shuffle<f64>(high01, high23, 1, 3));
    out += outStride;
    x0 += 16;
    x1 += 16;
    x2 += 16;
    x3 += 16;
  }
  for (; K > 0; K--, out += outStride) {
    store<f32>(out, load<f32>(x0));
    store<f32>(out, load<f32>(x1), 4);
    store<f32>(out, load<f32>(x2), 8);
    store<f32>(out, load<f32>(x3), 12);
    x0 += 4;
    x1 += 4;
    x2 += 4;
    x3 += 4;
  }
}

/** Six words of one k and six of the next are three registers: what is written lies side by side. */
function transposeSix(out: usize, x0: usize, rowStride: usize, K: i32): void {
  let x1 = x0 + rowStride;
  let x2 = x1 + rowStride;
  let x3 = x2 + rowStride;
  let x4 = x3 + rowStride;
  let x5 = x4 + rowStride;
  for (; K >= 4; K -= 4) {
    const r0 = v128.load(x0);
    const r1 = v128.load(x1);
    const r2 = v128.load(x2);
    const r3 = v128.load(x3);
    const r4 = v128.load(x4);
    const r5 = v128.load(x5);
    const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
    const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
    const low45 = v128.shuffle<f32>(r4, r5, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
    const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
    const high45 = v128.shuffle<f32>(r4, r5, 2, 6, 3, 7);
    v128.store(out, v128.shuffle<f64>(low01, low23, 0, 2));
    v128.store(out, v128.shuffle<f64>(low45, low01, 0, 3), 16);
    v128.store(out, v128.shuffle<f64>(low23, low45, 1, 3), 32);
    v128.store(out, v128.shuffle<f64>(high01, high23, 0, 2), 48);
    v128.store(out, v128.shuffle<f64>(high45, high01, 0, 3), 64);
    v128.store(out, v128.shuffle<f64>(high23, high45, 1, 3), 80);
    out += 96;
    x0 += 16;
    x1 += 16;
    x2 += 16;
    x3 += 16;
    x4 += 16;
    x5 += 16;
  }
  for (; K > 0; K--, out += 24) {
    store<f32>(out, load<f32>(x0));
    store<f32>(out, load<f32>(x1), 4);
    store<f32>(out, load<f32>(x2), 8);
    store<f32>(out, load<f32>(x3), 12);
    store<f32>(out, load<f32>(x4), 16);
    store<f32>(out, load<f32>(x5), 20);
    x0 += 4;
    x1 += 4;
    x2 += 4;
    x3 += 4;
    x4 += 4;
    x5 += 4;
  }
}

/** Any strides, and panels of which only the first `rows` rows exist. */
function gatherPanel(out: usize, x: usize, rowStride: usize, kStride: usize, rows: i32, K: i32, panel: i32): void {
  for (; K > 0; K--, x += kStride) {
    let from = x;
    let r = 0;
    for (; r < rows; r++, from += rowStride, out += 4) store<f32>(out, load<f32>(from));
    for (; r < panel; r++, out += 4) store<f32>(out, 0);
  }
}

/** A table of embeddings in 16 or 8 bits, looked up a row at a time. */
import { type Arena, type Backend, numberFromF16, ops, QUANT_GROUP } from "../kernels/index.ts";
import type { Tape, Tensor } from "../tensor/index.ts";

type Table =
  | { readonly format: "bf16"; readonly values: Uint16Array }
  | { readonly format: "int8"; readonly values: Uint8Array; readonly scales: Uint16Array };

export class PackedEmbedding {
  readonly #V: number;
  readonly #D: number;
  readonly #table: Table;

  /** A table [V, D] to be filled by `pack`. D is a multiple of 32. */
  constructor(format: Table["format"], V: number, D: number, arena: Arena) {
    this.#V = V;
    this.#D = D;
    this.#table =
      format === "bf16"
        ? { format, values: arena.allocate("u16", V * D, "embedding") }
        : {
            format,
            values: arena.allocate("u8", V * D, "embedding"),
            scales: arena.allocate("u16", (V * D) / QUANT_GROUP, "embedding scales"),
          };
  }

  static bytes(format: Table["format"], V: number, D: number): number {
    return format === "bf16" ? 2 * V * D : V * D + (2 * V * D) / QUANT_GROUP;
  }

  /** Fills rows from `from` on with x [rows, D], which lies in the backend's memory. */
  pack(backend: Backend, x: Float32Array, from: number, rows: number): void {
    const D = this.#D;
    const table = this.#table;
    if (table.format === "bf16") {
      backend.run(ops.toBf16, { n: rows * D, x, y: table.values.subarray(from * D, (from + rows) * D) });
      return;
    }
    const v = table.values.subarray(from * D, (from + rows) * D);
    const scales = table.scales.subarray((from * D) / QUANT_GROUP, ((from + rows) * D) / QUANT_GROUP);
    backend.run(ops.packNeuronsInt8, { neurons: rows, D, x, v, scales });
  }

  /** Records the embeddings [.., D] of ids. */
  look(tape: Tape, ids: Int32Array, shape: readonly number[]): Tensor {
    const D = this.#D;
    const y = tape.tensor("emb.weight", [...shape, D]);
    const table = this.#table;
    if (table.format === "bf16") {
      const sizes = { rows: ids.length, V: this.#V, D };
      tape.record(ops.embeddingGatherBf16, { ...sizes, ids, table: table.values, y: y.data });
      return y;
    }
    const values = new Int8Array(table.values.buffer, table.values.byteOffset, table.values.length);
    // A few thousand multiplications at the start of the program: no kernel is worth it.
    tape.call(() => {
      for (let t = 0; t < ids.length; t++) {
        const row = ids[t]! * D;
        for (let d = 0; d < D; d += QUANT_GROUP) {
          const scale = numberFromF16(table.scales[(row + d) / QUANT_GROUP]!);
          for (let i = d; i < d + QUANT_GROUP; i++) y.data[t * D + i] = scale * values[row + i]!;
        }
      }
    });
    return y;
  }
}

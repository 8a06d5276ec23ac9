/**
 * What a public RWKV-7 checkpoint is once it is opened, whichever file it came in: GGUF, safetensors or PyTorch's `.pth`.
 *
 * Tensors go by the names of BlinkDL's RWKV-7 `.pth` files and have PyTorch's shapes, so that the model that reads them knows
 * one layout: `emb.weight`, `blocks.0.att.x_r`, `blocks.0.ffn.key.weight`, `ln_out.weight`, `head.weight`. Dimensions of 1 are
 * left out: `att.x_r` is [D], `att.w1` [D, rank], `att.r_k` [H, N].
 */

/** Element types that are read. The Q types hold blocks of 32 or 256 elements, see dequantise.ts. */
export type CheckpointDtype = "F32" | "F16" | "BF16" | "Q8_0" | "Q4_0" | "Q4_K" | "Q5_K" | "Q6_K";

export interface CheckpointTensor {
  readonly name: string;
  /** Row-major, PyTorch's order: the weight of a Linear is [out, in]. */
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  /** The elements as they are stored, little-endian, row by row in the order of `shape`. */
  bytes(): Promise<Uint8Array> | Uint8Array;
  /**
   * Rows `from` to `to` - 1 of the tensor as [rows, last dimension] in f32, so that a big tensor never stands whole in f32.
   * A vector is one row.
   *
   * @throws RangeLimitError for rows that are not there
   */
  rows(from: number, to: number): Promise<Float32Array> | Float32Array;
}

export interface Checkpoint {
  readonly format: "gguf" | "safetensors" | "pth";
  /** What the file says about itself: GGUF's key-value pairs, safetensors' `__metadata__`; empty for `.pth`. */
  readonly metadata: ReadonlyMap<string, unknown>;
  readonly tensors: ReadonlyMap<string, CheckpointTensor>;
  /** Bytes of the RWKV World tokens by id, as `RwkvTokenizer` takes them, when the file carries them. */
  readonly vocabulary: readonly Uint8Array[] | null;
  close(): Promise<void> | void;
}

/** A file that need not be in memory. */
export interface RandomAccess {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; only asked for what lies inside. */
  read(offset: number, length: number): Promise<Uint8Array> | Uint8Array;
  close?(): Promise<void> | void;
}

/** Tensors that stay in their file until they are asked for. */
import { FormatError, IntegrityError, RangeLimitError } from "../../core/index.ts";
import { quoted } from "./byte-reader.ts";
import type { CheckpointDtype, CheckpointTensor, RandomAccess } from "./checkpoint.ts";
import { dequantise } from "./dequantise.ts";
import { BLOCKS, storedBytes } from "./element-types.ts";
import { type Naming, namingOf, placeOf } from "./rwkv7-names.ts";

/** Largest tensor that is turned round in memory: the low-rank maps, which are narrow. */
const MAX_TRANSPOSED_ELEMENTS = 1 << 26;

/** A tensor as a format's reader found it, its place in the file checked. */
export interface FoundTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  /** Bytes from the start of the file. */
  readonly begin: number;
}

class StoredTensor implements CheckpointTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  readonly #file: RandomAccess;
  readonly #begin: number;
  readonly #rows: number;
  readonly #columns: number;

  constructor({ name, shape, dtype, begin }: FoundTensor, file: RandomAccess) {
    this.name = name;
    this.shape = shape;
    this.dtype = dtype;
    this.#file = file;
    this.#begin = begin;
    this.#columns = shape[shape.length - 1] ?? 1;
    this.#rows = product(shape) / this.#columns;
  }

  async bytes(): Promise<Uint8Array> {
    return this.#file.read(this.#begin, this.#size(this.#rows));
  }

  async rows(from: number, to: number): Promise<Float32Array> {
    checkRows(this.name, from, to, this.#rows);
    const stored = await this.#file.read(this.#begin + this.#size(from), this.#size(to - from));
    return widened(this.name, this.dtype, stored, (to - from) * this.#columns);
  }

  /** Bytes of so many rows; the reader has seen that they are safe whole blocks. */
  #size(rows: number): number {
    return storedBytes(this.dtype, rows, this.#columns)!;
  }
}

/** A matrix whose file holds it the other way round. What is in blocks is f32 here, as blocks cannot be turned. */
class TransposedTensor implements CheckpointTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: CheckpointDtype;
  readonly #source: StoredTensor;

  constructor(name: string, source: StoredTensor) {
    this.name = name;
    this.shape = [source.shape[1]!, source.shape[0]!];
    this.dtype = BLOCKS[source.dtype].elements === 1 ? source.dtype : "F32";
    this.#source = source;
  }

  async bytes(): Promise<Uint8Array> {
    const [rows, columns] = this.shape as [number, number];
    if (BLOCKS[this.#source.dtype].elements !== 1) {
      const values = await this.rows(0, rows);
      return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    }
    const size = BLOCKS[this.dtype].bytes;
    const stored = await this.#source.bytes();
    const out = new Uint8Array(stored.length);
    for (let row = 0, to = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const from = (column * rows + row) * size;
        for (let byte = 0; byte < size; byte++) out[to++] = stored[from + byte];
      }
    }
    return out;
  }

  async rows(from: number, to: number): Promise<Float32Array> {
    const [rows, columns] = this.shape as [number, number];
    checkRows(this.name, from, to, rows);
    const values = await this.#source.rows(0, columns);
    const out = new Float32Array((to - from) * columns);
    for (let row = from, at = 0; row < to; row++) {
      for (let column = 0; column < columns; column++) out[at++] = values[column * rows + row];
    }
    return out;
  }
}

/**
 * A file's tensors under the names and shapes of checkpoint.ts.
 *
 * @param headSize of the file's metadata; where given, `att.r_k` may be a vector of all heads
 * @throws FormatError "checkpoint-architecture", "checkpoint-tensor", "checkpoint-shape"
 */
export function rwkv7Tensors(
  found: readonly FoundTensor[],
  file: RandomAccess,
  headSize?: number,
): Map<string, CheckpointTensor> {
  const naming: Naming = namingOf(found.map(({ name }) => name));
  const tensors = new Map<string, CheckpointTensor>();
  const add = (tensor: CheckpointTensor): void => {
    if (tensors.has(tensor.name)) throw shapeError(tensor.name, "comes once", "several tensors of the file");
    tensors.set(tensor.name, tensor);
  };
  for (const tensor of found) {
    const place = placeOf(naming, tensor.name);
    const shape = squeezed(tensor.shape);
    switch (place.kind) {
      case "unused":
        break;
      case "same": {
        const shaped = place.name.endsWith(".att.r_k") ? headsOf(place.name, shape, headSize) : shape;
        add(new StoredTensor({ ...tensor, name: place.name, shape: shaped }, file));
        break;
      }
      case "transposed": {
        if (tensor.shape.length !== 2 || product(tensor.shape) > MAX_TRANSPOSED_ELEMENTS) {
          throw shapeError(tensor.name, `a matrix of at most ${MAX_TRANSPOSED_ELEMENTS} elements`, `[${tensor.shape}]`);
        }
        add(new TransposedTensor(place.name, new StoredTensor(tensor, file)));
        break;
      }
      case "stacked":
        for (const vector of unstacked(tensor, shape, place.names)) add(new StoredTensor(vector, file));
    }
  }
  return tensors;
}

/** The rows of a stack of vectors; without a gate the last is missing. */
function unstacked(tensor: FoundTensor, shape: readonly number[], names: readonly string[]): FoundTensor[] {
  const [count, columns] = shape;
  if (shape.length !== 2 || count === undefined || count > names.length || count < names.length - 1) {
    throw shapeError(tensor.name, `${names.length} or ${names.length - 1} vectors`, `[${tensor.shape}]`);
  }
  const rowBytes = storedBytes(tensor.dtype, 1, columns!);
  // Only where a dimension of 1 was left out at the end can a row be less than a block.
  if (rowBytes === undefined) throw shapeError(tensor.name, "rows of whole blocks", `[${tensor.shape}]`);
  return names.slice(0, count).map((name, row) => ({
    name,
    shape: [columns!],
    dtype: tensor.dtype,
    begin: tensor.begin + row * rowBytes,
  }));
}

function headsOf(name: string, shape: readonly number[], headSize: number | undefined): readonly number[] {
  if (shape.length === 2) return shape;
  const [width] = shape;
  if (shape.length === 1 && headSize !== undefined && width! % headSize === 0) return [width! / headSize, headSize];
  throw shapeError(name, headSize === undefined ? "[heads, head size]" : `heads of ${headSize}`, `[${shape}]`);
}

/** Without dimensions of 1; what is one element stays a vector. */
function squeezed(shape: readonly number[]): readonly number[] {
  const wide = shape.filter((dimension) => dimension !== 1);
  return wide.length > 0 ? wide : [1];
}

function product(shape: readonly number[]): number {
  return shape.reduce((total, dimension) => total * dimension, 1);
}

function checkRows(name: string, from: number, to: number, rows: number): void {
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= rows) return;
  throw new RangeLimitError("rows", name, `from 0 to ${rows}, in order`, `${from} to ${to}`);
}

/** @throws IntegrityError "not-finite" if an element is infinite or no number */
function widened(name: string, dtype: CheckpointDtype, stored: Uint8Array, count: number): Float32Array {
  const out = new Float32Array(count);
  dequantise(dtype, stored, out);
  let zero = 0;
  for (let i = 0; i < count; i++) zero += out[i] - out[i];
  if (zero !== 0) throw new IntegrityError("not-finite", `${name} holds a value that is not finite`);
  return out;
}

function shapeError(name: string, expected: string, got: string): FormatError {
  return new FormatError("checkpoint-shape", `tensor ${quoted(name)} must be ${expected}, got ${got}`);
}

/**
 * A lesson's neurons as bytes: what is stored, hashed, exported and sent to peers.
 *
 * Little-endian, no gaps, one way to write the same neurons:
 *
 *   u32 magic "SHLN"   u8 version   u8 rows   u8 tokens   u8 0   u16 width D   u16 0
 *   u16 [rows, 64]        relation rows R, f16, each of unit length: the base model's keys of the phrasings
 *   u16 [rows, 64]        word rows, f16, each of unit length or zero: the keys of their words
 *   u32 [tokens]          answer tokens, the stop token last
 *   u16 [tokens, D / 32]  scales of the value chain, f16
 *   i8  [tokens, D]       value chain V: V[t, d] = scale[t, d / 32] i8[t, d]
 *
 * There is no threshold of a lesson's own: one that is fixed for all lessons finds more of them (measured; see the gate).
 * Bytes may come from a peer, so every count is checked before it is used.
 */
import { FormatError } from "../core/index.ts";
import { f16FromNumber, numberFromF16 } from "../kernels/index.ts";
import { RELATION_WIDTH } from "../model/index.ts";
import { WORDS_WIDTH } from "./relation-words.ts";

/** What a lesson adds to the model. */
export interface LessonNeurons {
  /** D, channels of the base model. */
  readonly width: number;
  /** Unit rows [n, 64]: keys of the phrasings that the lesson knows. */
  readonly relation: Float32Array;
  /** Word rows [n, 64], of the same phrasings. */
  readonly words: Float32Array;
  /** Tokens of the answer; the last one ends it. */
  readonly tokens: Int32Array;
  /** Value chain [tokens, D]: added to the stream after the last layer, one row for each token of the answer. */
  readonly values: Float32Array;
}

export const NEURON_LIMITS = {
  rows: 24,
  tokens: 64,
  width: 1 << 14,
  /** Bytes of an encoded lesson. */
  bytes: 20_000,
  /** Greatest magnitude of a value; residual streams of our models stay below a thousand. */
  value: 30_000,
} as const;

/** What neurons must fit to be used with a base model. */
export interface NeuronShape {
  readonly width: number;
  readonly vocabulary: number;
}

const MAGIC = 0x4e4c4853; // "SHLN"
const VERSION = 2;
const HEADER_BYTES = 12;
/** Values that share a scale. */
const GROUP = 32;
const I8_MAX = 127;
/** Of both keys of one phrasing. */
export const ROW_BYTES: number = 2 * (RELATION_WIDTH + WORDS_WIDTH);

/** @throws FormatError "lesson-neurons" if the neurons are larger than {@link NEURON_LIMITS} allows. */
export function encodeNeurons({ width, relation, words, tokens, values }: LessonNeurons): Uint8Array<ArrayBuffer> {
  const rows = relation.length / RELATION_WIDTH;
  const size = checkedSize(rows, tokens.length, width);
  if (values.length !== tokens.length * width) malformed(`${values.length} values for ${tokens.length} tokens`);
  if (words.length !== rows * WORDS_WIDTH) malformed(`${words.length} numbers in ${rows} word rows`);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, rows);
  view.setUint8(6, tokens.length);
  view.setUint16(8, width, true);
  let at = HEADER_BYTES;
  for (const x of relation) at = putF16(view, at, x);
  for (const x of words) at = putF16(view, at, x);
  for (const token of tokens) {
    view.setUint32(at, token, true);
    at += 4;
  }
  let signed = at + (values.length / GROUP) * 2;
  for (let start = 0; start < values.length; start += GROUP) {
    const scale = scaleOf(values, start);
    at = putF16(view, at, scale);
    for (let i = start; i < start + GROUP; i++) view.setInt8(signed++, rounded(values[i]!, scale));
  }
  return bytes;
}

/**
 * Reads neurons that may come from anywhere.
 *
 * @throws FormatError "lesson-neurons" saying what is wrong: header, sizes, a token outside the vocabulary, a row that is
 *   not of unit length, a value that is not finite or too large.
 */
export function decodeNeurons(bytes: Uint8Array, shape: NeuronShape): LessonNeurons {
  if (bytes.length < HEADER_BYTES || bytes.length > NEURON_LIMITS.bytes) malformed(`${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) malformed("the header is not that of a lesson");
  if (view.getUint8(4) !== VERSION) malformed(`version ${view.getUint8(4)}, expected ${VERSION}`);
  if (view.getUint8(7) !== 0 || view.getUint16(10, true) !== 0) malformed("a reserved field is not 0");
  const [rows, count, width] = [view.getUint8(5), view.getUint8(6), view.getUint16(8, true)];
  if (width !== shape.width) malformed(`width ${width}, the base model has ${shape.width}`);
  if (bytes.length !== checkedSize(rows, count, width))
    malformed(`${bytes.length} bytes for ${rows} rows, ${count} tokens`);

  let at = HEADER_BYTES;
  const takeF16 = (): number => {
    at += 2;
    return numberFromF16(view.getUint16(at - 2, true));
  };
  const relation = Float32Array.from({ length: rows * RELATION_WIDTH }, takeF16);
  const words = Float32Array.from({ length: rows * WORDS_WIDTH }, takeF16);
  for (let row = 0; row < rows; row++) {
    checkUnit(relation.subarray(row * RELATION_WIDTH, (row + 1) * RELATION_WIDTH));
    const ofWords = words.subarray(row * WORDS_WIDTH, (row + 1) * WORDS_WIDTH);
    if (ofWords.some((x) => x !== 0)) checkUnit(ofWords);
  }
  const tokens = new Int32Array(count);
  for (let i = 0; i < count; i++, at += 4) {
    const token = view.getUint32(at, true);
    if (token >= shape.vocabulary) malformed(`token ${token} is not one of ${shape.vocabulary}`);
    tokens[i] = token;
  }
  const scales = Float64Array.from({ length: (count * width) / GROUP }, takeF16);
  if (!scales.every((scale) => scale >= 0 && scale * I8_MAX <= NEURON_LIMITS.value))
    malformed("a scale is out of range");
  const values = Float32Array.from(
    { length: count * width },
    (_, i) => scales[Math.floor(i / GROUP)]! * view.getInt8(at + i),
  );
  return { width, relation, words, tokens, values };
}

/** The values as they come back from their bytes: what training has to be content with. */
export function roundValues(values: Float32Array): Float32Array {
  const out = new Float32Array(values.length);
  for (let start = 0; start < values.length; start += GROUP) {
    const scale = numberFromF16(f16FromNumber(scaleOf(values, start)));
    for (let i = start; i < start + GROUP; i++) out[i] = scale * rounded(values[i]!, scale);
  }
  return out;
}

function checkedSize(rows: number, tokens: number, width: number): number {
  const { rows: mostRows, tokens: mostTokens, width: mostWidth, bytes: mostBytes } = NEURON_LIMITS;
  if (!Number.isInteger(rows) || rows < 1 || rows > mostRows) malformed(`${rows} relation rows, at most ${mostRows}`);
  if (tokens < 1 || tokens > mostTokens) malformed(`${tokens} tokens, at most ${mostTokens}`);
  if (width < GROUP || width > mostWidth || width % GROUP !== 0) malformed(`width ${width}`);
  const size = HEADER_BYTES + rows * ROW_BYTES + tokens * (4 + width + (width / GROUP) * 2);
  if (size > mostBytes) malformed(`${size} bytes, at most ${mostBytes}`);
  return size;
}

function checkUnit(row: Float32Array): void {
  let square = 0;
  for (const x of row) square += x * x;
  if (!(Math.abs(square - 1) < 0.02)) malformed("a relation row is not of unit length"); // f16 of 64 numbers
}

function scaleOf(values: Float32Array, start: number): number {
  let greatest = 0;
  for (let i = start; i < start + GROUP; i++) greatest = Math.max(greatest, Math.abs(values[i]!));
  if (!(greatest <= NEURON_LIMITS.value)) malformed(`a value of ${greatest}`);
  return greatest / I8_MAX;
}

/** Uses the scale as it is stored, so that rounding to f16 moves no value by more than half a step. */
function rounded(x: number, scale: number): number {
  const stored = numberFromF16(f16FromNumber(scale));
  return stored === 0 ? 0 : Math.max(-I8_MAX, Math.min(I8_MAX, Math.round(x / stored))) | 0; // never -0
}

function putF16(view: DataView, at: number, x: number): number {
  view.setUint16(at, f16FromNumber(x), true);
  return at + 2;
}

function malformed(what: string): never {
  throw new FormatError("lesson-neurons", `a lesson's neurons are malformed: ${what}`);
}

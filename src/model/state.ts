/**
 * Everything a conversation leaves in a model: a fixed number of floats, whatever its length.
 */
import { FormatError, ShapeError } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import { heads, type ModelConfig } from "./config.ts";

/** One layer's part, for B sequences. Views of one array. */
export interface LayerState {
  /** All of the following. */
  readonly all: Float32Array;
  /** [B, D] LN1 output of the last token. */
  readonly attentionPrevious: Float32Array;
  /** [B, D] LN2 output of the last token. */
  readonly feedForwardPrevious: Float32Array;
  /** [B, H, N, N] the recurrence. */
  readonly wkv: Float32Array;
  /** [B, D_s] exponential means of the slope section; empty without one. */
  readonly slope: Float32Array;
  /** [B, D] exponential means of the decay section of MCSD, which has neither token shift nor recurrence; else empty. */
  readonly decay: Float32Array;
  /** [B, D] mean of recent LN2 outputs, from which the next chunk's neurons are chosen; empty without selection. */
  readonly summary: Float32Array;
  /** [B, D] the mean as it was when the current chunk began. */
  readonly query: Float32Array;
}

/** A saved state: what `ModelState.save` returns. */
export interface SavedState {
  /** Tokens read since the start. */
  readonly position: number;
  readonly values: Float32Array;
}

interface LayerSizes {
  readonly attentionPrevious: number;
  readonly feedForwardPrevious: number;
  readonly wkv: number;
  readonly slope: number;
  readonly decay: number;
  readonly summary: number;
}

function layerSizes(config: ModelConfig, B: number): LayerSizes {
  const isMcsd = config.mixer === "mcsd";
  return {
    attentionPrevious: isMcsd ? 0 : B * config.width,
    feedForwardPrevious: B * config.width,
    wkv: isMcsd ? 0 : B * heads(config) * config.headSize ** 2,
    slope: config.slope ? B * config.slope.width : 0,
    decay: isMcsd ? B * config.width : 0,
    summary: config.selection ? B * config.width : 0,
  };
}

/** Floats of a state of one sequence. */
export function stateLength(config: ModelConfig, B = 1): number {
  const { attentionPrevious, feedForwardPrevious, wkv, slope, decay, summary } = layerSizes(config, B);
  return config.layers * (attentionPrevious + feedForwardPrevious + wkv + slope + decay + 2 * summary);
}

/** The state that a model's programs read and write. */
export class ModelState {
  readonly layers: readonly LayerState[];
  readonly values: Float32Array;
  position = 0;

  constructor(config: ModelConfig, B: number, arena: Arena) {
    const { attentionPrevious, feedForwardPrevious, wkv, slope, decay, summary } = layerSizes(config, B);
    this.values = arena.f32(stateLength(config, B), "state");
    let start = 0;
    const take = (length: number): Float32Array => {
      start += length;
      return this.values.subarray(start - length, start);
    };
    const layerLength = this.values.length / config.layers;
    this.layers = Array.from({ length: config.layers }, (_, i) => ({
      all: this.values.subarray(i * layerLength, (i + 1) * layerLength),
      wkv: take(wkv),
      attentionPrevious: take(attentionPrevious),
      feedForwardPrevious: take(feedForwardPrevious),
      slope: take(slope),
      decay: take(decay),
      summary: take(summary),
      query: take(summary),
    }));
  }

  /** As before the first token. */
  clear(): void {
    this.values.fill(0);
    this.position = 0;
  }

  /** A copy that later tokens do not change: to save a conversation or to fork it. */
  save(): SavedState {
    return { position: this.position, values: Float32Array.from(this.values) };
  }

  /** Continues bit for bit where `save` was called. @throws ShapeError if it is the state of another model. */
  restore(saved: SavedState): void {
    if (saved.values.length !== this.values.length) {
      throw new ShapeError(
        "restore",
        "state",
        [this.values.length],
        [saved.values.length],
        "It belongs to another model",
      );
    }
    this.values.set(saved.values);
    this.position = saved.position;
  }
}

const MAGIC = 0x4c4f4853; // "SHOL"
const VERSION = 1;
const HEADER_BYTES = 24;

/** A saved state as bytes, little-endian: magic, version, position (f64), length, 0, then the floats. */
export function encodeState(saved: SavedState): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + saved.values.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setFloat64(8, saved.position, true);
  view.setUint32(16, saved.values.length, true);
  bytes.set(new Uint8Array(saved.values.buffer, saved.values.byteOffset, saved.values.byteLength), HEADER_BYTES);
  return bytes;
}

/** @throws FormatError "state" if the bytes are not a saved state of this version. */
export function decodeState(bytes: Uint8Array): SavedState {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bad = (why: string): never => {
    throw new FormatError("state", `not a saved conversation state: ${why}`);
  };
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) bad("the header is missing");
  if (view.getUint32(4, true) !== VERSION) bad(`version ${view.getUint32(4, true)}, expected ${VERSION}`);
  const position = view.getFloat64(8, true);
  if (!Number.isSafeInteger(position) || position < 0) bad(`position ${position}`);
  const length = view.getUint32(16, true);
  if (bytes.length !== HEADER_BYTES + length * 4) bad(`${bytes.length} bytes for ${length} values`);
  const values = new Float32Array(length);
  new Uint8Array(values.buffer).set(bytes.subarray(HEADER_BYTES));
  if (!values.every(Number.isFinite)) bad("a value is not finite");
  return { position, values };
}

/**
 * The shape of a model, as it stands in `config.json`.
 */
import { FormatError } from "../core/index.ts";
import { BLOCK_NEURONS, WKV_CHUNK } from "../kernels/index.ts";

export interface SlopeConfig {
  /** Channels of the slope section, D_s. */
  readonly width: number;
  /** Different decays among them, C_s; divides the width. */
  readonly channels: number;
}

export interface SelectionConfig {
  /** Blocks of 32 neurons that fire for a chunk of 16 tokens. */
  readonly active: number;
  /** How many of them always fire: the first ones. */
  readonly always: number;
}

export interface ModelConfig {
  readonly architecture: "yan";
  /** Token mixer: the RWKV-7 recurrence, or the literal reconstruction of MCSD. */
  readonly mixer: "rwkv7" | "mcsd";
  /** V, tokens of the vocabulary; a multiple of 32. */
  readonly vocabulary: number;
  /** D, channels; a multiple of the head size. */
  readonly width: number;
  readonly layers: number;
  /** N, channels of a head; at most 64. */
  readonly headSize: number;
  /** F, neurons of the channel mix; a multiple of 32. */
  readonly neurons: number;
  /** Inner widths of the low-rank maps of the time mix. A gate of 0 means no gate. */
  readonly ranks: { readonly decay: number; readonly rate: number; readonly value: number; readonly gate: number };
  /** Null: no slope section. "mcsd" has one of full width, and a decay section of the same. */
  readonly slope: SlopeConfig | null;
  /** Null: all neurons fire, the weights are those of RWKV-7. */
  readonly selection: SelectionConfig | null;
  /** Whether the head shares its weights with the embedding. */
  readonly tiedHead: boolean;
}

/** The bundled size: about 7.5 M parameters. */
export const NANO: ModelConfig = {
  architecture: "yan",
  mixer: "rwkv7",
  vocabulary: 8192,
  width: 256,
  layers: 6,
  headSize: 64,
  neurons: 1024,
  ranks: { decay: 32, rate: 32, value: 32, gate: 64 },
  slope: { width: 64, channels: 8 },
  selection: { active: 8, always: 4 },
  tiedHead: true,
};

/** 13 M parameters. */
export const MINI: ModelConfig = {
  ...NANO,
  width: 320,
  layers: 8,
  neurons: 1280,
  slope: { width: 80, channels: 8 },
  selection: { active: 10, always: 5 },
};

/** Tokens for which a selection holds. */
export const SELECTION_CHUNK: number = WKV_CHUNK;

/** Largest values a configuration from outside may ask for. */
const LIMITS = { vocabulary: 1 << 20, width: 1 << 14, layers: 256, neurons: 1 << 17, rank: 4096 } as const;

export const heads = (config: ModelConfig): number => config.width / config.headSize;
/** Name of the matrix that turns the last norm into logits. */
export const headName = (config: ModelConfig): string => (config.tiedHead ? "emb.weight" : "head.weight");
export const blocks = (config: ModelConfig): number => config.neurons / BLOCK_NEURONS;

/**
 * Checks a configuration that came from a file.
 * @throws FormatError "model-config" naming the field, what it must be and what came.
 */
export function parseConfig(value: unknown): ModelConfig {
  const object = asObject(value, "config");
  expectValue(object, "architecture", ["yan"]);
  expectValue(object, "mixer", ["rwkv7", "mcsd"]);
  const width = whole(object, "width", 32, LIMITS.width, 32);
  const headSize = whole(object, "headSize", 4, 64, 4);
  if (width % headSize !== 0) fail("headSize", `a divisor of width ${width}`, headSize);
  const neurons = whole(object, "neurons", BLOCK_NEURONS, LIMITS.neurons, BLOCK_NEURONS);
  const ranks = asObject(object["ranks"], "ranks");
  const slope = object["slope"] === null ? null : asObject(object["slope"], "slope");
  if (object["mixer"] === "mcsd" && slope?.["width"] !== width)
    fail("slope.width", `${width} for mcsd`, slope?.["width"]);
  const selection = object["selection"] === null ? null : asObject(object["selection"], "selection");
  if (typeof object["tiedHead"] !== "boolean") fail("tiedHead", "true or false", object["tiedHead"]);
  return {
    architecture: "yan",
    mixer: object["mixer"] as ModelConfig["mixer"],
    vocabulary: whole(object, "vocabulary", 32, LIMITS.vocabulary, 32),
    width,
    layers: whole(object, "layers", 1, LIMITS.layers, 1),
    headSize,
    neurons,
    ranks: {
      decay: whole(ranks, "decay", 32, LIMITS.rank, 32),
      rate: whole(ranks, "rate", 32, LIMITS.rank, 32),
      value: whole(ranks, "value", 32, LIMITS.rank, 32),
      gate: whole(ranks, "gate", 0, LIMITS.rank, 32),
    },
    slope: slope && parseSlope(slope),
    selection: selection && {
      active: whole(selection, "active", 1, neurons / BLOCK_NEURONS, 1),
      always: whole(selection, "always", 0, whole(selection, "active", 1, neurons / BLOCK_NEURONS, 1), 1),
    },
    tiedHead: object["tiedHead"] as boolean,
  };
}

function parseSlope(slope: Record<string, unknown>): SlopeConfig {
  const width = whole(slope, "width", 8, LIMITS.width, 8);
  const channels = whole(slope, "channels", 1, width, 1);
  if (width % channels !== 0) fail("slope.channels", `a divisor of ${width}`, channels);
  return { width, channels };
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return fail(name, "an object", value);
}

function whole(object: Record<string, unknown>, key: string, min: number, max: number, multipleOf: number): number {
  const value = object[key];
  if (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= min &&
    value <= max &&
    value % multipleOf === 0
  ) {
    return value;
  }
  return fail(key, `a whole number from ${min} to ${max}, a multiple of ${multipleOf}`, value);
}

function expectValue(object: Record<string, unknown>, key: string, allowed: readonly string[]): void {
  if (!allowed.includes(object[key] as string)) fail(key, allowed.join(" or "), object[key]);
}

function fail(field: string, expected: string, got: unknown): never {
  throw new FormatError("model-config", `config.json: ${field} must be ${expected}, got ${JSON.stringify(got)}`);
}

/** Where a model's values are read from when it is loaded: a few rows at a time, so that they never all stand in f32. */
import { FormatError, Rng } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import { ParameterSet } from "../tensor/index.ts";
import type { ModelConfig } from "./config.ts";
import { parameterSpecs } from "./parameters.ts";
import { initialiseRelationHead, relationHeadSpecs } from "./relation-head.ts";

export interface WeightReader {
  has(name: string): boolean;
  /**
   * Rows [from, to) of a parameter of `parameterSpecs`, in f32 and its shape there. A vector is one row. What is returned may be
   * reused by the next call.
   */
  rows(name: string, from: number, to: number): Float32Array | Promise<Float32Array>;
}

/** A reader that needs no waiting. */
export interface SyncWeightReader extends WeightReader {
  rows(name: string, from: number, to: number): Float32Array;
}

/** Of parameters in memory. */
export function readerOf(parameters: ParameterSet): SyncWeightReader {
  return {
    has: (name) => parameters.has(name),
    rows: (name, from, to) => {
      const { data, shape } = parameters.get(name);
      const width = rowWidth(shape);
      return data.subarray(from * width, to * width);
    },
  };
}

/** All parameters in f32. */
export async function readParameters(config: ModelConfig, reader: WeightReader, arena: Arena): Promise<ParameterSet> {
  const parameters = new ParameterSet([...parameterSpecs(config), ...relationHeadSpecs(config)], arena, null);
  for (const { name, data, shape } of parameters) {
    const [rows, width] = [rowCount(shape), rowWidth(shape)];
    const atOnce = Math.max(1, Math.floor(READ_ELEMENTS / width));
    if (!reader.has(name)) continue;
    for (let from = 0; from < rows; from += atOnce) {
      data.set(await reader.rows(name, from, Math.min(from + atOnce, rows)), from * width);
    }
  }
  if (!reader.has("relation.0.weight")) initialiseRelationHead(parameters, relationRng());
  return parameters;
}

/** Elements that are read at a time. */
const READ_ELEMENTS = 1 << 20;

/** A base without a relation head gets a projection at random: it keeps angles, and is the same on every device. */
export const relationRng = (): Rng => new Rng(7);

/** Elements of a row: all of a vector. */
export function rowWidth(shape: readonly number[]): number {
  return shape[shape.length - 1]!;
}

/** Rows of a parameter: 1 for a vector. */
export function rowCount(shape: readonly number[]): number {
  return shape.slice(0, -1).reduce((a, b) => a * b, 1);
}

/** @throws FormatError "missing-tensor" naming what a model of this shape needs and the reader has not */
export function checkComplete(reader: WeightReader, names: Iterable<string>, source: string): void {
  for (const name of names) {
    if (!reader.has(name)) throw new FormatError("missing-tensor", `${source}: tensor ${name} is missing`);
  }
}

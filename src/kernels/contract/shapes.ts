/** Shapes that several groups of operations share. Letters: ../contract.ts. */
import type { Dims } from "../operation.ts";
import { BLOCK_NEURONS } from "./constants.ts";

export const rows = (d: Dims): number[] => [d.rows!];
export const rowsD = (d: Dims): number[] => [d.rows!, d.D!];
export const rowsH = (d: Dims): number[] => [d.rows!, d.H!];
export const perD = (d: Dims): number[] => [d.D!];
export const perN = (d: Dims): number[] => [d.n!];
export const perToken = (d: Dims): number[] => [d.B!, d.T!];
/** From the first of `count` elements to the last. */
export const span = (count: number, stride: number): number => (count - 1) * stride;

/** Of the training forms over selected blocks: G groups of R rows. */
export const groupInputs = (d: Dims): number[] => [d.G!, d.R!, d.D!];
export const groupNeurons = (d: Dims): number[] => [d.G!, d.R!, d.S! * BLOCK_NEURONS];

/** Bytes that packed weights must be aligned to: they hold words. */
export const PACKED_ALIGNMENT = 4;

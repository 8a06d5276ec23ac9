/** Flags that several commands share, and how their values are read. Nothing here loads the engine. */
import { type Command, InvalidArgumentError } from "commander";

export interface ModelFlags {
  readonly model?: string;
  readonly data?: string;
  readonly threads?: number;
  readonly think?: boolean;
}

export function withModel(command: Command): Command {
  return command
    .option("--model <dir>", "model folder, checkpoint file, or a name from the list (default: the bundled model)")
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--think", "let a model of RWKV's G series think before it answers")
    .option("--threads <n>", "threads to use (default: all cores)", wholeNumber(1));
}

export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least}.`);
  };
}

export function numberBetween(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && value >= low && value <= high) return value;
    throw new InvalidArgumentError(`It must be a number from ${low} to ${high}.`);
  };
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1e3, m: 60e3, h: 3600e3, d: 86_400e3, w: 7 * 86_400e3 };

/** "2h", "30m", "7d" back from now, or a date such as 2026-11-22 or 2026-11-22T10:00. @returns milliseconds since 1970 */
export function pointInTime(text: string, now: number = Date.now()): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? [];
  if (count && unit) return now - Number(count) * UNIT_MS[unit]!;
  const date = Date.parse(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && Number.isFinite(date)) return date;
  throw new InvalidArgumentError("It must be like 2h, 30m or 7d, or a date like 2026-11-22.");
}

/** Collects the values of an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

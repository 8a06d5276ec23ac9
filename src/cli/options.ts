/** Options that several commands share, and how their values are read. */
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { ShoalError } from "../core/index.ts";
import { BUNDLED_MODEL, createShoal, defaultDataFolder, type ShoalOptions } from "../runtime/index.ts";
import { findService, type ServedShoal, servedShoal } from "../server/index.ts";
import { modelsFolder, placeOf } from "./models.ts";

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

export function dataFolder({ data }: Pick<ModelFlags, "data">): string {
  return data ?? defaultDataFolder();
}

/**
 * What a model is opened by: a model folder, or a checkpoint's file. Taken are both, a folder with a checkpoint in it, and a
 * name as `shoal list` shows it. What is none of these is handed on, and reading it says what is missing.
 */
export function modelFolder(flags: Pick<ModelFlags, "model" | "data">): string {
  const { model } = flags;
  if (model === undefined || model === basename(BUNDLED_MODEL)) return BUNDLED_MODEL;
  const named = join(modelsFolder(dataFolder(flags)), model);
  const path = !existsSync(model) && basename(model) === model && existsSync(named) ? named : model;
  return placeOf(path, false)?.path ?? path;
}

export function shoalOptions(flags: ModelFlags): ShoalOptions {
  return {
    model: modelFolder(flags),
    data: dataFolder(flags),
    ...(flags.threads === undefined ? {} : { threads: flags.threads }),
    ...(flags.think ? { thinking: "think" as const } : {}),
  };
}

/** What commands use of a Shoal: one in this process, or the service that has the data folder. */
export type CommandShoal = ServedShoal;

/**
 * Runs `work` with model and data folder open, and closes them whatever happens. Where a service has the folder, the work goes
 * through it.
 *
 * @throws ShoalError "other-model" where another model is asked for than the service runs
 */
export async function withShoal<T>(flags: ModelFlags, work: (shoal: CommandShoal) => Promise<T>): Promise<T> {
  const shoal = (await joinService(flags)) ?? (await createShoal(shoalOptions(flags)));
  try {
    return await work(shoal);
  } finally {
    await shoal.close();
  }
}

/** The service that has the data folder; null where none has. */
export async function joinService(flags: ModelFlags): Promise<CommandShoal | null> {
  const found = await findService(dataFolder(flags));
  if (!found) return null;
  const shoal = servedShoal(found);
  if (flags.model !== undefined) {
    const { model } = await shoal.info();
    if (resolve(modelFolder(flags)) !== resolve(model.path)) {
      const advice = "stop it, leave out --model, or use another data folder";
      throw new ShoalError("other-model", `the service at ${found.address} runs ${model.path}: ${advice}`);
    }
  }
  return shoal;
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

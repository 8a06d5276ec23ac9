/** What commands open: by their flags a model and a data folder, here or in the service that has the folder. */
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ShoalError } from "../core/index.ts";
import { BUNDLED_MODEL, createShoal, defaultDataFolder, type ShoalOptions } from "../runtime/index.ts";
import type { ServedShoal } from "../server/index.ts";
import type { ModelFlags } from "./flags.ts";
import { modelsFolder, placeOf } from "./models.ts";

export { type ModelFlags, numberBetween, pointInTime, several, wholeNumber, withModel } from "./flags.ts";

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
  const { findService, servedShoal } = await import("../server/index.ts");
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

/** The models of this machine: the bundled one, and those in the data folder. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { BUNDLED_MODEL } from "../runtime/index.ts";
import { modelsFolder } from "./options.ts";

export interface ModelPlace {
  readonly name: string;
  readonly path: string;
  readonly isBundled: boolean;
  /** Of the weights. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

const WEIGHTS = "model.safetensors";

export function modelPlaces(data: string): ModelPlace[] {
  const folder = modelsFolder(data);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const places = [
    { path: BUNDLED_MODEL, isBundled: true },
    ...names.map((name) => ({ path: join(folder, name), isBundled: false })),
  ];
  return places
    .filter(({ path }) => existsSync(join(path, WEIGHTS)))
    .map(({ path, isBundled }) => {
      const { size, mtimeMs } = statSync(join(path, WEIGHTS));
      return { name: basename(path), path, isBundled, bytes: size, modifiedAt: Math.round(mtimeMs) };
    });
}

/** `shoal rm MODEL…`: removes models from the data folder. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { Command } from "commander";
import { FormatError } from "../core/index.ts";
import { removeModel } from "./model-store.ts";
import { incomingFolder, type ModelPlace, modelPlaces } from "./models.ts";
import { dataFolder, type ModelFlags } from "./options.ts";
import { bytes, printPrettyJson } from "./output.ts";

interface RemoveFlags extends Pick<ModelFlags, "data"> {
  readonly unfinished?: boolean;
  readonly json?: boolean;
}

export function rmCommand(): Command {
  return new Command("rm")
    .description("remove models from the data folder")
    .argument("[models...]", "names from the list")
    .option("--unfinished", "remove what pulls that were stopped have left")
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--json", "print [{name, bytes}]")
    .action(remove);
}

async function remove(names: readonly string[], flags: RemoveFlags, command: Command): Promise<void> {
  const data = dataFolder(flags);
  if (names.length === 0 && !flags.unfinished) command.error("error: name a model, or add --unfinished");
  const all = modelPlaces(data);
  const places = [...new Set(names)].map((name) => removable(all, name)); // all are known before one is removed
  for (const place of places) await removeModel(data, place);
  const incoming = incomingFolder(data);
  if (flags.unfinished && existsSync(incoming)) await rm(incoming, { recursive: true });
  if (flags.json) printPrettyJson(places.map(({ name, bytes: size }) => ({ name, bytes: size })));
  else for (const { name, bytes: size } of places) process.stdout.write(`removed ${name} (${bytes(size)})\n`);
}

function removable(all: readonly ModelPlace[], name: string): ModelPlace & { readonly folder: string } {
  const place = all.find((place) => place.name === name);
  if (place === undefined) throw new FormatError("unknown-model", `there is no model ${name}; shoal list shows them`);
  if (place.folder === null) throw new FormatError("bundled-model", `${name} belongs to Shoal and stays`);
  return { ...place, folder: place.folder };
}

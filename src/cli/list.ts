/** `shoal list`: the models of this machine. */
import { Command } from "commander";
import { modelPlaces } from "./models.ts";
import { dataFolder, type ModelFlags } from "./options.ts";
import { bytes, dateTime, printPrettyJson, printTable } from "./output.ts";

export function listCommand(): Command {
  return new Command("list")
    .description("list the models of this machine")
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--json", "print [{name, path, folder, isBundled, format, bytes, modifiedAt, source}]")
    .action((flags: ModelFlags & { json?: boolean }) => {
      const places = modelPlaces(dataFolder(flags));
      if (flags.json) {
        printPrettyJson(places);
        return;
      }
      printTable(
        ["NAME", "FORMAT", "SIZE", "MODIFIED", "PATH"],
        places.map((place) => [place.name, place.format, bytes(place.bytes), dateTime(place.modifiedAt), place.path]),
      );
    });
}

/** `shoal show [MODEL]`: what a model is. */
import { Command } from "commander";
import { readModelFolder } from "../model/index.ts";
import { type ModelFlags, modelFolder } from "./options.ts";
import { bytes, count, printPrettyJson } from "./output.ts";

export function showCommand(): Command {
  return new Command("show")
    .description("show what a model is: shape, size, hash")
    .argument("[model]", "model folder, or a name from the list (default: the bundled model)")
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--json", "print {path, config, parameters, vocabulary, bytes, sha256}")
    .action(show);
}

async function show(model: string | undefined, flags: Pick<ModelFlags, "data"> & { json?: boolean }): Promise<void> {
  const folder = await readModelFolder(modelFolder({ ...flags, ...(model === undefined ? {} : { model }) }));
  const { path, config, tokenizer, sha256, weights } = folder;
  let parameters = 0;
  for (const { shape } of weights.tensors.values()) parameters += shape.reduce((a, b) => a * b, 1);
  const vocabulary = tokenizer.vocabSize;
  if (flags.json) {
    printPrettyJson({ path, config, parameters, vocabulary, bytes: folder.bytes, sha256 });
    return;
  }
  const { selection, slope, neurons } = config;
  const lines = [
    ["model", path],
    ["architecture", `${config.architecture}, ${config.mixer} mixer${slope ? `, slope ${slope.width}` : ""}`],
    ["parameters", `${count(parameters)} (${bytes(folder.bytes)})`],
    ["layers", `${config.layers} of width ${config.width}, heads of ${config.headSize}`],
    ["neurons", selection ? `${neurons} a layer, ${selection.active * 32} fire` : `${neurons} a layer`],
    ["vocabulary", String(vocabulary)],
    ["sha256", sha256],
  ];
  for (const [name, value] of lines) process.stdout.write(`${name!.padEnd(14)}${value}\n`);
}

/** `shoal show [MODEL]`: what a model is. */
import { Command } from "commander";
import { type ModelConfig, openCheckpointFile, openModelFile, readModelFolder } from "../model/index.ts";
import { placeOf } from "./models.ts";
import { type ModelFlags, modelFolder } from "./options.ts";
import { bytes, count, printPrettyJson } from "./output.ts";

export function showCommand(): Command {
  return new Command("show")
    .description("show what a model is: shape, size, hash")
    .argument("[model]", "model folder, checkpoint file, or a name from the list (default: the bundled model)")
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--json", "print {path, format, types, config, parameters, vocabulary, bytes, sha256, source}")
    .action(show);
}

async function show(model: string | undefined, flags: Pick<ModelFlags, "data"> & { json?: boolean }): Promise<void> {
  const path = modelFolder({ ...flags, ...(model === undefined ? {} : { model }) });
  const file = await openModelFile(path);
  try {
    const { config, sha256 } = file;
    const { format, types, parameters } = file.isOwn ? await ownWeights(path) : await checkpointWeights(path);
    const vocabulary = file.tokenizer.vocabSize;
    const source = placeOf(file.isOwn ? path : path.replace(/[^/\\]+$/, ""), false)?.source?.from ?? null;
    if (flags.json) {
      printPrettyJson({ path, format, types, config, parameters, vocabulary, bytes: file.bytes, sha256, source });
      return;
    }
    const lines = [
      ["model", path],
      ...(source === null ? [] : [["from", source]]),
      [
        "format",
        `${format}: ${Object.entries(types)
          .map(([type, tensors]) => `${tensors} ${type}`)
          .join(", ")}`,
      ],
      ["architecture", architecture(config)],
      ["parameters", `${count(parameters)} (${bytes(file.bytes)})`],
      ["layers", `${config.layers} of width ${config.width}, heads of ${config.headSize}`],
      ["neurons", neurons(config)],
      ["vocabulary", String(vocabulary)],
      ["sha256", sha256],
    ];
    for (const [name, value] of lines) process.stdout.write(`${name!.padEnd(14)}${value}\n`);
  } finally {
    await file.close();
  }
}

interface Weights {
  readonly format: string;
  /** Tensors by element type. */
  readonly types: Readonly<Record<string, number>>;
  readonly parameters: number;
}

async function ownWeights(path: string): Promise<Weights> {
  const { weights } = await readModelFolder(path);
  return { format: "shoal", ...counted(weights.tensors.values()) };
}

async function checkpointWeights(path: string): Promise<Weights> {
  const checkpoint = await openCheckpointFile(path);
  try {
    return { format: checkpoint.format, ...counted(checkpoint.tensors.values()) };
  } finally {
    await checkpoint.close();
  }
}

function counted(
  tensors: Iterable<{ readonly dtype: string; readonly shape: readonly number[] }>,
): Pick<Weights, "types" | "parameters"> {
  const types: Record<string, number> = {};
  let parameters = 0;
  for (const { dtype, shape } of tensors) {
    types[dtype] = (types[dtype] ?? 0) + 1;
    parameters += shape.reduce((a, b) => a * b, 1);
  }
  return { types, parameters };
}

function architecture({ architecture, mixer, slope }: ModelConfig): string {
  return `${architecture}, ${mixer} mixer${slope ? `, slope ${slope.width}` : ""}`;
}

function neurons({ neurons, selection }: ModelConfig): string {
  return selection ? `${neurons} a layer, ${selection.active * 32} fire` : `${neurons} a layer`;
}

/** `shoal info`: versions, the kernel in use, the model, the lessons. */
import { Command } from "commander";
import { createShoal, Engine, engineInfo, FolderLockedError, type ShoalInfo } from "../runtime/index.ts";
import { dataFolder, joinService, type ModelFlags, shoalOptions, withModel } from "./options.ts";
import { bytes, count, printPrettyJson } from "./output.ts";

/** Without lessons where another process has the data folder. */
type Info = Omit<ShoalInfo, "lessons"> & { readonly lessons: ShoalInfo["lessons"] | null; readonly heldBy?: number };

export function infoCommand(): Command {
  return withModel(new Command("info").description("show versions, the kernel in use, the model and the lessons"))
    .option("--json", "print {version, node, kernel, model, lessons, data, memoryBytes}")
    .action(info);
}

async function info(flags: ModelFlags & { json?: boolean }): Promise<void> {
  const found = await gather(flags);
  if (flags.json) {
    printPrettyJson(found);
    return;
  }
  const { version, node, kernel, model, lessons, data, memoryBytes, heldBy } = found;
  const share = `${Math.round(100 * model.activeShare)} % of them used for a token`;
  const lines = [
    ["shoal", `${version} on Node ${node}`],
    ["kernel", `${kernel.kernel}, ${kernel.threads} threads, tile ${kernel.gemmTile}`],
    ["model", model.path],
    ["", `${count(model.parameters)} parameters, ${share}, ${bytes(model.bytes)}`],
    ["", `sha256 ${model.sha256}`],
    ["data", data],
    [
      "lessons",
      lessons ? `${lessons.count}, ${lessons.proposed} proposed` : `process ${heldBy} has the data folder open`,
    ],
    ...(lessons ? [["", `overlay sha256 ${lessons.overlaySha256}`]] : []),
    ["memory", bytes(memoryBytes)],
  ];
  for (const [name, value] of lines) process.stdout.write(`${name!.padEnd(9)}${value}\n`);
}

async function gather(flags: ModelFlags): Promise<Info> {
  const service = await joinService(flags);
  if (service) return service.info();
  const options = shoalOptions(flags);
  try {
    const shoal = await createShoal(options);
    try {
      return await shoal.info();
    } finally {
      await shoal.close();
    }
  } catch (error) {
    if (!(error instanceof FolderLockedError)) throw error;
    const { model, threads } = options;
    const engine = await Engine.open({ ...(model ? { model } : {}), ...(threads ? { threads } : {}) });
    try {
      return { ...engineInfo(engine), lessons: null, heldBy: error.holderPid, data: dataFolder(flags) };
    } finally {
      engine.close();
    }
  }
}

/** `shoal serve`: the service and the page on this machine. */
import { Command } from "commander";
import pc from "picocolors";
import { ShoalError } from "../core/index.ts";
import { createShoalThread, DEFAULT_PORT, findService, type ShoalThread, startService } from "../server/index.ts";
import { type ModelFlags, wholeNumber, withModel } from "./flags.ts";

interface ServeFlags extends ModelFlags {
  readonly port: number;
}

/** Whoever stops the service waits no longer than this; what was acknowledged is on disk long before. */
const STOP_MS = 4_800;

export function serveCommand(): Command {
  return withModel(new Command("serve").description("the service and the page, on 127.0.0.1"))
    .option("--port <n>", "port to listen on; 0 takes a free one", wholeNumber(0), DEFAULT_PORT)
    .action(serve);
}

async function serve(flags: ServeFlags): Promise<void> {
  const opening = openThread(flags);
  const service = await startService({ shoal: opening, port: flags.port, onFault }).catch(async (error: unknown) => {
    await (await opening).close();
    throw error;
  });
  process.stdout.write(`Shoal is at ${service.address}\n`);
  const stop = (): void => {
    setTimeout(() => process.exit(0), STOP_MS).unref();
    void service.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** @throws ShoalError saying which service has the data folder open, if one has */
async function openThread({ model, data, threads, think }: ServeFlags): Promise<ShoalThread> {
  // The engine is loaded in its thread alone: half of a start, and of this thread's memory, would be loading it here.
  const path =
    model === undefined ? undefined : (await import("./options.ts")).modelFolder({ model, ...(data ? { data } : {}) });
  try {
    return await createShoalThread({
      ...(path === undefined ? {} : { model: path }),
      ...(data === undefined ? {} : { data }),
      ...(threads === undefined ? {} : { threads }),
      ...(think ? { thinking: "think" as const } : {}),
      onCrash: onFault,
    });
  } catch (error) {
    const { FolderLockedError } = await import("../memory/index.ts");
    if (!(error instanceof FolderLockedError)) throw error;
    const { folder } = error;
    const other = await findService(folder);
    if (!other) throw error;
    throw new ShoalError("store-locked", `process ${other.pid} serves ${folder} at ${other.address} already`);
  }
}

function onFault(error: unknown): void {
  process.stderr.write(`${pc.red("fault:")} ${error instanceof Error ? error.stack : String(error)}\n`);
}

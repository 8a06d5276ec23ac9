/** `shoal serve`: the service and the page on this machine. */
import { Command } from "commander";
import pc from "picocolors";
import { ShoalError } from "../core/index.ts";
import { createShoalThread } from "../runtime/index.ts";
import { DEFAULT_PORT, findService, startService } from "../server/index.ts";
import { dataFolder, type ModelFlags, shoalOptions, wholeNumber, withModel } from "./options.ts";

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
  const onFault = (error: unknown): void => {
    process.stderr.write(`${pc.red("fault:")} ${error instanceof Error ? error.stack : String(error)}\n`);
  };
  const data = dataFolder(flags);
  const other = await findService(data);
  if (other) throw new ShoalError("store-locked", `process ${other.pid} serves ${data} at ${other.address} already`);
  const shoal = await createShoalThread({ ...shoalOptions(flags), onCrash: onFault });
  const { version } = await shoal.info();
  const service = await startService({ shoal, data, version, port: flags.port, onFault }).catch(
    async (error: unknown) => {
      await shoal.close();
      throw error;
    },
  );
  process.stdout.write(`Shoal is at ${service.address}\n`);
  const stop = (): void => {
    setTimeout(() => process.exit(0), STOP_MS).unref();
    void service.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

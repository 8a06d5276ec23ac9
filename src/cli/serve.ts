/** `shoal serve`: the service and the page on this machine. */
import { Command } from "commander";
import pc from "picocolors";
import { createShoal, defaultDataFolder } from "../runtime/index.ts";
import { DEFAULT_PORT, startService } from "../server/index.ts";

interface ServeFlags {
  readonly port: string;
  readonly model?: string;
  readonly data?: string;
  readonly threads?: string;
}

export function serveCommand(): Command {
  return new Command("serve")
    .description("the service and the page, on 127.0.0.1")
    .option("--port <n>", "port to listen on", String(DEFAULT_PORT))
    .option("--model <dir>", "model folder (default: the bundled one)")
    .option("--data <dir>", "data folder (default: the platform's)")
    .option("--threads <n>", "threads to use (default: all cores)")
    .action(serve);
}

async function serve(flags: ServeFlags): Promise<void> {
  const data = flags.data ?? defaultDataFolder();
  const shoal = await createShoal({
    data,
    ...(flags.model ? { model: flags.model } : {}),
    ...(flags.threads ? { threads: Number(flags.threads) } : {}),
  });
  const service = await startService({
    shoal,
    data,
    version: (await shoal.info()).version,
    port: Number(flags.port),
    onFault: (error) =>
      process.stderr.write(`${pc.red("fault:")} ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  process.stdout.write(`Shoal is at ${service.address}\n`);
  const stop = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    void service.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

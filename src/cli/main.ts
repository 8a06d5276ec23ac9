#!/usr/bin/env node
/**
 * The command line: `shoal <command>`. One file per command, loaded when it is called; exit code 0, 1 for a failure, 2 for
 * wrong usage.
 */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import pc from "picocolors";
import { ShoalError } from "../core/index.ts";

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import("./ask.ts")).askCommand(),
  bench: async () => (await import("./bench.ts")).benchCommand(),
  chat: async () => (await import("./chat.ts")).chatCommand(),
  forget: async () => (await import("./forget.ts")).forgetCommand(),
  info: async () => (await import("./info.ts")).infoCommand(),
  lessons: async () => (await import("./lessons.ts")).lessonsCommand(),
  list: async () => (await import("./list.ts")).listCommand(),
  logits: async () => (await import("./logits.ts")).logitsCommand(),
  pull: async () => (await import("./pull.ts")).pullCommand(),
  rm: async () => (await import("./rm.ts")).rmCommand(),
  score: async () => (await import("./score.ts")).scoreCommand(),
  serve: async () => (await import("./serve.ts")).serveCommand(),
  show: async () => (await import("./show.ts")).showCommand(),
  teach: async () => (await import("./teach.ts")).teachCommand(),
  train: async () => (await import("./train.ts")).trainCommand(),
};

async function program(): Promise<Command> {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const shoal = new Command("shoal")
    .description("A language model that lives on your device: it learns while it answers, and forgets when told.")
    .version(version)
    .helpCommand("help [command]", "help for a command")
    .exitOverride()
    .configureHelp({ sortSubcommands: true, showGlobalOptions: true });
  const asked = process.argv.slice(2).find((word) => !word.startsWith("-")) ?? "";
  // Loading one command and not all of them is most of a quick start.
  const names = asked in COMMANDS ? [asked] : Object.keys(COMMANDS);
  for (const command of await Promise.all(names.map((name) => COMMANDS[name]!()))) shoal.addCommand(settled(command));
  return shoal;
}

/** A command and those below it throw instead of exiting. */
function settled(command: Command): Command {
  command.commands.forEach(settled);
  return command.exitOverride();
}

// A reader such as `head` may leave before everything is written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await (await program()).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const unexpected = error instanceof ShoalError ? "" : "unexpected failure: ";
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${pc.red("shoal:")} ${unexpected}${text.split("\n")[0]}\n`);
    if (process.env["SHOAL_DEBUG"]) console.error(error);
    process.exitCode = 1;
  }
}

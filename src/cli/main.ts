#!/usr/bin/env node
/** The command line: `shoal <command>`. One file per command; exit code 0, 1 for a failure, 2 for wrong usage. */
import { Command, CommanderError } from "commander";
import pc from "picocolors";
import { ShoalError } from "../core/index.ts";
import { serveCommand } from "./serve.ts";
import { trainCommand } from "./train.ts";

const program = new Command("shoal")
  .description("A language model that lives on your device: it learns while it answers, and forgets when told.")
  .exitOverride()
  .configureHelp({ sortSubcommands: true });
for (const command of [serveCommand(), trainCommand()]) program.addCommand(command.exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof ShoalError) {
    process.stderr.write(`${pc.red("shoal:")} ${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

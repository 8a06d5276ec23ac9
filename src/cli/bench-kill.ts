/** `shoal bench kill`: kills a process at random instants while it teaches and forgets, and checks what is left. */
import { Command } from "commander";
import { checkKills } from "../memory/index.ts";
import { wholeNumber } from "./options.ts";
import { printJson } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";

export function benchKillCommand(): Command {
  return new Command("kill")
    .description("kill a process that teaches and forgets, at random instants, and check the store after each")
    .option("--runs <n>", "how many kills", wholeNumber(1), 1_000)
    .option("--seed <n>", "which instants", wholeNumber(0), 1)
    .action(async ({ runs, seed }: { readonly runs: number; readonly seed: number }) => {
      const progress = new ProgressLine();
      const report = await checkKills(runs, seed, (run) => progress.show(`kill ${run} of ${runs}`, run / runs));
      progress.end();
      printJson(report);
      if (report.failures.length > 0) process.exitCode = 1;
    });
}

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Rng } from "../src/core/index.ts";

const RUN = fileURLToPath(new URL("fixtures/training-run.ts", import.meta.url));
const KILLS = 4;
const TIMEOUT_MS = 300_000; // six starts of a process

/** Runs until it ends, or kills it `afterMs` after its first step. @returns the steps that it said were done. */
function run(folder: string, afterMs?: number): Promise<{ steps: number[]; ended: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", RUN, folder], { stdio: ["ignore", "pipe", "pipe"] });
    let [output, errors] = ["", ""];
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on("data", (data: Buffer) => {
      output += data;
      if (afterMs !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), afterMs);
    });
    child.stderr.on("data", (data: Buffer) => {
      errors += data;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      const killed = child.signalCode === "SIGKILL";
      if (!killed && code !== 0) reject(new Error(errors));
      else resolve({ steps: output.split("\n").slice(0, -1).map(Number), ended: !killed });
    });
  });
}

test(
  "a run killed at random instants loses one step at most and ends with the same weights",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "shoal-kill-"));
    try {
      const [whole, killed] = [join(folder, "whole"), join(folder, "killed")];
      expect((await run(whole)).steps).toHaveLength(60);

      const rng = new Rng(Date.now());
      let done = 0;
      let [ended, kills] = [false, 0];
      while (!ended) {
        const outcome = await run(killed, kills < KILLS ? rng.integer(250) : undefined);
        ended = outcome.ended;
        if (!ended) kills++;
        if (outcome.steps.length > 0) {
          // The checkpoint follows the line that says a step is done, so that one step may be done again.
          expect(outcome.steps[0]).toBeGreaterThanOrEqual(done);
          expect(outcome.steps[0]).toBeLessThanOrEqual(done + 1);
          done = outcome.steps[outcome.steps.length - 1]!;
        }
      }
      expect(kills).toBeGreaterThan(1);
      const files = [whole, killed].map((path) => readFile(join(path, "model", "model.safetensors")));
      const [expected, got] = await Promise.all(files);
      expect(got!.equals(expected!)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  TIMEOUT_MS,
);

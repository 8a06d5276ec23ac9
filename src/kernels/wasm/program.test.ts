import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import * as ops from "../contract.ts";
import { command } from "../operation.ts";
import { createWasmBackend } from "./backend.ts";
import { threadsStarted } from "./threads-started.ts";

/** One row, one task: whichever thread does not get it sleeps for milliseconds. */
const V = 100_000;

test.skipIf(availableParallelism() < 2)(
  "a thread that slept through a long command does its share of the next",
  async () => {
    const backend = await createWasmBackend({ variant: "baseline", threads: 2 });
    await threadsStarted(backend);
    const arena = backend.arena("test", 1 << 20);
    const long = { rows: 1, V, k: 4, x: arena.f32(V, "x"), values: arena.f32(4, "v"), indices: arena.i32(4, "i") };
    long.x.forEach((_, i) => {
      long.x[i] = Math.sin(i * i);
    });
    const x = arena.f32(64, "x").fill(1);
    const totals = [0, 1, 2].map(() => arena.f32(64, "total"));
    const program = backend.compile(
      totals.flatMap((total) => [command(ops.topK, long), command(ops.sumRows, { rows: 1, D: 64, x, total })]),
    );
    for (let run = 1; run <= 40; run++) {
      program.run();
      for (const total of totals) expect([...total]).toEqual(new Array(64).fill(run));
      await sleep(1); // in which the worker also falls asleep between runs
    }
    backend.close();
  },
);

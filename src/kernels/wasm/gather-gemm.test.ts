/** Found by a night of random shapes: D was cut so that only some of its parts were read where they lie. */
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { Rng } from "../../core/index.ts";
import { BLOCK_NEURONS, gatherGemmDown } from "../contract.ts";
import { command } from "../operation.ts";
import { createWasmBackend } from "./backend.ts";
import { threadsStarted } from "./threads-started.ts";

const [S, blocks] = [3, 3];

test.skipIf(availableParallelism() < 2)(
  "a product over selected neurons has the same bits on any number of threads, whatever its channels divide by",
  async () => {
    const backend = await createWasmBackend({ variant: "baseline", threads: 2 });
    await threadsStarted(backend);
    for (const D of [128, 132, 191, 192, 196]) {
      const arena = backend.arena("test", 1 << 20);
      const rng = new Rng(D);
      const [w, h] = [arena.f32(blocks * BLOCK_NEURONS * D, "w"), arena.f32(S * BLOCK_NEURONS, "h")];
      for (const array of [w, h]) for (let i = 0; i < array.length; i++) array[i] = rng.uniform(-1, 1);
      const indices = arena.i32(S, "indices");
      indices.set([0, 1, 2]);
      const results = [1, 2].map((threads) => {
        const y = arena.f32(D, "y");
        const args = { G: 1, R: 1, S, blocks, D, wD: 1, wN: D, indices, w, h, y, accumulate: 0 };
        backend.compile([command(gatherGemmDown, args)], { threads }).run();
        return y.slice();
      });
      expect(results[1], `D = ${D}`).toEqual(results[0]);
      arena.release();
    }
    backend.close();
  },
);

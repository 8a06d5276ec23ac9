/** When the workers of a WASM backend have joined. Until then programs run on fewer threads, which a measurement must not. */
import { type Clock, ShoalError, systemClock } from "../../core/index.ts";
import type { Backend } from "../backend.ts";
import { CONTROL } from "./layout.ts";

const POLL_MS = 2;

/** @throws ShoalError "no-threads" if they have not joined after `timeoutMs`. */
export async function threadsStarted(
  backend: Backend,
  options: { timeoutMs?: number; clock?: Clock } = {},
): Promise<void> {
  const { timeoutMs = 10_000, clock = systemClock } = options;
  const arena = backend.arena("probe", 64);
  const words = new Int32Array(arena.i32(1, "probe").buffer);
  arena.release();
  const start = clock.monotonic();
  while (Atomics.load(words, CONTROL.ready >> 2) < backend.info.threads - 1) {
    if (clock.monotonic() - start > timeoutMs) {
      throw new ShoalError("no-threads", `the workers of the kernels did not start within ${timeoutMs} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

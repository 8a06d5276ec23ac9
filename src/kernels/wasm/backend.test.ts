/** The backend as a whole: how many threads, how it ends, and what happens when a kernel fails. */
import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RangeLimitError } from "../../core/index.ts";
import * as ops from "../contract.ts";
import { command } from "../operation.ts";
import { createWasmBackend } from "./backend.ts";
import { nodeHost } from "./host.node.ts";

const host = { ...nodeHost(), readCache: async () => null, writeCache: async () => {} };

test("there are never more threads than cores", async () => {
  for (const threads of [3, 0, 1.5, Number.NaN]) {
    await expect(createWasmBackend({ host: { ...host, cores: 2 }, threads })).rejects.toThrow(RangeLimitError);
  }
  const backend = await createWasmBackend({ host: { ...host, cores: 1 }, variant: "baseline" });
  expect(backend.info.threads).toBe(1);
  backend.close();
});

test("memory that cannot be shared has one thread, whatever the number of cores", async () => {
  const backend = await createWasmBackend({ host: { ...host, canShare: false, cores: 8 }, variant: "baseline" });
  expect(backend.info).toMatchObject({ kernel: "baseline", threads: 1, shared: false });
  backend.close();
});

test.skipIf(availableParallelism() < 2)("threads do not keep a process alive, spinning, asleep or at work", () => {
  const script = `
    import { command, createWasmBackend, ops } from ${JSON.stringify(new URL("../index.ts", import.meta.url).href)};
    const backend = await createWasmBackend({ variant: "baseline", threads: 2 });
    const y = backend.arena("test", 1024).f32(8, "y");
    backend.compile([command(ops.fill, { n: 8, value: 3, y })]).run();
    console.log(y[7], backend.info.threads);`;
  const cwd = fileURLToPath(new URL("../../..", import.meta.url));
  const options = { encoding: "utf8", cwd, timeout: 60_000 } as const;
  expect(execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], options)).toBe(
    "3 2\n",
  );
});

test("a kernel that fails stops the backend, and says so to whoever comes after", async () => {
  const backend = await createWasmBackend({ host, variant: "baseline", threads: 1 });
  const arena = backend.arena("test", 8192);
  const sizes = { S: 1, blocks: 1, D: 32, indices: arena.i32(1, "indices") };
  const arrays = { h: arena.f32(32, "h").fill(1), v: arena.f32(1024, "v"), y: arena.f32(32, "y") };
  const sound = backend.compile([command(ops.fill, { n: 32, value: 1, y: arrays.y })]);
  sizes.indices[0] = 900_000; // 3.7 GB on: a fault of the caller that no check before the run can see
  const faulty = backend.compile([command(ops.gatherAxpyF32, { ...sizes, ...arrays, accumulate: 0 })]);
  expect(() => faulty.run()).toThrow(expect.objectContaining({ code: "kernel-failed" }));
  expect(() => sound.run()).toThrow(expect.objectContaining({ code: "backend-closed" }));
  backend.close();
});

test("a backend that was closed refuses to run, and may be closed again", async () => {
  const backend = await createWasmBackend({ host, variant: "baseline", threads: 1 });
  const program = backend.compile([command(ops.fill, { n: 1, value: 1, y: backend.arena("test", 64).f32(1, "y") })]);
  backend.close();
  backend.close();
  expect(() => program.run()).toThrow(expect.objectContaining({ code: "backend-closed" }));
});

test("an array of other memory is refused before anything runs", async () => {
  const backend = await createWasmBackend({ host, variant: "baseline", threads: 1 });
  const y = new Float32Array(4);
  expect(() => backend.compile([command(ops.fill, { n: 4, value: 1, y })])).toThrow(
    "fill: y must be an array from this backend's arenas, got one from other memory. Copy it into an arena",
  );
  backend.close();
});

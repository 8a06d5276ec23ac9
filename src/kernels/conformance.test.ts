/** Every backend of this runtime through the suite: 20 000 random shapes each, besides the sweep over sizes. */
import { availableParallelism } from "node:os";
import { describe, expect, test } from "vitest";
import type { Backend } from "./backend.ts";
import { type ConformanceReport, kernelConformance } from "./conformance.ts";
import { OPERATIONS } from "./contract.ts";
import { createReferenceBackend } from "./reference/backend.ts";
import { createWasmBackend } from "./wasm/backend.ts";
import { nodeHost } from "./wasm/host.node.ts";
import { threadsStarted } from "./wasm/threads-started.ts";
import type { Variant } from "./wasm/variants.ts";

const RANDOM_CASES = 20_000;
const TIMEOUT_MS = 180_000;

function expectEveryOperation(report: ConformanceReport): void {
  expect(Object.keys(report.operations).sort()).toEqual(OPERATIONS.map(({ name }) => name).sort());
}

test("the reference in f32 is as exact as every tolerance asks", { timeout: TIMEOUT_MS }, () => {
  expectEveryOperation(kernelConformance(createReferenceBackend(), { randomCases: 3000 }));
});

describe.each(["baseline", "relaxed", "turbo"] satisfies Variant[])("the %s build", (variant) => {
  const isOffered = nodeHost().variants(true).includes(variant);

  test(
    "computes what the reference does, to the same bits with one thread and with two",
    async (context) => {
      if (!isOffered) context.skip(`Node ${process.versions.node} cannot run the ${variant} build`);
      const threads = availableParallelism() > 1 ? [1, 2] : [1];
      const backends = await Promise.all(threads.map((count) => createWasmBackend({ variant, threads: count })));
      await Promise.all(backends.map((backend) => threadsStarted(backend)));
      expectEveryOperation(runAndClose(backends, RANDOM_CASES));
    },
    TIMEOUT_MS,
  );

  test(
    "computes it in memory that is not shared",
    async (context) => {
      if (!isOffered) context.skip(`Node ${process.versions.node} cannot run the ${variant} build`);
      const backend = await createWasmBackend({ variant, unshared: true });
      expect(backend.info).toMatchObject({ kernel: variant, threads: 1, shared: false });
      expectEveryOperation(runAndClose([backend], 2000));
    },
    TIMEOUT_MS,
  );
});

function runAndClose(backends: Backend[], randomCases: number): ConformanceReport {
  try {
    return kernelConformance(backends, { randomCases });
  } finally {
    for (const backend of backends) backend.close();
  }
}

import { expect, test } from "vitest";
import { createWasmBackend } from "../../src/kernels/index.ts";
import type { ModelConfig } from "../../src/model/index.ts";
import { GATE_OPTIONS, MQAR_MODEL, trainMqar } from "./task.ts";

/** Share of 8 pairs recalled after 100 steps, a third of the gate's. */
async function recall(config: ModelConfig): Promise<number> {
  const backend = await createWasmBackend({ threads: 1, turbo: false, variant: "baseline" });
  const options = { ...GATE_OPTIONS, seed: 1, steps: 100, testPairs: [8], testSequences: 128 };
  const { accuracy } = trainMqar(backend, config, options);
  backend.close();
  return accuracy.get(8)!;
}

test("the model recalls 8 values by their keys from context", async () => {
  expect(await recall(MQAR_MODEL)).toBeGreaterThanOrEqual(0.95);
});

test("a mixer of fixed means does not, which is why it is not the model's", async () => {
  const mcsd: ModelConfig = { ...MQAR_MODEL, mixer: "mcsd", slope: { width: MQAR_MODEL.width, channels: 8 } };
  expect(await recall(mcsd)).toBeLessThan(0.5);
});

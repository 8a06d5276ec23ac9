/** Checkpoints of a training run of nano, to be scored as they are or as their mean. */
import { readFileSync } from "node:fs";
import { createWasmBackend } from "../../src/kernels/index.ts";
import { NANO } from "../../src/model/index.ts";
import { ParameterSet, parseSafetensors } from "../../src/tensor/index.ts";
import { yanNetwork } from "./network.ts";
import { type Recorded, recordRows } from "./pass.ts";

const MEGABYTE = 2 ** 20;
/** As the run itself is trained. */
export const ROW = { B: 4, T: 512 } as const;

export interface CheckpointPass {
  readonly pass: Recorded;
  /** Makes the weights the mean of these checkpoints' (f32 safetensors by parameter name; other tensors are ignored). */
  load(paths: readonly string[]): void;
  close(): void;
}

/** nano with its exact weights, ready to be loaded and to score rows of text. */
export async function checkpointPass(): Promise<CheckpointPass> {
  const network = yanNetwork(NANO);
  const backend = await createWasmBackend({ threads: 1, memoryBytes: 1000 * MEGABYTE });
  const weights = backend.arena("weights", 64 * MEGABYTE);
  const parameters = new ParameterSet(network.specs, weights, null);
  const { all, active } = network.selection!;
  const counts = Array.from({ length: network.layers }, () => weights.i32(all, "counts"));
  const arena = backend.arena("activations", 800 * MEGABYTE);
  return {
    pass: recordRows(backend, arena, network, parameters, { ...ROW, active }, counts, false),
    load: (paths) => {
      parameters.values.fill(0);
      for (const path of paths) {
        const file = parseSafetensors(readFileSync(path));
        for (const { name, data } of parameters) {
          const values = file.values(name) as Float32Array;
          for (let i = 0; i < data.length; i++) data[i]! += values[i]! / paths.length;
        }
      }
    },
    close: () => backend.close(),
  };
}

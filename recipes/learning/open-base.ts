/** Opens a model folder as the base that lessons are taught to. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Backend, createWasmBackend } from "../../src/kernels/index.ts";
import { LessonBase, LessonGate, readGate } from "../../src/learning/index.ts";
import {
  LanguageModel,
  loadParameters,
  modelBytes,
  packedWeightsBytes,
  packWeightsNow,
  readerOf,
  readModelFolder,
} from "../../src/model/index.ts";

export const GATE_FILE = "lesson-gate.safetensors";

export interface OpenBase {
  readonly backend: Backend;
  readonly base: LessonBase;
  /** Answers, beside the model that lessons are read with. */
  readonly model: LanguageModel;
  /** The gate in the folder, or one without anchors. */
  readonly gate: LessonGate;
}

export async function openBase(folder: string, format: "f32" | "int8" = "int8"): Promise<OpenBase> {
  const files = await readModelFolder(folder);
  const backend = await createWasmBackend({ memoryBytes: 2 ** 30, threads: 1 });
  const parameters = loadParameters(files, backend.arena("weights", 2 ** 27));
  const { config, tokenizer, sha256 } = files;
  const arena = backend.arena("packed", packedWeightsBytes(config, "bf16"));
  const weights = packWeightsNow(backend, config, readerOf(parameters), "bf16", arena);
  const base = new LessonBase({ backend, config, weights, tokenizer, sha256 });
  const model = new LanguageModel(backend, config, parameters, backend.arena("answers", modelBytes(config)), {
    format,
  });
  const gatePath = join(folder, GATE_FILE);
  const gate = existsSync(gatePath) ? readGate(readFileSync(gatePath)) : LessonGate.plain();
  return { backend, base, model, gate };
}

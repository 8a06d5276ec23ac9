/** The gate that ships with a model: what decides whether a lesson speaks. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LessonGate, readGate } from "../learning/index.ts";

/** Lies in the model's folder. */
export const LESSON_GATE_FILE = "lesson-gate.safetensors";

/** Of a model's folder; one without anchors for a model that none was fitted to. @throws FormatError if it is malformed */
export function readGateOf(model: string): LessonGate {
  const path = join(model, LESSON_GATE_FILE);
  return existsSync(path) ? readGate(readFileSync(path)) : LessonGate.plain();
}

/** A document as an exercise: its prompt up to the first answer, and that answer. */
import type { Document, Part } from "../../src/training/index.ts";

export function firstTurn({ parts }: Document): { prompt: Part[]; wanted: string } {
  const at = parts.findIndex((part) => typeof part !== "string" && part.token === "<|assistant|>");
  return { prompt: parts.slice(0, at + 1), wanted: String(parts[at + 1]) };
}

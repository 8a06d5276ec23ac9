/**
 * The runtime: `createShoal()`, the one place where model, memory and learning are wired.
 *
 *   const shoal = await createShoal({ data: "my-data" });
 *   for await (const event of shoal.ask("Where is the manual?")) if (event.type === "text") process.stdout.write(event.text);
 *   await shoal.close();
 *
 * A turn's way is asking.ts: what is recalled, which lesson speaks, what is read and written (writer.ts), what is kept.
 * `Engine` is the bare model with its kernels, for whoever needs neither memory nor lessons.
 */
export {
  AbortedError,
  DtypeError,
  FormatError,
  IntegrityError,
  MemoryError,
  RangeLimitError,
  ShapeError,
  ShoalError,
} from "../core/index.ts";
export { FolderLockedError, StoreError, type StoreErrorCode } from "../memory/index.ts";
export { createShoal } from "./create-shoal.ts";
export { defaultDataFolder } from "./data-folder.ts";
export {
  BUNDLED_MODEL,
  DEFAULT_MAX_TOKENS,
  Engine,
  type EngineOptions,
  STOP_IDS,
  type WriteOptions,
  type Written,
} from "./engine.ts";
export { engineInfo } from "./info.ts";
export { LESSON_GATE_FILE, readGateOf } from "./lesson-gate.ts";
export { EMBEDDED_TOKENS, Measures } from "./measures.ts";
export { MOST_PROMPT_UNITS } from "./prompt.ts";
export { rhymeOf } from "./rhyme.ts";
export { STOP_LIMITS } from "./stop-texts.ts";
export type * from "./types.ts";
export { Writer, type WritingJob, type WritingOutcome } from "./writer.ts";

/**
 * Memory: what a device keeps, in one SQLite file and a folder of states.
 *
 *   const memory = await openMemory(folder);
 *   const { id } = memory.lessons.put({ text, language: "en", source: { kind: "person" }, consent: "own-words" });
 *   memory.recall.search("Where is the manual?");       // found at once, by its words
 *   memory.lessons.learn(id, { neurons, baseHash, headHash, method });
 *   memory.lessons.overlaySha256();                     // what the lessons add to the model, as one hash
 *   memory.forget({ by: "id", ids: [id] });             // gone from every file; a receipt stays
 *
 * - `lessons` is a set keyed by what was said, with the neurons as content-addressed bytes (lesson-store.ts).
 * - `records` holds statements, notes and rows that are recalled but never trained (record-store.ts).
 * - `recall` finds both: full text with Chinese segmentation, subject names, and vectors of an `Embedder` (recall.ts).
 * - `conversations` holds turns, and the model's state after some of them (conversations.ts).
 * - `forget` empties every place that held a text, then proves it (forgetting.ts, purge.ts, residue.node.ts).
 *
 * Everything is synchronous, and on disk when it returns; model states alone are caches. One process opens a folder at
 * a time (folder-lock.node.ts). Why the file has a write-ahead log and never a rollback journal: store-file.node.ts.
 */
export { cleanText } from "./clean-text.ts";
export { CONVERSATION_LIMITS, type ConversationFile, type TurnRole } from "./conversation-file.ts";
export type {
  Conversation,
  ConversationFilter,
  Conversations,
  LessonLink,
  SavedState,
  Turn,
  TurnDraft,
} from "./conversations.ts";
export type { ForgetOptions, ForgetSelection, Receipt } from "./forgetting.ts";
export { checkKills, type KillReport } from "./kill-check.ts";
export {
  type Consent,
  LESSON_LIMITS,
  type Learned,
  type Lesson,
  type LessonDraft,
  type LessonPatch,
  type LessonState,
  lessonId,
  type Origin,
  type Rehearsal,
  type Source,
  type SourceKind,
} from "./lesson.ts";
export type { LearnedNeurons, LessonFilter, LessonStore, PutOutcome, Tombstone } from "./lesson-store.ts";
export type { Memory } from "./memory.ts";
export { folderHolder, type OpenMemoryOptions, openMemory, releaseFolder } from "./open-memory.ts";
export type { Recall, RecallHit, RecallKind, RecallOptions, RecallParts } from "./recall.ts";
export {
  type MemoryRecord,
  RECORD_LIMITS,
  type RecordDraft,
  type RecordFilter,
  type RecordKind,
  type RecordStore,
} from "./record-store.ts";
export type { Settings } from "./settings.ts";
export { FolderLockedError, StoreError, type StoreErrorCode } from "./store-error.ts";
export { fold, indexTerms, queryTerms, subjectKey, subjectUnits } from "./terms.ts";
export type { Embedder } from "./vectors.ts";

/**
 * Every kind of document that this project generates, by name: what the mix may ask for.
 *
 * Each folder exports its kinds as one record; a new folder adds one line here.
 */
import { CHAT_KINDS } from "./chat/index.ts";
import { COMMAND_KINDS } from "./commands/documents.ts";
import { FACT_KINDS } from "./facts/index.ts";
import type { Generator } from "./generator.ts";
import { RHYME_KINDS } from "./poems/english.ts";
import { STORY_KINDS } from "./stories/index.ts";
import { SUMMARY_KINDS } from "./summaries/index.ts";

const FOLDERS: readonly Readonly<Record<string, Generator>>[] = [
  FACT_KINDS,
  COMMAND_KINDS,
  STORY_KINDS,
  SUMMARY_KINDS,
  CHAT_KINDS,
  RHYME_KINDS,
];

/** Kind name to generator. */
export const generators: ReadonlyMap<string, Generator> = new Map(FOLDERS.flatMap((kinds) => Object.entries(kinds)));

/** What a person asks to forget, in the words of the store, and what comes back. */
import { FormatError } from "../core/index.ts";
import type { ForgetSelection, Memory, Receipt, SourceKind } from "../memory/index.ts";
import type { ForgetQuery, ForgetReceipt } from "./types.ts";

const KINDS: readonly SourceKind[] = ["person", "file", "page", "tool", "peer"];
/** A lesson may be named by the beginning of its id. */
const LEAST_ID_DIGITS = 4;

/** @throws FormatError "lesson-unknown", "lesson-ambiguous" or "source-unknown" saying what there is */
export function forgetSelection(query: ForgetQuery, memory: Memory): ForgetSelection {
  if ("ids" in query) return { by: "id", ids: query.ids.map((id) => fullId(id, memory)) };
  if ("source" in query) return { by: "source", source: sourceOf(query.source, memory) };
  if ("since" in query) return { by: "time", since: query.since };
  if ("topic" in query) return { by: "topic", topic: query.topic };
  return { by: "all" };
}

/** The lesson whose id this is, or begins. */
export function fullId(id: string, { lessons }: Memory): string {
  if (lessons.get(id)) return id;
  const begun =
    id.length >= LEAST_ID_DIGITS ? lessons.list().filter((lesson) => lesson.id.startsWith(id.toLowerCase())) : [];
  if (begun.length === 1) return begun[0]!.id;
  if (begun.length > 1)
    throw new FormatError("lesson-ambiguous", `${begun.length} lessons begin with ${id}; add digits`);
  const advice = id.length < LEAST_ID_DIGITS ? `give at least ${LEAST_ID_DIGITS} digits` : "see `shoal lessons`";
  throw new FormatError("lesson-unknown", `there is no lesson ${id}: ${advice}`);
}

/** "file", "file:notes.txt" or "notes.txt". */
function sourceOf(text: string, { lessons, records }: Memory): { kind: SourceKind; name?: string } {
  const kind = KINDS.find((known) => text === known || text.startsWith(`${known}:`));
  if (kind) return text === kind ? { kind } : { kind, name: text.slice(kind.length + 1) };
  const all = [...lessons.list(), ...records.list({ limit: Number.MAX_SAFE_INTEGER })];
  const found = all.find(({ source }) => source.name === text);
  if (found) return { kind: found.source.kind, name: text };
  throw new FormatError("source-unknown", `nothing came from ${text}; a source is ${KINDS.join(", ")}, or one's name`);
}

export function receiptView(receipt: Receipt): ForgetReceipt {
  const { lessonIds, records, turns, states, residue, overlayBefore, overlayAfter, forgottenAt } = receipt;
  return {
    forgotten: lessonIds.length,
    lessons: lessonIds,
    records,
    turns,
    states,
    residue,
    overlayBefore,
    overlayAfter,
    at: forgottenAt,
  };
}

/** A lesson as the `lessons` table holds it, and back. */
import type { Consent, Lesson, Rehearsal, Source, SourceKind } from "./lesson.ts";

export interface LessonRow {
  readonly seq: number;
  readonly id: string;
  readonly text: string;
  readonly fact: string;
  readonly language: string;
  readonly source_kind: SourceKind;
  readonly source_name: string | null;
  readonly consent: Consent;
  readonly state: Lesson["state"];
  readonly subject_forms: string;
  readonly rehearsals: string;
  readonly neurons: string | null;
  readonly base_hash: string | null;
  readonly head_hash: string | null;
  readonly method: string | null;
  readonly created_at: number;
  readonly learned_at: number | null;
  readonly superseded_by: string | null;
  readonly conversation: string | null;
  readonly turn: number | null;
}

export function lessonFromRow(row: LessonRow): Lesson {
  return {
    id: row.id,
    text: row.text,
    fact: row.fact,
    language: row.language,
    source: sourceFromRow(row),
    consent: row.consent,
    state: row.state,
    subjectForms: JSON.parse(row.subject_forms) as string[],
    rehearsals: JSON.parse(row.rehearsals) as Rehearsal[],
    origin: row.conversation === null ? null : { conversation: row.conversation, turn: row.turn as number },
    neuronsSha256: row.neurons,
    baseHash: row.base_hash,
    headHash: row.head_hash,
    method: row.method,
    createdAt: row.created_at,
    learnedAt: row.learned_at,
    supersededBy: row.superseded_by,
  };
}

export function sourceFromRow(row: { source_kind: SourceKind; source_name: string | null }): Source {
  return row.source_name === null ? { kind: row.source_kind } : { kind: row.source_kind, name: row.source_name };
}

/**
 * A plot: what happens, beat by beat, in both languages.
 */

/** The same in both languages, as grammar templates with slots (tell.ts). */
export type Line = readonly [zh: string, en: string];

export interface Plot {
  readonly name: string;
  readonly title: Line;
  /** The whole story in one sentence. */
  readonly summary: Line;
  /** What it is about, for requests: "友谊", "friendship". */
  readonly themes: readonly Line[];
  /** Beats, or "@name" for one of the shared beats. */
  readonly beats: readonly (Line | `@${string}`)[];
  readonly moral?: Line;
  /** Set at night: no asides of sunshine. */
  readonly isNight?: boolean;
  /** Questions about the story with their answers: zh question, zh answer, en question, en answer. */
  readonly questions: readonly (readonly [string, string, string, string])[];
}

/** What a lesson is on disk: the record that the learning room fills and the swarm exchanges. */
import { FormatError, sha256Hex } from "../core/index.ts";
import { requireText } from "./clean-text.ts";

/**
 * - `proposed`   recorded, and not in the model: it waits for its neurons or, without consent, for the person
 * - `learned`    its neurons are in the model
 * - `superseded` a newer lesson holds instead; kept as history, with its neurons, in case that one is forgotten
 * - `forgotten`  only the tombstone is left
 */
export type LessonState = "proposed" | "learned" | "superseded" | "forgotten";

export type SourceKind = "person" | "file" | "page" | "tool" | "peer";

/** Where a text came from. */
export interface Source {
  readonly kind: SourceKind;
  /** Path, address, tool or peer; absent for the person. */
  readonly name?: string;
}

/**
 * - `own-words` the person said it themself
 * - `agreed`    it came from elsewhere, and the person agreed to it
 * - `none`      it came from elsewhere and waits; it is neither recalled nor learned
 */
export type Consent = "own-words" | "agreed" | "none";

/** A phrasing with which the lesson is practised, and under which recall finds it. */
export interface Rehearsal {
  readonly language: string;
  readonly question: string;
  /** What should come back; absent where the fact itself is the answer. */
  readonly answer?: string;
}

/** The turn in which something was said. */
export interface Origin {
  readonly conversation: string;
  readonly turn: number;
}

/** What is known of a lesson when it is first recorded. */
export interface LessonDraft {
  /** As it was said, whole. */
  readonly text: string;
  /** The sentence of `text` that holds the fact; the whole text if absent. */
  readonly fact?: string;
  /** BCP 47: "zh", "en". */
  readonly language: string;
  readonly source: Source;
  readonly consent: Consent;
  /** What the lesson is about, in every spelling and language; the first as it was said. */
  readonly subjectForms?: readonly string[];
  readonly rehearsals?: readonly Rehearsal[];
  readonly origin?: Origin;
}

export interface Lesson {
  /** SHA-256 of the canonical content, 64 hexadecimal digits; see {@link lessonId}. */
  readonly id: string;
  readonly text: string;
  readonly fact: string;
  readonly language: string;
  readonly source: Source;
  readonly consent: Consent;
  readonly state: Exclude<LessonState, "forgotten">;
  readonly subjectForms: readonly string[];
  readonly rehearsals: readonly Rehearsal[];
  readonly origin: Origin | null;
  /** The neurons' content address, or null before they are trained. The bytes: `LessonStore.neurons`. */
  readonly neuronsSha256: string | null;
  /** Base model that the neurons were trained on. */
  readonly baseHash: string | null;
  /** Shipped relation head, anchors and threshold that they were trained with. */
  readonly headHash: string | null;
  /** Name and version of the teaching method. */
  readonly method: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly learnedAt: number | null;
  /** The lesson that replaced this one. */
  readonly supersededBy: string | null;
}

/** What training a lesson gives. */
export interface Learned {
  readonly neurons: Uint8Array;
  readonly baseHash: string;
  readonly headHash: string;
  readonly method: string;
}

/** What may be refined after a lesson was recorded. */
export interface LessonPatch {
  readonly fact?: string;
  readonly subjectForms?: readonly string[];
  readonly rehearsals?: readonly Rehearsal[];
  /** The person agrees to a text that came from elsewhere. Taking it back is forgetting. */
  readonly consent?: "agreed";
}

/** A draft whose content is checked and complete, under its id. */
export type CheckedDraft = Required<Omit<LessonDraft, "origin">> & { readonly id: string };

/** Bounds of one lesson. They are in the security scope: a lesson may come from a peer. */
export const LESSON_LIMITS = {
  textUnits: 20_000, // UTF-16 units
  subjectForms: 32,
  formUnits: 200,
  rehearsals: 64,
  rehearsalUnits: 2_000,
  sourceNameUnits: 1_000,
  neuronsBytes: 1 << 20,
} as const;

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const SOURCE_KINDS: ReadonlySet<string> = new Set<SourceKind>(["person", "file", "page", "tool", "peer"]);
const CONSENTS: ReadonlySet<string> = new Set<Consent>(["own-words", "agreed", "none"]);

/**
 * The lesson's name: SHA-256 of the UTF-8 bytes of `JSON.stringify(["shoal-lesson/1", language, text])`, where text is
 * in NFC, every run of white space is one space, and none is at the ends.
 *
 * Who said it, when, and what was derived from it do not count: said twice, or on two devices, it is one lesson.
 */
export function lessonId(language: string, text: string): string {
  const canonical = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return sha256Hex(JSON.stringify(["shoal-lesson/1", language, canonical]));
}

/**
 * A draft with every field checked, cleaned and filled in.
 *
 * @throws FormatError naming the field that is malformed or beyond {@link LESSON_LIMITS}
 */
export function checkDraft(draft: LessonDraft): CheckedDraft {
  const { language, consent } = draft;
  if (!LANGUAGE.test(language)) throw malformed("language", "a BCP 47 tag such as zh or en", language);
  if (!CONSENTS.has(consent)) throw malformed("consent", "own-words, agreed or none", consent);
  const source = checkSource(draft.source);
  if (consent === "own-words" && source.kind !== "person") {
    throw malformed("consent", `agreed or none for a text from a ${source.kind}`, consent);
  }
  const text = requireText("lesson text", draft.text, LESSON_LIMITS.textUnits);
  return {
    id: lessonId(language, text),
    text,
    fact: checkFact(draft.fact ?? text),
    language,
    source,
    consent,
    subjectForms: checkForms(draft.subjectForms ?? []),
    rehearsals: checkRehearsals(draft.rehearsals ?? []),
  };
}

export function checkFact(fact: string): string {
  return requireText("lesson fact", fact, LESSON_LIMITS.textUnits);
}

export function checkSource(source: Source): Source {
  if (!SOURCE_KINDS.has(source.kind)) throw malformed("source", [...SOURCE_KINDS].join(", "), source.kind);
  if (source.name === undefined) return { kind: source.kind };
  return { kind: source.kind, name: requireText("source name", source.name, LESSON_LIMITS.sourceNameUnits) };
}

export function checkForms(forms: readonly string[]): readonly string[] {
  const { subjectForms: most, formUnits } = LESSON_LIMITS;
  if (forms.length > most) throw malformed("subject forms", `at most ${most}`, forms.length);
  return [...new Set(forms.map((form) => requireText("subject form", form, formUnits)))];
}

export function checkRehearsals(rehearsals: readonly Rehearsal[]): readonly Rehearsal[] {
  const { rehearsals: most, rehearsalUnits } = LESSON_LIMITS;
  if (rehearsals.length > most) throw malformed("rehearsals", `at most ${most}`, rehearsals.length);
  return rehearsals.map(({ language, question, answer }) => {
    if (!LANGUAGE.test(language)) throw malformed("rehearsal language", "a BCP 47 tag such as zh or en", language);
    const checked = { language, question: requireText("rehearsal question", question, rehearsalUnits) };
    return answer === undefined
      ? checked
      : { ...checked, answer: requireText("rehearsal answer", answer, rehearsalUnits) };
  });
}

function malformed(field: string, expected: string, got: unknown): FormatError {
  return new FormatError("lesson-field", `${field} of a lesson must be ${expected}, got ${JSON.stringify(got)}`);
}

/**
 * Lessons as one portable file, signed by the device that wrote it.
 *
 *   line 1   {"format":"shoal-lessons/1","publicKey":"…","signature":"…"}     Ed25519 over the bytes of line 2
 *   line 2   {"baseHash":"…","method":"…","lessons":[…]}                       neurons in base64
 *
 * A file may come from anywhere: sizes and counts are checked before they are used, the signature before anything is read.
 */
import { FormatError, IntegrityError } from "../core/index.ts";
import { type Consent, LESSON_LIMITS, type Rehearsal, type SourceKind } from "../memory/index.ts";

const FORMAT = "shoal-lessons/1";
export const PORTABLE_LIMITS = { bytes: 64 * 2 ** 20, headerBytes: 1_000, lessons: 20_000 } as const;

/** One lesson in a file. */
export interface PortableLesson {
  readonly text: string;
  readonly fact: string;
  readonly language: string;
  readonly source: { readonly kind: SourceKind; readonly name?: string };
  readonly consent: Consent;
  readonly subjectForms: readonly string[];
  readonly rehearsals: readonly Rehearsal[];
  /** Base64; null for a lesson that was not taught yet. */
  readonly neurons: string | null;
}

export interface LessonFile {
  readonly baseHash: string;
  readonly method: string;
  readonly lessons: readonly PortableLesson[];
}

/** Who signs, and who checks signatures: Ed25519 with raw keys of 32 bytes. */
export interface Signer {
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean;
}

export function writeLessonFile(file: LessonFile, signer: Signer): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(file));
  const header = {
    format: FORMAT,
    publicKey: toBase64(signer.publicKey),
    signature: toBase64(signer.sign(body)),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/**
 * Reads a file and checks it.
 *
 * @returns also who signed it, as the base64 of their public key
 * @throws FormatError "lesson-file" if it is malformed or too large; IntegrityError "lesson-signature" if it was changed
 */
export function readLessonFile(
  bytes: Uint8Array,
  signer: Signer,
): { readonly file: LessonFile; readonly signedBy: string } {
  if (bytes.length > PORTABLE_LIMITS.bytes) malformed(`${bytes.length} bytes, at most ${PORTABLE_LIMITS.bytes}`);
  const end = bytes.subarray(0, PORTABLE_LIMITS.headerBytes).indexOf(0x0a);
  if (end < 0) malformed("the header line is missing");
  const header = parseObject(bytes.subarray(0, end));
  if (header["format"] !== FORMAT) malformed(`format ${JSON.stringify(header["format"])}, expected ${FORMAT}`);
  const publicKey = fromBase64(header["publicKey"], 32);
  const signature = fromBase64(header["signature"], 64);
  const body = bytes.subarray(end + 1);
  if (!signer.verify(publicKey, body, signature)) {
    throw new IntegrityError("lesson-signature", "the file of lessons was changed after it was signed");
  }
  return { file: checkFile(parseObject(body)), signedBy: toBase64(publicKey) };
}

function checkFile(value: Record<string, unknown>): LessonFile {
  const { baseHash, method, lessons } = value;
  if (typeof baseHash !== "string" || typeof method !== "string") malformed("base hash and method must be texts");
  if (!Array.isArray(lessons) || lessons.length > PORTABLE_LIMITS.lessons) {
    return malformed(`lessons must be a list of at most ${PORTABLE_LIMITS.lessons}`);
  }
  return { baseHash: baseHash as string, method: method as string, lessons: lessons.map(checkLesson) };
}

/** Shapes only: the store checks contents and lengths, the codec checks neurons. */
function checkLesson(value: unknown): PortableLesson {
  const lesson = asObject(value);
  const { text, fact, language, consent, subjectForms, rehearsals, neurons } = lesson;
  for (const field of [text, fact, language, consent]) if (typeof field !== "string") malformed("a lesson's texts");
  if (!isList(subjectForms, LESSON_LIMITS.subjectForms) || !subjectForms.every((form) => typeof form === "string")) {
    return malformed("a lesson's subject forms");
  }
  if (!isList(rehearsals, LESSON_LIMITS.rehearsals) || !rehearsals.every(isRehearsal))
    return malformed("a lesson's rehearsals");
  if (neurons !== null && (typeof neurons !== "string" || neurons.length > LESSON_LIMITS.neuronsBytes * 1.4)) {
    return malformed("a lesson's neurons");
  }
  const { kind, name } = asObject(lesson["source"]);
  if (typeof kind !== "string" || (name !== undefined && typeof name !== "string")) malformed("a lesson's source");
  return {
    text: text as string,
    fact: fact as string,
    language: language as string,
    consent: consent as Consent,
    source: { kind: kind as SourceKind, ...(typeof name === "string" ? { name } : {}) },
    subjectForms: subjectForms as string[],
    rehearsals: rehearsals as Rehearsal[],
    neurons: neurons as string | null,
  };
}

function isRehearsal(value: unknown): boolean {
  const rehearsal = asObject(value);
  return typeof rehearsal["language"] === "string" && typeof rehearsal["question"] === "string";
}

function isList(value: unknown, most: number): value is unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  try {
    return asObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    if (cause instanceof FormatError) throw cause;
    throw new FormatError("lesson-file", "the file of lessons is malformed: it is not JSON", { cause });
  }
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return malformed("an object is missing");
}

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @throws FormatError "lesson-file" if it is no base64, or not of so many bytes */
export function fromBase64(text: unknown, length?: number): Uint8Array {
  if (typeof text !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return malformed("base64 is expected");
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  } catch (cause) {
    throw new FormatError("lesson-file", "the file of lessons is malformed: base64 is expected", { cause });
  }
  if (length !== undefined && bytes.length !== length)
    return malformed(`${length} bytes are expected, got ${bytes.length}`);
  return bytes;
}

function malformed(what: string): never {
  throw new FormatError("lesson-file", `the file of lessons is malformed: ${what}`);
}

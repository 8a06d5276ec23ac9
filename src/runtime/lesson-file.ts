/**
 * Lessons as one signed file, to carry them to another device.
 *
 *   { "format": "shoal-lessons/1", "base": SHA-256, "key": Ed25519 public key, "lessons": [{ text, fact, … }], "signature": … }
 *
 * The signature covers all that stands before it. Neurons do not travel: they are a pure function of base and lesson, and a
 * device that teaches them itself need not trust anybody's. A file may come from a stranger, so every field is checked.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { FormatError, IntegrityError } from "../core/index.ts";
import type { Lesson, LessonDraft, Memory, Rehearsal, Settings, Source } from "../memory/index.ts";

const FORMAT = "shoal-lessons/1";
const LIMITS = { bytes: 1 << 26, lessons: 100_000 } as const;
const KEY_SETTING = "device-key";

interface LessonFileEntry {
  readonly text: string;
  readonly fact: string;
  readonly language: string;
  readonly source: Source;
  readonly subjectForms: readonly string[];
  readonly rehearsals: readonly Rehearsal[];
}

interface LessonFile {
  readonly format: typeof FORMAT;
  readonly base: string;
  readonly key: string;
  readonly lessons: readonly LessonFileEntry[];
  readonly signature: string;
}

/** All lessons that hold, in the order in which they were told. */
export function writeLessonFile({ lessons, settings }: Memory, base: string): Uint8Array {
  const privateKey = deviceKey(settings);
  const entries = lessons.list().filter(({ consent, state }) => consent !== "none" && state !== "superseded");
  const content: Omit<LessonFile, "signature"> = {
    format: FORMAT,
    base,
    key: publicBytes(privateKey),
    lessons: entries.map(entryOf),
  };
  const signature = sign(null, bytesOf(content), privateKey).toString("base64");
  return new TextEncoder().encode(JSON.stringify({ ...content, signature }));
}

/**
 * Adds a file's lessons to the store; the person who gives the file agrees to what is in it.
 *
 * @throws FormatError "lesson-file" if it is not such a file; IntegrityError "lesson-signature" if it was changed
 */
export function readLessonFile(memory: Memory, file: Uint8Array): ImportOutcome {
  const { signature, ...content } = parsed(file);
  const key = publicKeyOf(content.key);
  if (!verify(null, bytesOf(content), key, Buffer.from(signature, "base64"))) {
    throw new IntegrityError("lesson-signature", "the lessons were changed after they were signed; nothing was added");
  }
  const isOwn = content.key === publicBytes(deviceKey(memory.settings));
  const put = (entry: LessonFileEntry) => memory.lessons.put(draftOf(entry, isOwn)).outcome;
  const outcomes = memory.transaction(() => content.lessons.map(put));
  const added = outcomes.filter((outcome) => outcome === "added").length;
  return { added, known: outcomes.length - added };
}

export interface ImportOutcome {
  readonly added: number;
  readonly known: number;
}

function entryOf({ text, fact, language, source, subjectForms, rehearsals }: Lesson): LessonFileEntry {
  return { text, fact, language, source, subjectForms, rehearsals };
}

function draftOf(
  { text, fact, language, source, subjectForms, rehearsals }: LessonFileEntry,
  isOwn: boolean,
): LessonDraft {
  const consent = isOwn && source.kind === "person" ? "own-words" : "agreed";
  return { text, fact, language, source, subjectForms, rehearsals, consent };
}

/** The bytes that are signed: JSON with fields in the order of the format. */
function bytesOf({ format, base, key, lessons }: Omit<LessonFile, "signature">): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([format, base, key, lessons]));
}

/** This device's private key, made when it is first needed. */
function deviceKey(settings: Settings): KeyObject {
  const stored = settings.get(KEY_SETTING);
  if (typeof stored === "string") {
    return createPrivateKey({ key: Buffer.from(stored, "base64"), format: "der", type: "pkcs8" });
  }
  const { privateKey } = generateKeyPairSync("ed25519");
  settings.set(KEY_SETTING, privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"));
  return privateKey;
}

function publicBytes(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ format: "der", type: "spki" }).toString("base64");
}

function publicKeyOf(key: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
  } catch (cause) {
    throw new FormatError("lesson-file", "the lesson file has no readable public key", { cause });
  }
}

function parsed(file: Uint8Array): LessonFile {
  if (file.length > LIMITS.bytes) malformed(`${file.length} bytes, at most ${LIMITS.bytes}`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
  } catch (cause) {
    throw new FormatError("lesson-file", "this is not a lesson file: it is not JSON", { cause });
  }
  const { format, base, key, lessons, signature } = objectOf(json, "the file");
  if (format !== FORMAT) malformed(`format ${JSON.stringify(format)}, expected ${FORMAT}`);
  if (!Array.isArray(lessons) || lessons.length > LIMITS.lessons) malformed("lessons must be a list");
  return {
    format: FORMAT,
    base: textOf(base, "base"),
    key: textOf(key, "key"),
    lessons: (lessons as unknown[]).map(parsedEntry),
    signature: textOf(signature, "signature"),
  };
}

function parsedEntry(value: unknown, i: number): LessonFileEntry {
  const { text, fact, language, source, subjectForms, rehearsals } = objectOf(value, `lessons[${i}]`);
  const { kind, name } = objectOf(source, `lessons[${i}].source`);
  return {
    text: textOf(text, "text"),
    fact: textOf(fact, "fact"),
    language: textOf(language, "language"),
    // The store checks kinds, lengths and counts.
    source: {
      kind: textOf(kind, "source.kind") as Source["kind"],
      ...(name === undefined ? {} : { name: textOf(name, "name") }),
    },
    subjectForms: listOf(subjectForms, "subjectForms").map((form) => textOf(form, "subject form")),
    rehearsals: listOf(rehearsals, "rehearsals").map(parsedRehearsal),
  };
}

function parsedRehearsal(value: unknown): Rehearsal {
  const { language, question, answer } = objectOf(value, "a rehearsal");
  const checked = { language: textOf(language, "language"), question: textOf(question, "question") };
  return answer === undefined ? checked : { ...checked, answer: textOf(answer, "answer") };
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return malformed(`${name} must be an object`);
}

function listOf(value: unknown, name: string): unknown[] {
  return Array.isArray(value) ? value : malformed(`${name} must be a list`);
}

function textOf(value: unknown, name: string): string {
  return typeof value === "string" ? value : malformed(`${name} must be a text`);
}

function malformed(what: string): never {
  throw new FormatError("lesson-file", `this is not a lesson file: ${what}`);
}

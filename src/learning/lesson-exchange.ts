/** Lessons leave a device and come to another: export to a signed file, import from one. */
import { IntegrityError } from "../core/index.ts";
import type { Consent, Memory, Source } from "../memory/index.ts";
import type { LessonBase } from "./lesson-base.ts";
import { decodeNeurons } from "./lesson-codec.ts";
import { fromBase64, type PortableLesson, readLessonFile, type Signer, toBase64, writeLessonFile } from "./portable.ts";
import type { Teacher } from "./teaching.ts";
import { reread } from "./understanding.ts";

export interface Exchange {
  readonly memory: Memory;
  readonly base: LessonBase;
  readonly teacher: Teacher;
  readonly gateHash: string;
}

/** All lessons that hold and that the person agrees to, with the neurons that belong to this base. */
export function exportLessons({ memory, base, teacher }: Exchange, signer: Signer): Uint8Array {
  const { lessons } = memory;
  const list = lessons.list().filter(({ consent, state }) => consent !== "none" && state !== "superseded");
  const portable = list.map((lesson): PortableLesson => {
    const { text, fact, language, source, consent, subjectForms, rehearsals } = lesson;
    const neurons = lesson.baseHash === base.sha256 ? lessons.neurons(lesson.id) : undefined;
    const encoded = neurons ? toBase64(neurons) : null;
    return { text, fact, language, source, consent, subjectForms, rehearsals, neurons: encoded };
  });
  return writeLessonFile({ baseHash: base.sha256, method: teacher.method, lessons: portable }, signer);
}

/**
 * Takes over the lessons of a file, which the person thereby agrees to. Those signed by this device keep their source.
 *
 * @throws FormatError or IntegrityError if the file is malformed, was changed, or belongs to another base model; then
 *   nothing was taken over
 */
export function importLessons(
  exchange: Exchange,
  bytes: Uint8Array,
  signer: Signer,
): { readonly added: number; readonly known: number } {
  const { memory, base, gateHash } = exchange;
  const { file, signedBy } = readLessonFile(bytes, signer);
  if (file.baseHash !== base.sha256) {
    const [theirs, ours] = [file.baseHash.slice(0, 12), base.sha256.slice(0, 12)];
    throw new IntegrityError(
      "lesson-base",
      `these lessons were taught to the base model ${theirs}…, this one is ${ours}…`,
    );
  }
  const isOwn = signedBy === toBase64(signer.publicKey);
  const taken = file.lessons.map((lesson) => ({ lesson, neurons: checkNeurons(exchange, lesson) }));
  const { lessons } = memory;
  const outcomes = memory.transaction(() =>
    taken.map(({ lesson, neurons }) => {
      const { text, fact, language, subjectForms, rehearsals } = lesson;
      const source: Source = isOwn ? lesson.source : { kind: "peer", name: signedBy };
      const consent: Consent = source.kind === "person" ? "own-words" : "agreed";
      const { id, outcome } = lessons.put({ text, fact, language, subjectForms, rehearsals, source, consent });
      if (neurons && lessons.get(id)?.state === "proposed") {
        lessons.learn(id, { neurons, baseHash: base.sha256, headHash: gateHash, method: file.method });
      }
      return outcome;
    }),
  );
  const known = outcomes.filter((outcome) => outcome === "unchanged").length;
  return { added: outcomes.length - known, known };
}

/** The neurons of a lesson from a file. They must say what the lesson says, whatever the file's maker trained. */
function checkNeurons({ base, teacher }: Exchange, { text, neurons }: PortableLesson): Uint8Array | undefined {
  if (neurons === null) return undefined;
  const bytes = fromBase64(neurons);
  const { width, vocabulary } = base.config;
  const { tokens } = decodeNeurons(bytes, { width, vocabulary });
  const own = teacher.answerTokens(reread(text).answer);
  if (tokens.length !== own.length || !tokens.every((token, i) => token === own[i])) {
    throw new IntegrityError("lesson-neurons", "a lesson's neurons do not say what the lesson says");
  }
  return bytes;
}

/**
 * Learning: what a person says becomes weights that grew on this device, and can be taken away again without a trace.
 *
 * A lesson's way: a turn is noticed, its subject found, its record stored; then, in the background, its neurons are taught
 * (`teaching.ts`) as a pure function of the frozen base and the lesson, and join `lesson-memory.ts`, which looks up once per
 * answer whether a lesson speaks.
 */
export { type AskedKind, answeredKind, askedKind } from "./asked-kind.ts";
export { CueIndex, type CueMatch } from "./cue-index.ts";
export { deviceSigner } from "./device-key.node.ts";
export { isSpeaker, type ParsedFact, parseFact } from "./fact-parse.ts";
export {
  bestTags,
  type Span,
  TAG_COUNT,
  type TaggedFact,
  type TaggerWeights,
  tagFact,
  tagFeatures,
} from "./fact-tagger.ts";
export { type Language, languageOf } from "./language.ts";
export { Learner, type LearnerOptions, type Observation, type TurnContext } from "./learner.ts";
export { LessonBase, type LessonBaseOptions, MASK, type MaskedText } from "./lesson-base.ts";
export { decodeNeurons, encodeNeurons, type LessonNeurons, NEURON_LIMITS, type NeuronShape } from "./lesson-codec.ts";
export {
  DEFAULT_WEIGHTS,
  type GateEvidence,
  type GateParts,
  type GateWeights,
  LessonGate,
  readGate,
  writeGate,
} from "./lesson-gate.ts";
export { type Candidate, LessonMemory, type Lookup, type MemorisedLesson, rowsSimilarity } from "./lesson-memory.ts";
export { LessonPlayer, type PlayMode } from "./lesson-player.ts";
export { maskSubject } from "./masking.ts";
export { type ForeignSign, foreignSign, visibleText } from "./neutralise.ts";
export { isCorrection, type NoticedFact, type NoticingWeights, noticeFacts } from "./noticing.ts";
export { noticingFeatures, noticingSense, SENSE_SCALE, type SentenceInTurn } from "./noticing-features.ts";
export { noticingWeights } from "./noticing-model.ts";
export { pinyinSyllables } from "./pinyin.ts";
export {
  type LessonFile,
  PORTABLE_LIMITS,
  type PortableLesson,
  readLessonFile,
  type Signer,
  writeLessonFile,
} from "./portable.ts";
export { resolvePronouns } from "./pronouns.ts";
export { packTable, unpackTable, WORDS_WIDTH, type WordTable, wordsKey } from "./relation-words.ts";
export { type Sentence, sentencesOf } from "./sentences.ts";
export { subjectForms, withoutLead } from "./subject-forms.ts";
export { type LessonContent, METHOD, relationRows, type TaughtLesson, Teacher } from "./teaching.ts";
export { type TextUnit, textUnits } from "./text-units.ts";
export { refine, reread, type Understanding, understand, understandStatement } from "./understanding.ts";
export { type WordFeatures, wordFeatures } from "./word-features.ts";

/**
 * The language model: its shape (`config.ts`), its block (`yan.ts`, written once for training and answering), its state
 * (`state.ts`), and the object that reads tokens and gives logits (`language-model.ts`).
 */
export type { Checkpoint, CheckpointDtype, CheckpointTensor, RandomAccess } from "./checkpoint/checkpoint.ts";
export { openCheckpoint, openCheckpointFile } from "./checkpoint/open-checkpoint.ts";
export {
  type RandomGgufOptions,
  type RandomTensor,
  RWKV7_190M,
  type Rwkv7Geometry,
  randomGguf,
  randomRwkv7,
  syntheticVocabulary,
} from "./checkpoint/random-checkpoint.ts";
export { VOCABULARY_FILE } from "./checkpoint/vocabulary.ts";
export * from "./config.ts";
export { AutomatonConstraint, type AutomatonConstraintOptions } from "./constraints/automaton-constraint.ts";
export type { ByteAutomaton } from "./constraints/byte-automaton.ts";
export { type JsonOptions, type JsonState, jsonAutomaton } from "./constraints/json-automaton.ts";
export { POEM_FORMS, PoemConstraint, type PoemForm, type PoemOptions } from "./constraints/poem-constraint.ts";
export { THEMES, type Theme, themeSigns, themesOf } from "./constraints/poem-themes.ts";
export {
  parseToolSignature,
  type ToolParameter,
  type ToolSignature,
  toolCallAutomaton,
} from "./constraints/tool-call.ts";
export { type ForwardContext, fillChunkSources, type Neurons } from "./forward-context.ts";
export { type AnswerVoice, type FinishReason, type GenerateOptions, generate } from "./generate.ts";
export { LanguageModel, type LanguageModelOptions, modelBytes } from "./language-model.ts";
export { type ModelFile, openModelFile } from "./model-file.ts";
export {
  fillParameters,
  loadParameters,
  type ModelFolder,
  readModelFolder,
  saveModelFolder,
  type TrainedSoFar,
  trainedSoFar,
} from "./model-folder.ts";
export { openPackedCache, type PackedCache, packWeightsCached } from "./packed-cache.ts";
export { packedWeightsBytes, packWeights, packWeightsNow } from "./packed-weights.ts";
export { initialise, parameterCount, parameterSpecs } from "./parameters.ts";
export {
  FEATURE_LAYERS,
  initialiseRelationHead,
  RELATION_WIDTH,
  recordRelationKeys,
  relationHeadSpecs,
  relationKey,
} from "./relation-head.ts";
export { rwkv7Config, rwkv7Reader } from "./rwkv7-checkpoint.ts";
export { argmax, type Constraint, Sampler, type SamplerOptions } from "./sampler.ts";
export { decodeState, encodeState, type LayerState, ModelState, type SavedState, stateLength } from "./state.ts";
export { trainedNeurons } from "./trained-neurons.ts";
export { exactWeights, trainedWeights } from "./trained-weights.ts";
export { readerOf, readParameters, type SyncWeightReader, type WeightReader } from "./weight-reader.ts";
export type { AnswerFormat, Matrix, ModelWeights, WeightSource } from "./weights.ts";
export { forward, readOut, slopeDecays } from "./yan.ts";

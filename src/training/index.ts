/**
 * Training from nothing: documents become packed batches (`encode.ts`, `packer.ts`), batches become steps (`trainer.ts` over
 * the programs of `training-graph.ts`), steps become a run that survives being killed (`loop.node.ts`). What to train on what
 * is a `Recipe`.
 */
export { CONTRASTIVE_TEMPERATURE, contrastiveLoss } from "./contrastive.ts";
export type { Document, Part, RelationPhrasing } from "./document.ts";
export { type EncodedDocument, encodeDocument } from "./encode.ts";
export { type Progress, runTraining, type TrainOptions, type TrainOutcome } from "./loop.node.ts";
export { type BatchArrays, Packer, type Placement } from "./packer.ts";
export type { DocumentSource, OptimiserRates, Phase, Recipe } from "./recipe.ts";
export { activeBlocks, type LearningRateSchedule, learningRateFactor } from "./schedule.ts";
export { type KindScore, type StepReport, TRAINING_MEMORY_BYTES, Trainer, type TrainingMemory } from "./trainer.ts";
export { Updater } from "./training-graph.ts";

/** What changes over a run: the learning rate, and how many blocks of neurons fire. */

export interface LearningRateSchedule {
  readonly warmUpSteps: number;
  /** First step of the decay; may be set later, from any checkpoint of the constant phase. */
  readonly decayStart: number;
  readonly totalSteps: number;
}

/** Warm-up, stable, linear decay to zero: the factor of the learning rate at a step that counts from 1. */
export function learningRateFactor(step: number, schedule: LearningRateSchedule): number {
  const { warmUpSteps, decayStart, totalSteps } = schedule;
  if (step < warmUpSteps) return step / warmUpSteps;
  if (step < decayStart) return 1;
  return Math.max(0, (totalSteps - step + 1) / (totalSteps - decayStart + 1));
}

/**
 * Active blocks at a step: all at first, then fewer in a few equal stairs, `target` after `over` steps.
 * Stairs, because each change records the step's program anew.
 */
export function activeBlocks(step: number, all: number, target: number, over: number): number {
  const stairs = 6;
  if (step >= over || all <= target) return target;
  const done = Math.floor((step / over) * stairs) / stairs;
  return Math.round(all + (target - all) * done);
}

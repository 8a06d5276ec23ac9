/**
 * Small talk as intents: what a person says in many ways, what Shoal answers in several, and what may follow.
 */
import type { Tongue } from "../commands/slots.ts";

/** Templates of the sentence grammar, by language. Slots are filled alike on both sides of an exchange. */
export type Sayings = Readonly<Record<Tongue, readonly string[]>>;

export interface Exchange {
  readonly user: Sayings;
  readonly assistant: Sayings;
}

export interface Intent extends Exchange {
  readonly name: string;
  /** What people say next, each with its answer. */
  readonly then?: readonly Exchange[];
}

/** One intent in a compact form. */
export function intent(
  name: string,
  zhUser: readonly string[],
  zhAssistant: readonly string[],
  enUser: readonly string[],
  enAssistant: readonly string[],
  then: readonly Exchange[] = [],
): Intent {
  return { name, user: { zh: zhUser, en: enUser }, assistant: { zh: zhAssistant, en: enAssistant }, then };
}

export function exchange(
  zhUser: readonly string[],
  zhAssistant: readonly string[],
  enUser: readonly string[],
  enAssistant: readonly string[],
): Exchange {
  return { user: { zh: zhUser, en: enUser }, assistant: { zh: zhAssistant, en: enAssistant } };
}

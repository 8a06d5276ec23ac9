/**
 * Small talk in both languages.
 */
import type { Generator } from "../generator.ts";
import { smallTalk } from "./conversation.ts";

export { INTENTS } from "./conversation.ts";

export const CHAT_KINDS: Readonly<Record<string, Generator>> = {
  "small-talk": (rng) => smallTalk(rng),
};

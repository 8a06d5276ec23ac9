/**
 * Shares of the mix by phase, in percent of estimated tokens.
 *
 * - early: about half commands, memory questions and copy drills. Copying starts in a sharp phase and needs a large
 *   early share of copying data; without it a delta-rule model had not begun after 1.3 M tokens, with it at 0.4 M.
 * - main: at least half ordinary text.
 * - final: the last 15-20 % of steps, on chat, reading, tools, facts and poems.
 */

export type Phase = "early" | "main" | "final";

/** Source or kind name to its share; they need not add up to 100. */
export type Weights = Readonly<Record<string, number>>;

export const WEIGHTS: Readonly<Record<Phase, Weights>> = {
  early: {
    poems: 6,
    "stories-cmrc2017": 4,
    "fairy-tales": 1,
    "reading-cmrc2018": 4,
    "classical-modern": 3,
    books: 8,
    "tool-dialogues": 4,
    snips: 4,
    clinc: 2,
    translation: 3,
    definitions: 1,
    "chinese-words": 1,
  },
  main: {
    poems: 10,
    "song-poems": 3,
    "stories-cmrc2017": 5,
    "stories-cmrc2019": 1.5,
    "fairy-tales": 1,
    "reading-cmrc2018": 4,
    "reading-drcd": 3,
    "reading-xquad": 1,
    "classical-modern": 8,
    books: 12,
    "tool-dialogues": 4,
    snips: 1.5,
    clinc: 1,
    slurp: 0.3,
    "coffee-orders": 0.4,
    "persona-chat": 2,
    "topical-chat": 3,
    chatterbot: 0.1,
    "grounded-chat": 0.7,
    instructions: 1,
    trivia: 1.5,
    definitions: 1.5,
    "chinese-words": 1.2,
    sayings: 0.5,
    translation: 3,
    documentation: 1.5,
  },
  final: {
    poems: 10,
    "stories-cmrc2017": 4,
    "fairy-tales": 1,
    "reading-cmrc2018": 4,
    "reading-drcd": 2,
    books: 6,
    "tool-dialogues": 4,
    "persona-chat": 1,
    "grounded-chat": 1,
    instructions: 0.5,
    translation: 2,
  },
};

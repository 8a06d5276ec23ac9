/** Cuts a turn into sentences, with their places. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets in the turn. */
  readonly start: number;
  readonly end: number;
}

/** A turn longer than this is cut off: nobody teaches one fact in so many words. */
export const MOST_TURN_UNITS = 8_000;

const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Prof|No|vs|etc|e\.g|i\.e|approx|Jr|Sr|[A-Z])\.$/;
const CLOSING = /["'”’」』）)\]]/;

/** Sentences in order; marks belong to the sentence before them. */
export function sentencesOf(turn: string): Sentence[] {
  const text = turn.slice(0, MOST_TURN_UNITS);
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n" || /[。！？；!?;…]/.test(c) || (c === "." && endsSentence(text, start, i))) {
      let end = i + 1;
      while (end < text.length && (/[。！？!?.…]/.test(text[end]!) || CLOSING.test(text[end]!))) end++;
      close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

/** A full stop ends a sentence unless it belongs to a number, an address or an abbreviation. */
function endsSentence(text: string, start: number, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !/\s/.test(next) && !CLOSING.test(next) && !/\p{sc=Han}/u.test(next)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1));
}

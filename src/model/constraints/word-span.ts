/** Pieces of a text, from the beginning of a word to the end of one, as they stand in a JSON string. */
import type { Pattern } from "./pattern.ts";

/** Longer texts are quoted from their end, where what is asked stands. */
const MOST_CHARACTERS = 1_000;

const utf8 = new TextEncoder();

/** Any run of whole words of the text; null if it has none. */
export function wordsOf(text: string): Pattern | null {
  const characters = Array.from(text.replace(/\p{Cs}/gu, "\ufffd")).slice(-MOST_CHARACTERS);
  const mayBegin = characters.map((char, i) => isWord(char) && !joins(characters[i - 1], char));
  const mayEnd = characters.map((char, i) => isWord(char) && !joins(char, characters[i + 1]));
  if (!mayBegin.includes(true)) return null;
  return (nfa, next) => {
    const begins: number[] = [];
    let following: number | null = null; // where the character after this one begins
    for (let i = characters.length - 1; i >= 0; i--) {
      const ways: number[] = mayEnd[i] ? [next] : [];
      if (following !== null) ways.push(following);
      const bytes = utf8.encode(JSON.stringify(characters[i]).slice(1, -1));
      following = bytes.reduceRight((to, byte) => nfa.byte(byte, byte, to), nfa.split(ways));
      if (mayBegin[i]) begins.push(following);
    }
    return nfa.split(begins);
  };
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(char);
}

/** Whether two neighbours belong to one word: letters or digits of a script that puts spaces between words. */
function joins(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && isJoining(before) && isJoining(after);
}

function isJoining(char: string): boolean {
  return /[\p{L}\p{M}\p{N}'’]/u.test(char) && !/\p{sc=Han}/u.test(char);
}

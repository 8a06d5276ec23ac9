/** Puts the name for a pronoun, from what was said before in the conversation. */
import { surnameLength } from "./chinese-names.ts";
import { parseFact } from "./fact-parse.ts";
import { sentencesOf } from "./sentences.ts";

/** Turns that are looked back. */
const MOST_TURNS = 6;

const ZH_PRONOUN = /(?:他们|她们|它们|他|她|它)/u;
const EN_PRONOUN = /\b(?:he|she|it|they|his|hers?|its|their|him|them)\b/i;

/** Words whose pronoun is about nothing: "it rains". */
const EMPTY_IT =
  /\bit(?:'s| is| was)? (?:rain|snow|freez|cold|hot|late|early|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|seems|looks|turns)/i;

/**
 * The turn with the first pronoun of each sentence replaced by what was talked about last, where there is something that fits.
 *
 * @param earlier turns before, oldest first
 * @param nameIn finds a subject that is known to stand in a text, if there is one
 */
export function resolvePronouns(
  turn: string,
  earlier: readonly string[],
  nameIn: (text: string) => string | undefined,
): string {
  if (!ZH_PRONOUN.test(turn) && !EN_PRONOUN.test(turn)) return turn;
  const before = [...earlier];
  let resolved = "";
  let at = 0;
  for (const { text, start, end } of sentencesOf(turn)) {
    const named = resolveSentence(text, before, nameIn);
    resolved += turn.slice(at, start) + named;
    before.push(named);
    at = end;
  }
  return resolved + turn.slice(at);
}

function resolveSentence(
  turn: string,
  earlier: readonly string[],
  nameIn: (text: string) => string | undefined,
): string {
  const pattern = /\p{sc=Han}/u.test(turn) ? ZH_PRONOUN : EN_PRONOUN;
  const found = pattern.exec(turn);
  if (!found || EMPTY_IT.test(turn) || nameIn(turn) !== undefined) return turn;
  const pronoun = found[0].toLowerCase();
  for (const text of earlier.slice(-MOST_TURNS).reverse()) {
    const name = nameIn(text) ?? toldSubject(text);
    if (name === undefined || !fits(pronoun, name)) continue;
    const replaced = isPossessive(pronoun, turn, found.index) ? `${name}'s` : name;
    return turn.slice(0, found.index) + replaced + turn.slice(found.index + found[0].length);
  }
  return turn;
}

function toldSubject(text: string): string | undefined {
  for (const { text: sentence } of sentencesOf(text).reverse()) {
    const subject = parseFact(sentence).subject?.text;
    if (
      subject &&
      !/^(?:I|my|me|我)$/i.test(subject) &&
      !ZH_PRONOUN.test(subject) &&
      !/^(?:he|she|it|they)$/i.test(subject)
    )
      return subject;
  }
  return undefined;
}

function isPossessive(pronoun: string, turn: string, at: number): boolean {
  if (/^(?:his|its|their)$/.test(pronoun)) return true;
  // "her room", but "ask her".
  return (
    pronoun === "her" &&
    /^her [a-z]/i.test(turn.slice(at)) &&
    !/^her (?:to|about|for|at|in|on|if|when|that)\b/i.test(turn.slice(at))
  );
}

const PERSON_WORD =
  /(?:妈|爸|爷|奶|姐|妹|哥|弟|叔|伯|舅|姑|姨|婆|公|儿子|女儿|老婆|老公|朋友|同事|同学|邻居|室友|老板|老师|医生|教练|师傅|经理)$|\b(?:mum|mom|mother|dad|father|grandma|grandpa|sister|brother|aunt|uncle|cousin|son|daughter|wife|husband|friend|colleague|neighbour|neighbor|roommate|boss|teacher|doctor|coach|niece|nephew)s?$/iu;

/** She and he are people (or animals with a name), it is a thing or an animal. */
function fits(pronoun: string, name: string): boolean {
  if (/^(?:they|their|them|他们|她们|它们)$/.test(pronoun)) return true;
  const isPerson = PERSON_WORD.test(name) || isPersonName(name);
  return /^(?:it|its|它)$/.test(pronoun) ? !isPerson : isPerson || /^\p{Lu}\p{Ll}+$|^\p{sc=Han}{2,4}$/u.test(name);
}

function isPersonName(name: string): boolean {
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name)) return true;
  return /^\p{sc=Han}{2,4}$/u.test(name) && surnameLength(name) > 0;
}

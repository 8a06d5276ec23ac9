/**
 * Regular languages over bytes, put together from pieces: `sequence(literal("{"), choice(...), literal("}"))`.
 *
 * A pattern is compiled backwards, each piece knowing what follows it, into a nondeterministic automaton, of which the
 * deterministic one is made state by state as it is walked through.
 *
 * Source: Thompson 1968, "Regular expression search algorithm"; Rabin and Scott 1959 for the sets of states.
 */
import { RangeLimitError } from "../../core/index.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";

/** Adds a piece that goes on to state `next`, and returns the state where it begins. */
export type Pattern = (nfa: Nfa, next: number) => number;

/** A state has either one edge over a range of bytes, or any number of edges over nothing. */
interface NfaState {
  readonly low: number;
  readonly high: number;
  readonly to: readonly number[];
}

/** More could only come out of huge tool lists, and would cost memory. */
const MOST_STATES = 500_000;
const NOTHING = -1;

export class Nfa {
  readonly states: NfaState[] = [];

  byte(low: number, high: number, to: number): number {
    return this.#add({ low, high, to: [to] });
  }

  /** Over nothing to any of these. Without any, a state from which there is no way on. */
  split(to: readonly number[]): number {
    return this.#add({ low: NOTHING, high: NOTHING, to });
  }

  #add(state: NfaState): number {
    if (this.states.length === MOST_STATES) {
      throw new RangeLimitError("pattern", "states", `at most ${MOST_STATES}`, this.states.length + 1);
    }
    return this.states.push(state) - 1;
  }
}

const utf8 = new TextEncoder();

export const empty: Pattern = (_, next) => next;
/** Matches nothing at all. */
export const never: Pattern = (nfa) => nfa.split([]);

export function literal(text: string): Pattern {
  const bytes = utf8.encode(text);
  return (nfa, next) => bytes.reduceRight((to, byte) => nfa.byte(byte, byte, to), next);
}

/** One byte of a range, given by its first and last ASCII characters: `anyOf("az", "AZ", "__")`. */
export function anyOf(...ranges: readonly string[]): Pattern {
  return (nfa, next) => nfa.split(ranges.map((range) => nfa.byte(range.charCodeAt(0), range.charCodeAt(1), next)));
}

export function sequence(...pieces: readonly Pattern[]): Pattern {
  return (nfa, next) => pieces.reduceRight((to, piece) => piece(nfa, to), next);
}

export function choice(...pieces: readonly Pattern[]): Pattern {
  return (nfa, next) => nfa.split(pieces.map((piece) => piece(nfa, next)));
}

export function optional(piece: Pattern): Pattern {
  return choice(piece, empty);
}

export function repeat(piece: Pattern, least: number, most: number): Pattern {
  const required = Array.from({ length: least }, () => piece);
  let rest = empty;
  for (let i = least; i < most; i++) rest = optional(sequence(piece, rest));
  return sequence(...required, rest);
}

/** The automaton of a pattern. Its states are numbers. */
export function compilePattern(pattern: Pattern): ByteAutomaton<number> {
  const nfa = new Nfa();
  const end = nfa.split([]);
  const begin = pattern(nfa, end);
  return new PatternAutomaton(nfa.states, begin, end);
}

const UNKNOWN = -2;
const DEAD = -1;

class PatternAutomaton implements ByteAutomaton<number> {
  readonly start: number;
  readonly #nfa: readonly NfaState[];
  readonly #end: number;
  readonly #distances: Float64Array;
  /** States of the deterministic automaton: the states of the other that have an edge or are the end, ascending. */
  readonly #sets: (readonly number[])[] = [];
  readonly #least: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #edges: Int32Array[] = []; // [256] each

  constructor(nfa: readonly NfaState[], begin: number, end: number) {
    this.#nfa = nfa;
    this.#end = end;
    this.#distances = distancesTo(nfa, end);
    this.start = this.#stateOf(this.#closure([begin]));
  }

  next(state: number, byte: number): number | null {
    const edges = this.#edges[state]!;
    if (edges[byte] === UNKNOWN) {
      const to: number[] = [];
      for (const s of this.#sets[state]!) {
        const { low, high, to: next } = this.#nfa[s]!;
        if (byte >= low && byte <= high) to.push(...next);
      }
      const set = this.#closure(to);
      edges[byte] = set.length > 0 ? this.#stateOf(set) : DEAD;
    }
    const to = edges[byte]!;
    return to === DEAD ? null : to;
  }

  isComplete(state: number): boolean {
    return this.#least[state] === 0;
  }

  leastBytes(state: number): number {
    return this.#least[state]!;
  }

  #stateOf(set: readonly number[]): number {
    const key = set.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.push(set) - 1;
    this.#ids.set(key, id);
    this.#least.push(set.reduce((least, s) => Math.min(least, this.#distances[s]!), Number.POSITIVE_INFINITY));
    this.#edges.push(new Int32Array(256).fill(UNKNOWN));
    return id;
  }

  /** All that is reached over nothing and leads anywhere. */
  #closure(from: readonly number[]): number[] {
    const seen = new Set<number>(from);
    const open = [...from];
    const set: number[] = [];
    for (let s = open.pop(); s !== undefined; s = open.pop()) {
      const { low, to } = this.#nfa[s]!;
      if (low !== NOTHING || s === this.#end) {
        if (this.#distances[s]! < Number.POSITIVE_INFINITY) set.push(s);
        continue;
      }
      for (const next of to) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return set.sort((a, b) => a - b);
  }
}

/**
 * Bytes from every state to the end, infinite where there is no way. Pieces are compiled backwards, so edges lead to
 * states that were made before, and one pass in order of making suffices.
 */
function distancesTo(nfa: readonly NfaState[], end: number): Float64Array {
  const distances = new Float64Array(nfa.length).fill(Number.POSITIVE_INFINITY);
  for (const [s, { low, to }] of nfa.entries()) {
    if (s === end) distances[s] = 0;
    for (const next of to) distances[s] = Math.min(distances[s]!, distances[next]! + (low === NOTHING ? 0 : 1));
  }
  return distances;
}

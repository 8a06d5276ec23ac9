/**
 * JSON as RFC 8259 defines it, in UTF-8, written compactly: at most one space, after a comma or a colon. Characters stand
 * for themselves or behind a backslash; `\u` is not written, since what needs it has a shorter form or no use.
 */
import type { ByteAutomaton } from "./byte-automaton.ts";
import { type Continuation, continuationOf, continued } from "./utf8-range.ts";

/** What comes next: a value, "item" a value or ], "member" a key or }, "after" a comma or the end of what is open. */
type Mode = "value" | "item" | "member" | "key" | "colon" | "after" | "string" | "escape" | "literal" | NumberMode;

/** Where in a number: after the minus, a leading zero, the integer part, the point, the fraction, the e, its sign, its digits. */
type NumberMode = "minus" | "zero" | "integer" | "point" | "fraction" | "exponent" | "sign" | "power";

/** An open array or object. */
interface Frame {
  readonly kind: "array" | "object";
  readonly outer: Frame | null;
  readonly depth: number;
}

/** Where in a JSON text one is. */
export interface JsonState {
  readonly mode: Mode;
  readonly frame: Frame | null;
  /** In a string: whether it is a key. */
  readonly isKey?: boolean;
  /** In a string: the rest of a character. */
  readonly rest?: Continuation;
  /** In a literal: the letters that are left. */
  readonly letters?: string;
  /** Whether a space may be written. */
  readonly maySpace?: boolean;
}

export interface JsonOptions {
  /** What the whole text is; default "any". */
  readonly root?: "any" | "object";
}

const MOST_DEPTH = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPED: ReadonlySet<string> = new Set('"\\/bfnrt');
const LITERALS: Readonly<Record<string, string>> = { t: "rue", f: "alse", n: "ull" };

export function jsonAutomaton({ root = "any" }: JsonOptions = {}): ByteAutomaton<JsonState> {
  return {
    start: { mode: "value", frame: null },
    next: (state, byte) => {
      const isRoot = state.mode === "value" && state.frame === null;
      return isRoot && root === "object" && byte !== 0x7b ? null : nextState(state, byte);
    },
    isComplete: (state) => state.frame === null && mayEnd(state.mode),
    leastBytes: (state) => {
      const isRoot = state.mode === "value" && state.frame === null;
      return isRoot && root === "object" ? 2 : leastBytes(state);
    },
  };
}

function nextState(state: JsonState, byte: number): JsonState | null {
  const { mode, frame } = state;
  if (mode === "string") return inString(state, byte);
  const char = byte < 0x80 ? String.fromCharCode(byte) : "";
  switch (mode) {
    case "escape":
      return ESCAPED.has(char) ? { ...state, mode: "string" } : null;
    case "literal": {
      const letters = state.letters!;
      if (char !== letters[0]) return null;
      return letters.length > 1 ? { ...state, letters: letters.slice(1) } : { mode: "after", frame };
    }
    case "colon":
      return char === ":" ? { mode: "value", frame, maySpace: true } : null;
    case "value":
      return char === " " && state.maySpace ? { mode, frame } : beginValue(frame, char);
    case "item":
      return char === "]" ? closed(frame!) : beginValue(frame, char);
    case "member":
      return char === "}" ? closed(frame!) : beginKey(frame, byte);
    case "key":
      return char === " " && state.maySpace ? { mode, frame } : beginKey(frame, byte);
    case "after":
      return afterValue(frame, char);
    default:
      return inNumber(mode, frame, char);
  }
}

function inString(state: JsonState, byte: number): JsonState | null {
  const { frame, isKey = false, rest } = state;
  if (rest) {
    const more = continued(rest, byte);
    if (more === undefined) return null;
    return more ? { ...state, rest: more } : { mode: "string", frame, isKey };
  }
  if (byte === QUOTE) return isKey ? { mode: "colon", frame } : { mode: "after", frame };
  if (byte === BACKSLASH) return { ...state, mode: "escape" };
  if (byte >= 0x80) {
    const begun = continuationOf(byte);
    return begun && { ...state, rest: begun };
  }
  return byte >= 0x20 ? state : null;
}

function beginValue(frame: Frame | null, char: string): JsonState | null {
  if (char === "") return null;
  if (char === '"') return { mode: "string", frame, isKey: false };
  if (char === "[" || char === "{") {
    const depth = (frame?.depth ?? 0) + 1;
    if (depth > MOST_DEPTH) return null;
    const isArray = char === "[";
    return { mode: isArray ? "item" : "member", frame: { kind: isArray ? "array" : "object", outer: frame, depth } };
  }
  if (char === "-") return { mode: "minus", frame };
  if (isDigit(char)) return { mode: char === "0" ? "zero" : "integer", frame };
  const letters = LITERALS[char];
  return letters ? { mode: "literal", frame, letters } : null;
}

function beginKey(frame: Frame | null, byte: number): JsonState | null {
  return byte === QUOTE ? { mode: "string", frame, isKey: true } : null;
}

function afterValue(frame: Frame | null, char: string): JsonState | null {
  if (!frame) return null;
  if (char === ",") return { mode: frame.kind === "array" ? "value" : "key", frame, maySpace: true };
  return char === (frame.kind === "array" ? "]" : "}") ? closed(frame) : null;
}

function closed({ outer }: Frame): JsonState {
  return { mode: "after", frame: outer };
}

function inNumber(mode: NumberMode, frame: Frame | null, char: string): JsonState | null {
  const to = (next: NumberMode): JsonState => ({ mode: next, frame });
  const digit = isDigit(char);
  switch (mode) {
    case "minus":
      return digit ? to(char === "0" ? "zero" : "integer") : null;
    case "point":
      return digit ? to("fraction") : null;
    case "exponent":
      if (char === "+" || char === "-") return to("sign");
      return digit ? to("power") : null;
    case "sign":
      return digit ? to("power") : null;
    default:
      if (digit && mode !== "zero") return to(mode);
      if (char === "." && (mode === "zero" || mode === "integer")) return to("point");
      if ((char === "e" || char === "E") && mode !== "power") return to("exponent");
      return afterValue(frame, char);
  }
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function mayEnd(mode: Mode): boolean {
  return mode === "after" || mode === "zero" || mode === "integer" || mode === "fraction" || mode === "power";
}

/** Colon and a digit: what a member needs after its key. */
const AFTER_KEY_BYTES = 2;

function leastBytes({ mode, frame, isKey, rest, letters }: JsonState): number {
  const brackets = frame?.depth ?? 0;
  const toEndOfString = 1 + (rest?.bytes ?? 0) + (isKey ? AFTER_KEY_BYTES : 0);
  switch (mode) {
    case "string":
      return brackets + toEndOfString;
    case "escape":
      return brackets + 1 + toEndOfString;
    case "literal":
      return brackets + letters!.length;
    case "colon":
      return brackets + AFTER_KEY_BYTES;
    case "key":
      return brackets + 2 + AFTER_KEY_BYTES;
    case "value":
    case "minus":
    case "point":
    case "exponent":
    case "sign":
      return brackets + 1;
    default:
      return brackets;
  }
}

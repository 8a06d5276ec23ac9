/**
 * Calls of tools, `{"tool":"light.set","arguments":{"room":"kitchen","state":"on"}}`, or `{"tool":"none"}` where none fits.
 *
 * A tool is offered by its signature, `light.set(room?, state: on|off, level?: number): switches lamps`. A call names an
 * offered tool and gives its arguments in order; values are one of the listed, a number or time, or words of the person.
 */
import { FormatError } from "../../core/index.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";
import { anyOf, choice, compilePattern, empty, literal, never, type Pattern, repeat, sequence } from "./pattern.ts";
import { numbersIn } from "./spoken-numbers.ts";
import { wordsOf } from "./word-span.ts";

export interface ToolParameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** "a|b|c" for a closed list, "number", "boolean", "HH:MM", "expression", or "" for words of the person. */
  readonly type: string;
}

export interface ToolSignature {
  readonly name: string;
  readonly parameters: readonly ToolParameter[];
  readonly description: string;
}

const SIGNATURE = /^([A-Za-z_][\w.-]{0,63})\((.*?)\)(?::\s*(.*))?$/s;
const PARAMETER = /^([A-Za-z_]\w{0,63})(\?)?(?::\s*(.+))?$/;
const MOST_PARAMETERS = 32;

/** @throws FormatError "tool-signature" showing the form that is expected */
export function parseToolSignature(text: string): ToolSignature {
  const [, name, list, description = ""] = SIGNATURE.exec(text.trim()) ?? malformed(text);
  const parts = list!.split(",").map((part) => part.trim());
  if (parts.length > MOST_PARAMETERS) malformed(text);
  const parameters = list!.trim() === "" ? [] : parts.map((part) => parameterOf(part, text));
  return { name: name!, parameters, description };
}

function parameterOf(part: string, text: string): ToolParameter {
  const [, name, mark, type = ""] = PARAMETER.exec(part) ?? malformed(text);
  return { name: name!, isOptional: mark === "?", type: type.trim() };
}

function malformed(text: string): never {
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  throw new FormatError(
    "tool-signature",
    `a tool is written like light.set(room?, state: on|off): switches lamps; got ${JSON.stringify(shown)}`,
  );
}

/**
 * @param tools those on offer; none for a model that knows its tools by heart: then any name goes.
 * @param words what the person said, from which free values are taken.
 * @param mustCall whether it may not be none.
 */
export function toolCallAutomaton(
  tools: readonly ToolSignature[],
  words: string,
  mustCall = false,
): ByteAutomaton<number> {
  const values = valuesOf(words);
  const calls = tools.map(({ name, parameters }) =>
    sequence(literal(`${JSON.stringify(name)},"arguments":{`), argumentsOf(parameters, values), literal("}}")),
  );
  if (tools.length === 0) calls.push(anyCall(values));
  const choices = mustCall ? calls : [literal('"none"}'), ...calls];
  return compilePattern(sequence(literal('{"tool":'), choice(...choices)));
}

interface Values {
  readonly ofType: (type: string) => Pattern;
  readonly any: Pattern;
}

/** Arguments in order with commas between them; optional ones may be left out. */
function argumentsOf(parameters: readonly ToolParameter[], values: Values): Pattern {
  return (nfa, next) => {
    let [first, later] = [next, next]; // where the rest begins, before and after an argument was written
    for (const { name, isOptional, type } of [...parameters].reverse()) {
      const argument = sequence(literal(`${JSON.stringify(name)}:`), values.ofType(type))(nfa, later);
      const afterComma = literal(",")(nfa, argument);
      later = isOptional ? nfa.split([afterComma, later]) : afterComma;
      first = isOptional ? nfa.split([argument, first]) : argument;
    }
    return first;
  };
}

const MOST_OWN_ARGUMENTS = 4;
const LETTERS = anyOf("az", "AZ", "__");
const DIGIT = anyOf("09");

function anyCall({ any }: Values): Pattern {
  const name = sequence(LETTERS, repeat(choice(LETTERS, DIGIT, literal(".")), 0, 39));
  const key = sequence(LETTERS, repeat(choice(LETTERS, DIGIT), 0, 19));
  const argument = sequence(quoted(key), literal(":"), any);
  const list = choice(empty, sequence(argument, repeat(sequence(literal(","), argument), 0, MOST_OWN_ARGUMENTS - 1)));
  return sequence(quoted(name), literal(',"arguments":{'), list, literal("}}"));
}

const quoted = (piece: Pattern): Pattern => sequence(literal('"'), piece, literal('"'));
const BOOLEAN = choice(literal("true"), literal("false"));
const TIME = sequence(
  choice(sequence(anyOf("01"), DIGIT), sequence(literal("2"), anyOf("03"))),
  literal(":"),
  anyOf("05"),
  DIGIT,
);
const EXPRESSION = repeat(choice(DIGIT, anyOf("++", "--", "**", "//", "..", "((", "))", "%%", "^^")), 1, 40);
const ANY_NUMBER = sequence(
  choice(literal("-"), empty),
  choice(literal("0"), sequence(anyOf("19"), repeat(DIGIT, 0, 6))),
);
/** A closed list's entry, for models that know their tools by heart. */
const ENTRY = repeat(choice(anyOf("az"), literal("_")), 1, 16);

function valuesOf(words: string): Values {
  const numbers = numbersIn(words);
  const numberOf = (said: readonly number[]): Pattern =>
    said.length > 0 ? choice(...said.map((n) => literal(String(n)))) : ANY_NUMBER;
  const number = numberOf(numbers);
  const integer = numberOf(numbers.filter(Number.isInteger));
  const span = wordsOf(words);
  const quotedSpan = span ? quoted(span) : never;
  return {
    ofType: (type) => {
      if (type === "") return quotedSpan;
      if (type === "number") return number;
      if (type === "integer") return integer;
      if (type === "boolean") return BOOLEAN;
      if (type === "HH:MM") return quoted(TIME);
      if (type === "expression") return quoted(EXPRESSION);
      if (type.includes("|")) return choice(...type.split("|").map((entry) => literal(JSON.stringify(entry.trim()))));
      return quotedSpan;
    },
    any: choice(quotedSpan, quoted(ENTRY), number, BOOLEAN),
  };
}

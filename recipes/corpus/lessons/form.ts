/**
 * Forms: wordings with alternatives and gaps, compiled once and filled many times.
 *
 *   [a|b|]        one of the alternatives, the empty one included; may be nested
 *   {s} {v}       subject and value        {s's} {o}     English: possessive, object
 *   {he} {him} {his} {ta}  the pronoun      {I} {my} {me} {我}  the person who speaks
 *   +live         English verb that agrees with the subject: "lives", "live"; also +is, +was, +has, +does
 *   a(n)          the English article that fits the value after it
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Language } from "../lexicon/term.ts";

type Node = string | { readonly slot: string } | { readonly verb: string } | { readonly choice: readonly Node[][] };

export interface Form {
  /** The wording as it was written; its hash decides whether it is kept for validation. */
  readonly source: string;
  readonly nodes: readonly Node[];
}

/** Words after which an English subject is an object: "for me", "call her". Alternatives may end just before it. */
const OBJECT_AFTER =
  /(?:^|[\s[|])(?:about|after|against|around|ask|assists|at|beat|beats|before|behind|below|beside|between|beyond|book|booked|bothering|bothers|bought|bring|brings|buy|by|call|called|calls|calms|cancel|cheer|cheers|coaches|cost|costs|disturb|email|employs|entrust|feed|find|finds|fire|fit|fits|follow|for|frightens|from|gave|get|gets|give|gives|got|hear|held|help|helps|hit|hurts|identify|in|inside|into|invite|join|keep|keeps|know|knows|lead|leads|leaves|left|let|lets|like|look|made|mail|make|makes|me|mean|meet|meets|move|moved|near|need|of|off|on|onto|open|opens|over|please|put|puts|reach|reaches|recognise|remind|reminded|reminds|ring|run|saw|scares|see|sees|send|set|show|showed|spot|start|suit|suits|tag|take|takes|taught|teach|teaches|tease|tell|tells|text|than|time|to|told|took|top|toward|towards|trains|treat|treats|trust|under|understand|upset|use|visit|wake|wakes|watch|with|without|worries|write|wrote)[\]]? $/;

const VERB_NEXT = /^ (?:\[[^\]]*\] |[a-z]+ )?\+/;

/** @throws SyntaxError for a bracket without its partner. */
export function compile(source: string): Form {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`form "${source}": ${what} at ${at}`);
  };
  const sequence = (inside: boolean): Node[] => {
    const nodes: Node[] = [];
    let text = "";
    const flush = (): void => {
      for (const piece of text.split(/(\+[a-z]+|a\(n\))/)) {
        if (piece === "") continue;
        if (piece === "a(n)") nodes.push({ slot: "a(n)" });
        else if (piece.startsWith("+")) nodes.push({ verb: piece.slice(1) });
        else nodes.push(piece);
      }
      text = "";
    };
    while (at < source.length) {
      const c = source[at] as string;
      if (inside && (c === "|" || c === "]")) break;
      at++;
      if (c === "[") {
        flush();
        const options = [sequence(true)];
        while (source[at] === "|") {
          at++;
          options.push(sequence(true));
        }
        if (source[at] !== "]") fail("no ]");
        at++;
        nodes.push({ choice: options });
      } else if (c === "{") {
        flush();
        const end = source.indexOf("}", at);
        if (end < 0) fail("no }");
        const slot = source.slice(at, end);
        const isObject = OBJECT_AFTER.test(source.slice(0, at - 1)) && !VERB_NEXT.test(source.slice(end + 1));
        nodes.push({ slot: slot === "s" && isObject ? "o" : slot });
        at = end + 1;
      } else if (c === "]" || c === "}") {
        fail(`stray ${c}`);
      } else text += c;
    }
    flush();
    return nodes;
  };
  return { source, nodes: sequence(false) };
}

/** What fills the gaps of a form. */
export interface Filling {
  readonly slots: Readonly<Record<string, string>>;
  /** Whether English verbs take the form of the third person singular; "am" is used after I. */
  readonly agreement: "third" | "plural" | "I";
}

const IRREGULAR: Readonly<Record<string, readonly [third: string, plural: string, first: string]>> = {
  is: ["is", "are", "am"],
  was: ["was", "were", "was"],
  has: ["has", "have", "have"],
  does: ["does", "do", "do"],
  isnt: ["isn't", "aren't", "am not"],
};

export function conjugate(verb: string, agreement: Filling["agreement"]): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular[agreement === "third" ? 0 : agreement === "plural" ? 1 : 2];
  if (agreement !== "third") return verb;
  if (verb === "have") return "has";
  if (/(s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

export function articleFor(word: string): "a" | "an" {
  return /^(?:[aeioAEIO]|un[^i]|[Uu]m|[Uu]gl|[Uu]p|8|11\b|18\b|80|X-?ray|hour|honest)/.test(word) &&
    !/^(?:one|eu)/.test(word)
    ? "an"
    : "a";
}

/** @throws RangeError for a gap that the filling does not know. */
export function fill(form: Form, filling: Filling, rng: Rng): string {
  const walk = (nodes: readonly Node[]): string => {
    let out = "";
    for (const node of nodes) {
      if (typeof node === "string") out += node;
      else if ("choice" in node) out += walk(rng.pick(node.choice));
      else if ("verb" in node) out += conjugate(node.verb, filling.agreement);
      else if (node.slot === "a(n)") out += articleFor(filling.slots["v"] ?? "");
      else {
        const text = filling.slots[node.slot];
        if (text === undefined) throw new RangeError(`form "${form.source}": nothing fills {${node.slot}}`);
        out += text;
      }
    }
    return out;
  };
  const text = walk(form.nodes);
  return text.includes("  ") || text.endsWith(" ") ? text.replace(/ {2,}/g, " ").trimEnd() : text; // left by empty alternatives
}

/** Every wording of a form with its gaps left open, up to `limit`: for counting and for tests. */
export function expand(form: Form, limit = 1000): string[] {
  let outs = [""];
  const walk = (nodes: readonly Node[], heads: string[]): string[] => {
    let current = heads;
    for (const node of nodes) {
      if (typeof node === "string") current = current.map((head) => head + node);
      else if ("verb" in node) current = current.map((head) => `${head}+${node.verb}`);
      else if ("slot" in node) current = current.map((head) => `${head}{${node.slot}}`);
      else current = node.choice.flatMap((option) => walk(option, current)).slice(0, limit);
    }
    return current;
  };
  outs = walk(form.nodes, outs);
  return [...new Set(outs)];
}

/** Capital letter and end mark for English, end mark for Chinese; a form may bring its own. */
export function sentence(text: string, language: Language, mark: "." | "?" | "!" = "."): string {
  const ends = /[.?!。？！…]["”』」]?$/.test(text);
  if (language === "zh") return ends ? text : text + (mark === "." ? "。" : mark === "?" ? "？" : "！");
  return capitalise(ends ? text : text + mark);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

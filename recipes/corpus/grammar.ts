/**
 * A small sentence grammar, in the notation of home assistants' intent files:
 *
 *   (a|b)    one of several         [a]      a or nothing; [a|b] one of several or nothing
 *   {slot}   a value to fill in     <rule>   another template by name
 *   (a;b)    both, in either order
 *
 * A template is compiled once and kept; expanding picks every alternative with a seeded random source, so one line of
 * grammar stands for hundreds of wordings. Slots stay as `{slot}` until `fill`, so a wording has one stable hash
 * whatever values it carries: held-out wordings are chosen by it.
 */
import { FormatError, type Rng } from "../../src/core/index.ts";

type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "choice"; readonly options: readonly Node[]; readonly weights: readonly number[] }
  | { readonly kind: "permutation"; readonly parts: readonly Node[] };

/** Named templates, for `<name>` inside another. */
export type Rules = Readonly<Record<string, string>>;

/** How deep `<rule>` may nest before it is taken for a cycle. */
const MAX_RULE_DEPTH = 16;

const NO_RULES: Rules = {};
const compiled = new WeakMap<Rules, Map<string, Node>>();

/** One wording of `template`, slots still open. @throws FormatError if the template is malformed. */
export function expand(rng: Rng, template: string, rules: Rules = NO_RULES): string {
  return tidy(sample(compile(template, rules), rng));
}

/** One wording of a template of the list, each template as likely as the next. */
export function expandAny(rng: Rng, templates: readonly string[], rules: Rules = NO_RULES): string {
  return expand(rng, rng.pick(templates), rules);
}

/** Writes values into the slots of a wording. @throws FormatError if a slot has no value. */
export function fill(wording: string, values: Readonly<Record<string, string>>): string {
  if (!wording.includes("{")) return wording;
  return wording.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new FormatError("missing-slot", `"${wording}" needs a value for {${slot}}`);
    return value;
  });
}

/** How many wordings a template has, different or not. */
export function countWordings(template: string, rules: Rules = NO_RULES): number {
  return count(compile(template, rules));
}

function compile(template: string, rules: Rules): Node {
  let cache = compiled.get(rules);
  if (cache === undefined) {
    cache = new Map();
    compiled.set(rules, cache);
  }
  let node = cache.get(template);
  if (node === undefined) {
    node = new Parser(template, rules, 0).parse();
    cache.set(template, node);
  }
  return node;
}

class Parser {
  readonly #source: string;
  readonly #rules: Rules;
  readonly #depth: number;
  #position = 0;

  constructor(source: string, rules: Rules, depth: number) {
    this.#source = source;
    this.#rules = rules;
    this.#depth = depth;
  }

  parse(): Node {
    const node = this.#alternatives("");
    if (this.#position < this.#source.length) this.#fail(`unexpected "${this.#source[this.#position]}"`);
    return node;
  }

  /** Alternatives separated by `|` (or parts by `;`) up to `closing` or the end. */
  #alternatives(closing: string): Node {
    const inGroup = closing !== "";
    const options: Node[] = [this.#sequence(inGroup)];
    let separator = "";
    while (this.#isSeparator(inGroup)) {
      const found = this.#source[this.#position] as string;
      if (separator !== "" && separator !== found) this.#fail("a group mixes | and ;");
      separator = found;
      this.#position++;
      options.push(this.#sequence(inGroup));
    }
    if (inGroup) {
      if (this.#source[this.#position] !== closing) this.#fail(`"${closing}" is missing`);
      this.#position++;
    }
    if (options.length === 1) return options[0] as Node;
    return separator === ";" ? { kind: "permutation", parts: options } : choice(options);
  }

  /** A semicolon separates inside a group only; elsewhere it is punctuation. */
  #isSeparator(inGroup: boolean): boolean {
    const character = this.#source[this.#position];
    return character === "|" || (inGroup && character === ";");
  }

  #sequence(inGroup: boolean): Node {
    const parts: Node[] = [];
    let text = "";
    const flush = (): void => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
    };
    while (this.#position < this.#source.length) {
      const character = this.#source[this.#position] as string;
      if (this.#isSeparator(inGroup) || character === ")" || character === "]") break;
      this.#position++;
      if (character === "(") {
        flush();
        parts.push(this.#alternatives(")"));
      } else if (character === "[") {
        flush();
        parts.push(choice([this.#alternatives("]"), { kind: "text", text: "" }]));
      } else if (character === "<") {
        flush();
        parts.push(this.#rule());
      } else text += character;
    }
    flush();
    return parts.length === 1 ? (parts[0] as Node) : { kind: "sequence", parts };
  }

  #rule(): Node {
    const end = this.#source.indexOf(">", this.#position);
    if (end < 0) this.#fail(`">" is missing`);
    const name = this.#source.slice(this.#position, end);
    this.#position = end + 1;
    const body = this.#rules[name];
    if (body === undefined) return this.#fail(`there is no rule <${name}>`);
    if (this.#depth >= MAX_RULE_DEPTH) this.#fail(`<${name}> nests deeper than ${MAX_RULE_DEPTH}`);
    return new Parser(body, this.#rules, this.#depth + 1).parse();
  }

  #fail(reason: string): never {
    throw new FormatError("template", `template "${this.#source}": ${reason} at ${this.#position}`);
  }
}

/** Options weigh by the square root of their wordings, so that a rich one is seen in most of its forms. */
function choice(options: readonly Node[]): Node {
  return { kind: "choice", options, weights: options.map((option) => Math.sqrt(count(option))) };
}

function count(node: Node): number {
  if (node.kind === "text") return 1;
  if (node.kind === "choice") return node.options.reduce((sum, option) => sum + count(option), 0);
  const ways = node.parts.reduce((product, part) => product * count(part), 1);
  return node.kind === "permutation" ? ways * factorial(node.parts.length) : ways;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function sample(node: Node, rng: Rng): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "sequence": {
      let text = "";
      for (const part of node.parts) text += sample(part, rng);
      return text;
    }
    case "permutation":
      return rng
        .shuffle([...node.parts])
        .map((part) => sample(part, rng))
        .join(" ");
    case "choice":
      return sample(node.options[pickWeighted(rng, node.weights)] as Node, rng);
  }
}

/** An index drawn in proportion to `weights`. */
export function pickWeighted(rng: Rng, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = rng.next() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** Optional parts leave double spaces behind, and spaces before punctuation and beside hanzi. */
function tidy(text: string): string {
  if (!text.includes(" ")) return text;
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.!?;:，。！？；：])/g, "$1")
    .replace(/([\u4e00-\u9fff，。！？：；]) (?=[\u4e00-\u9fff])/g, "$1")
    .trim();
}

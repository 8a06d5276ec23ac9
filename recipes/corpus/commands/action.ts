/**
 * How an action is written down: its call, its names under other vendors, and the sentences that ask for it.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Value } from "./call.ts";
import type { Tongue } from "./slots.ts";

/** Sentences that ask for an action with some arguments fixed by the words: "打开" is state "on". */
export interface Saying {
  readonly fixed: Readonly<Record<string, Value>>;
  readonly templates: readonly string[];
}

export interface ActionParameter {
  readonly name: string;
  /** Other names that a signature may give it; "seconds#seconds" also asks for another type of the value. */
  readonly aliases: readonly string[];
  readonly type: string;
  readonly optional: boolean;
}

/** What came back and what to say about it. */
export interface Outcome {
  readonly result: string;
  readonly reply: string;
}

export interface Action {
  readonly name: string;
  /** Other names of the tool. */
  readonly names: readonly string[];
  /** Actions of one group could stand in for each other, so one is no proof that another does not fit. */
  readonly group: string;
  readonly parameters: readonly ActionParameter[];
  readonly describe: Readonly<Record<Tongue, readonly string[]>>;
  readonly sayings: Readonly<Record<Tongue, readonly Saying[]>>;
  /** Replies with the words of the slots; for actions that bring something back, what they bring. */
  readonly outcome: (rng: Rng, tongue: Tongue, words: Readonly<Record<string, string>>) => Outcome;
}

/**
 * Sentences without fixed arguments, or with `fixed` ones. A template that starts with "=" is a whole sentence; any
 * other is an imperative that a polite frame may go around. `{slot}` fills the parameter of that name,
 * `{parameter:slot}` another one.
 */
export function say(fixed: Readonly<Record<string, Value>>, ...templates: string[]): Saying {
  return { fixed, templates };
}

/** "room? | area | location", "state on|off": name, `?` if optional, type after a space; aliases after " | ". */
export function parameter(text: string): ActionParameter {
  const [head = "", ...aliases] = text.split(" / ");
  const [name = "", type = ""] = head.split(": ");
  return { name: name.replace("?", ""), aliases, type, optional: name.endsWith("?") };
}

/** Replies for actions that are simply done. */
export function done(zh: readonly string[], en: readonly string[]): Action["outcome"] {
  return (rng, tongue, words) => {
    const reply = rng
      .pick(tongue === "zh" ? zh : en)
      .replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, slot: string, otherwise = "") => {
        return words[slot] ?? otherwise;
      });
    const result = rng.pick(["ok", "done", '{"ok":true}', '{"status":"success"}']);
    const plain = reply.replace(/ {2,}/g, " ").replace(/ \./g, ".").trim();
    return { result, reply: tongue === "en" ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain };
  };
}

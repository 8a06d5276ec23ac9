/**
 * Command documents: tool signatures, the words, the call as JSON; what came back and the reply; several steps; and
 * words that no tool fits.
 */
import type { Rng } from "../../../src/core/index.ts";
import { commandDocument, type Document, type Turn } from "../forms.ts";
import type { Generator, GeneratorOptions } from "../generator.ts";
import { fill } from "../grammar.ts";
import type { Action, ActionParameter, Outcome } from "./action.ts";
import { ACTIONS } from "./actions.ts";
import { type Call, NO_TOOL, type Signature, type Value, writeCall, writeSignature } from "./call.ts";
import { noToolWords } from "./none.ts";
import { type Filled, SLOTS, type Tongue } from "./slots.ts";
import { dress, wordingOf } from "./wording.ts";

/** An action as one vendor names it. */
interface Offer {
  readonly action: Action;
  readonly tool: string;
  /** Canonical parameter name to the name and value type of this vendor. */
  readonly parameters: ReadonlyMap<string, { name: string; type: string; as: string }>;
  readonly description: string;
}

/** Without signatures a model has to know the tools by heart: in this share of the documents. */
const BY_HEART_SHARE = 0.35;

/** Of the signatures, this share keeps Shoal's own names. */
const OWN_NAMES_SHARE = 0.45;

const MAX_TOOLS = 4;

/** The kinds of documents made here. */
export const COMMAND_KINDS: Readonly<Record<string, Generator>> = {
  command: (rng, options) => singleCommand(rng, options),
  "command-steps": (rng, options) => severalSteps(rng, options),
  "command-none": (rng, options) => noToolFits(rng, options),
};

function singleCommand(rng: Rng, options: GeneratorOptions): Document {
  const tongue = tongueOf(rng);
  const action = rng.pick(ACTIONS);
  const { offers, lines } = offer(rng, tongue, [action]);
  const asked = ask(rng, tongue, offers[0] as Offer, options.heldOut);
  const turns: Turn[] = [
    { role: "user", text: asked.words },
    { role: "assistant", text: writeCall(asked.call) },
  ];
  if (rng.next() < 0.3) {
    turns.push({ role: "result", text: asked.outcome.result }, { role: "assistant", text: asked.outcome.reply });
  }
  return commandDocument("command", tongue, lines, turns);
}

const JOIN: Readonly<Record<Tongue, readonly (readonly [string, string])[]>> = {
  zh: [
    ["先", "，然后"],
    ["", "，然后"],
    ["", "，再"],
    ["", "，顺便"],
    ["", "，还有，"],
    ["先", "，再"],
    ["", "。对了，"],
    ["", "，接着"],
    ["", "，完了"],
  ],
  en: [
    ["", " and then "],
    ["", " and "],
    ["first ", ", then "],
    ["", ", then "],
    ["", ". Also, "],
    ["", ". Oh, and "],
    ["", " and also "],
    ["", ", after that "],
  ],
};

/** Two or three commands in one turn: one call a step, each after the result of the one before. */
function severalSteps(rng: Rng, options: GeneratorOptions): Document {
  const tongue = tongueOf(rng);
  const count = rng.next() < 0.8 ? 2 : 3;
  const actions: Action[] = [];
  while (actions.length < count) {
    const action = rng.pick(ACTIONS);
    if (action.group === "stop") continue; // nobody stops at once and then does something else
    if (actions.every(({ group }) => group !== action.group)) actions.push(action);
  }
  const { offers, lines } = offer(rng, tongue, actions);
  const steps = offers.slice(0, count).map((one) => ask(rng, tongue, one, options.heldOut, true));
  const words = steps
    .map((step) => step.words)
    .reduce((joined, next, i) => {
      const [before, between] = rng.pick(JOIN[tongue]);
      return (i === 1 ? before : "") + joined + between + next;
    });
  const turns: Turn[] = [{ role: "user", text: tongue === "zh" ? `${words}。` : words }];
  for (const { call, outcome } of steps) {
    turns.push({ role: "assistant", text: writeCall(call) }, { role: "result", text: outcome.result });
  }
  const replies = steps.map(({ outcome }) => outcome.reply);
  turns.push({ role: "assistant", text: replies.join(tongue === "zh" ? "" : " ") });
  return commandDocument("command-steps", tongue, lines, turns);
}

/** Words that none of the offered tools fits: small talk, impossible requests, or a command for a tool that is not there. */
function noToolFits(rng: Rng, options: GeneratorOptions): Document {
  const tongue = tongueOf(rng);
  const answer: Turn = { role: "assistant", text: NO_TOOL };
  const wanted = rng.pick(ACTIONS);
  if (rng.next() < 0.55) {
    const offered = rng.next() < 0.4 ? [] : someOthers(rng, 1 + rng.integer(MAX_TOOLS), []);
    const lines =
      offered.length === 0
        ? []
        : signatures(
            rng,
            tongue,
            offered.map((action) => offerOf(rng, tongue, action)),
          );
    const words = dress(
      `=${noToolWords(
        rng,
        tongue,
        offered.some(({ group }) => group === "search"),
      )}`,
      tongue,
      rng,
    );
    return commandDocument("command-none", tongue, lines, [{ role: "user", text: words }, answer]);
  }
  const offered = someOthers(rng, 1 + rng.integer(MAX_TOOLS), standIns(wanted.group));
  const lines = signatures(
    rng,
    tongue,
    offered.map((action) => offerOf(rng, tongue, action)),
  );
  const { words } = ask(rng, tongue, offerOf(rng, tongue, wanted), options.heldOut);
  return commandDocument("command-none", tongue, lines, [{ role: "user", text: words }, answer]);
}

interface Asked {
  readonly words: string;
  readonly call: Call;
  readonly outcome: Outcome;
}

/** One request of an offered action. `bare` leaves frame, opener and final mark to the caller. */
function ask(rng: Rng, tongue: Tongue, { action, tool, parameters }: Offer, heldOut: boolean, bare = false): Asked {
  let wording = wordingOf(action, tongue, rng, heldOut);
  // A step of several must be an imperative: whole sentences do not join by "and".
  for (let tries = 0; bare && wording.text.startsWith("=") && tries < 30; tries++)
    wording = wordingOf(action, tongue, rng, heldOut);
  const filled = new Map<string, Filled>();
  const values: Record<string, string> = {};
  for (const [, whole = "", parameter = "", slot = parameter] of wording.text.matchAll(/\{((\w+)(?::(\w+))?)\}/g)) {
    const value = filled.get(parameter) ?? (SLOTS[slot] as (typeof SLOTS)[string])(rng, tongue, filled);
    filled.set(parameter, value);
    values[whole] = value.words;
  }
  const text = bare ? wording.text.replace(/^=/, "") : dress(wording.text, tongue, rng);
  const call: Record<string, Value> = {};
  const words: Record<string, string> = {};
  for (const { name } of action.parameters) {
    const vendor = parameters.get(name) as { name: string; as: string };
    const slot = filled.get(name);
    const fixed = wording.saying.fixed[name];
    if (slot !== undefined) {
      call[vendor.name] = slot.as?.[vendor.as] ?? slot.value;
      words[name] = slot.words;
      words[`${name}#value`] = String(slot.value);
    } else if (fixed !== undefined) {
      call[vendor.name] = fixed;
      words[name] = String(fixed);
    }
  }
  return { words: fill(text, values), call: { tool, arguments: call }, outcome: action.outcome(rng, tongue, words) };
}

/** Offers for the actions, and signature lines for them among others; no lines if the tools are to be known by heart. */
function offer(rng: Rng, tongue: Tongue, actions: readonly Action[]): { offers: Offer[]; lines: string[] } {
  if (rng.next() < BY_HEART_SHARE) return { offers: actions.map(ownOffer), lines: [] };
  const offers = actions.map((action) => offerOf(rng, tongue, action));
  const room = Math.max(0, MAX_TOOLS - actions.length);
  const others = someOthers(
    rng,
    rng.integer(room + 1),
    actions.map(({ name }) => name),
  );
  return {
    offers,
    lines: signatures(rng, tongue, [...offers, ...others.map((action) => offerOf(rng, tongue, action))]),
  };
}

/** Groups whose tools could do each other's work: a general switch turns lamps off, too. */
const ALIKE: readonly (readonly string[])[] = [
  ["power", "light", "fan", "climate", "clean", "media", "media-control", "flashlight", "brightness"],
  ["reminder", "calendar", "todo", "alarm", "timer"],
  ["note", "memory", "todo", "shopping", "reminder"],
  ["goto", "route", "move", "follow"],
  ["battery", "status"],
  ["say", "message", "translate"],
  ["quiet", "volume"],
  ["lock", "lock-screen"],
  ["grab", "bring", "put", "find"],
  ["photo", "look", "capture"],
  ["search", "news", "weather", "units", "calculator", "translate"],
  ["app", "settings"],
];

/** The group and all that could stand in for it. */
function standIns(group: string): string[] {
  return [group, ...ALIKE.filter((groups) => groups.includes(group)).flat()];
}

/** Different actions, none of them of an excluded name or group. */
function someOthers(rng: Rng, count: number, excluded: readonly string[]): Action[] {
  const chosen: Action[] = [];
  while (chosen.length < count) {
    const action = rng.pick(ACTIONS);
    if (!excluded.includes(action.name) && !excluded.includes(action.group) && !chosen.includes(action))
      chosen.push(action);
  }
  return chosen;
}

function ownOffer(action: Action): Offer {
  const parameters = new Map(action.parameters.map(({ name, type }) => [name, { name, type, as: "" }]));
  return { action, tool: action.name, parameters, description: "" };
}

/** The action under Shoal's own names or another vendor's. */
function offerOf(rng: Rng, tongue: Tongue, action: Action): Offer {
  const describing = action.describe[rng.next() < 0.8 ? tongue : tongue === "zh" ? "en" : "zh"];
  const description = rng.next() < 0.6 ? rng.pick(describing) : "";
  if (rng.next() < OWN_NAMES_SHARE) return { ...ownOffer(action), description };
  const taken = new Set<string>();
  const parameters = new Map(
    action.parameters.map((parameter) => {
      const renamed = rename(rng, parameter, taken);
      taken.add(renamed.name);
      return [parameter.name, renamed];
    }),
  );
  return { action, tool: rng.pick(action.names), parameters, description };
}

/** "seconds#seconds" is the name and the type of value; "power: on|off" the name and its closed list. */
function rename(
  rng: Rng,
  { name, aliases, type }: ActionParameter,
  taken: ReadonlySet<string>,
): { name: string; type: string; as: string } {
  const free = [name, ...aliases].filter((alias) => !taken.has((alias.split(/[#:]/)[0] as string).trim()));
  const [head = "", aliasType = ""] = rng.pick(free).split(": ");
  const [plain = "", as = ""] = head.split("#");
  return { name: plain, type: as === "seconds" ? "number" : as === "" ? aliasType || type : as, as };
}

function signatures(rng: Rng, _tongue: Tongue, offers: readonly Offer[]): string[] {
  return rng.shuffle([...offers]).map(({ action, tool, parameters, description }) => {
    const signature: Signature = {
      name: tool,
      parameters: action.parameters.map(({ name, optional }) => ({
        ...(parameters.get(name) as { name: string; type: string }),
        optional,
      })),
      description,
    };
    return writeSignature(signature);
  });
}

function tongueOf(rng: Rng): Tongue {
  return rng.next() < 0.5 ? "zh" : "en";
}

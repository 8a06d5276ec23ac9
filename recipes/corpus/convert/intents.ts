/**
 * Spoken commands with intent and slots (SNIPS, SLURP) or intent alone (CLINC) as calls of tools whose signatures are
 * given: the right one among others, or only others, and then no tool fits.
 */
import type { Rng } from "../../../src/core/index.ts";
import { NO_TOOL, type Signature, writeCall, writeSignature } from "../commands/call.ts";
import { commandDocument, type Document } from "../forms.ts";
import { type Converter, parseLine } from "./converter.ts";

interface Labelled {
  readonly text: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** In this share of documents the right tool is not offered. */
const NONE_SHARE = 0.15;

/** How many tools may be offered at once. */
const MAX_TOOLS = 4;

/** SNIPS: seven intents with slots. */
export const snips: Converter = intents((line) => {
  const row = parseLine<{ text: string; intent: string; slots: Record<string, string> }>(line);
  return { text: row.text.replace(/\s+/g, " ").trim(), intent: lowerFirst(row.intent), slots: row.slots };
});

/** CLINC: 150 intents without slots. */
export const clinc: Converter = intents((line) => {
  const row = parseLine<{ text: string; intent: string }>(line);
  return { text: row.text, intent: row.intent, slots: {} };
});

/** SLURP: a home robot's intents with entities. */
export const slurp: Converter = intents((line) => {
  const row = parseLine<{ text: string; intent: string; ents: [string, string][] }>(line);
  return { text: row.text, intent: row.intent.replace("_", "."), slots: Object.fromEntries(row.ents) };
});

/** How many intents are remembered from the stream, to offer as other tools. */
const MEMORY = 64;

function intents(read: (line: string) => Labelled): Converter {
  return {
    prepare: () => {
      // The intents seen so far with their slots. A stream starts with none, so its course depends on the file alone.
      const seen = new Map<string, Set<string>>();
      return ([line = ""], rng, emit) => {
        const row = read(line);
        const slots = seen.get(row.intent) ?? new Set<string>();
        for (const slot of Object.keys(row.slots)) slots.add(slot);
        seen.delete(row.intent);
        seen.set(row.intent, slots);
        if (seen.size > MEMORY) seen.delete(seen.keys().next().value as string);
        const copied = Object.values(row.slots).every((value) => row.text.includes(value));
        if (copied && seen.size > 4) emit(row.text, commandDocumentOf(row, seen, rng));
      };
    },
  };
}

function commandDocumentOf(row: Labelled, seen: ReadonlyMap<string, ReadonlySet<string>>, rng: Rng): Document {
  const others = rng.shuffle([...seen.keys()].filter((intent) => !alike(intent, row.intent)));
  const fits = rng.next() >= NONE_SHARE;
  const offered = others.slice(0, fits ? rng.integer(MAX_TOOLS) : 1 + rng.integer(MAX_TOOLS));
  if (fits) offered.push(row.intent);
  const tools = rng.shuffle(offered).map((intent) => writeSignature(signatureOf(intent, seen.get(intent), row)));
  const answer = fits ? writeCall({ tool: row.intent, arguments: sorted(row.slots) }) : NO_TOOL;
  return commandDocument("command-intent", "en", tools, [
    { role: "user", text: row.text },
    { role: "assistant", text: answer },
  ]);
}

function signatureOf(intent: string, slots: ReadonlySet<string> | undefined, row: Labelled): Signature {
  const needed = intent === row.intent ? Object.keys(row.slots) : [];
  const extra = [...(slots ?? [])].filter((slot) => !needed.includes(slot)).slice(0, 3);
  return {
    name: intent,
    parameters: [...needed, ...extra].sort().map((name) => ({ name, optional: true })),
    description: "",
  };
}

/** Intents that share a word ("alarm.set", "alarm.query") may both fit, so one is no negative for the other. */
function alike(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[._]|(?=[A-Z])/));
  return (
    a === b ||
    b
      .toLowerCase()
      .split(/[._]|(?=[A-Z])/)
      .some((word) => words.has(word))
  );
}

/** Arguments in the order of the signature. */
function sorted(slots: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

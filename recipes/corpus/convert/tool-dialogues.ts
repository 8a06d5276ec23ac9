/**
 * Schema-guided dialogues: a person gets things done through services, the assistant asks for what is missing, calls a
 * tool and tells the result.
 *
 * Two kinds of documents: whole dialogues as chats with tool lines, and, where the person said everything in one turn,
 * that turn alone as a command.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Parameter, type Signature, writeCall, writeSignature } from "../commands/call.ts";
import { chatDocument, commandDocument, type Document, type Part, type Turn } from "../forms.ts";
import { type Converter, type Emit, parseLine } from "./converter.ts";

interface Service {
  service_name: string;
  slots: { name: string; is_categorical: boolean; possible_values: string[] }[];
  intents: { name: string; description: string; required_slots: string[]; optional_slots: Record<string, string> }[];
}

interface DialogueTurn {
  r: "u" | "a";
  t: string;
  call?: { name: string; args: Record<string, string> };
  result?: Record<string, string>[];
}

/** Fields of a result that are kept, and characters a dialogue may have in all. */
const MAX_RESULT_FIELDS = 5;
const MAX_CHARACTERS = 1800;

export const toolDialogues: Converter = {
  auxiliaryFiles: ["en-sgd-schema.json.br"],
  prepare: ([schema = ""]) => {
    const tools = signatures(parseLine<Service[]>(schema));
    return ([line = ""], rng, emit) =>
      convertDialogue(parseLine<{ turns: DialogueTurn[] }>(line).turns, tools, rng, emit);
  },
};

function convertDialogue(
  dialogue: readonly DialogueTurn[],
  tools: ReadonlyMap<string, Signature>,
  rng: Rng,
  emit: Emit,
): void {
  const key = dialogue.map(({ t }) => t).join("\n");
  const used = [...new Set(dialogue.flatMap(({ call }) => (call === undefined ? [] : [call.name])))];
  if (used.length === 0 || used.length > 4 || used.some((name) => !tools.has(name))) return;
  for (const [i, turn] of dialogue.entries()) {
    const asked = dialogue[i - 1];
    if (turn.call === undefined || asked === undefined) continue;
    const document = singleCommand(asked.t, turn.call, tools, rng);
    if (document !== undefined) emit(`${key}\u0000${i}`, document);
  }
  if (rng.next() < 0.5) emit(`${key}\u0000chat`, wholeDialogue(dialogue, used, tools, rng));
}

function wholeDialogue(
  dialogue: readonly DialogueTurn[],
  used: readonly string[],
  tools: ReadonlyMap<string, Signature>,
  rng: Rng,
): Document {
  const turns: Turn[] = [];
  let characters = 0;
  for (const { r, t, call, result } of dialogue) {
    if (characters > MAX_CHARACTERS && r === "u") break;
    characters += t.length;
    if (r === "u") turns.push({ role: "user", text: t });
    else {
      if (call !== undefined) {
        const text = writeCall({ tool: shortName(call.name), arguments: call.args });
        const back = JSON.stringify(trimResult(result ?? []));
        turns.push({ role: "assistant", text }, { role: "result", text: back });
        characters += text.length + back.length;
      }
      turns.push({ role: "assistant", text: t });
    }
  }
  const chat = chatDocument("tool-dialogue", "en", turns);
  const lines = rng.shuffle([...used]).flatMap((name): Part[] => {
    return [{ token: "<|tool|>" }, writeSignature(tools.get(name) as Signature), { token: "<|stop|>" }];
  });
  const [mode, ...rest] = chat.parts as [Part, ...Part[]];
  return { ...chat, parts: [mode, ...lines, ...rest] };
}

/** A command, if every argument's value stands in the words themselves. */
function singleCommand(
  words: string,
  call: { name: string; args: Record<string, string> },
  tools: ReadonlyMap<string, Signature>,
  rng: Rng,
): Document | undefined {
  const values = Object.values(call.args);
  if (words.length < 24 || values.length === 0 || !values.every((value) => value.length > 1 && words.includes(value)))
    return undefined;
  const others = rng.shuffle([...tools.keys()].filter((name) => name !== call.name)).slice(0, rng.integer(3));
  const offered = rng.shuffle([call.name, ...others]);
  return commandDocument(
    "command-dialogue",
    "en",
    offered.map((name) => writeSignature(tools.get(name) as Signature)),
    [
      { role: "user", text: words },
      { role: "assistant", text: writeCall({ tool: shortName(call.name), arguments: call.args }) },
    ],
  );
}

function signatures(services: readonly Service[]): Map<string, Signature> {
  const tools = new Map<string, Signature>();
  for (const service of services) {
    const values = new Map(
      service.slots
        .filter((slot) => slot.is_categorical && slot.possible_values.length <= 6)
        .map((slot) => [slot.name, slot.possible_values.join("|")]),
    );
    const parameter = (name: string, optional: boolean): Parameter => ({
      name,
      optional,
      type: values.get(name) ?? "",
    });
    for (const intent of service.intents) {
      const full = `${service.service_name}.${intent.name}`;
      tools.set(full, {
        name: shortName(full),
        parameters: [
          ...intent.required_slots.map((name) => parameter(name, false)),
          ...Object.keys(intent.optional_slots).map((name) => parameter(name, true)),
        ],
        description: intent.description.toLowerCase(),
      });
    }
  }
  return tools;
}

/** "Restaurants_1.FindRestaurants" as a model meets it elsewhere: "FindRestaurants". */
function shortName(full: string): string {
  return full.slice(full.indexOf(".") + 1);
}

function trimResult(rows: readonly Record<string, string>[]): Record<string, string>[] {
  return rows.slice(0, 1).map((row) => Object.fromEntries(Object.entries(row).slice(0, MAX_RESULT_FIELDS)));
}

/**
 * The home assistants' sentence templates in Chinese and English, expanded into commands: the intent is the tool, its
 * slots are the arguments, values are copied from the words.
 */
import type { Rng } from "../../../src/core/index.ts";
import { NO_TOOL, type Signature, type Value, writeCall, writeSignature } from "../commands/call.ts";
import type { Tongue } from "../commands/slots.ts";
import { DEVICES, DOORS, ITEMS, ROOMS, SCENES, task } from "../commands/values.ts";
import { dress } from "../commands/wording.ts";
import { commandDocument } from "../forms.ts";
import { expand, fill } from "../grammar.ts";
import { type Converter, type Emit, parseLine } from "./converter.ts";
import { type Common, type IntentBlock, readCommonFile, readIntentFile, type SlotList } from "./intent-files.ts";

interface File {
  readonly path: string;
  readonly text: string;
}

/** Wordings drawn from one template in one pass. */
const WORDINGS_PER_TEMPLATE = 3;

/** How deep rules are followed. */
const MAX_DEPTH = 8;

/** Share of documents in which the right tool is not offered. */
const NONE_SHARE = 0.12;

/** Sensors and states that nobody asks a small assistant for, sums on timers, and a newer layout without intent names. */
const LEFT_OUT =
  /HassRespond|HassNevermind|sensor_|person_|script_|assist_satellite|GetState|(In|De)creaseTimer|ausTimer|auseTimer|TimerStatus|CancelTimer|\/Hass\w+\//;

const FILE = "bi-home-assistant-intents.files.jsonl.br";

export const homeAssistant: Converter = {
  auxiliaryFiles: [FILE],
  prepare: ([all = ""]) => {
    const files = all
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => parseLine<File>(line));
    const common = new Map<Tongue, Common>();
    const tools = new Map<string, Set<string>>();
    for (const { path, text } of files) {
      const tongue = tongueOf(path);
      if (tongue !== undefined && path.endsWith("/_common.yaml")) common.set(tongue, readCommonFile(text));
    }
    for (const { path, text } of files) {
      const tongue = tongueOf(path);
      if (tongue === undefined) continue;
      const rules = common.get(tongue)?.rules ?? {};
      for (const { intent, templates, slots, rules: own } of LEFT_OUT.test(path) ? [] : readIntentFile(text)) {
        const known = tools.get(intent) ?? new Set<string>();
        for (const slot of [
          ...Object.keys(slots),
          ...templates.flatMap((template) => slotsOf(template, { ...rules, ...own })),
        ])
          known.add(slot);
        tools.set(intent, known);
      }
    }
    return ([line = ""], rng, emit) => {
      const { path, text } = parseLine<File>(line);
      const tongue = tongueOf(path);
      const shared = tongue === undefined ? undefined : common.get(tongue);
      if (tongue === undefined || shared === undefined || LEFT_OUT.test(path)) return;
      const domain = path.slice(path.lastIndexOf("/") + 1).split("_")[0] as string;
      for (const block of readIntentFile(text)) convertBlock(block, tongue, domain, shared, tools, rng, emit);
    };
  },
};

/** "sentences/zh-cn/…" is Chinese, "sentences/en/…" English; tests, replies and licences are not read. */
function tongueOf(path: string): Tongue | undefined {
  if (path.startsWith("sentences/zh-cn/")) return "zh";
  return path.startsWith("sentences/en/") ? "en" : undefined;
}

function convertBlock(
  { intent, templates, slots, rules }: IntentBlock,
  tongue: Tongue,
  domain: string,
  common: Common,
  tools: ReadonlyMap<string, ReadonlySet<string>>,
  rng: Rng,
  emit: Emit,
): void {
  if (intent === "" || LEFT_OUT.test(intent)) return;
  const allRules = { ...common.rules, ...rules };
  for (const template of templates) {
    if (!isComplete(template, allRules)) continue;
    for (let i = 0; i < WORDINGS_PER_TEMPLATE; i++) {
      const wording = plainSpaces(expand(rng, template, allRules), tongue);
      const filled = fillSlots(wording, tongue, domain, common, rng);
      if (filled === undefined || filled.words.length < (tongue === "zh" ? 4 : 8)) continue;
      if (tongue === "zh" && /[a-z]{2}/.test(filled.words)) continue;
      const call = { tool: intent, arguments: { ...slots, ...filled.values } };
      const fits = rng.next() >= NONE_SHARE;
      const others = rng
        .shuffle([...tools.keys()].filter((name) => name !== intent && !related(name, intent)))
        .slice(0, rng.integer(4));
      const offered = fits ? [intent, ...others] : others;
      if (offered.length === 0) continue;
      const lines = rng
        .shuffle(offered)
        .map((name) => writeSignature(signature(name, tools.get(name) as ReadonlySet<string>)));
      const words = dress(`=${filled.words}`, tongue, rng);
      emit(
        filled.words,
        commandDocument("command-home", tongue, lines, [
          { role: "user", text: words },
          { role: "assistant", text: fits ? writeCall(call) : NO_TOOL },
        ]),
      );
    }
  }
}

/** Names that share their verb and object could answer for each other: HassTurnOn and HassTurnOff. */
function related(a: string, b: string): boolean {
  return a.slice(0, 9) === b.slice(0, 9);
}

function signature(name: string, slots: ReadonlySet<string>): Signature {
  return { name, parameters: [...slots].sort().map((slot) => ({ name: slot, optional: true })), description: "" };
}

/** Slots of a template and of the rules in it. */
function slotsOf(template: string, rules: Readonly<Record<string, string>>, depth = 0): string[] {
  const own = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, slot = ""]) => slot.split(":").at(-1) as string);
  if (depth > MAX_DEPTH) return own;
  const inside = [...template.matchAll(/<([^<>]+)>/g)].flatMap(([, name = ""]) =>
    slotsOf(rules[name] ?? "", rules, depth + 1),
  );
  return [...own, ...inside];
}

/** Whether every rule that the template leads to exists. */
function isComplete(template: string, rules: Readonly<Record<string, string>>, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  return [...template.matchAll(/<([^<>]+)>/g)].every(([, name = ""]) => {
    const rule = rules[name];
    return rule !== undefined && isComplete(rule, rules, depth + 1);
  });
}

/** What things of a domain are called; other domains take any device. */
const NAMES: Readonly<Record<string, Readonly<Record<Tongue, readonly string[]>>>> = {
  light: {
    zh: ["台灯", "床头灯", "落地灯", "吊灯", "壁灯", "餐桌灯", "灯带"],
    en: ["desk lamp", "floor lamp", "reading lamp", "ceiling light", "night light", "strip light"],
  },
  cover: {
    zh: ["窗帘", "左边窗帘", "卷帘", "遮阳帘", "车库门"],
    en: ["left curtain", "right curtain", "blinds", "garage door", "shade"],
  },
  lock: DOORS,
  fan: { zh: ["风扇", "吊扇", "落地扇"], en: ["ceiling fan", "desk fan", "standing fan"] },
  media: { zh: ["电视", "音箱", "播放器"], en: ["TV", "speaker", "stereo"] },
  climate: { zh: ["空调", "暖气", "地暖"], en: ["thermostat", "air conditioner", "heater"] },
  scene: SCENES,
  vacuum: { zh: ["扫地机", "吸尘器"], en: ["vacuum", "robot vacuum"] },
  valve: { zh: ["水阀", "总阀"], en: ["water valve", "main valve"] },
};

const FLOORS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["一楼", "二楼", "三楼", "楼上", "楼下", "地下室"],
  en: ["first floor", "second floor", "ground floor", "basement", "upstairs", "attic"],
};

/** The wording with its slots filled and the values behind them; undefined if a slot has no list. */
function fillSlots(
  wording: string,
  tongue: Tongue,
  domain: string,
  common: Common,
  rng: Rng,
): { words: string; values: Record<string, Value> } | undefined {
  const values: Record<string, Value> = {};
  const words: Record<string, string> = {};
  for (const [, slot = ""] of wording.matchAll(/\{([^{}]+)\}/g)) {
    const [list = "", name = list] = slot.split(":");
    const filled = sampleSlot(list, common.lists[list], tongue, domain, rng);
    if (filled === undefined) return undefined;
    words[slot] = filled.words;
    values[name] = filled.value;
  }
  return { words: fill(wording, words), values };
}

function sampleSlot(
  name: string,
  list: SlotList | undefined,
  tongue: Tongue,
  domain: string,
  rng: Rng,
): { words: string; value: Value } | undefined {
  const same = (words: string): { words: string; value: Value } => ({ words, value: words });
  if (name === "area") return same(rng.pick(ROOMS[tongue]));
  if (name === "floor") return same(rng.pick(FLOORS[tongue]));
  if (name === "name") return same(rng.pick((NAMES[domain] ?? DEVICES)[tongue]));
  if (list === undefined) return undefined;
  if (list.kind === "wildcard") return same(/item/.test(name) ? rng.pick(ITEMS[tongue]) : task(rng, tongue));
  if (list.kind === "range") {
    const number = list.from + rng.integer(Math.min(100, list.to) - list.from + 1);
    return { words: String(number), value: number };
  }
  const { words, value } = rng.pick(list.values);
  const said = expand(rng, words);
  // A number behind words ("max" for 100) goes into the call; otherwise the words themselves do.
  return { words: said, value: /^\d+$/.test(value) ? Number(value) : said };
}

/** The templates leave spaces that people do not type. */
function plainSpaces(wording: string, tongue: Tongue): string {
  const single = wording.replace(/ {2,}/g, " ").trim();
  return tongue === "zh" ? single.replace(/ /g, "") : single.replace(/ (?=[%°'])/g, "");
}

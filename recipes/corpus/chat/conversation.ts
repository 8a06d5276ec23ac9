/**
 * Composing small talk: a greeting or none, a few exchanges, a closing or none; typos and fillers on the person's side.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Tongue } from "../commands/slots.ts";
import { chatDocument, type Document, type Turn } from "../forms.ts";
import { expandAny, fill, pickWeighted } from "../grammar.ts";
import { FUN, JOKES, RIDDLES } from "./fun.ts";
import type { Exchange, Intent } from "./intent.ts";
import { LIFE } from "./life.ts";
import { LIMITS } from "./limits.ts";
import { SELF } from "./self.ts";
import { CLOSINGS, FEELINGS, GREETINGS } from "./social.ts";
import { TOPICS, WORDS } from "./topics.ts";

/** Every intent of small talk. */
export const INTENTS: readonly Intent[] = [
  ...GREETINGS,
  ...CLOSINGS,
  ...FEELINGS,
  ...SELF,
  ...LIMITS,
  ...TOPICS,
  ...LIFE,
  ...FUN,
];

/** What the body of a conversation is made of, with its share. */
const GROUPS: readonly (readonly [readonly Intent[], number])[] = [
  [FEELINGS, 5],
  [SELF, 5],
  [LIMITS, 4],
  [TOPICS, 6],
  [LIFE, 5],
  [FUN, 4],
];

const GREETING_SHARE = 0.35;
const CLOSING_SHARE = 0.25;
const TYPO_SHARE = 0.08;
const FILLER_SHARE = 0.1;

const FILLERS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["嗯，", "那个，", "对了，", "话说，", "哎，", "问一下，", "呃，", "其实，", "我说，"],
  en: ["um, ", "so ", "hey, ", "by the way, ", "well, ", "actually, ", "hmm, ", "oh, ", "listen, "],
};

export function smallTalk(rng: Rng): Document {
  const tongue: Tongue = rng.next() < 0.5 ? "zh" : "en";
  const turns: Turn[] = [];
  if (rng.next() < GREETING_SHARE) push(turns, rng.pick(GREETINGS), tongue, rng);
  const length = 1 + pickWeighted(rng, [5, 4, 2, 1]);
  const used = new Set<string>();
  while (turns.length < 2 * length) {
    const roll = rng.next();
    if (roll < 0.08) pushJoke(turns, tongue, rng);
    else if (roll < 0.15) pushRiddle(turns, tongue, rng);
    else {
      const [group] = GROUPS[
        pickWeighted(
          rng,
          GROUPS.map(([, weight]) => weight),
        )
      ] as (typeof GROUPS)[number];
      const intent = rng.pick(group);
      if (used.has(intent.name)) continue;
      used.add(intent.name);
      push(turns, intent, tongue, rng);
    }
  }
  if (rng.next() < CLOSING_SHARE) push(turns, rng.pick(CLOSINGS), tongue, rng);
  return chatDocument("small-talk", tongue, turns);
}

function push(turns: Turn[], intent: Intent, tongue: Tongue, rng: Rng): void {
  pushExchange(turns, intent, tongue, rng);
  const then = intent.then ?? [];
  if (then.length > 0 && rng.next() < 0.5) pushExchange(turns, rng.pick(then), tongue, rng);
}

function pushExchange(turns: Turn[], { user, assistant }: Exchange, tongue: Tongue, rng: Rng): void {
  const asked = expandAny(rng, user[tongue]);
  const answered = expandAny(rng, assistant[tongue]);
  const values = slotValues(asked + answered, tongue, rng);
  turns.push(
    { role: "user", text: spoken(asked, values, tongue, rng) },
    { role: "assistant", text: sentence(fill(answered, values), tongue) },
  );
}

/** Words for the slots of an exchange, the same on both sides; `{a}` and `{b}` are two different words of one list. */
function slotValues(text: string, tongue: Tongue, rng: Rng): Record<string, string> {
  const side = tongue === "zh" ? 0 : 1;
  const values: Record<string, string> = {};
  for (const [, slot = ""] of text.matchAll(/\{(\w+)\}/g)) {
    if (values[slot] !== undefined) continue;
    if (slot === "a" || slot === "b") {
      const [first, second] = rng.shuffle([...rng.pick(CHOICES)]) as [
        readonly [string, string],
        readonly [string, string],
      ];
      values["a"] = first[side];
      values["b"] = second[side];
    } else values[slot] = rng.pick(WORDS[slot] as readonly (readonly [string, string])[])[side];
  }
  return values;
}

/** Lists in which a choice between two makes sense. */
const CHOICES = ["food", "colour", "animal", "place", "drink", "sport", "hobby"].map(
  (name) => WORDS[name] as readonly (readonly [string, string])[],
);

const JOKE_PLEASE: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["(讲|说|来)(个|一个)(笑话|冷笑话|好笑的)(吧|听听|)", "(逗我|)(笑一个|开心一下)(吧|)", "(有没有|会不会讲)笑话？"],
  en: [
    "tell me a (joke|funny one)[, please]",
    "(make me laugh|say something funny|cheer me up with a joke)",
    "(do you know any jokes|got a joke)?",
  ],
};

const JOKE_AGAIN: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["(再来一个|还有别的吗|换一个|哈哈，再讲一个)", "(不好笑|没听懂)，(换一个|再来一个)"],
  en: ["(another one|one more|haha, again)[, please]", "(not funny|I don't get it), (another one|one more)"],
};

/** A joke, or two that differ. */
function pushJoke(turns: Turn[], tongue: Tongue, rng: Rng): void {
  const jokes = rng.shuffle([...JOKES[tongue]]).slice(0, rng.next() < 0.25 ? 2 : 1);
  for (const [i, joke] of jokes.entries()) {
    const asking = i === 0 ? JOKE_PLEASE : JOKE_AGAIN;
    turns.push(
      { role: "user", text: spoken(expandAny(rng, asking[tongue]), {}, tongue, rng) },
      { role: "assistant", text: joke },
    );
  }
}

const RIDDLE_PLEASE: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["(出|来|考我)(个|一个)(谜语|谜)(吧|)", "(我们|)(猜谜|玩猜谜|来猜谜语)(吧|)", "给我出(道|个)(谜语|脑筋急转弯)"],
  en: ["(ask|give|tell) me a riddle[, please]", "(let's play riddles|do you know a riddle|riddle time)[!]"],
};

const GIVE_UP: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ["(不知道|猜不出来|我放弃|想不到)(，答案是什么|，告诉我吧|)", "(是什么呀|答案呢|谜底是什么)？"],
  en: ["(I don't know|I give up|no idea)(, what is it|, tell me|)", "(what is it|what's the answer)?"],
};

/** A riddle and a right guess, a wrong guess or none. */
function pushRiddle(turns: Turn[], tongue: Tongue, rng: Rng): void {
  const [riddle, answer] = rng.pick(RIDDLES[tongue]);
  const [, wrong] = rng.pick(RIDDLES[tongue]);
  const lead =
    tongue === "zh"
      ? rng.pick(["", "听好了：", "猜猜看：", "好："])
      : rng.pick(["", "Here you go: ", "Guess: ", "Okay: "]);
  turns.push(
    { role: "user", text: spoken(expandAny(rng, RIDDLE_PLEASE[tongue]), {}, tongue, rng) },
    { role: "assistant", text: lead + riddle },
  );
  const roll = rng.next();
  if (roll < 0.4) {
    const guess =
      tongue === "zh"
        ? rng.pick([`${answer}`, `是${answer}吗？`, `${answer}！`])
        : rng.pick([answer, `Is it ${answer}?`, `${answer}!`]);
    const right =
      tongue === "zh"
        ? rng.pick([`对了，就是${answer}！`, "答对了！", "真聪明，猜对了。"])
        : rng.pick([`Right, it's ${answer}!`, "Correct!", "Yes, well done!"]);
    turns.push({ role: "user", text: guess }, { role: "assistant", text: right });
  } else if (roll < 0.6 && wrong !== answer) {
    const guess = tongue === "zh" ? rng.pick([`${wrong}`, `是${wrong}吗？`]) : rng.pick([wrong, `Is it ${wrong}?`]);
    const no =
      tongue === "zh"
        ? rng.pick(["不对哦，再想想。", `不是，答案是${answer}。`])
        : rng.pick(["Not quite, think again.", `No, it's ${answer}.`]);
    turns.push({ role: "user", text: guess }, { role: "assistant", text: no });
  } else {
    const told =
      tongue === "zh"
        ? rng.pick([`是${answer}。`, `答案是${answer}。`, `谜底是${answer}，想到了吗？`])
        : rng.pick([`It's ${answer}.`, `The answer is ${answer}.`]);
    turns.push(
      { role: "user", text: spoken(expandAny(rng, GIVE_UP[tongue]), {}, tongue, rng) },
      { role: "assistant", text: told },
    );
  }
}

/** What a person types: slots filled, now and then a filler in front, a slip, no capitals. */
function spoken(wording: string, values: Readonly<Record<string, string>>, tongue: Tongue, rng: Rng): string {
  let text = fill(wording, values);
  if (rng.next() < FILLER_SHARE) text = rng.pick(FILLERS[tongue]) + text;
  if (rng.next() < TYPO_SHARE) text = slip(text, tongue, rng);
  return tongue === "en" && rng.next() < 0.65 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function slip(text: string, tongue: Tongue, rng: Rng): string {
  if (text.length < 6) return text;
  const at = 1 + rng.integer(text.length - 3);
  const character = text.charAt(at);
  if (tongue === "zh") {
    if (!/[\u4e00-\u9fff]/.test(character)) return text;
    return rng.next() < 0.5 ? text.slice(0, at) + character + text.slice(at) : text.replace(/[，。？]/, "");
  }
  if (!/[a-z]/.test(character)) return text.toLowerCase();
  if (rng.next() < 0.5) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + character + text.slice(at + 2);
}

/** English answers start with a capital even where a slot or an option does not. */
function sentence(text: string, tongue: Tongue): string {
  if (tongue === "zh") return text;
  return text
    .trim()
    .replace(/(^|[.!?] |: )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

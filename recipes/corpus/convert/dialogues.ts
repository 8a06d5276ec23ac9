/**
 * Conversations between people, and between people and machines, as chats.
 */
import { chatDocument, type Document, type Part, type Turn } from "../forms.ts";
import { normaliseChinese } from "./chinese.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

/** A long dialogue is cut into pieces of this many turns: more than a small context holds teaches nothing. */
const MAX_TURNS = 12;

/** Turns that alternate from the user; pieces end with the assistant. */
function alternating(texts: readonly string[]): Turn[] {
  const turns = texts.map((text, i): Turn => ({ role: i % 2 === 0 ? "user" : "assistant", text: text.trim() }));
  if (turns.length % 2 === 1) turns.pop();
  return turns;
}

function pieces(turns: readonly Turn[]): Turn[][] {
  const result: Turn[][] = [];
  for (let from = 0; from < turns.length; from += MAX_TURNS) result.push(turns.slice(from, from + MAX_TURNS));
  return result.filter((piece) => piece.length >= 2);
}

/** Orders in a coffee shop. */
export const coffeeOrders: Converter = converter(([line = ""], _rng, emit) => {
  const { turns } = parseLine<{ turns: [string, string][] }>(line);
  const alternates = turns.every(([role], i) => role === (i % 2 === 0 ? "u" : "a"));
  const chat = alternating(turns.map(([, text]) => plain(text)));
  if (alternates && chat.length > 0)
    emit(chat.map(({ text }) => text).join("\n"), chatDocument("chat-order", "en", chat));
});

/** Two people who know facts about sport, films and nature. */
export const topicalChat: Converter = converter(([line = ""], _rng, emit) => {
  const { turns } = parseLine<{ turns: string[] }>(line);
  const whole = alternating(turns.map(plain));
  for (const piece of pieces(whole)) {
    emit(piece.map(({ text }) => text).join("\n"), chatDocument("chat-topical", "en", piece));
  }
});

/**
 * Two people with given personas. The assistant's persona stands in a system line: without it the model would learn
 * to claim a dog and a job of its own.
 */
export const personaChat: Converter = converter(([line = ""], _rng, emit) => {
  const row = parseLine<{ p2: string; chat: string }>(line);
  if (/\[|\]/.test(row.chat)) return;
  const texts = row.chat
    .split("\n")
    .map((turn) => plain(turn.replace(/^User [12]: ?/, "")))
    .filter((text) => text !== "");
  const order = row.chat.split("\n").filter((turn) => /^User [12]:/.test(turn));
  if (!order.every((turn, i) => turn.startsWith(`User ${(i % 2) + 1}:`)) || order.length !== texts.length) return;
  const chat = alternating(texts).slice(0, MAX_TURNS);
  if (chat.length < 4) return;
  emit(texts.join("\n"), withSystem(`You are a person. ${row.p2.replace(/\n/g, " ")}`, chat));
});

function withSystem(persona: string, chat: readonly Turn[]): Document {
  const document = chatDocument("chat-persona", "en", chat);
  const [mode, ...rest] = document.parts as [Part, ...Part[]];
  return { ...document, parts: [mode, { token: "<|system|>" }, persona, { token: "<|stop|>" }, ...rest] };
}

/** Left out: answers that are damaged ("|"), claims to be human, and topics a small assistant should not improvise on. */
const CHATTERBOT_EN = new Set([
  "greetings",
  "conversations",
  "tech_support",
  "science",
  "trivia",
  "food",
  "botprofile",
  "computers",
  "literature",
]);

/** Small talk and simple questions; the Chinese half is a machine translation and stays out. */
export const chatterbot: Converter = converter(([line = ""], _rng, emit) => {
  const { lang, cat, turns } = parseLine<{ lang: string; cat: string; turns: string[] }>(line);
  if (lang !== "en" || !CHATTERBOT_EN.has(cat) || turns.some((text) => text.length < (cat === "trivia" ? 2 : 6)))
    return;
  const chat = alternating(turns.map(plain));
  if (chat.length > 0) emit(chat.map(({ text }) => text).join("\n"), chatDocument("chat-small", "en", chat));
});

/** Facts that one turn may be grounded in, at most this long. */
const MAX_FACT = 70;

interface Knowledge {
  turns: string[];
  facts: [string, string, string][][];
}

/** Chinese dialogues about films, music and sights: the facts behind the answers stand before them as memory lines. */
export const groundedChat: Converter = converter(([line = ""], rng, emit) => {
  const { turns, facts } = parseLine<Knowledge>(line);
  for (let from = 0; from + 1 < turns.length; from += 2) {
    const length = 2 * (1 + rng.integer(3));
    const window = turns.slice(from, from + length);
    const memory = factsOf(facts.slice(from, from + length));
    if (memory.length === 0 || memory.length > 4 || window.length % 2 === 1) continue;
    const chat = alternating(window.map((text) => normaliseChinese(text)));
    emit(chat.map(({ text }) => text).join("\n"), chatDocument("chat-grounded", "zh", chat, rng.shuffle(memory)));
  }
});

function factsOf(facts: readonly [string, string, string][][]): string[] {
  const lines = new Set<string>();
  for (const [index, turnFacts] of facts.entries()) {
    if (index % 2 === 0) continue;
    for (const [subject, relation, value] of turnFacts) {
      if (relation === "Information" || value.length > MAX_FACT) return [];
      lines.add(`${subject.replace(/（.*$/, "")}的${relation}：${normaliseChinese(value)}`);
    }
  }
  return [...lines];
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim();
}

import { expect, test } from "vitest";
import type { RwkvThinking } from "./chat-template.ts";
import { RwkvChatTokenizer } from "./rwkv-chat.ts";
import { ThoughtFilter, thinkingOf } from "./thought-filter.ts";

/** Shows a text that comes in pieces of so many characters. */
function shown(thinking: RwkvThinking, text: string, size: number): string {
  const filter = new ThoughtFilter(thinking);
  let out = "";
  for (let at = 0; at < text.length; at += size) out += filter.push(text.slice(at, at + size));
  return out + filter.flush();
}

test.each<[RwkvThinking, string, string]>([
  ["none", " Paris.", "Paris."],
  ["none", " <think>Where is it?\nIn France.</think>\n\nParis.", "Paris."],
  ["none", "<3 is a heart", "<3 is a heart"],
  ["none", " <thin air", "<thin air"],
  ["think", ">\nLet me see.\n</think>\nParis.", "Paris."],
  ["think", ">a < b</thin</think>x </think> y", "x </think> y"],
  ["think", ">\nIt goes on and on", "It goes on and on"],
  ["skip", ">\nParis.", "Paris."],
  ["skip", ">\n> quoted", "> quoted"],
  ["skip", " Paris.", "Paris."],
  ["skip", "", ""],
  ["none", "  ", ""],
])("after %s, %j shows %j, however it comes", (thinking, text, expected) => {
  for (let size = 1; size <= text.length + 1; size++) expect(shown(thinking, text, size), `${size}`).toBe(expected);
});

test("an answer is shown as soon as it is known to be one", () => {
  const filter = new ThoughtFilter("none");
  expect(["  ", "<", "b", ">", "old"].map((piece) => filter.push(piece))).toEqual(["", "", "<b", ">", "old"]);
});

test("models of the G series are known by their names", () => {
  for (const name of ["rwkv7-g1-0.1b-20250307-ctx4096.pth", "RWKV7-G1a3-2.9B.gguf", "rwkv7_g0_7.2b", "g1"]) {
    expect(thinkingOf(name), name).toBe("skip");
  }
  for (const name of ["RWKV-x070-World-0.1B-v2.8.pth", "rwkv7-goose", "big1.gguf", "rwkv7-0.1g1b"]) {
    expect(thinkingOf(name), name).toBe("none");
  }
});

const BYTES = Array.from({ length: 257 }, (_, id) => (id === 0 ? new Uint8Array(0) : Uint8Array.of(id - 1)));

test.each<[RwkvThinking | undefined, string]>([
  [undefined, "User: hi\n\nAssistant:"],
  ["none", "User: hi\n\nAssistant:"],
  ["think", "User: hi\n\nAssistant: <think"],
  ["skip", "User: hi\n\nAssistant: <think>\n</think"],
])("with thinking %s a prompt ends as the models know it", (thinking, expected) => {
  const tokenizer = new RwkvChatTokenizer([...BYTES, new TextEncoder().encode("\n\n")], thinking);
  const parts = [{ token: "<|user|>" }, "hi", { token: "<|stop|>" }, { token: "<|assistant|>" }] as const;
  expect(tokenizer.decode(tokenizer.encodeParts(parts))).toBe(expected);
  const past = [{ token: "<|assistant|>" }, "yes", { token: "<|stop|>" }] as const;
  expect(tokenizer.decode(tokenizer.encodeParts(past))).toBe("Assistant: yes\n\n");
});

test("the answer's decoder leaves a thought out", () => {
  const tokenizer = new RwkvChatTokenizer(BYTES, "skip");
  const decoder = tokenizer.answerDecoder();
  const text = [...tokenizer.encode(">\n你好")].map((id) => decoder.push(id)).join("") + decoder.flush();
  expect(text).toBe("你好");
});

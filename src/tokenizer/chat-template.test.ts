import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BpeTokenizer, type EncodePart } from "./bpe.ts";
import { type Conversation, chatParts, type Message, messageParts, rwkvPrompt } from "./chat-template.ts";
import { SPECIAL_TOKEN_NAMES, SPECIAL_TOKEN_SLOTS } from "./special-tokens.ts";

const nano = BpeTokenizer.fromJson(readFileSync(new URL("../../models/nano/tokenizer.json", import.meta.url)));

/** Parts as one string, special tokens by name. */
const show = (parts: readonly EncodePart[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.token)).join("");

const user = (content: string): Message => ({ role: "user", content });
const assistant = (content: string): Message => ({ role: "assistant", content });

const anyMessage: fc.Arbitrary<Message> = fc.record({
  role: fc.constantFrom("system", "user", "assistant", "tool"),
  content: fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...SPECIAL_TOKEN_NAMES, "\n", "\r", " ", "\t", "User:", "Assistant: ", "x"))
      .map((list) => list.join("")),
  ),
});

describe("a conversation in Shoal's form", () => {
  test("is a mode, memory lines, turns and the start of an answer", () => {
    const conversation: Conversation = {
      memories: ["我的猫叫小白", "I live in Rome"],
      messages: [user("hi"), assistant("hello"), user("我的猫叫什么？")],
    };
    expect(show(chatParts(conversation))).toBe(
      "<|chat|><|memory|>我的猫叫小白<|stop|><|memory|>I live in Rome<|stop|>" +
        "<|user|>hi<|stop|><|assistant|>hello<|stop|><|user|>我的猫叫什么？<|stop|><|assistant|>",
    );
  });

  test("is a command with its tools, and what they gave back", () => {
    const messages: Message[] = [user("light on"), assistant('{"name":"light"}'), { role: "tool", content: "ok" }];
    expect(show(chatParts({ mode: "act", tools: ["light(on: boolean)"], messages }))).toBe(
      '<|act|><|tool|>light(on: boolean)<|stop|><|user|>light on<|stop|><|assistant|>{"name":"light"}<|stop|><|result|>ok<|stop|><|assistant|>',
    );
  });

  test("is a whole poem document with its end", () => {
    const messages = [user("五绝 明月"), assistant("床前明月光，…")];
    expect(show(chatParts({ mode: "poem", messages }, "end"))).toBe(
      "<|poem|><|user|>五绝 明月<|stop|><|assistant|>床前明月光，…<|stop|><|end|>",
    );
  });

  test("goes on from a state with one more turn", () => {
    const first = chatParts({ messages: [user("a")] }, "none");
    const whole = chatParts({ messages: [user("a"), user("b")] }, "none");
    expect([...first, ...messageParts(user("b"))]).toEqual(whole);
  });

  test("has exactly the structure that was asked for, whatever is said", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 4 }), fc.array(fc.string()), (messages, memories) => {
        const ids = nano.encodeParts(chatParts({ messages, memories }));
        const structure = [...ids].filter((id) => id < SPECIAL_TOKEN_SLOTS);
        expect(structure).toHaveLength(1 + 2 * (messages.length + memories.length) + 1);
      }),
    );
  });
});

describe("a conversation in RWKV's form", () => {
  test("is turns told apart by empty lines, ready for an answer", () => {
    const messages: Message[] = [
      { role: "system", content: "Be brief." },
      user("hi"),
      assistant("hello"),
      user("who?"),
    ];
    expect(rwkvPrompt({ messages })).toBe(
      "System: Be brief.\n\nUser: hi\n\nAssistant: hello\n\nUser: who?\n\nAssistant:",
    );
  });

  test("can ask for thinking, or for thinking to be skipped", () => {
    expect(rwkvPrompt({ messages: [user("hi")] }, "think")).toBe("User: hi\n\nAssistant: <think");
    expect(rwkvPrompt({ messages: [user("hi")] }, "skip")).toBe("User: hi\n\nAssistant: <think>\n</think");
  });

  test("puts memory lines and tools into the system's turn", () => {
    expect(rwkvPrompt({ memories: ["a", "b"], tools: ["f()"], messages: [user("hi")] })).toBe(
      "System: a\nb\nf()\n\nUser: hi\n\nAssistant:",
    );
  });

  test("closes up empty lines within a turn", () => {
    expect(rwkvPrompt({ messages: [user("\n one\r\n\r\n \t\ntwo\n  three\r\rfour ")] })).toBe(
      "User: one\ntwo\n  three\nfour\n\nAssistant:",
    );
  });

  test("has no more turns than were asked for, whatever is said", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 4 }), (messages) => {
        expect(rwkvPrompt({ messages }).split("\n\n")).toHaveLength(messages.length + 1);
      }),
      { numRuns: 1000 },
    );
  });
});

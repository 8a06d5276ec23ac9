/**
 * Lays a conversation out for a model: as special tokens and text for Shoal's own, as plain text for RWKV's.
 *
 * In Shoal's form structure is made of special tokens only, and content is encoded as text, so nothing that a person, a page
 * or a tool says can open a turn. In RWKV's form turns are told apart by an empty line, so content never keeps one.
 */
import type { EncodePart } from "./bpe.ts";
import type { SpecialToken } from "./special-tokens.ts";

export interface Message {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly content: string;
}

/** What is asked of the model: talk, a command to a tool, a poem. */
export type ChatMode = "chat" | "act" | "poem";

export interface Conversation {
  readonly messages: readonly Message[];
  /** Default "chat". */
  readonly mode?: ChatMode;
  /** Lines recalled from memory, most relevant first. */
  readonly memories?: readonly string[];
  /** Signatures of the tools that may be called. */
  readonly tools?: readonly string[];
}

/** What follows the last message: the start of an answer, the end of the document, or nothing. */
export type ChatEnding = "answer" | "end" | "none";

const MODE_TOKENS: Readonly<Record<ChatMode, SpecialToken>> = { chat: "<|chat|>", act: "<|act|>", poem: "<|poem|>" };

const ROLE_TOKENS: Readonly<Record<Message["role"], SpecialToken>> = {
  system: "<|system|>",
  user: "<|user|>",
  assistant: "<|assistant|>",
  tool: "<|result|>",
};

/**
 * A conversation in the form of `special-tokens.ts`: mode, memory lines, tools, turns. Encode it with `encodeParts`.
 *
 * @param ending default "answer": the model speaks next.
 */
export function chatParts(conversation: Conversation, ending: ChatEnding = "answer"): EncodePart[] {
  const { messages, mode = "chat", memories = [], tools = [] } = conversation;
  const parts: EncodePart[] = [{ token: MODE_TOKENS[mode] }];
  for (const line of memories) parts.push(...field("<|memory|>", line));
  for (const signature of tools) parts.push(...field("<|tool|>", signature));
  for (const message of messages) parts.push(...messageParts(message));
  if (ending === "answer") parts.push({ token: "<|assistant|>" });
  if (ending === "end") parts.push({ token: "<|end|>" });
  return parts;
}

/** One turn, for a conversation that goes on from a state: `[...messageParts(message), { token: "<|assistant|>" }]`. */
export function messageParts(message: Message): EncodePart[] {
  return field(ROLE_TOKENS[message.role], message.content);
}

function field(token: SpecialToken, text: string): EncodePart[] {
  return [{ token }, text, { token: "<|stop|>" }];
}

const RWKV_NAMES: Readonly<Record<Message["role"], string>> = {
  system: "System",
  user: "User",
  assistant: "Assistant",
  tool: "Tool",
};

/** How an answer of a G1 model begins: at once, after thinking, or after thinking that is skipped. */
export type RwkvThinking = "none" | "think" | "skip";

export const RWKV_ANSWER_STARTS: Readonly<Record<RwkvThinking, string>> = {
  none: "Assistant:",
  think: "Assistant: <think",
  skip: "Assistant: <think>\n</think",
};

/**
 * A conversation as the text that RWKV-7 G1 models were trained on, ready for an answer. Memory lines and tools have no place
 * of their own there and join the system's turn.
 *
 * Source: the model cards of BlinkDL's RWKV-7 G1, which ask for "\n\n" in content to be replaced by "\n".
 */
export function rwkvPrompt(conversation: Conversation, thinking: RwkvThinking = "none"): string {
  const { messages, memories = [], tools = [] } = conversation;
  const turns: Message[] = [];
  const background = [...memories, ...tools];
  if (background.length > 0) turns.push({ role: "system", content: background.join("\n") });
  turns.push(...messages);
  return [...turns.map(rwkvTurn), RWKV_ANSWER_STARTS[thinking]].join("\n\n");
}

function rwkvTurn({ role, content }: Message): string {
  const text = withoutEmptyLines(content);
  return text === "" ? `${RWKV_NAMES[role]}:` : `${RWKV_NAMES[role]}: ${text}`;
}

/** The text with line ends as "\n", without lines of white space alone, and trimmed. */
export function withoutEmptyLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n(?:[^\S\n]*\n)+/g, "\n")
    .trim();
}

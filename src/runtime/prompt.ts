/** How a turn is laid out for the model. */
import { FormatError, RangeLimitError } from "../core/index.ts";
import type { PoemForm } from "../model/index.ts";
import { chatParts, type EncodePart, type Message, messageParts } from "../tokenizer/index.ts";
import type { AskOptions, Attachment } from "./types.ts";

/** UTF-16 units of one turn with its attachments, or of a list of messages: a long book. */
export const MOST_PROMPT_UNITS = 2_000_000;
const TITLE_UNITS = 40;

export type Mode = NonNullable<AskOptions["mode"]>;

/** @throws FormatError "empty-prompt" for white space alone; RangeLimitError for more than {@link MOST_PROMPT_UNITS} */
export function checkPrompt(texts: readonly string[]): void {
  if (texts.every((text) => text.trim() === "")) {
    throw new FormatError("empty-prompt", "there is nothing to answer: the text is empty");
  }
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (units > MOST_PROMPT_UNITS) {
    throw new RangeLimitError("ask", "the prompt", `at most ${MOST_PROMPT_UNITS} characters`, units);
  }
}

/** What is read as the person's turn: attachments stand before the words. */
export function turnContent(text: string, attachments: readonly Attachment[] = []): string {
  return [...attachments.map((attachment) => attachment.text.trim()), text.trim()].join("\n");
}

/** A turn with lines of memory right before it, up to where the answer begins. */
export function turnParts(content: string, memories: readonly string[]): EncodePart[] {
  return [...memoryParts(memories), ...messageParts({ role: "user", content }), { token: "<|assistant|>" }];
}

/** Messages with lines of memory before the last of the user, up to where the answer begins. */
export function messagesParts(
  messages: readonly Message[],
  memories: readonly string[],
  mode: Mode,
  tools: readonly string[] = [],
): EncodePart[] {
  const last = messages.findLastIndex(({ role }) => role === "user");
  const at = last < 0 ? messages.length : last;
  return [
    ...chatParts({ messages: messages.slice(0, at), mode, tools }, "none"),
    ...memoryParts(memories),
    ...messages.slice(at).flatMap(messageParts),
    { token: "<|assistant|>" },
  ];
}

function memoryParts(lines: readonly string[]): EncodePart[] {
  return lines.flatMap((line): EncodePart[] => [{ token: "<|memory|>" }, line, { token: "<|stop|>" }]);
}

/** The form for a turn that asks for a poem and names none. */
export const COMMON_POEM_FORM: PoemForm = "七绝";

const FORM_NAMES: readonly (readonly [RegExp, PoemForm])[] = [
  [/五绝|五言绝句/, "五绝"],
  [/七绝|七言绝句/, "七绝"],
  [/五律|五言律诗/, "五律"],
  [/七律|七言律诗/, "七律"],
  [/(?:^|[，。！,.!\s请你我能以])(?:写|作|赋|吟|来)(?:.{0,16}[^人])?诗(?:[吧吗。！？!?，,]|$)/, COMMON_POEM_FORM],
];
const POEM_REQUEST = /写|作(?!者)|来(?:一|首)|赋|吟|续|(?:想|要|看).*首|题|write|compose|give me|please|poem/i;
const QUESTION_ABOUT = /什么|谁|哪|为何|区别|who|what|which|why|difference/i;
/** A turn as short as this may be nothing but a theme and a form. */
const SHORT_UNITS = 24;

/** The regular form that a turn asks a poem in, if it does. */
export function askedPoem(turn: string): PoemForm | undefined {
  if (QUESTION_ABOUT.test(turn) || !(turn.length <= SHORT_UNITS || POEM_REQUEST.test(turn))) return undefined;
  return FORM_NAMES.find(([pattern]) => pattern.test(turn))?.[1];
}

/** A conversation's first title: the beginning of what was said in it. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length <= TITLE_UNITS ? line : `${characters.slice(0, TITLE_UNITS - 1).join("")}…`;
}

/**
 * Tools as OpenAI's and Ollama's clients declare them, turned into the signatures that the model knows, and its calls turned into
 * what those clients read. The model is held to a grammar: it calls what was offered, with arguments of the declared types.
 */
import type { z } from "zod";
import type { AskOptions } from "../runtime/index.ts";
import { HttpError } from "./http-error.ts";
import type { message, offeredTool, toolChoice } from "./schemas.ts";

type OfferedTool = z.output<typeof offeredTool>;

export interface ToolCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

type Held = Pick<AskOptions, "tools" | "mustCall">;

/** Descriptions are shortened to what the model was trained on. */
const MOST_DESCRIPTION = 160;
const PARAMETER = /^[A-Za-z_]\w{0,63}$/;
const NAME = /^[A-Za-z_][\w.-]{0,63}$/;
/** What separates entries and parameters in a signature. */
const SEPARATOR = /[,|()]/;

type Message = z.output<typeof message>;

/** The part of a request that matters here. */
export interface ToolRequest {
  readonly messages: readonly Message[];
  readonly tools?: readonly OfferedTool[] | null | undefined;
  readonly tool_choice?: z.output<typeof toolChoice>;
}

/**
 * What an answer is held to while a tool may be called; null where none may. After a tool's result the model speaks, unless it is
 * told to call again.
 *
 * @throws HttpError 400 for a tool that cannot be called here, naming it and why
 */
export function toolsOf({ tools, tool_choice: choice, messages }: ToolRequest): Held | null {
  const named = typeof choice === "object" && choice !== null ? choice.function.name : null;
  const mustCall = choice === "required" || named !== null;
  const offered = (tools ?? []).filter(({ function: { name } }) => named === null || name === named);
  if (mustCall && offered.length === 0) {
    throw new HttpError(400, "tool_choice", `there is no tool ${named ?? "to call"}`, "tool_choice");
  }
  const isAnswered = messages.at(-1)?.role === "tool";
  if (choice === "none" || offered.length === 0 || (isAnswered && !mustCall)) return null;
  return { tools: offered.map(signatureOf), mustCall };
}

/** The call that the model wrote; null for none. @throws SyntaxError for half a call */
export function callIn(text: string): ToolCall | null {
  const { tool, arguments: given } = JSON.parse(text) as { tool: string; arguments?: ToolCall["arguments"] };
  return given === undefined ? null : { name: tool, arguments: given };
}

/** An assistant's message with calls as the model wrote them. */
export function withCalls(message: Message): Message {
  if (!message.tool_calls?.length) return message;
  const calls = message.tool_calls.map(({ function: { name, arguments: given } }) =>
    JSON.stringify({ tool: name, arguments: given }),
  );
  return { ...message, content: [message.content, ...calls].filter(Boolean).join("\n") };
}

/** `light.set(room?, state: on|off): switches lamps` for a function with a JSON Schema. */
function signatureOf({ function: { name, description = "", parameters = {} } }: OfferedTool): string {
  if (!NAME.test(name)) throw refused(name, "its name must be letters, digits, _, . and -, at most 64");
  const { properties = {}, required = [] } = parameters;
  const parts = Object.entries(properties).flatMap(([key, schema]) => {
    const isOptional = !required.includes(key) || isNullable(schema);
    const type = typeOf(schema);
    if (type === null || !PARAMETER.test(key)) {
      if (isOptional) return []; // it is never given
      throw refused(name, `its parameter ${key} must be a text, a number, true or false, or one of some texts`);
    }
    return [`${key}${isOptional ? "?" : ""}${type === "" ? "" : `: ${type}`}`];
  });
  const about = description.replace(/\s+/g, " ").trim().slice(0, MOST_DESCRIPTION);
  return `${name}(${parts.join(", ")})${about === "" ? "" : `: ${about}`}`;
}

type Schema = Readonly<Record<string, unknown>>;

/** The type's name in a signature; null for what no signature can say. */
function typeOf(schema: Schema): string | null {
  const entries = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(entries)) {
    const texts = entries.filter((entry) => entry !== null);
    const canBeSaid = texts.every(
      (one) => typeof one === "string" && one.trim() === one && one !== "" && !SEPARATOR.test(one),
    );
    if (!canBeSaid || texts.length === 0) return null;
    // One entry twice is still a list; a lone word would be a type.
    return texts.length === 1 ? `${texts[0]}|${texts[0]}` : texts.join("|");
  }
  const [type, ...others] = [schema["type"]].flat().filter((one) => one !== "null");
  if (others.length > 0) return null;
  if (type === "string") return "";
  return type === "number" || type === "integer" || type === "boolean" ? type : null;
}

function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes("null");
}

function refused(name: string, why: string): HttpError {
  return new HttpError(400, "tools", `the tool ${name} cannot be called here: ${why}`, "tools");
}

/**
 * A conversation as a JSON file: what people save, send and load again.
 *
 *   { "format": "shoal-conversation/1", "title": "…", "createdAt": 0, "turns": [{ "role": "user", "text": "…", "createdAt": 0 }] }
 *
 * Lessons and model states do not travel with it. A file may come from a stranger, so every field is checked.
 */
import { FormatError } from "../core/index.ts";
import { cleanText } from "./clean-text.ts";

export const CONVERSATION_FORMAT = "shoal-conversation/1";

export type TurnRole = "user" | "assistant" | "system" | "tool";

export interface ConversationFile {
  readonly format: typeof CONVERSATION_FORMAT;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly turns: readonly {
    readonly role: TurnRole;
    readonly text: string;
    readonly createdAt: number;
  }[];
}

export const CONVERSATION_LIMITS = {
  turns: 100_000,
  textUnits: 4_000_000, // UTF-16 units of one turn
  titleUnits: 1_000,
} as const;

const ROLES: ReadonlySet<unknown> = new Set<TurnRole>(["user", "assistant", "system", "tool"]);

/** @throws FormatError with code `conversation-file` naming the first field that is wrong or too large */
export function parseConversationFile(json: unknown): ConversationFile {
  const file = requireObject(json, "the file");
  if (file["format"] !== CONVERSATION_FORMAT) {
    throw wrong("format", JSON.stringify(CONVERSATION_FORMAT), file["format"]);
  }
  const turns = file["turns"];
  if (!Array.isArray(turns)) throw wrong("turns", "a list", turns);
  if (turns.length > CONVERSATION_LIMITS.turns) {
    throw wrong("turns", `at most ${CONVERSATION_LIMITS.turns}`, turns.length);
  }
  return {
    format: CONVERSATION_FORMAT,
    title: requireText(file["title"], "title", CONVERSATION_LIMITS.titleUnits),
    createdAt: requireTime(file["createdAt"], "createdAt"),
    turns: turns.map((turn: unknown, i) => {
      const at = `turns[${i}]`;
      const { role, text, createdAt } = requireObject(turn, at);
      if (!ROLES.has(role)) throw wrong(`${at}.role`, [...ROLES].join(", "), role);
      return {
        role: role as TurnRole,
        text: requireText(text, `${at}.text`, CONVERSATION_LIMITS.textUnits),
        createdAt: requireTime(createdAt, `${at}.createdAt`),
      };
    }),
  };
}

function requireObject(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(field, "an object", value);
  return value as Record<string, unknown>;
}

function requireText(value: unknown, field: string, mostUnits: number): string {
  if (typeof value !== "string") throw wrong(field, "a text", value);
  if (value.length > mostUnits) throw wrong(field, `at most ${mostUnits} UTF-16 units long`, value.length);
  return cleanText(value);
}

function requireTime(value: unknown, field: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrong(field, "milliseconds since 1970", value);
  return value as number;
}

function wrong(field: string, expected: string, got: unknown): FormatError {
  const shown = typeof got === "number" || got === null ? String(got) : typeof got;
  return new FormatError("conversation-file", `${field} of a conversation file must be ${expected}, got ${shown}`);
}

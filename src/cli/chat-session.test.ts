import { expect, test } from "vitest";
import { RangeLimitError } from "../core/index.ts";
import type { AnswerEvent, AskOptions, ForgetQuery, ForgetReceipt, LessonView, Shoal } from "../runtime/index.ts";
import { ChatSession } from "./chat-session.ts";

const LESSON: LessonView = {
  id: "1a2b3c4d5e6f",
  text: "Miso likes tea.",
  language: "en",
  state: "pending",
  source: { kind: "person" },
  subjects: ["Miso"],
  createdAt: 0,
  bytes: 0,
};

/** A Shoal that echoes, learns what begins with "Remember", and notes what it was asked for. */
class Echo {
  readonly asked: { readonly text: string; readonly options: AskOptions }[] = [];
  readonly forgotten: ForgetQuery[] = [];
  onText = (): void => {};

  async *ask(text: string, options: AskOptions = {}): AsyncIterable<AnswerEvent> {
    this.asked.push({ text, options });
    if (text === "too long") throw new RangeLimitError("ask", "the prompt", "shorter", 9);
    yield { type: "start", conversation: options.conversation ?? "c1", sources: [] };
    yield { type: "text", text };
    this.onText();
    const finish = options.signal?.aborted ? "aborted" : "stop";
    const figures = { promptTokens: 1, tokens: 1, tokensPerSecond: 1, firstTokenMs: 1 };
    yield { type: "done", answer: { text, finish, sources: [], turn: 1, ...figures } };
    if (text.startsWith("Remember")) yield { type: "lesson", lesson: LESSON };
  }

  lessons = async (): Promise<LessonView[]> => [LESSON];

  forget = async (query: ForgetQuery): Promise<ForgetReceipt> => {
    this.forgotten.push(query);
    const hashes = { overlayBefore: "", overlayAfter: "" };
    return { forgotten: 1, lessons: [LESSON.id], records: 0, turns: 0, states: 0, residue: 0, at: 0, ...hashes };
  };

  undo = (): Promise<ForgetReceipt> => this.forget({ ids: [LESSON.id] });
}

function begin(): { echo: Echo; session: ChatSession; written: string[]; notes: string[] } {
  const [echo, written, notes] = [new Echo(), [] as string[], [] as string[]];
  const session = new ChatSession(echo as unknown as Shoal, {
    language: "en",
    ask: { maxTokens: 9 },
    attachments: [{ name: "a.txt", text: "A." }],
    write: (text) => written.push(text),
    note: (text) => notes.push(text),
  });
  return { echo, session, written, notes };
}

test("turns of a talk share a conversation, and attachments go with the first", async () => {
  const { echo, session, written } = begin();
  for (const line of ["Hello!", "", "And now?"]) expect(await session.take(line)).toBe("stay");
  expect(written.join("")).toBe("Hello!\nAnd now?\n");
  expect(echo.asked.map(({ options }) => options.conversation)).toEqual([undefined, "c1"]);
  expect(echo.asked.map(({ options }) => options.attachments?.length)).toEqual([1, undefined]);
  expect(echo.asked[0]!.options.maxTokens).toBe(9);
  await session.take("/new");
  await session.take("Again");
  expect(echo.asked[2]!.options.conversation).toBeUndefined();
});

test("what was learned is one quiet line with the way to undo it", async () => {
  const { echo, session, notes } = begin();
  await session.take("Remember that Miso likes tea.");
  expect(notes).toEqual(["learned: Miso likes tea. · /undo"]);
  await session.take("/undo");
  expect(echo.forgotten).toEqual([{ ids: [LESSON.id] }]);
  expect(notes[1]).toBe("forgotten: 1 · traces left: 0");
});

test("notes are in the language that the person writes", async () => {
  const { session, notes } = begin();
  await session.take("/undo");
  await session.take("你好，你是谁？");
  await session.take("/undo");
  expect(notes).toEqual(["forgotten: 1 · traces left: 0", "已忘记：1 条 · 残留：0"]);
});

test("stopping stops the answer that is being written, once", async () => {
  const { echo, session, notes } = begin();
  expect(session.stop()).toBe(false);
  let stopped = false;
  echo.onText = () => {
    stopped = session.stop();
  };
  await session.take("Hello!");
  expect(stopped).toBe(true);
  expect(notes).toEqual(["stopped"]);
  expect(session.stop()).toBe(false);
});

test("commands list, forget, and leave; what there is not is said", async () => {
  const { echo, session, notes } = begin();
  await session.take("/lessons");
  expect(notes[0]).toMatch(/^1a2b3c4d {2}pending {5}Miso likes tea\.$/);
  await session.take("/forget");
  await session.take("/forget 1a2b");
  await session.take("/forget all");
  expect(echo.forgotten).toEqual([{ ids: ["1a2b"] }, { all: true }]);
  await session.take("/dance");
  expect(notes.at(-1)).toBe("there is no /dance; /help lists what there is");
  expect(await session.take("/quit")).toBe("leave");
});

test("a failure is told and the talk goes on", async () => {
  const { session, notes, written } = begin();
  expect(await session.take("too long")).toBe("stay");
  expect(notes).toEqual(["ask: the prompt must be shorter, got 9"]);
  await session.take("Hello!");
  expect(written.join("")).toBe("Hello!\n");
});

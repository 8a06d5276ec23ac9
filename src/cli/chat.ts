/** `shoal chat`: talk in the terminal. */
import { basename } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { Command } from "commander";
import pc from "picocolors";
import { type AskFlags, askOptions, withAnswering } from "./ask.ts";
import { ChatSession } from "./chat-session.ts";
import { systemLanguage } from "./messages.ts";
import { type CommandShoal, withModel, withShoal } from "./options.ts";
import { cut } from "./output.ts";
import { attachment } from "./reading.ts";

const PROMPT = "› ";
/** Turns of the last conversation that the arrow keys bring back. */
const HISTORY = 100;

export function chatCommand(): Command {
  const command = new Command("chat").description("talk; it goes on with the last conversation unless told otherwise");
  return withAnswering(withModel(command)).action((flags: AskFlags) => withShoal(flags, (shoal) => chat(shoal, flags)));
}

async function chat(shoal: CommandShoal, flags: AskFlags): Promise<void> {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const language = systemLanguage();
  const [last] = flags.new ? [] : await shoal.conversations.list({ limit: 1 });
  const session = new ChatSession(shoal, {
    language,
    ask: askOptions(flags),
    ...(last ? { conversation: last.id } : {}),
    ...(flags.attach ? { attachments: flags.attach.map(attachment) } : {}),
    write: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(`${pc.dim(text)}\n`),
  });
  if (isTerminal) {
    const { version, model, lessons } = await shoal.info();
    session.note("greeting", { version, model: basename(model.path), lessons: lessons.count });
    if (last) session.note("continuing", { title: cut(last.title, 40), turns: last.turns });
  }
  const lines = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout, history: await history(shoal, last?.id) } : {}),
    terminal: isTerminal,
    prompt: pc.cyan(PROMPT),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
  });
  await serveLines(lines, session, isTerminal);
  if (isTerminal && (await shoal.lessons({ state: "pending" })).length > 0) session.note("settling");
  await shoal.settled();
  if (isTerminal) session.note("bye");
}

/** Answers line after line until the input ends or the person leaves. */
async function serveLines(lines: Interface, session: ChatSession, isTerminal: boolean): Promise<void> {
  let interrupts = 0;
  const prompt = (): void => {
    if (isTerminal) lines.prompt();
  };
  const onInterrupt = (): void => {
    if (session.stop()) return;
    if (++interrupts > 1) {
      lines.close();
      return;
    }
    if (isTerminal) lines.write(null, { ctrl: true, name: "u" }); // drops what was typed
    process.stdout.write("\n");
    session.note("leave");
    prompt();
  };
  if (isTerminal) lines.on("SIGINT", onInterrupt);
  else process.on("SIGINT", onInterrupt);
  try {
    prompt();
    // One after another: lines that are typed or piped meanwhile wait.
    for await (const line of lines) {
      interrupts = 0;
      if ((await session.take(line)) === "leave") break;
      prompt();
    }
  } finally {
    lines.close();
    process.off("SIGINT", onInterrupt);
  }
}

/** What the person said last, newest first. It lies nowhere but in the store, where it can be forgotten. */
async function history(shoal: CommandShoal, conversation: string | undefined): Promise<string[]> {
  if (!conversation) return [];
  const turns = await shoal.conversations.turns(conversation);
  const said = turns.filter(({ role, text }) => role === "user" && text !== "" && !text.includes("\n"));
  return said
    .map(({ text }) => text)
    .reverse()
    .slice(0, HISTORY);
}

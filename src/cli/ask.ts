/** `shoal ask TEXT`: one question, one answer. */
import { Command } from "commander";
import pc from "picocolors";
import { languageOf } from "../learning/index.ts";
import type { Answer, AskOptions, LessonView } from "../runtime/index.ts";
import { message } from "./messages.ts";
import {
  type CommandShoal,
  type ModelFlags,
  numberBetween,
  several,
  wholeNumber,
  withModel,
  withShoal,
} from "./options.ts";
import { cut, printJson, shortId } from "./output.ts";
import { attachment, textOrStdin } from "./reading.ts";

export interface AskFlags extends ModelFlags {
  readonly new?: boolean;
  readonly attach?: readonly string[];
  readonly tool?: readonly string[];
  readonly recall: boolean;
  readonly implicit: boolean;
  readonly learn: boolean;
  readonly maxTokens?: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly seed?: number;
  readonly json?: boolean;
}

export function askCommand(): Command {
  const command = new Command("ask")
    .description("ask one thing; goes on with the last conversation unless told otherwise")
    .argument("<text>", "what to ask; - reads it from standard input");
  return withAnswering(withModel(command))
    .option("--tool <signature>", "offer a tool, as in 'light.set(room?, state: on|off)'; may be repeated", several)
    .option("--json", "print {answer, tokens, tokensPerSecond, firstTokenMs, sources, lessons}")
    .action(ask);
}

/** Options of a turn, for `ask` and `chat`. */
export function withAnswering(command: Command): Command {
  return command
    .option("--new", "start a new conversation")
    .option("--attach <file>", "read a text file before the first turn; may be repeated", several)
    .option("--no-recall", "put no lines of memory into the context")
    .option("--no-implicit", "let no lesson speak from the weights")
    .option("--no-learn", "take nothing that is said for a lesson")
    .option("--max-tokens <n>", "length of an answer at most (default: 256)", wholeNumber(1))
    .option("--temperature <t>", "0 always takes the most likely token (default: 0)", numberBetween(0, 100))
    .option("--top-p <p>", "draw from the tokens that together have this probability (default: 1)", numberBetween(0, 1))
    .option("--seed <s>", "draw the same for the same seed", wholeNumber(0));
}

async function ask(text: string, flags: AskFlags): Promise<void> {
  const turn = await textOrStdin(text);
  await withShoal(flags, async (shoal) => {
    const { answer, conversation, lessons } = await answerOnce(shoal, turn, flags);
    if (flags.json) {
      const { text: words, tokens, tokensPerSecond, firstTokenMs, sources, finish, promptTokens } = answer;
      printJson({
        answer: words,
        ...{ tokens, tokensPerSecond, firstTokenMs, sources, lessons },
        ...{ finish, promptTokens, conversation },
      });
    }
    // What this turn taught shall be in the weights when the next process asks.
    if (lessons.length > 0) await shoal.settled();
  });
}

interface Answered {
  readonly answer: Answer;
  readonly conversation: string;
  readonly lessons: readonly LessonView[];
}

/** Asks, and streams the answer unless it is to be JSON. Ctrl-C stops the answer. */
async function answerOnce(shoal: CommandShoal, turn: string, flags: AskFlags): Promise<Answered> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal);
  const conversation = flags.new ? undefined : (await shoal.conversations.list({ limit: 1 }))[0]?.id;
  const attachments = flags.attach?.map(attachment);
  const options = {
    ...askOptions(flags),
    ...(conversation ? { conversation } : {}),
    ...(attachments ? { attachments } : {}),
    ...(flags.tool ? { tools: flags.tool } : {}),
    signal: stop.signal,
  };
  const lessons: LessonView[] = [];
  let answer: Answer | undefined;
  let id = "";
  try {
    for await (const event of shoal.ask(turn, options)) {
      if (event.type === "start") id = event.conversation;
      if (event.type === "text" && !flags.json) process.stdout.write(event.text);
      if (event.type === "done") {
        answer = event.answer;
        if (!flags.json) process.stdout.write("\n");
      }
      if (event.type === "lesson") {
        lessons.push(event.lesson);
        if (!flags.json) sayLesson(event.lesson, turn);
      }
    }
  } finally {
    process.off("SIGINT", onSignal);
  }
  return { answer: answer!, conversation: id, lessons };
}

function sayLesson({ id, text }: LessonView, turn: string): void {
  const line = message(languageOf(turn), "learnedOnce", { text: cut(text, 60), id: shortId(id) });
  process.stderr.write(`${pc.dim(line)}\n`);
}

/** What the flags say of an answer. */
export function askOptions({ recall, implicit, learn, maxTokens, temperature, topP, seed }: AskFlags): AskOptions {
  return {
    ...{ recall, implicit, learn },
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** A talk in the terminal, line by line: what is said, what is answered, what was learned; commands begin with a slash. */
import { ShoalError } from "../core/index.ts";
import { type Language, languageOf } from "../learning/index.ts";
import type { AskOptions, Attachment, LessonView } from "../runtime/index.ts";
import { type MessageKey, message } from "./messages.ts";
import type { CommandShoal } from "./options.ts";
import { cut, shortId } from "./output.ts";

export interface ChatSessionOptions {
  /** Of notes, until the person writes. */
  readonly language: Language;
  readonly ask: AskOptions;
  /** Conversation to go on with; a new one by default. */
  readonly conversation?: string;
  /** Read before the first turn. */
  readonly attachments?: readonly Attachment[];
  /** A piece of an answer. */
  write(text: string): void;
  /** A quiet line beside the talk. */
  note(text: string): void;
}

/** Lessons that `/lessons` shows, the newest. */
const SHOWN_LESSONS = 20;
const LESSON_COLUMNS = 60;

export class ChatSession {
  readonly #shoal: CommandShoal;
  readonly #options: ChatSessionOptions;
  #language: Language;
  #conversation: string | undefined;
  #attachments: readonly Attachment[] | undefined;
  #answering: AbortController | null = null;

  constructor(shoal: CommandShoal, options: ChatSessionOptions) {
    this.#shoal = shoal;
    this.#options = options;
    this.#language = options.language;
    this.#conversation = options.conversation;
    this.#attachments = options.attachments;
  }

  /** Stops the answer that is being written. @returns false if there is none */
  stop(): boolean {
    if (!this.#answering) return false;
    this.#answering.abort();
    return true;
  }

  /** Says something beside the talk, in the person's language. */
  note(key: MessageKey, values?: Readonly<Record<string, string | number>>): void {
    this.#options.note(message(this.#language, key, values));
  }

  /** Answers a line, or does what it commands. Failures are told, and the talk goes on. */
  async take(line: string): Promise<"stay" | "leave"> {
    const text = line.trim();
    if (text === "") return "stay";
    try {
      if (text.startsWith("/")) return await this.#command(text);
      this.#language = languageOf(text);
      await this.#answer(text);
    } catch (error) {
      if (!(error instanceof ShoalError)) throw error;
      this.#options.note(error.message);
    }
    return "stay";
  }

  async #answer(text: string): Promise<void> {
    const answering = new AbortController();
    this.#answering = answering;
    try {
      const options: AskOptions = {
        ...this.#options.ask,
        ...(this.#conversation ? { conversation: this.#conversation } : {}),
        ...(this.#attachments ? { attachments: this.#attachments } : {}),
        signal: answering.signal,
      };
      this.#attachments = undefined;
      for await (const event of this.#shoal.ask(text, options)) {
        if (event.type === "start") this.#conversation = event.conversation;
        if (event.type === "text") this.#options.write(event.text);
        if (event.type === "lesson") this.#tellLesson(event.lesson);
        if (event.type === "done") {
          this.#answering = null;
          this.#options.write("\n");
          if (event.answer.finish === "aborted") this.note("stopped");
          const [source] = event.answer.sources;
          if (source && source.via !== "explicit") this.note("recalled", { text: cut(source.text, LESSON_COLUMNS) });
        }
      }
    } finally {
      this.#answering = null;
    }
  }

  async #command(line: string): Promise<"stay" | "leave"> {
    const [command, ...words] = line.split(/\s+/);
    switch (command) {
      case "/quit":
      case "/exit":
        return "leave";
      case "/new":
        this.#conversation = undefined;
        this.note("fresh");
        break;
      case "/help":
        this.note("help");
        break;
      case "/lessons":
        await this.#listLessons();
        break;
      case "/undo":
        await this.#undo();
        break;
      case "/forget":
        await this.#forget(words);
        break;
      default:
        this.note("unknownCommand", { command: command! });
    }
    return "stay";
  }

  #tellLesson({ state, text }: LessonView): void {
    this.note(state === "proposed" ? "proposed" : "learned", { text: cut(text, LESSON_COLUMNS) });
  }

  async #listLessons(): Promise<void> {
    const lessons = await this.#shoal.lessons();
    if (lessons.length === 0) this.note("noLessons");
    for (const { id, state, text } of lessons.slice(-SHOWN_LESSONS)) {
      this.#options.note(`${shortId(id)}  ${state.padEnd(10)}  ${cut(text, LESSON_COLUMNS)}`);
    }
  }

  async #undo(): Promise<void> {
    const receipt = await this.#shoal.undo();
    if (receipt) this.note("forgotten", { count: receipt.forgotten, residue: receipt.residue ?? "?" });
    else this.note("nothingToUndo");
  }

  async #forget(words: readonly string[]): Promise<void> {
    if (words.length === 0) {
      this.note("forgetWhat");
      return;
    }
    const isAll = words.length === 1 && words[0] === "all";
    const receipt = await this.#shoal.forget(isAll ? { all: true } : { ids: words });
    this.note("forgotten", { count: receipt.forgotten, residue: receipt.residue ?? "?" });
  }
}

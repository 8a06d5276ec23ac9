/** What the page knows: one signal for each thing that is shown. */
import { signal } from "@preact/signals";
import { type Answer, api, ask, type Conversation, type Lesson, OfflineError, type Turn } from "./api.ts";
import { t } from "./i18n.ts";

export type View = "chat" | "memory" | "brain" | "measure";

/** A turn as it is shown; an answer that is being written has no `answer` yet. */
export interface ShownTurn {
  readonly key: number;
  /** Its place in the saved conversation; null until the service has told it. */
  ordinal: number | null;
  readonly role: "user" | "assistant";
  text: string;
  answer?: Answer;
  lessons: Lesson[];
  isForgotten?: boolean;
  /** The person ended this answer early. */
  isStopped?: boolean;
  error?: string;
}

export const view = signal<View>("chat");
export const conversations = signal<Conversation[]>([]);
export const current = signal<string | null>(null);
export const turns = signal<ShownTurn[]>([]);
export const isBusy = signal(false);
export const notice = signal("");
export const isMenuOpen = signal(false);
/** Every answer since the page was opened. */
export const answers = signal<readonly Answer[]>([]);
/** The lesson that another view pointed at. */
export const pointedLesson = signal<string | null>(null);

let keys = 0;
let stopper: AbortController | null = null;

export function say(text: string): void {
  notice.value = text;
  setTimeout(() => {
    if (notice.value === text) notice.value = "";
  }, 4000);
}

/** Tells a failure in the reader's language, or in the service's own words. */
export function sayFault(error: unknown): void {
  say(wordsOf(error));
}

function wordsOf(error: unknown): string {
  if (error instanceof OfflineError) return t("offline");
  return error instanceof Error ? error.message : String(error);
}

let searches = 0;

export async function loadConversations(search = ""): Promise<void> {
  const mine = ++searches;
  const found = await api.conversations(search);
  // A slow answer to an earlier search must not replace a later one.
  if (mine === searches) conversations.value = found;
}

/** Opens a saved conversation, or an empty one. */
export async function openConversation(id: string | null): Promise<void> {
  stop();
  view.value = "chat";
  isMenuOpen.value = false;
  try {
    const [saved, lessons] = id ? await Promise.all([api.turns(id), api.lessons("")]) : [[], []];
    current.value = id;
    turns.value = saved.flatMap((turn) => shown(turn, lessons));
  } catch (error) {
    sayFault(error);
  }
}

function shown({ ordinal, role, text, isForgotten, lessons }: Turn, known: readonly Lesson[]): ShownTurn[] {
  if (role !== "user" && role !== "assistant") return [];
  const taught = known.filter(({ id }) => lessons[id] === "taught");
  return [{ key: keys++, ordinal, role, text, isForgotten, lessons: taught }];
}

export function stop(): void {
  stopper?.abort();
  stopper = null;
}

/** Sends a turn and shows the answer while it is written. A turn that was sent before need not teach again. */
export async function send(text: string, learn = true): Promise<void> {
  if (isBusy.value || text.trim() === "") return;
  isBusy.value = true;
  const asked: ShownTurn = { key: keys++, ordinal: null, role: "user", text, lessons: [] };
  const answered: ShownTurn = { key: keys++, ordinal: null, role: "assistant", text: "", lessons: [] };
  turns.value = [...turns.value, asked, answered];
  const show = (): void => {
    turns.value = turns.value.map((turn) =>
      turn.key === answered.key ? { ...answered } : turn.key === asked.key ? { ...asked } : turn,
    );
  };
  const mine = new AbortController();
  stopper = mine;
  let frame = 0;
  try {
    for await (const event of ask(text, { conversation: current.value, learn, signal: mine.signal })) {
      // What still comes for a conversation that was left is not for the one that is shown now.
      if (mine.signal.aborted) break;
      if (event.type === "start") current.value = event.conversation;
      else if (event.type === "text") {
        answered.text += event.text;
        // One drawing a frame, however fast the words come.
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          show();
        });
      } else if (event.type === "done") {
        answered.answer = event.answer;
        answered.ordinal = event.answer.turn;
        answers.value = [...answers.value, event.answer];
        asked.ordinal = event.answer.turn - 1;
        isBusy.value = false;
        show();
      } else if (event.type === "lesson") {
        asked.lessons = [...asked.lessons.filter(({ id }) => id !== event.lesson.id), event.lesson];
        show();
      } else if (event.type === "error") answered.error = event.message;
    }
  } catch (error) {
    if (!mine.signal.aborted) answered.error = wordsOf(error);
  } finally {
    cancelAnimationFrame(frame);
    answered.isStopped = mine.signal.aborted && !answered.answer;
    // A newer question may be on its way already: only the newest one's end makes the page idle.
    if (stopper === mine || stopper === null) isBusy.value = false;
    show();
    void loadConversations().catch(() => undefined);
  }
}

/**
 * Asks in place of an earlier question: in a fork that ends before it. An answer that is only written again replaces the
 * old conversation; a changed question leaves it in the list, since what followed is only there.
 */
export async function askInstead(question: ShownTurn, text: string): Promise<void> {
  if (isBusy.value) return;
  const old = current.value;
  const isSame = text === question.text;
  try {
    const before = old ? await ordinalOf(question, old) : 0;
    const fork = old && before > 0 ? await api.fork(old, before - 1) : null;
    current.value = fork?.id ?? null;
    turns.value = turns.value.slice(
      0,
      turns.value.findIndex(({ key }) => key === question.key),
    );
    await send(text, !isSame);
    if (!isSame || !old || !current.value) return;
    const written = turns.value.at(-1);
    if (!written?.answer) return;
    await keepTitle(old, current.value);
    await api.remove(old);
    // The lessons that the first asking taught are still there, and still can be undone.
    turns.value = turns.value.map((turn) =>
      turn.ordinal === question.ordinal && turn.role === "user" ? { ...turn, lessons: question.lessons } : turn,
    );
    await loadConversations();
  } catch (error) {
    sayFault(error);
  }
}

async function keepTitle(from: string, to: string): Promise<void> {
  const title = conversations.value.find(({ id }) => id === from)?.title;
  if (title) await api.rename(to, title);
}

/** An answer that was stopped told no place; the saved turns do. */
async function ordinalOf(turn: ShownTurn, conversation: string): Promise<number> {
  if (turn.ordinal !== null) return turn.ordinal;
  const saved = await api.turns(conversation);
  return saved.findLast(({ role, text }) => role === turn.role && text === turn.text)?.ordinal ?? saved.length;
}

/** Brings the lessons under the turns up to date: their neurons are trained in the background. */
export async function followLessons(): Promise<void> {
  const known = new Map((await api.lessons("")).map((lesson) => [lesson.id, lesson]));
  turns.value = turns.value.map((turn) =>
    turn.lessons.length > 0 ? { ...turn, lessons: turn.lessons.map((one) => known.get(one.id) ?? one) } : turn,
  );
}

/** The conversation that is shown: opening it, asking in it, and asking again from an earlier place. */
import {
  type Answer,
  type AskEvent,
  api,
  ask,
  type Lesson,
  resume,
  ServiceError,
  type Source,
  type Turn,
} from "./api.ts";
import { wordsOf } from "./faults.ts";
import { t } from "./i18n.ts";
import {
  answers,
  conversations,
  current,
  isBusy,
  isMenuOpen,
  loadConversations,
  pointedTurn,
  type ShownTurn,
  say,
  sayFault,
  speaking,
  turns,
  view,
} from "./state.ts";

let keys = 0;
let stopper: AbortController | null = null;

const newTurn = (role: ShownTurn["role"], text: string): ShownTurn => ({
  key: keys++,
  ordinal: null,
  role,
  text,
  sources: [],
  lessons: [],
});

function change(key: number, patch: Partial<ShownTurn>): void {
  turns.value = turns.value.map((turn) => (turn.key === key ? { ...turn, ...patch } : turn));
}

/** Opens a saved conversation, or an empty one. */
export async function openConversation(id: string | null): Promise<void> {
  stop();
  isMenuOpen.value = false;
  pointedTurn.value = null;
  try {
    const [saved, lessons] = id ? await Promise.all([api.turns(id), api.lessons("")]) : [[], []];
    current.value = id;
    turns.value = saved.flatMap((turn) => shown(turn, lessons));
  } catch (error) {
    current.value = null;
    turns.value = [];
    sayFault(error);
  }
  view.value = "chat";
}

/** Opens the conversation that taught a lesson, at the turn that did. */
export async function openTaughtIn({ conversation, turn }: NonNullable<Lesson["taughtIn"]>): Promise<void> {
  await openConversation(conversation);
  if (current.value === conversation) pointedTurn.value = turn;
}

function shown({ ordinal, role, text, isForgotten, lessons }: Turn, known: readonly Lesson[]): ShownTurn[] {
  if (role !== "user" && role !== "assistant") return [];
  const linked = (link: "taught" | "used"): Lesson[] => known.filter(({ id }) => lessons[id] === link);
  const sources = linked("used").map(({ id, text }): Source => ({ kind: "lesson", id, text, via: "explicit" }));
  return [{ ...newTurn(role, text), ordinal, isForgotten, lessons: linked("taught"), sources }];
}

export function stop(): void {
  stopper?.abort();
  stopper = null;
}

/** Sends a turn and shows the answer while it is written. A turn that was sent before need not teach again. */
export async function send(text: string, learn = true): Promise<void> {
  if (isBusy.value || text.trim() === "") return;
  const asked = newTurn("user", text);
  const answered = newTurn("assistant", "");
  turns.value = [...turns.value, asked, answered];
  const { value: conversation } = current;
  await show((signal) => ask(text, { conversation, learn, signal }), asked, answered);
}

/** Goes on with an answer that was cut off, where it ended. */
export async function continueAnswer(question: ShownTurn, answered: ShownTurn): Promise<void> {
  const { value: conversation } = current;
  if (isBusy.value || !conversation) return;
  change(answered.key, { isStopped: false });
  await show((signal) => resume(conversation, signal), question, answered);
}

/** Shows an answer's events as they come. @param answered may have a beginning already */
async function show(
  answering: (signal: AbortSignal) => AsyncIterable<AskEvent>,
  asked: ShownTurn,
  answered: ShownTurn,
): Promise<void> {
  isBusy.value = true;
  speaking.value = [];
  const mine = new AbortController();
  stopper = mine;
  let written = answered.text;
  let answer: Answer | undefined;
  let frame = 0;
  try {
    for await (const event of answering(mine.signal)) {
      // What still comes for a conversation that was left is not for the one that is shown now.
      if (mine.signal.aborted) break;
      if (event.type === "start") {
        current.value = event.conversation;
        speaking.value = event.sources.filter(({ via }) => via === "implicit");
      } else if (event.type === "text") {
        written += event.text;
        // One drawing a frame, however fast the words come.
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          change(answered.key, { text: written });
        });
      } else if (event.type === "done") {
        answer = event.answer;
        answers.value = [...answers.value, answer];
        const saved = answer.turn >= 0 ? answer.turn : null;
        change(answered.key, { text: answer.text, answer, sources: answer.sources, ordinal: saved });
        if (saved !== null) change(asked.key, { ordinal: saved - 1 });
        isBusy.value = false;
      } else if (event.type === "lesson") {
        const lessons = turns.value.find(({ key }) => key === asked.key)?.lessons ?? [];
        change(asked.key, { lessons: [...lessons.filter(({ id }) => id !== event.lesson.id), event.lesson] });
      } else if (event.type === "error") throw new ServiceError(event);
    }
    if (!answer && !mine.signal.aborted) change(answered.key, { error: t("cut") });
  } catch (error) {
    if (!mine.signal.aborted) change(answered.key, { error: wordsOf(error) });
  } finally {
    cancelAnimationFrame(frame);
    if (!answer) change(answered.key, { text: written, isStopped: mine.signal.aborted });
    // A newer question may be on its way already: only the newest one's end makes the page idle.
    if (stopper === mine || stopper === null) isBusy.value = false;
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
    const place = turns.value.findIndex(({ key }) => key === question.key);
    turns.value = turns.value.slice(0, place);
    await send(text, !isSame);
    if (!isSame || !old || !current.value) return;
    const written = turns.value.at(-1);
    if (!written?.answer) return;
    await keepTitle(old, current.value);
    await api.remove(old);
    // The lessons that the first asking taught are still there, and still can be undone.
    turns.value = turns.value.map((turn, i) => (i === place ? { ...turn, lessons: question.lessons } : turn));
    await loadConversations();
  } catch (error) {
    sayFault(error);
  }
}

async function keepTitle(from: string, to: string): Promise<void> {
  const title = conversations.value.find(({ id }) => id === from)?.title;
  if (title) await api.rename(to, title);
}

/** An answer that was stopped told no place; the saved turns do. What was never saved would come next. */
async function ordinalOf(turn: ShownTurn, conversation: string): Promise<number> {
  if (turn.ordinal !== null) return turn.ordinal;
  const saved = await api.turns(conversation);
  const same = saved.findLast(({ role, text }) => role === turn.role && text.trim() === turn.text.trim());
  return same?.ordinal ?? saved.length;
}

/** Opens a new conversation that shares everything up to and with this turn. */
export async function forkAt(turn: ShownTurn): Promise<void> {
  if (!current.value || isBusy.value) return;
  const forked = await api.fork(current.value, await ordinalOf(turn, current.value));
  await loadConversations();
  await openConversation(forked.id);
  say(t("forked"));
}

/** Forgets what a turn taught; its words go from the conversation too. */
export async function undoLesson(lesson: Lesson): Promise<void> {
  await api.forget({ ids: [lesson.id] });
  turns.value = turns.value.map((turn) =>
    turn.lessons.some(({ id }) => id === lesson.id)
      ? { ...turn, lessons: turn.lessons.map((one) => (one.id === lesson.id ? { ...one, state: "forgotten" } : one)) }
      : turn,
  );
  say(t("undone"));
  await followForgetting();
}

/** Forgetting may have emptied turns that are on the page, and the title of their conversation. */
async function followForgetting(): Promise<void> {
  void loadConversations().catch(() => undefined);
  if (!current.value) return;
  const gone = new Set(
    (await api.turns(current.value)).filter((turn) => turn.isForgotten).map(({ ordinal }) => ordinal),
  );
  turns.value = turns.value.map((turn) =>
    turn.ordinal !== null && gone.has(turn.ordinal) && !turn.isForgotten
      ? { ...turn, text: "", isForgotten: true, sources: [] }
      : turn,
  );
}

/** Brings the lessons under the turns up to date: their neurons are trained in the background. */
export async function followLessons(): Promise<void> {
  const known = new Map((await api.lessons("")).map((lesson) => [lesson.id, lesson]));
  turns.value = turns.value.map((turn) =>
    turn.lessons.some(({ id, state }) => known.get(id) && known.get(id)?.state !== state)
      ? { ...turn, lessons: turn.lessons.map((one) => known.get(one.id) ?? one) }
      : turn,
  );
}

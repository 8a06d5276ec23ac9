/** What the page knows: one signal for each thing that is shown. */
import { signal } from "@preact/signals";
import { type Answer, api, ask, type Conversation, type Lesson } from "./api.ts";

export type View = "chat" | "memory" | "brain" | "measure";

/** A turn as it is shown; an answer that is being written has no `answer` yet. */
export interface ShownTurn {
  readonly key: number;
  readonly ordinal: number | null;
  readonly role: "user" | "assistant";
  text: string;
  answer?: Answer;
  lessons: Lesson[];
  error?: string;
}

export const view = signal<View>("chat");
export const conversations = signal<Conversation[]>([]);
export const current = signal<string | null>(null);
export const turns = signal<ShownTurn[]>([]);
export const isBusy = signal(false);
export const notice = signal("");
export const isMenuOpen = signal(false);

let keys = 0;
let stopper: AbortController | null = null;

export function say(text: string): void {
  notice.value = text;
  setTimeout(() => {
    if (notice.value === text) notice.value = "";
  }, 4000);
}

export async function loadConversations(search = ""): Promise<void> {
  conversations.value = await api.conversations(search);
}

export async function openConversation(id: string | null): Promise<void> {
  stop();
  current.value = id;
  view.value = "chat";
  isMenuOpen.value = false;
  const saved = id ? await api.turns(id) : [];
  turns.value = saved.map(({ ordinal, role, text }) => ({ key: keys++, ordinal, role, text, lessons: [] }));
}

export function stop(): void {
  stopper?.abort();
  stopper = null;
}

/** Sends a turn and shows the answer while it is written. */
export async function send(text: string): Promise<void> {
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
  stopper = new AbortController();
  let frame = 0;
  try {
    for await (const event of ask(text, current.value, stopper.signal)) {
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
        isBusy.value = false;
        show();
      } else if (event.type === "lesson") {
        asked.lessons = [...asked.lessons.filter(({ id }) => id !== event.lesson.id), event.lesson];
        show();
      } else if (event.type === "error") answered.error = event.message;
    }
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) {
      answered.error = error instanceof Error ? error.message : String(error);
    }
  } finally {
    cancelAnimationFrame(frame);
    isBusy.value = false;
    show();
    void loadConversations();
  }
}

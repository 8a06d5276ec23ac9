/** What the page knows, one signal for each thing that is shown. */
import { type Signal, signal } from "@preact/signals";
import { type Answer, api, type Conversation, type Lesson, type Source } from "./api.ts";
import { wordsOf } from "./faults.ts";

export type View = "chat" | "memory" | "brain" | "measure";
export const VIEWS: readonly View[] = ["chat", "memory", "brain", "measure"];

/** A turn as it is shown. Never changed in place: a turn that is the same object needs no drawing. */
export interface ShownTurn {
  readonly key: number;
  /** Its place in the saved conversation; null until the service has told it. */
  readonly ordinal: number | null;
  readonly role: "user" | "assistant";
  readonly text: string;
  /** What an answer of this session cost; a saved one does not say. */
  readonly answer?: Answer;
  /** What the answer came from. */
  readonly sources: readonly Source[];
  /** What the turn taught. */
  readonly lessons: readonly Lesson[];
  readonly isForgotten?: boolean;
  /** The person ended this answer early. */
  readonly isStopped?: boolean;
  readonly error?: string;
}

/** Something in Memory that another view points at. */
export interface Pointed {
  readonly kind: "lesson" | "record";
  readonly id: string;
}

export const view: Signal<View> = signal("chat");
export const conversations: Signal<readonly Conversation[]> = signal([]);
/** What the list of conversations is narrowed to. */
export const search: Signal<string> = signal("");
/** Id of the conversation that is shown; null: a new one. */
export const current: Signal<string | null> = signal(null);
export const turns: Signal<readonly ShownTurn[]> = signal([]);
export const isBusy: Signal<boolean> = signal(false);
export const isMenuOpen: Signal<boolean> = signal(false);
export const notice: Signal<string> = signal("");
export const pointed: Signal<Pointed | null> = signal(null);
/** Ordinal of the turn that another view points at, in the conversation that is shown. */
export const pointedTurn: Signal<number | null> = signal(null);
/** Every answer since the page was opened. */
export const answers: Signal<readonly Answer[]> = signal([]);
/** Lessons whose neurons give the answer that is being written, or gave the last one. */
export const speaking: Signal<readonly Source[]> = signal([]);

const NOTICE_MS = 4000;

export function say(text: string): void {
  notice.value = text;
  setTimeout(() => {
    if (notice.value === text) notice.value = "";
  }, NOTICE_MS);
}

export function sayFault(error: unknown): void {
  say(wordsOf(error));
}

/** Does what a press asked for, and tells if it fails. */
export function attempt(work: Promise<unknown>): void {
  work.catch(sayFault);
}

let searches = 0;

export async function loadConversations(): Promise<void> {
  const mine = ++searches;
  const found = await api.conversations(search.value);
  // A slow answer to an earlier search must not replace a later one.
  if (mine === searches) conversations.value = found;
}

/** Shows a lesson or record in Memory. */
export function pointAt(kind: Pointed["kind"], id: string): void {
  pointed.value = { kind, id };
  view.value = "memory";
}

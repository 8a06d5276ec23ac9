/** The conversation: turns, what was learned from them, and the line to write in. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api, type Lesson, type Source } from "./api.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { Markdown } from "./markdown.tsx";
import {
  askInstead,
  current,
  followLessons,
  isBusy,
  loadConversations,
  openConversation,
  pointedLesson,
  type ShownTurn,
  say,
  sayFault,
  send,
  stop,
  turns,
  view,
} from "./state.ts";

const draft = signal("");
/** The key of the question that is being changed. */
const edited = signal<number | null>(null);

/** While a lesson's neurons are being trained, its state is asked for this often. */
const LEARNING_MS = 2000;

export function Chat() {
  const end = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = turns.value;
  const last = shown[shown.length - 1];
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    // Follow the answer only if the reader is at the end already.
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 160) end.current?.scrollIntoView({ block: "end" });
  }, [last?.text, shown.length]);
  const isLearning = shown.some(({ lessons }) => lessons.some(({ state }) => state === "pending"));
  useEffect(() => {
    if (!isLearning) return;
    const timer = setInterval(() => void followLessons().catch(() => undefined), LEARNING_MS);
    return () => clearInterval(timer);
  }, [isLearning]);

  return (
    <section class="chat" aria-label={t("chat")}>
      {shown.length > 0 && <h1 class="hidden">{t("chat")}</h1>}
      <div class="turns" ref={scroller}>
        {shown.length === 0 ? (
          <Welcome />
        ) : (
          <ol class="column" aria-live="polite" aria-busy={isBusy.value}>
            {shown.map((turn, i) => (
              <Turn key={turn.key} turn={turn} isLast={i === shown.length - 1} previous={shown[i - 1]} />
            ))}
          </ol>
        )}
        <div ref={end} />
      </div>
      <Composer />
    </section>
  );
}

function Welcome() {
  return (
    <div class="welcome">
      <img src="/icon.svg" alt="" width="56" height="56" />
      <h1>{t("welcome")}</h1>
      <p>{t("welcomeHint")}</p>
      <div class="suggestions">
        {[t("try1"), t("try2"), t("try3")].map((text) => (
          <button key={text} type="button" onClick={() => void send(text)}>
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}

interface TurnProps {
  readonly turn: ShownTurn;
  readonly isLast: boolean;
  readonly previous: ShownTurn | undefined;
}

function Turn({ turn, isLast, previous }: TurnProps) {
  const isWriting = isLast && isBusy.value;
  if (turn.role === "user") {
    return (
      <li class="turn user">
        {edited.value === turn.key ? (
          <Editor turn={turn} />
        ) : (
          <div class="said">
            {!isBusy.value && !turn.isForgotten && (
              <div class="actions">
                <button type="button" title={t("edit")} aria-label={t("edit")} onClick={() => edit(turn)}>
                  <Icon name="edit" />
                </button>
              </div>
            )}
            <div class={`bubble ${turn.isForgotten ? "gone" : ""}`}>
              {turn.isForgotten ? t("forgottenTurn") : turn.text}
            </div>
          </div>
        )}
        {turn.lessons.map((lesson) => (
          <LessonLine key={lesson.id} lesson={lesson} />
        ))}
      </li>
    );
  }
  return (
    <li class="turn assistant">
      {turn.text ? <Markdown text={turn.text} /> : isWriting && <span class="writing" aria-hidden="true" />}
      {turn.isForgotten && <p class="gone">{t("forgottenTurn")}</p>}
      {turn.isStopped && <p class="gone">{t("stopped")}</p>}
      {turn.error && (
        <p class="error" role="alert">
          {turn.error}
        </p>
      )}
      {turn.answer?.sources.map((source) => (
        <button key={source.id} type="button" class="source" onClick={() => showSource(source)}>
          {t(source.kind === "lesson" ? "usedLesson" : "usedRecord")}: {source.text}
        </button>
      ))}
      {!isWriting && (
        <div class="actions">
          {turn.text && (
            <button
              type="button"
              title={t("copy")}
              aria-label={t("copy")}
              onClick={() => void copy(turn.text).catch(sayFault)}
            >
              <Icon name="copy" />
            </button>
          )}
          {isLast && previous && !previous.isForgotten && (
            <button
              type="button"
              title={t("regenerate")}
              aria-label={t("regenerate")}
              onClick={() => void askInstead(previous, previous.text)}
            >
              <Icon name="again" />
            </button>
          )}
          {isLast && (turn.isStopped || turn.answer?.finish === "length") && (
            <button
              type="button"
              title={t("continueAnswer")}
              aria-label={t("continueAnswer")}
              onClick={() => void send(t("goOn"), false)}
            >
              <Icon name="continue" />
            </button>
          )}
          {turn.ordinal !== null && (
            <button
              type="button"
              title={t("fork")}
              aria-label={t("fork")}
              onClick={() => void fork(turn.ordinal!).catch(sayFault)}
            >
              <Icon name="fork" />
            </button>
          )}
          {turn.answer && (
            <small>
              {turn.answer.tokensPerSecond.toFixed(0)} {t("tokensPerSecond")} · {t("firstToken")}{" "}
              {turn.answer.firstTokenMs.toFixed(0)} ms
            </small>
          )}
        </div>
      )}
    </li>
  );
}

function LessonLine({ lesson }: { readonly lesson: Lesson }) {
  const word = lesson.state === "learned" ? t("learned") : lesson.state === "proposed" ? t("proposed") : t("learning");
  if (lesson.state === "forgotten") return <p class="lesson-line">{t("undone")}</p>;
  return (
    <p class="lesson-line" role="status">
      <span class={`dot ${lesson.state}`} />
      <span>
        {word}: {lesson.text}
      </span>
      <button
        type="button"
        aria-label={`${t("undo")}: ${lesson.text}`}
        onClick={() => void undo(lesson).catch(sayFault)}
      >
        {t("undo")}
      </button>
    </p>
  );
}

async function undo(lesson: Lesson): Promise<void> {
  await api.forget({ ids: [lesson.id] });
  turns.value = turns.value.map((turn) => ({
    ...turn,
    lessons: turn.lessons.map((one) => (one.id === lesson.id ? { ...one, state: "forgotten" as const } : one)),
  }));
  say(t("undone"));
}

function showSource({ kind, id, text }: Source): void {
  if (kind !== "lesson") {
    say(text);
    return;
  }
  pointedLesson.value = id;
  view.value = "memory";
}

function edit(turn: ShownTurn): void {
  edited.value = turn.key;
}

function Editor({ turn }: { readonly turn: ShownTurn }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(turn.text.length, turn.text.length);
  }, []);
  const close = (): void => {
    edited.value = null;
    document.getElementById("composer")?.focus();
  };
  const submit = (): void => {
    const text = box.current?.value.trim();
    if (!text) return;
    close();
    void askInstead(turn, text);
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={box}
        aria-label={t("edit")}
        rows={Math.min(8, turn.text.split("\n").length + 1)}
        defaultValue={turn.text}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            submit();
          }
        }}
      />
      <div class="row">
        <button type="button" onClick={close}>
          {t("cancel")}
        </button>
        <button type="submit" class="primary">
          {t("resend")}
        </button>
      </div>
    </form>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(t("copied"));
}

async function fork(turn: number): Promise<void> {
  if (!current.value) return;
  const forked = await api.fork(current.value, turn);
  await loadConversations();
  await openConversation(forked.id);
}

function Composer() {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight, 200)}px`;
  }, [draft.value]);
  const submit = (): void => {
    const text = draft.value.trim();
    if (!text || isBusy.value) return;
    draft.value = "";
    void send(text);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        id="composer"
        ref={box}
        rows={1}
        value={draft.value}
        placeholder={t("placeholder")}
        aria-label={t("placeholder")}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            submit();
          }
        }}
      />
      {isBusy.value ? (
        <button type="button" class="round" aria-label={t("stop")} title={`${t("stop")} (Esc)`} onClick={stop}>
          <Icon name="stop" />
        </button>
      ) : (
        <button
          type="submit"
          class="round"
          aria-label={t("send")}
          title={t("send")}
          disabled={draft.value.trim() === ""}
        >
          <Icon name="send" />
        </button>
      )}
    </form>
  );
}

/** The conversation: turns, what was learned from them, and the line to write in. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api, type Lesson } from "./api.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { Markdown } from "./markdown.tsx";
import {
  current,
  isBusy,
  loadConversations,
  openConversation,
  type ShownTurn,
  say,
  send,
  stop,
  turns,
  view,
} from "./state.ts";

const draft = signal("");

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

  return (
    <section class="chat" aria-label={t("chat")}>
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
        <div class="bubble">{turn.text}</div>
        {turn.lessons.map((lesson) => (
          <LessonLine key={lesson.id} lesson={lesson} />
        ))}
      </li>
    );
  }
  return (
    <li class="turn assistant">
      {turn.text ? <Markdown text={turn.text} /> : isWriting && <span class="writing" aria-hidden="true" />}
      {turn.error && (
        <p class="error" role="alert">
          {turn.error}
        </p>
      )}
      {turn.answer?.sources.map((source) => (
        <button key={source.id} type="button" class="source" onClick={() => showSource(source.text)}>
          {t(source.kind === "lesson" ? "usedLesson" : "usedRecord")}: {source.text}
        </button>
      ))}
      {!isWriting && (
        <div class="actions">
          <button type="button" title={t("copy")} aria-label={t("copy")} onClick={() => void copy(turn.text)}>
            <Icon name="copy" />
          </button>
          {isLast && previous && (
            <button
              type="button"
              title={t("regenerate")}
              aria-label={t("regenerate")}
              onClick={() => void again(previous)}
            >
              <Icon name="again" />
            </button>
          )}
          {turn.answer && (
            <button type="button" title={t("fork")} aria-label={t("fork")} onClick={() => void fork(turn.answer!.turn)}>
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
      <span class={`dot ${lesson.state}`} /> {word}: {lesson.text}
      <button type="button" onClick={() => void undo(lesson)}>
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

function showSource(text: string): void {
  view.value = "memory";
  say(text);
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(t("copied"));
}

/** Asks the same once more, in a fork that ends before the question. */
async function again(question: ShownTurn): Promise<void> {
  await send(question.text);
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

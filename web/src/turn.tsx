/** One turn: what was said, what it taught or came from, and what can be done with it. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Lesson, Source } from "./api.ts";
import { askInstead, continueAnswer, forkAt, undoLesson } from "./conversation.ts";
import { count, size, t } from "./i18n.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Markdown } from "./markdown.tsx";
import { attempt, conversations, current, isBusy, pointAt, pointedTurn, type ShownTurn, say } from "./state.ts";

/** Key of the question that is being changed. */
export const edited: Signal<number | null> = signal(null);

interface TurnProps {
  readonly turn: ShownTurn;
  readonly isLast: boolean;
  /** Before an answer. */
  readonly question?: ShownTurn | undefined;
}

export function Turn({ turn, isLast, question }: TurnProps) {
  return turn.role === "user" ? <Said turn={turn} /> : <Answered turn={turn} isLast={isLast} question={question} />;
}

/** What other views find a turn by. */
function placeOf({ role, ordinal }: ShownTurn): { id?: string; class: string } {
  const isPointed = ordinal !== null && pointedTurn.value === ordinal;
  return {
    ...(ordinal === null ? {} : { id: `turn-${ordinal}` }),
    class: `turn ${role}${isPointed ? " pointed" : ""}`,
  };
}

function Action({ icon, label, onPress }: { readonly icon: IconName; readonly label: string; onPress(): void }) {
  return (
    <button type="button" title={label} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function Said({ turn }: { readonly turn: ShownTurn }) {
  return (
    <li {...placeOf(turn)}>
      <h2 class="hidden">{t("you")}</h2>
      {edited.value === turn.key ? (
        <Editor turn={turn} />
      ) : (
        <div class="said">
          {!turn.isForgotten && (
            <div class="actions">
              <Action
                icon="edit"
                label={t("edit")}
                onPress={() => {
                  edited.value = turn.key;
                }}
              />
              <Action icon="copy" label={t("copy")} onPress={() => attempt(copy(turn.text))} />
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

function Answered({ turn, isLast, question }: TurnProps) {
  const [isCounted, setCounted] = useState(false);
  const isWriting = isLast && isBusy.value;
  return (
    <li {...placeOf(turn)}>
      <h2 class="hidden">{t("answerOf")}</h2>
      {turn.text ? <Markdown text={turn.text} /> : isWriting && <span class="writing" aria-hidden="true" />}
      {turn.isForgotten && <p class="gone">{t("forgottenTurn")}</p>}
      {turn.isStopped && !turn.error && <p class="gone">{t("stopped")}</p>}
      {turn.error && (
        <p class="error" role="alert">
          {turn.error}
        </p>
      )}
      {turn.sources.length > 0 && <Sources sources={turn.sources} />}
      {!isWriting && (
        <div class="actions">
          {turn.text && <Action icon="copy" label={t("copy")} onPress={() => attempt(copy(turn.text))} />}
          {isLast && question && !question.isForgotten && (
            <Action icon="again" label={t("regenerate")} onPress={() => void askInstead(question, question.text)} />
          )}
          {isLast && question && isCut(turn) && (
            <Action
              icon="continue"
              label={t("continueAnswer")}
              onPress={() => attempt(continueAnswer(question, turn))}
            />
          )}
          {(turn.ordinal !== null || turn.isStopped) && turn.text && (
            <Action icon="fork" label={t("fork")} onPress={() => attempt(forkAt(turn))} />
          )}
          {turn.answer && (
            <button
              type="button"
              title={t("numbers")}
              aria-label={t("numbers")}
              aria-expanded={isCounted}
              onClick={() => setCounted(!isCounted)}
            >
              <Icon name="numbers" />
            </button>
          )}
        </div>
      )}
      {isCounted && turn.answer && <Numbers answer={turn.answer} />}
    </li>
  );
}

/** Whether an answer ended before its end. What was stopped before its first word was answered in none. */
function isCut({ isStopped, answer }: ShownTurn): boolean {
  return isStopped === true || answer?.finish === "length" || answer?.finish === "aborted";
}

/** Speed and memory, for who asks. */
function Numbers({ answer }: { readonly answer: Answer }) {
  const state = conversations.value.find(({ id }) => id === current.value)?.stateBytes;
  return (
    <p class="numbers">
      <span>
        <b>{answer.tokensPerSecond.toFixed(0)}</b> {t("tokensPerSecond")}
      </span>
      <span>
        {t("firstToken")} <b>{answer.firstTokenMs.toFixed(0)}</b> ms
      </span>
      <span>
        {t("read")} <b>{count(answer.promptTokens)}</b>, {t("written")} <b>{count(answer.tokens)}</b> {t("tokens")}
      </span>
      {state !== undefined && (
        <span>
          {t("stateSize")} <b>{size(state)}</b>
        </span>
      )}
    </p>
  );
}

const VIA = { implicit: "viaImplicit", explicit: "viaExplicit", extractive: "viaExtractive" } as const;

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources" aria-label={t("fromMemory")}>
      {sources.map(({ kind, id, text, via }) => (
        <li key={id}>
          <button type="button" title={text} onClick={() => pointAt(kind, id)}>
            <Icon name={kind === "lesson" ? "brain" : "note"} />
            <span class="what">{text}</span>
            <small>{t(VIA[via])}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function LessonLine({ lesson }: { readonly lesson: Lesson }) {
  if (lesson.state === "forgotten") return <p class="lesson-line">{t("undone")}</p>;
  const word = lesson.state === "learned" ? t("learned") : lesson.state === "proposed" ? t("proposed") : t("learning");
  return (
    <p class="lesson-line" role="status">
      <span class={`dot ${lesson.state}`} />
      <button type="button" class="what" onClick={() => pointAt("lesson", lesson.id)}>
        {word}: {lesson.text}
      </button>
      <button type="button" aria-label={`${t("undo")}: ${lesson.text}`} onClick={() => attempt(undoLesson(lesson))}>
        {t("undo")}
      </button>
    </p>
  );
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
    if (!text || isBusy.value) return;
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
          if (event.isComposing) return;
          if (event.key === "Escape") close();
          else if (event.key === "Enter" && !event.shiftKey) submit();
          else return;
          event.preventDefault();
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

/** One lesson: what it says, where it came from, what it replaced, and how big its trace in the weights is. */
import { useEffect, useState } from "preact/hooks";
import type { Lesson, SourceOf } from "./api.ts";
import { openTaughtIn } from "./conversation.ts";
import { dateAndTime, shortDate, size, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { attempt, pointed } from "./state.ts";

const STATE_WORDS = {
  learned: "implicit",
  pending: "pending",
  proposed: "proposed",
  superseded: "superseded",
  forgotten: "forgottenState",
} as const;

const SOURCE_WORDS = {
  person: "fromPerson",
  file: "fromFile",
  page: "fromPage",
  tool: "fromTool",
  peer: "fromPeer",
} as const;

export function sourceWords({ kind, name }: SourceOf): string {
  return name ?? t(SOURCE_WORDS[kind]);
}

interface LessonRowProps {
  readonly lesson: Lesson;
  /** Lessons that this one replaced. */
  readonly history?: readonly Lesson[];
  forget(lesson: Lesson): void;
  decide(lesson: Lesson, isAccepted: boolean): void;
}

export function LessonRow({ lesson, history = [], forget, decide }: LessonRowProps) {
  const { id, text, state, source, createdAt, bytes, taughtIn } = lesson;
  const isPointed = pointed.value?.kind === "lesson" && pointed.value.id === id;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isPointed) return;
    setOpen(true);
    document.getElementById(`lesson-${id}`)?.scrollIntoView({ block: "center" });
  }, [isPointed]);
  return (
    <li id={`lesson-${id}`} class={isPointed ? "pointed" : ""}>
      <span class={`dot ${state}`} />
      <div>
        <button type="button" class="fact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text}
        </button>
        <small>{[t(STATE_WORDS[state]), sourceWords(source), shortDate(createdAt)].join(" · ")}</small>
        {isOpen && (
          <dl class="about">
            <dt>{t("about")}</dt>
            <dd>{lesson.subjects.join(" · ") || "–"}</dd>
            <dt>{t("learnedAt")}</dt>
            <dd>{dateAndTime(createdAt)}</dd>
            <dt>{t("strength")}</dt>
            <dd>{bytes > 0 ? size(bytes) : "–"}</dd>
            <dt>SHA-256</dt>
            <dd>
              <code title={id}>{id.slice(0, 16)}</code>
            </dd>
          </dl>
        )}
        {history.length > 0 && (
          <ul class="history" aria-label={t("before")}>
            {history.map((old) => (
              <li key={old.id}>
                <s>{old.text}</s> <small>{shortDate(old.createdAt)}</small>
                <button
                  type="button"
                  class="icon-button"
                  title={t("forget")}
                  aria-label={`${t("forget")}: ${old.text}`}
                  onClick={() => forget(old)}
                >
                  <Icon name="trash" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {state === "proposed" && (
          <span class="row">
            <button type="button" class="primary" onClick={() => decide(lesson, true)}>
              {t("accept")}
            </button>
            <button type="button" onClick={() => decide(lesson, false)}>
              {t("reject")}
            </button>
          </span>
        )}
      </div>
      {taughtIn && (
        <button
          type="button"
          class="icon-button"
          title={t("whereTaught")}
          aria-label={`${t("whereTaught")}: ${text}`}
          onClick={() => attempt(openTaughtIn(taughtIn))}
        >
          <Icon name="chat" />
        </button>
      )}
      {state !== "proposed" && (
        <button
          type="button"
          class="icon-button"
          title={t("forget")}
          aria-label={`${t("forget")}: ${text}`}
          onClick={() => forget(lesson)}
        >
          <Icon name="trash" />
        </button>
      )}
    </li>
  );
}

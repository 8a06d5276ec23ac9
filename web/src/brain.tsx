/** A live picture of which blocks of neurons fire, from the service's counters, beside the answer that makes them fire. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api, type Info, type Lesson } from "./api.ts";
import { type Activity, BrainPicture } from "./brain-picture.ts";
import { Composer } from "./composer.tsx";
import { t } from "./i18n.ts";
import { Markdown } from "./markdown.tsx";
import { isBusy, pointAt, sayFault, speaking, turns } from "./state.ts";
import { theme } from "./theme.ts";

const model: Signal<Info["model"]["config"] | null> = signal(null);
const lessons: Signal<readonly Lesson[]> = signal([]);

/** After so long without a sign nothing fires any more. */
const QUIET_MS = 1500;

export function Brain() {
  useEffect(() => {
    Promise.all([api.info(), api.lessons("")]).then(([info, all]) => {
      model.value = info.model.config;
      lessons.value = all.filter(({ bytes }) => bytes > 0);
    }, sayFault);
  }, [isBusy.value]);
  const always = model.value?.selection?.always ?? 0;
  return (
    <section class="brain-page" aria-label={t("brain")}>
      <div class="page">
        <h1>{t("brain")}</h1>
        <p class="hint">
          {t("brainHint")} {always > 0 && t("alwaysOn", { n: always })}
        </p>
        <Picture />
        <div class="beside">
          <LastAnswer />
          <LessonNeurons />
        </div>
      </div>
      <Composer />
    </section>
  );
}

function Picture() {
  const blocks = useRef<HTMLCanvasElement>(null);
  const minute = useRef<HTMLCanvasElement>(null);
  const label = useRef<HTMLElement>(null);
  const picture = useRef<BrainPicture | null>(null);
  useEffect(() => {
    if (!blocks.current || !minute.current) return;
    const painted = new BrainPicture(blocks.current, minute.current);
    picture.current = painted;
    let isQuiet = false;
    const tell = (share: number): void => {
      if (!label.current || (share === 0 && isQuiet)) return;
      isQuiet = share === 0;
      label.current.textContent = isQuiet ? t("quiet") : `${(100 * share).toFixed(0)} % ${t("active")}`;
      label.current.classList.toggle("firing", !isQuiet);
    };
    // The service is silent while nothing fires.
    let silence: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource(api.activityAddress);
    source.addEventListener("activity", (event) => {
      clearTimeout(silence);
      tell(painted.fire(JSON.parse((event as MessageEvent<string>).data) as Activity));
      silence = setTimeout(() => tell(0), QUIET_MS);
    });
    tell(0);
    painted.start();
    return () => {
      clearTimeout(silence);
      painted.stop();
      source.close();
    };
  }, []);
  useEffect(() => picture.current?.readColours(), [theme.value]);
  useEffect(() => picture.current?.setAlways(model.value?.selection?.always ?? 0), [model.value]);
  return (
    <figure class="brain">
      <canvas class="blocks" ref={blocks} role="img" aria-label={t("brainHint")} />
      <figcaption>
        <span class="activity" ref={label} />
        <small>{t("activeMinute")}</small>
      </figcaption>
      <canvas class="minute" ref={minute} role="img" aria-label={t("activeMinute")} />
    </figure>
  );
}

function LessonNeurons() {
  const spoke = new Set(speaking.value.map(({ id }) => id));
  return (
    <div class="lesson-neurons">
      <h2>{t("lessonNeurons")}</h2>
      <p class="hint">{lessons.value.length === 0 ? t("noLessons") : t("lessonNeuronsHint")}</p>
      <ul>
        {lessons.value.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class={spoke.has(id) ? "spoke" : ""}
              title={text}
              aria-label={text}
              onClick={() => pointAt("lesson", id)}
            />
          </li>
        ))}
      </ul>
      {speaking.value.map(({ id, text }) => (
        <p key={id} class="spoken">
          {t("spoke")}: {text}
        </p>
      ))}
    </div>
  );
}

function LastAnswer() {
  const last = turns.value.at(-1);
  if (last?.role !== "assistant") return <p class="hint">{t("nothingAsked")}</p>;
  const question = turns.value.at(-2);
  return (
    <div class="last-answer" aria-live="polite" aria-busy={isBusy.value}>
      {question && <p class="hint">{question.text}</p>}
      {last.text ? <Markdown text={last.text} /> : isBusy.value && <span class="writing" aria-hidden="true" />}
      {last.error && (
        <p class="error" role="alert">
          {last.error}
        </p>
      )}
    </div>
  );
}

/** Memory: the states of conversations, and the lessons that are in the weights. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Lesson, type Receipt } from "./api.ts";
import { language, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { conversations, openConversation, pointedLesson, say, sayFault } from "./state.ts";

const lessons = signal<Lesson[]>([]);
const search = signal("");
const fact = signal("");
const receipt = signal<Receipt | null>(null);
const isTeaching = signal(false);

/** While neurons of a lesson are being trained, its state is asked for this often. */
const PENDING_MS = 2000;

let loads = 0;

async function load(): Promise<void> {
  const mine = ++loads;
  try {
    const found = await api.lessons(search.value);
    // A slow answer to an earlier search must not replace a later one.
    if (mine === loads) lessons.value = found.filter(({ state }) => state !== "forgotten");
  } catch (error) {
    sayFault(error);
  }
}

async function teach(): Promise<void> {
  if (fact.value.trim() === "" || isTeaching.value) return;
  isTeaching.value = true;
  try {
    await api.teach(fact.value);
    fact.value = "";
    await load();
  } catch (error) {
    sayFault(error);
  } finally {
    isTeaching.value = false;
  }
}

async function forget(query: { ids: string[] } | { all: true }): Promise<void> {
  try {
    receipt.value = await api.forget(query);
  } catch (error) {
    sayFault(error);
  }
  await load();
}

async function decide(id: string, accept: boolean): Promise<void> {
  await api.decide(id, accept).catch(sayFault);
  await load();
}

async function importFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  try {
    const { added } = await api.import(btoa(binary));
    say(`${added} ${t("imported")}`);
    await load();
  } catch (error) {
    sayFault(error);
  }
}

export function Memory() {
  useEffect(() => void load(), []);
  const isPending = lessons.value.some(({ state }) => state === "pending");
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => void load(), PENDING_MS);
    return () => clearInterval(timer);
  }, [isPending]);
  useEffect(() => {
    if (!pointedLesson.value) return;
    document.getElementById(`lesson-${pointedLesson.value}`)?.scrollIntoView({ block: "center" });
  }, [lessons.value]);
  useEffect(
    () => () => {
      pointedLesson.value = null;
      receipt.value = null;
    },
    [],
  );
  const proposed = lessons.value.filter(({ state }) => state === "proposed");
  const others = lessons.value.filter(({ state }) => state !== "proposed");
  return (
    <section class="page" aria-label={t("memory")}>
      <h1>{t("memory")}</h1>
      <div class="cards">
        <article class="card wide">
          <header>
            <h2>{t("lessons")}</h2>
            <p>{t("lessonsHint")}</p>
          </header>
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              void teach();
            }}
          >
            <input
              value={fact.value}
              placeholder={t("teachPlaceholder")}
              aria-label={t("teachPlaceholder")}
              onInput={(event) => {
                fact.value = event.currentTarget.value;
              }}
            />
            <button type="submit" class="primary" disabled={isTeaching.value || fact.value.trim() === ""}>
              {isTeaching.value ? t("teaching") : t("teach")}
            </button>
          </form>
          <input
            type="search"
            class="search"
            value={search.value}
            placeholder={t("searchLessons")}
            aria-label={t("searchLessons")}
            onInput={(event) => {
              search.value = event.currentTarget.value;
              void load();
            }}
          />
          {receipt.value && <ReceiptNote receipt={receipt.value} />}
          {proposed.length > 0 && (
            <section class="waiting" aria-label={t("waiting")}>
              <h3>{t("waiting")}</h3>
              <p>{t("waitingHint")}</p>
              <ul class="lessons">
                {proposed.map((lesson) => (
                  <LessonRow key={lesson.id} lesson={lesson} />
                ))}
              </ul>
            </section>
          )}
          {others.length === 0 ? (
            <p class="empty">{search.value ? t("nothingFound") : t("noLessons")}</p>
          ) : (
            <ul class="lessons">
              {others.map((lesson) => (
                <LessonRow key={lesson.id} lesson={lesson} />
              ))}
            </ul>
          )}
          <footer class="row">
            <a class="button" href={api.exportAddress} download>
              {t("export")}
            </a>
            <label class="button">
              {t("import")}
              <input
                type="file"
                class="hidden"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  if (file) void importFile(file);
                  event.currentTarget.value = "";
                }}
              />
            </label>
            <button
              type="button"
              class="danger"
              disabled={lessons.value.length === 0}
              onClick={() => confirm(t("sureForgetAll")) && void forget({ all: true })}
            >
              {t("forgetAll")}
            </button>
          </footer>
        </article>
        <article class="card">
          <header>
            <h2>{t("working")}</h2>
            <p>{t("workingHint")}</p>
          </header>
          {conversations.value.length === 0 && <p class="empty">{t("noConversations")}</p>}
          <ul class="plain">
            {conversations.value.slice(0, 40).map(({ id, title, turns, stateBytes }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => void openConversation(id)}>
                  {title || t("untitled")}
                </button>
                <small>
                  {turns} {t("turns")} · {kilobytes(stateBytes)}
                </small>
              </li>
            ))}
          </ul>
        </article>
      </div>
    </section>
  );
}

const STATE_WORDS = {
  learned: "implicit",
  pending: "pending",
  proposed: "proposed",
  superseded: "superseded",
  forgotten: "forgotten",
} as const;

const SOURCE_WORDS = {
  person: "fromPerson",
  file: "fromFile",
  page: "fromPage",
  tool: "fromTool",
  peer: "fromPeer",
} as const;

function LessonRow({ lesson }: { readonly lesson: Lesson }) {
  const when = new Date(lesson.createdAt).toLocaleString(language.value === "zh" ? "zh-CN" : "en", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const isHistory = lesson.state === "superseded";
  return (
    <li
      id={`lesson-${lesson.id}`}
      class={`${isHistory ? "history" : ""} ${pointedLesson.value === lesson.id ? "pointed" : ""}`}
    >
      <span class={`dot ${lesson.state}`} />
      <div>
        <p>{lesson.text}</p>
        <small>
          {[
            t(STATE_WORDS[lesson.state]),
            lesson.bytes > 0 ? kilobytes(lesson.bytes) : "",
            lesson.source.name ?? t(SOURCE_WORDS[lesson.source.kind]),
            when,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </div>
      {lesson.state === "proposed" ? (
        <span class="row">
          <button type="button" class="primary" onClick={() => void decide(lesson.id, true)}>
            {t("accept")}
          </button>
          <button type="button" onClick={() => void decide(lesson.id, false)}>
            {t("reject")}
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="icon-button"
          title={t("forget")}
          aria-label={`${t("forget")}: ${lesson.text}`}
          onClick={() => void forget({ ids: [lesson.id] })}
        >
          <Icon name="trash" />
        </button>
      )}
    </li>
  );
}

function ReceiptNote({ receipt: { forgotten, overlayBefore, overlayAfter } }: { readonly receipt: Receipt }) {
  return (
    <div class="receipt" role="status">
      <strong>
        {t("receipt")} · {forgotten} {t("forgotten")}
      </strong>
      <dl>
        <dt>{t("weightsBefore")}</dt>
        <dd>
          <code title={overlayBefore}>{overlayBefore.slice(0, 16)}</code>
        </dd>
        <dt>{t("weightsAfter")}</dt>
        <dd>
          <code title={overlayAfter}>{overlayAfter.slice(0, 16)}</code>
        </dd>
      </dl>
      {overlayBefore === overlayAfter && <small>{t("unchanged")}</small>}
    </div>
  );
}

function kilobytes(bytes: number): string {
  return bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

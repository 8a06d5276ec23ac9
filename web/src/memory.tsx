/** Memory: the states of conversations, and the lessons that are in the weights. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Lesson, type Receipt } from "./api.ts";
import { language, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { conversations, openConversation, say } from "./state.ts";

const lessons = signal<Lesson[]>([]);
const search = signal("");
const fact = signal("");
const receipt = signal<Receipt | null>(null);
const isTeaching = signal(false);

async function load(): Promise<void> {
  lessons.value = await api.lessons(search.value);
}

async function teach(): Promise<void> {
  if (fact.value.trim() === "" || isTeaching.value) return;
  isTeaching.value = true;
  try {
    await api.teach(fact.value);
    fact.value = "";
    await load();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  } finally {
    isTeaching.value = false;
  }
}

async function forget(query: { ids: string[] } | { all: true }): Promise<void> {
  receipt.value = await api.forget(query);
  await load();
}

async function decide(id: string, accept: boolean): Promise<void> {
  await api.decide(id, accept);
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
    say(error instanceof Error ? error.message : String(error));
  }
}

export function Memory() {
  useEffect(() => void load(), []);
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
            <button type="submit" class="primary" disabled={isTeaching.value}>
              {t("teach")}
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
          {lessons.value.length === 0 ? (
            <p class="empty">{t("noLessons")}</p>
          ) : (
            <ul class="lessons">
              {lessons.value.map((lesson) => (
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

function LessonRow({ lesson }: { readonly lesson: Lesson }) {
  const when = new Date(lesson.createdAt).toLocaleString(language.value === "zh" ? "zh-CN" : "en");
  const isHistory = lesson.state === "superseded";
  return (
    <li class={isHistory ? "history" : ""}>
      <span class={`dot ${lesson.state}`} title={lesson.state} />
      <div>
        <p>{lesson.text}</p>
        <small>
          {when} · {lesson.source.name ?? lesson.source.kind} · {kilobytes(lesson.bytes)} ·{" "}
          {lesson.state === "learned" ? t("implicit") : lesson.state === "proposed" ? t("proposed") : lesson.state}
        </small>
      </div>
      {lesson.state === "proposed" ? (
        <span class="row">
          <button type="button" onClick={() => void decide(lesson.id, true)}>
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
    <p class="receipt" role="status">
      <strong>{t("receipt")}</strong>: {forgotten} {t("forgotten")}. {t("weightsBefore")}{" "}
      <code>{overlayBefore.slice(0, 12)}</code>, {t("weightsAfter")} <code>{overlayAfter.slice(0, 12)}</code>
    </p>
  );
}

function kilobytes(bytes: number): string {
  return bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

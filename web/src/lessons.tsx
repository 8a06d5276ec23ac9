/** Implicit memory: the lessons that are in the weights, and how to take them back. */
import { type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type ForgetQuery, type Lesson, type Receipt } from "./api.ts";
import { confirmed, Dialog } from "./dialog.tsx";
import { AddForm, SearchLine } from "./entry-forms.tsx";
import { base64Of, pickFile, saveFile } from "./files.ts";
import { count, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { LessonRow } from "./lesson-row.tsx";
import { attempt, pointed, say, sayFault } from "./state.ts";

const lessons: Signal<readonly Lesson[]> = signal([]);
const search: Signal<string> = signal("");
const fact: Signal<string> = signal("");
const receipt: Signal<Receipt | null> = signal(null);
const isTeaching: Signal<boolean> = signal(false);
const isChoosing: Signal<boolean> = signal(false);

/** While neurons of a lesson are being trained, its state is asked for this often. */
const PENDING_MS = 2000;

let loads = 0;

export async function loadLessons(): Promise<void> {
  const mine = ++loads;
  try {
    const found = await api.lessons(search.value);
    // A slow answer to an earlier search must not replace a later one.
    if (mine === loads) lessons.value = found.filter(({ state }) => state !== "forgotten");
  } catch (error) {
    sayFault(error);
  }
}

/** The line is free for the next fact at once; one that could not be learned comes back. */
async function teach(): Promise<void> {
  const text = fact.value.trim();
  if (text === "" || isTeaching.value) return;
  fact.value = "";
  isTeaching.value = true;
  try {
    await api.teach(text);
  } catch (error) {
    fact.value ||= text;
    sayFault(error);
  } finally {
    isTeaching.value = false;
  }
  await loadLessons();
}

async function forget(query: ForgetQuery): Promise<void> {
  try {
    receipt.value = await api.forget(query);
  } finally {
    await loadLessons();
  }
}

async function forgetOne({ id, text }: Lesson): Promise<void> {
  const asked = { title: t("sureForget"), text: `${text}\n${t("sureForgetHint")}`, yes: t("forget") };
  if (await confirmed(asked)) await forget({ ids: [id] });
}

async function decide({ id }: Lesson, isAccepted: boolean): Promise<void> {
  await api.decide(id, isAccepted);
  await loadLessons();
}

async function importFile(): Promise<void> {
  const file = await pickFile("");
  if (!file) return;
  const { added } = await api.import(await base64Of(file));
  say(t("imported", { n: added }));
  await loadLessons();
}

export function Lessons() {
  useEffect(() => {
    if (pointed.value?.kind === "lesson") search.value = "";
    void loadLessons();
    return () => {
      receipt.value = null;
    };
  }, []);
  const all = lessons.value;
  const isPending = all.some(({ state }) => state === "pending");
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => void loadLessons(), PENDING_MS);
    return () => clearInterval(timer);
  }, [isPending]);
  const ids = new Set(all.map(({ id }) => id));
  const proposed = all.filter(({ state }) => state === "proposed");
  // What was replaced stands under what replaced it.
  const standing = all.filter(
    ({ state, supersededBy }) => state !== "proposed" && !(supersededBy && ids.has(supersededBy)),
  );
  const actions = {
    forget: (lesson: Lesson) => attempt(forgetOne(lesson)),
    decide: (lesson: Lesson, isAccepted: boolean) => attempt(decide(lesson, isAccepted)),
  };
  return (
    <article class="card" aria-label={t("lessons")}>
      <header>
        <h2>
          <Icon name="brain" /> {t("lessons")} <small>{count(standing.length)}</small>
        </h2>
        <p>{t("lessonsHint")}</p>
      </header>
      <AddForm
        text={fact}
        placeholder={t("teachPlaceholder")}
        button={isTeaching.value ? t("teaching") : t("teach")}
        isBusy={isTeaching.value}
        add={() => void teach()}
      />
      <SearchLine text={search} placeholder={t("searchLessons")} search={() => void loadLessons()} />
      {receipt.value && <ReceiptNote receipt={receipt.value} />}
      {proposed.length > 0 && (
        <section class="waiting" aria-label={t("waiting")}>
          <h3>{t("waiting")}</h3>
          <p>{t("waitingHint")}</p>
          <ul class="rows">
            {proposed.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} {...actions} />
            ))}
          </ul>
        </section>
      )}
      {standing.length === 0 ? (
        <p class="empty">{search.value ? t("nothingFound") : t("noLessons")}</p>
      ) : (
        <ul class="rows">
          {standing.map((lesson) => (
            <LessonRow
              key={lesson.id}
              lesson={lesson}
              history={all.filter(({ supersededBy }) => supersededBy === lesson.id)}
              {...actions}
            />
          ))}
        </ul>
      )}
      <footer class="row">
        <a class="button" href={api.exportAddress} download>
          {t("export")}
        </a>
        <button type="button" onClick={() => attempt(importFile())}>
          {t("import")}
        </button>
        <button
          type="button"
          class="danger"
          disabled={all.length === 0}
          onClick={() => {
            isChoosing.value = true;
          }}
        >
          {t("forgetMore")}
        </button>
      </footer>
      {isChoosing.value && <ForgetChoice />}
    </article>
  );
}

const HOUR_MS = 3_600_000;

function ForgetChoice() {
  const close = (): void => {
    isChoosing.value = false;
  };
  const topic = search.value.trim();
  const choices: readonly (readonly [string, ForgetQuery])[] = [
    ...(topic ? [[t("forgetFound", { search: topic }), { topic }] as const] : []),
    [t("forgetHour"), { since: Date.now() - HOUR_MS }],
    [t("forgetDay"), { since: new Date().setHours(0, 0, 0, 0) }],
    [t("forgetElsewhere"), { source: "file" }],
    [t("forgetAll"), { all: true }],
  ];
  return (
    <Dialog title={t("whatForget")} onClose={close}>
      <p>{t("sureForgetHint")}</p>
      <div class="choices">
        {choices.map(([label, query]) => (
          <button
            key={label}
            type="button"
            class="danger"
            onClick={() => {
              close();
              attempt(forget(query));
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="row end">
        <button type="button" autofocus onClick={close}>
          {t("cancel")}
        </button>
      </div>
    </Dialog>
  );
}

function ReceiptNote({ receipt: note }: { readonly receipt: Receipt }) {
  const { forgotten, overlayBefore, overlayAfter, records, turns, states, residue } = note;
  return (
    <div class="receipt" role="status">
      <header class="row">
        <strong>
          {t("receipt")} · {t("receiptLine", { n: forgotten })}
        </strong>
        <button
          type="button"
          class="inline-link"
          onClick={() => saveFile(`shoal-receipt-${note.at}.json`, JSON.stringify(note, null, 2))}
        >
          {t("saveReceipt")}
        </button>
      </header>
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
      <small>
        {t("receiptGone", { records, turns, states })} {residue === 0 && t("noResidue")}
        {residue !== null && residue > 0 && t("residue", { n: residue })}
      </small>
      {overlayBefore === overlayAfter && <small>{t("unchanged")}</small>}
    </div>
  );
}

/** Explicit memory: what was said, read or written down, found by its words. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { api, type MemoryRecord, type SourceOf } from "./api.ts";
import { confirmed } from "./dialog.tsx";
import { AddForm, SearchLine } from "./entry-forms.tsx";
import { pickFile } from "./files.ts";
import { count, shortDate, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { sourceWords } from "./lesson-row.tsx";
import { loadLessons } from "./lessons.tsx";
import { attempt, pointAt, pointed, say, sayFault } from "./state.ts";

const records: Signal<readonly MemoryRecord[]> = signal([]);
const search: Signal<string> = signal("");
const written: Signal<string> = signal("");

/** A longer text is only found by its words: nobody would look through what it might teach. */
const PROPOSED_UNITS = 20_000;
/** A longer text is shown folded. */
const FOLDED_UNITS = 160;

let loads = 0;

async function load(): Promise<void> {
  const mine = ++loads;
  try {
    const found = await api.records(search.value);
    const id = pointed.value?.kind === "record" ? pointed.value.id : null;
    // What another view points at is shown even where it is too old for the list.
    const missing = id && !found.some((one) => one.id === id) ? [await api.record(id)] : [];
    // A slow answer to an earlier search must not replace a later one.
    if (mine === loads) records.value = [...missing, ...found];
  } catch (error) {
    sayFault(error);
  }
}

async function add(text: string, source?: SourceOf): Promise<void> {
  await api.addRecord(text, source);
  search.value = "";
  await load();
}

/** The line is free for the next note at once; a note that could not be kept comes back. */
async function addWritten(): Promise<void> {
  const text = written.value.trim();
  if (!text) return;
  written.value = "";
  try {
    await add(text);
  } catch (error) {
    written.value ||= text;
    throw error;
  }
}

async function addFile(): Promise<void> {
  const file = await pickFile("text/*,.md,.txt,.csv,.json");
  if (!file) return;
  const text = await file.text();
  const source: SourceOf = { kind: "file", name: file.name };
  await add(text, source);
  if (text.length > PROPOSED_UNITS) return;
  const { length } = await api.propose(text, source);
  if (length > 0) await loadLessons();
}

async function remove({ id, text }: MemoryRecord): Promise<void> {
  const shown = text.slice(0, FOLDED_UNITS);
  if (!(await confirmed({ title: t("sureDeleteRecord"), text: shown, yes: t("remove") }))) return;
  await api.removeRecord(id);
  say(t("recordRemoved"));
  await load();
}

export function Records() {
  useEffect(() => {
    if (pointed.value?.kind === "record") search.value = "";
    void load();
  }, []);
  return (
    <article class="card" aria-label={t("explicit")}>
      <header>
        <h2>
          <Icon name="note" /> {t("explicit")} <small>{count(records.value.length)}</small>
        </h2>
        <p>{t("explicitHint")}</p>
      </header>
      <AddForm
        text={written}
        placeholder={t("addNote")}
        button={t("addNoteButton")}
        isLong
        add={() => attempt(addWritten())}
      />
      <SearchLine text={search} placeholder={t("searchRecords")} search={() => void load()} />
      {records.value.length === 0 ? (
        <p class="empty">{search.value ? t("nothingFound") : t("noRecords")}</p>
      ) : (
        <ul class="rows">
          {records.value.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </ul>
      )}
      <footer class="row">
        <button type="button" onClick={() => attempt(addFile())}>
          {t("addFile")}
        </button>
      </footer>
    </article>
  );
}

function RecordRow({ record }: { readonly record: MemoryRecord }) {
  const { id, kind, units, source, createdAt, lesson, data } = record;
  const isPointed = pointed.value?.kind === "record" && pointed.value.id === id;
  const [whole, setWhole] = useState<string | null>(null);
  const isFolded = whole === null && units > FOLDED_UNITS;
  useEffect(() => {
    if (isPointed) document.getElementById(`record-${id}`)?.scrollIntoView({ block: "center" });
  }, [isPointed]);
  const unfold = async (): Promise<void> => {
    setWhole(whole === null ? (await api.record(id)).text : null);
  };
  return (
    <li id={`record-${id}`} class={isPointed ? "pointed" : ""}>
      <div>
        <p class="text">{isFolded ? `${record.text.slice(0, FOLDED_UNITS)}…` : (whole ?? record.text)}</p>
        {data !== null && data !== undefined && <pre class="data">{JSON.stringify(data, null, 1)}</pre>}
        <small>{[t(kind), sourceWords(source), shortDate(createdAt)].join(" · ")}</small>
        {units > FOLDED_UNITS && (
          <button type="button" class="inline-link" aria-expanded={whole !== null} onClick={() => attempt(unfold())}>
            {whole === null ? t("showAll", { n: count(units) }) : t("showLess")}
          </button>
        )}
        {lesson && (
          <button type="button" class="inline-link" onClick={() => pointAt("lesson", lesson)}>
            {t("itsLesson")}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        title={t("removeRecord")}
        aria-label={`${t("removeRecord")}: ${record.text.slice(0, 60)}`}
        onClick={() => attempt(remove(record))}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}

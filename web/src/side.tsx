/** The list of conversations: found by words, renamed in place, exported, imported and deleted. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api, type Conversation, LISTED } from "./api.ts";
import { openConversation } from "./conversation.ts";
import { areKeysShown, confirmed } from "./dialog.tsx";
import { pickFile, saveFile } from "./files.ts";
import { language, setLanguage, t, type WordKey } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import { canInstall, install } from "./shell.ts";
import { attempt, conversations, current, loadConversations, say, search } from "./state.ts";
import { toggleTheme } from "./theme.ts";

/** Id of the conversation whose title is being written. */
const renamed: Signal<string | null> = signal(null);

export function startConversation(): void {
  attempt(openConversation(null).then(() => requestAnimationFrame(() => document.getElementById("composer")?.focus())));
}

export function Side({ frame }: { readonly frame: { current: HTMLElement | null } }) {
  return (
    <aside class="side" aria-label={t("conversations")} ref={frame}>
      <div class="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <strong>Shoal</strong>
      </div>
      <button type="button" class="new" title="Ctrl K" onClick={startConversation}>
        <Icon name="plus" /> {t("newChat")}
      </button>
      <input
        id="search"
        type="search"
        class="field"
        placeholder={t("searchConversations")}
        aria-label={t("searchConversations")}
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
          attempt(loadConversations());
        }}
      />
      <Conversations />
      {canInstall() && (
        <button type="button" class="new" onClick={() => attempt(install())}>
          <Icon name="save" /> {t("install")}
        </button>
      )}
      <footer class="settings">
        <button type="button" class="icon-button" title={t("theme")} aria-label={t("theme")} onClick={toggleTheme}>
          <Icon name="sun" />
        </button>
        <button
          type="button"
          class="text-button"
          lang={language.value === "en" ? "zh-CN" : "en"}
          onClick={() => setLanguage(language.value === "en" ? "zh" : "en")}
        >
          {t("language")}
        </button>
        <span class="spring" />
        <button
          type="button"
          class="icon-button"
          title={`${t("shortcuts")} (?)`}
          aria-label={t("shortcuts")}
          onClick={() => {
            areKeysShown.value = true;
          }}
        >
          <Icon name="keys" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t("importConversation")}
          aria-label={t("importConversation")}
          onClick={() => attempt(importConversations())}
        >
          <Icon name="load" />
        </button>
      </footer>
    </aside>
  );
}

function Conversations() {
  const groups = byDay(conversations.value);
  return (
    <div class="conversations">
      {groups.length === 0 && <p class="empty">{search.value ? t("nothingFound") : t("noConversations")}</p>}
      {groups.map(({ name, members }) => (
        <section key={name} aria-label={t(name)}>
          <h2>{t(name)}</h2>
          <ul>
            {members.map((conversation) => (
              <Entry key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const DAY_MS = 86_400_000;

/** In the order in which they come, newest first. */
function byDay(list: readonly Conversation[]): { name: WordKey; members: Conversation[] }[] {
  const midnight = new Date().setHours(0, 0, 0, 0);
  const groups: { name: WordKey; members: Conversation[] }[] = [];
  for (const conversation of list) {
    const { updatedAt } = conversation;
    const name: WordKey =
      updatedAt >= midnight
        ? "today"
        : updatedAt >= midnight - DAY_MS
          ? "yesterday"
          : updatedAt >= midnight - 6 * DAY_MS
            ? "thisWeek"
            : "earlier";
    const last = groups.at(-1);
    if (last?.name === name) last.members.push(conversation);
    else groups.push({ name, members: [conversation] });
  }
  return groups;
}

function Entry({ conversation: { id, title } }: { readonly conversation: Conversation }) {
  if (renamed.value === id) return <TitleEditor id={id} title={title} />;
  const shown = title || t("untitled");
  return (
    <li class={current.value === id ? "current" : ""}>
      <button
        type="button"
        class="link"
        title={shown}
        aria-current={current.value === id ? "true" : undefined}
        onClick={() => attempt(openConversation(id))}
      >
        {shown}
      </button>
      <Menu
        label={`${t("more")}: ${shown}`}
        items={[
          {
            icon: "edit",
            label: t("rename"),
            run: () => {
              renamed.value = id;
            },
          },
          { icon: "save", label: t("exportOne"), run: () => attempt(exportConversation(id, shown)) },
          { icon: "trash", label: t("remove"), isDangerous: true, run: () => attempt(remove(id, shown)) },
        ]}
      />
    </li>
  );
}

const TITLE_UNITS = 200;

function TitleEditor({ id, title }: { readonly id: string; readonly title: string }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  const close = async (isKept: boolean): Promise<void> => {
    if (renamed.value !== id) return;
    renamed.value = null;
    const next = box.current?.value.trim();
    if (!isKept || !next || next === title) return;
    await api.rename(id, next);
    await loadConversations();
  };
  return (
    <li>
      <input
        ref={box}
        class="field"
        aria-label={t("rename")}
        defaultValue={title}
        maxLength={TITLE_UNITS}
        onBlur={() => attempt(close(true))}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          event.stopPropagation();
          attempt(close(event.key === "Enter"));
        }}
      />
    </li>
  );
}

async function remove(id: string, title: string): Promise<void> {
  const hint = t("sureDeleteHint", { title });
  if (!(await confirmed({ title: t("sureDelete"), text: hint, yes: t("remove") }))) return;
  await api.remove(id);
  if (current.value === id) await openConversation(null);
  await loadConversations();
}

async function exportConversation(id: string, title: string): Promise<void> {
  saveFile(`${title}.json`, JSON.stringify(await api.exportConversation(id), null, 2));
}

/** Every conversation as one file: a list of what a single one is exported as. */
export async function exportAll(): Promise<void> {
  const files: unknown[] = [];
  for (;;) {
    const some = await api.conversations("", files.length);
    for (const { id } of some) files.push(await api.exportConversation(id));
    if (some.length < LISTED) break;
  }
  saveFile("shoal-conversations.json", JSON.stringify(files, null, 2));
}

/** Takes a file with one conversation or a list of them, and opens the first. */
export async function importConversations(): Promise<void> {
  const file = await pickFile("application/json,.json");
  if (!file) return;
  const content: unknown = JSON.parse(await file.text());
  const all = Array.isArray(content) ? content : [content];
  const added: Conversation[] = [];
  for (const one of all) added.push(await api.importConversation(one));
  await loadConversations();
  if (added[0]) await openConversation(added[0].id);
  say(t("importedConversations", { n: added.length }));
}

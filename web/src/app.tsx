/** The frame: conversations at the side, one view in the middle, keys for all of it. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api, type Conversation, isOnline } from "./api.ts";
import { Brain } from "./brain.tsx";
import { Chat } from "./chat.tsx";
import { language, setLanguage, t } from "./i18n.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Measure } from "./measure.tsx";
import { Memory } from "./memory.tsx";
import {
  conversations,
  current,
  isBusy,
  isMenuOpen,
  loadConversations,
  notice,
  openConversation,
  sayFault,
  stop,
  type View,
  view,
} from "./state.ts";

const search = signal("");
const VIEWS: readonly { name: View; icon: IconName }[] = [
  { name: "chat", icon: "chat" },
  { name: "memory", icon: "memory" },
  { name: "brain", icon: "brain" },
  { name: "measure", icon: "measure" },
];

function startConversation(): void {
  void openConversation(null).then(() => requestAnimationFrame(() => document.getElementById("composer")?.focus()));
}

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset["theme"]
    ? root.dataset["theme"] === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset["theme"] = isDark ? "light" : "dark";
  localStorage.setItem("shoal.theme", root.dataset["theme"]);
}

/** While the service is away, looks for it again this often. */
const RETRY_MS = 3000;

function Offline() {
  useEffect(() => {
    if (isOnline.value) return;
    const timer = setInterval(() => void loadConversations(search.value).catch(() => undefined), RETRY_MS);
    return () => clearInterval(timer);
  }, [isOnline.value]);
  return isOnline.value ? null : (
    <p class="offline" role="alert">
      {t("offline")}
    </p>
  );
}

/** On a narrow screen the side covers the view: keys and readers must not get behind it. */
function useCover(): {
  readonly side: { current: HTMLElement | null };
  readonly opener: { current: HTMLElement | null };
} {
  const side = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isMenuOpen.value) side.current?.querySelector("button")?.focus();
    else if (wasOpen.current && opener.current?.offsetParent) opener.current.focus();
    wasOpen.current = isMenuOpen.value;
  }, [isMenuOpen.value]);
  return { side, opener };
}

export function App() {
  const { side, opener } = useCover();
  useEffect(() => {
    void loadConversations().catch(sayFault);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        if (isBusy.value) stop();
        else isMenuOpen.value = false;
      }
      if ((event.ctrlKey || event.metaKey) && event.key === "k") {
        event.preventDefault();
        startConversation();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class={`app ${isMenuOpen.value ? "menu-open" : ""}`}>
      <a class="skip" href="#content">
        {t("skip")}
      </a>
      <Side frame={side} />
      <div class="middle" inert={isMenuOpen.value}>
        <header class="bar">
          <button
            ref={(button) => {
              opener.current = button;
            }}
            type="button"
            class="icon-button only-narrow"
            aria-label={t("conversations")}
            aria-expanded={isMenuOpen.value}
            onClick={() => {
              isMenuOpen.value = !isMenuOpen.value;
            }}
          >
            <Icon name="menu" />
          </button>
          <nav aria-label={t("views")}>
            {VIEWS.map(({ name, icon }) => (
              <button
                key={name}
                type="button"
                class="tab"
                aria-label={t(name)}
                aria-current={view.value === name ? "page" : undefined}
                onClick={() => {
                  view.value = name;
                }}
              >
                <Icon name={icon} />
                <span>{t(name)}</span>
              </button>
            ))}
          </nav>
          <button
            type="button"
            class="text-button"
            lang={language.value === "zh" ? "en" : "zh"}
            onClick={() => setLanguage(language.value === "zh" ? "en" : "zh")}
          >
            {t("language")}
          </button>
          <button type="button" class="icon-button" aria-label={t("theme")} title={t("theme")} onClick={toggleTheme}>
            <Icon name="sun" />
          </button>
        </header>
        <main id="content" tabIndex={-1}>
          <Offline />
          {view.value === "chat" && <Chat />}
          {view.value === "memory" && <Memory />}
          {view.value === "brain" && <Brain />}
          {view.value === "measure" && <Measure />}
        </main>
      </div>
      {isMenuOpen.value && (
        <button
          type="button"
          class="veil"
          aria-label={t("close")}
          onClick={() => {
            isMenuOpen.value = false;
          }}
        />
      )}
      <div class={`notice ${notice.value ? "shown" : ""}`} role="status">
        {notice.value}
      </div>
    </div>
  );
}

function Side({ frame }: { readonly frame: { current: HTMLElement | null } }) {
  return (
    <aside
      class="side"
      aria-label={t("conversations")}
      ref={(side) => {
        frame.current = side;
      }}
    >
      <div class="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <strong>Shoal</strong>
      </div>
      <button type="button" class="new" title={`${t("newChat")} (Ctrl K)`} onClick={startConversation}>
        <Icon name="plus" /> {t("newChat")}
      </button>
      <input
        type="search"
        class="search"
        placeholder={t("searchConversations")}
        aria-label={t("searchConversations")}
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
          void loadConversations(search.value).catch(sayFault);
        }}
      />
      <ul class="conversations">
        {conversations.value.length === 0 && (
          <li class="empty">{search.value ? t("nothingFound") : t("noConversations")}</li>
        )}
        {conversations.value.map((conversation) => (
          <Entry key={conversation.id} conversation={conversation} />
        ))}
      </ul>
      <label class="button quiet">
        {t("importConversation")}
        <input
          type="file"
          class="hidden"
          accept="application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void importConversation(file);
            event.currentTarget.value = "";
          }}
        />
      </label>
    </aside>
  );
}

function Entry({ conversation: { id, title } }: { readonly conversation: Conversation }) {
  const rename = async (): Promise<void> => {
    const next = prompt(t("rename"), title);
    if (!next?.trim()) return;
    await api.rename(id, next.trim().slice(0, 200));
    await loadConversations(search.value);
  };
  const remove = async (): Promise<void> => {
    if (!confirm(t("sureDelete"))) return;
    await api.remove(id);
    if (current.value === id) await openConversation(null);
    await loadConversations(search.value);
  };
  return (
    <li class={current.value === id ? "current" : ""}>
      <button
        type="button"
        class="link"
        aria-current={current.value === id ? "true" : undefined}
        onClick={() => void openConversation(id)}
      >
        {title || t("untitled")}
      </button>
      <span class="tools">
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("rename")}: ${title}`}
          title={t("rename")}
          onClick={() => void rename().catch(sayFault)}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("exportOne")}: ${title}`}
          title={t("exportOne")}
          onClick={() => void download(id, title).catch(sayFault)}
        >
          <Icon name="save" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("remove")}: ${title}`}
          title={t("remove")}
          onClick={() => void remove().catch(sayFault)}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}

async function download(id: string, title: string): Promise<void> {
  const text = JSON.stringify(await api.exportConversation(id), null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${title || "conversation"}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function importConversation(file: File): Promise<void> {
  try {
    const conversation = await api.importConversation(JSON.parse(await file.text()));
    await loadConversations();
    await openConversation(conversation.id);
  } catch (error) {
    sayFault(error);
  }
}

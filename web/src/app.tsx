/** The frame: conversations at the side, one view in the middle, keys for all of it. */
import { useEffect, useRef } from "preact/hooks";
import { isOnline } from "./api.ts";
import { Brain } from "./brain.tsx";
import { Chat } from "./chat.tsx";
import { editLast } from "./composer.tsx";
import { stop } from "./conversation.ts";
import { areKeysShown, Dialogs } from "./dialog.tsx";
import { t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { Measure } from "./measure.tsx";
import { Memory } from "./memory.tsx";
import { Side, startConversation } from "./side.tsx";
import { isBusy, isMenuOpen, loadConversations, notice, sayFault, VIEWS, view } from "./state.ts";

/** While the service is away, looks for it again this often. */
const RETRY_MS = 3000;

function Offline() {
  useEffect(() => {
    if (isOnline.value) return;
    const timer = setInterval(() => void loadConversations().catch(() => undefined), RETRY_MS);
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
  readonly opener: { current: HTMLButtonElement | null };
} {
  const side = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isMenuOpen.value) side.current?.querySelector("button")?.focus();
    else if (wasOpen.current && opener.current?.offsetParent) opener.current.focus();
    wasOpen.current = isMenuOpen.value;
  }, [isMenuOpen.value]);
  return { side, opener };
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

function onKey(event: KeyboardEvent): void {
  // A dialog has its own keys, and so has whoever writes Chinese.
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (key === "Escape") {
    if (isBusy.value) stop();
    else isMenuOpen.value = false;
  } else if ((ctrlKey || metaKey) && key.toLowerCase() === "k") {
    event.preventDefault();
    if (shiftKey) {
      isMenuOpen.value = true;
      document.getElementById("search")?.focus();
    } else startConversation();
  } else if (altKey && /^Digit[1-4]$/.test(code)) {
    event.preventDefault();
    view.value = VIEWS[Number(code.slice(5)) - 1]!;
  } else if (!ctrlKey && !metaKey && !altKey && !isWriting(event.target)) {
    if (key === "?") areKeysShown.value = true;
    else if (key === "/") document.getElementById("composer")?.focus();
    else if (key === "ArrowUp" && event.target === document.body && view.value === "chat") editLast();
    else return;
    event.preventDefault();
  }
}

export function App() {
  const { side, opener } = useCover();
  useEffect(() => {
    void loadConversations().catch(sayFault);
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class={`app ${isMenuOpen.value ? "menu-open" : ""}`}>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {t("skip")}
      </button>
      <Side frame={side} />
      <div class="middle" inert={isMenuOpen.value && matchMedia(NARROW).matches}>
        <header class="bar">
          <button
            ref={opener}
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
            {VIEWS.map((name, i) => (
              <button
                key={name}
                type="button"
                class="tab"
                title={`${t(name)} (Alt ${i + 1})`}
                aria-label={t(name)}
                aria-current={view.value === name ? "page" : undefined}
                onClick={() => {
                  view.value = name;
                }}
              >
                <Icon name={name} />
                <span>{t(name)}</span>
              </button>
            ))}
          </nav>
          <button
            type="button"
            class="icon-button only-narrow"
            aria-label={t("newChat")}
            title={t("newChat")}
            onClick={startConversation}
          >
            <Icon name="plus" />
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
      <Dialogs />
    </div>
  );
}

/** As in the style sheet. */
const NARROW = "(max-width: 760px)";

/** Questions that must be answered before something goes, and the list of keys. The browser's own dialog holds the focus. */
import { type Signal, signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t, type WordKey } from "./i18n.ts";

interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  answer(yes: boolean): void;
}

const question: Signal<Question | null> = signal(null);
export const areKeysShown: Signal<boolean> = signal(false);

/** Asks, and resolves with what the person chose. */
export function confirmed(asked: Omit<Question, "answer">): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      question.value = null;
      resolve(yes);
    };
    question.value = { ...asked, answer };
  });
}

export function Dialogs() {
  const asked = question.value;
  return (
    <>
      {asked && (
        <Dialog title={asked.title} onClose={() => asked.answer(false)}>
          <p>{asked.text}</p>
          <div class="row end">
            <button type="button" onClick={() => asked.answer(false)}>
              {t("cancel")}
            </button>
            <button type="button" class="primary dangerous" autofocus onClick={() => asked.answer(true)}>
              {asked.yes}
            </button>
          </div>
        </Dialog>
      )}
      {areKeysShown.value && <Keys />}
    </>
  );
}

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

export function Dialog({ title, children, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // A press beside the box closes it; keys have Escape for that.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Escape
    <dialog
      ref={box}
      class="dialog"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div class="inside">
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

const KEYS: readonly (readonly [string, WordKey])[] = [
  ["Ctrl K", "keyNew"],
  ["Ctrl Shift K", "keySearch"],
  ["Esc", "keyStop"],
  ["↑", "keyEdit"],
  ["/", "keyWrite"],
  ["Shift Enter", "keyLine"],
  ["Alt 1 … 4", "keyViews"],
  ["?", "keyHelp"],
];

function Keys() {
  const close = (): void => {
    areKeysShown.value = false;
  };
  return (
    <Dialog title={t("shortcuts")} onClose={close}>
      <dl class="keys">
        {KEYS.map(([key, word]) => (
          <div key={key}>
            <dt>{t(word)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div class="row end">
        <button type="button" autofocus onClick={close}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  );
}

/** The line to write in. */
import { type Signal, signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { send, stop } from "./conversation.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { isBusy, turns } from "./state.ts";
import { edited } from "./turn.tsx";

const draft: Signal<string> = signal("");
const MOST_HEIGHT = 200;

/** Opens the last question for changing. */
export function editLast(): void {
  const last = turns.value.findLast(({ role, isForgotten }) => role === "user" && !isForgotten);
  if (last && !isBusy.value) edited.value = last.key;
}

export function Composer() {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight, MOST_HEIGHT)}px`;
  }, [draft.value]);
  const submit = (): void => {
    const text = draft.value.trim();
    if (!text || isBusy.value) return;
    draft.value = "";
    void send(text);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        id="composer"
        ref={box}
        rows={1}
        value={draft.value}
        placeholder={t("placeholder")}
        aria-label={t("placeholder")}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter" && !event.shiftKey) submit();
          else if (event.key === "ArrowUp" && draft.value === "") editLast();
          else return;
          event.preventDefault();
        }}
      />
      {isBusy.value ? (
        <button type="button" class="round" aria-label={t("stop")} title={`${t("stop")} (Esc)`} onClick={stop}>
          <Icon name="stop" />
        </button>
      ) : (
        <button
          type="submit"
          class="round"
          aria-label={t("send")}
          title={`${t("send")} (Enter)`}
          disabled={draft.value.trim() === ""}
        >
          <Icon name="send" />
        </button>
      )}
    </form>
  );
}

/** Working memory: the state that each conversation left behind. */
import { openConversation } from "./conversation.ts";
import { count, size, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { exportAll, importConversations } from "./side.tsx";
import { attempt, conversations } from "./state.ts";

export function WorkingMemory() {
  const all = conversations.value;
  return (
    <article class="card" aria-label={t("working")}>
      <header>
        <h2>
          <Icon name="chat" /> {t("working")} <small>{count(all.length)}</small>
        </h2>
        <p>{t("workingHint")}</p>
      </header>
      {all.length === 0 && <p class="empty">{t("noConversations")}</p>}
      <ul class="plain">
        {all.map(({ id, title, turns, stateBytes }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => attempt(openConversation(id))}>
              {title || t("untitled")}
            </button>
            <small>
              {count(turns)} {t("turns")} · {size(stateBytes)}
            </small>
          </li>
        ))}
      </ul>
      <footer class="row">
        <button type="button" disabled={all.length === 0} onClick={() => attempt(exportAll())}>
          {t("exportAll")}
        </button>
        <button type="button" onClick={() => attempt(importConversations())}>
          {t("importConversation")}
        </button>
      </footer>
    </article>
  );
}

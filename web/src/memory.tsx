/** Memory: its three layers side by side. */
import { useEffect } from "preact/hooks";
import { t } from "./i18n.ts";
import { Lessons } from "./lessons.tsx";
import { Records } from "./records.tsx";
import { pointed } from "./state.ts";
import { WorkingMemory } from "./working-memory.tsx";

export function Memory() {
  useEffect(
    () => () => {
      pointed.value = null;
    },
    [],
  );
  return (
    <section class="page wide-page" aria-label={t("memory")}>
      <h1>{t("memory")}</h1>
      <p class="hint">{t("memoryHint")}</p>
      <div class="layers">
        <Lessons />
        <Records />
        <WorkingMemory />
      </div>
    </section>
  );
}

/** The machine, the kernel in use, and the model: what the service says of itself. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Info } from "./api.ts";
import { t } from "./i18n.ts";

const info = signal<Info | null>(null);

export function Measure() {
  useEffect(
    () =>
      void api.info().then((value) => {
        info.value = value;
      }),
    [],
  );
  const known = info.value;
  return (
    <section class="page" aria-label={t("measure")}>
      <h1>{t("measure")}</h1>
      {known && (
        <div class="cards">
          <article class="card">
            <h2>{t("machine")}</h2>
            <dl>
              <dt>{t("kernel")}</dt>
              <dd>
                {known.kernel.kernel} · {known.kernel.gemmTile} · {known.kernel.threads} {t("threads")}
              </dd>
              <dt>Shoal</dt>
              <dd>{known.version}</dd>
            </dl>
          </article>
          <article class="card">
            <h2>{t("model")}</h2>
            <dl>
              <dt>{t("parameters")}</dt>
              <dd>{(known.model.parameters / 1e6).toFixed(2)} M</dd>
              <dt>{t("activeShare")}</dt>
              <dd>{(known.model.activeShare * 100).toFixed(0)} %</dd>
              <dt>SHA-256</dt>
              <dd>
                <code>{known.model.sha256.slice(0, 16)}</code>
              </dd>
              <dt>{t("lessons")}</dt>
              <dd>
                {known.lessons.count} · <code>{known.lessons.overlaySha256.slice(0, 12)}</code>
              </dd>
            </dl>
          </article>
        </div>
      )}
    </section>
  );
}

/** The machine, the kernel in use, and the model: what the service says of itself. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Info } from "./api.ts";
import { t } from "./i18n.ts";
import { answers, sayFault } from "./state.ts";

const info = signal<Info | null>(null);

export function Measure() {
  useEffect(
    () =>
      void api.info().then((value) => {
        info.value = value;
      }, sayFault),
    [],
  );
  const known = info.value;
  return (
    <section class="page" aria-label={t("measure")}>
      <h1>{t("measure")}</h1>
      {!known && <p class="hint">{t("loading")}</p>}
      {known && (
        <div class="cards facts">
          <Session />
          <article class="card">
            <h2>{t("machine")}</h2>
            <dl>
              <dt>{t("kernel")}</dt>
              <dd>
                {known.kernel.kernel} · {known.kernel.gemmTile} · {known.kernel.threads} {t("threads")}
              </dd>
              <dt>{t("memoryUse")}</dt>
              <dd>{(known.memoryBytes / 2 ** 20).toFixed(1)} MB</dd>
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
              <dt>{t("layers")}</dt>
              <dd>{known.model.config.layers}</dd>
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

function Session() {
  const all = answers.value;
  return (
    <article class="card">
      <h2>{t("session")}</h2>
      {all.length === 0 ? (
        <p class="hint">{t("noAnswers")}</p>
      ) : (
        <>
          <Bars values={all.map(({ tokensPerSecond }) => tokensPerSecond)} />
          <dl>
            <dt>{t("answers")}</dt>
            <dd>{all.length}</dd>
            <dt>{t("speed")}</dt>
            <dd>
              {median(all.map(({ tokensPerSecond }) => tokensPerSecond)).toFixed(0)} {t("tokensPerSecond")}
            </dd>
            <dt>{t("firstTokenMedian")}</dt>
            <dd>{median(all.map(({ firstTokenMs }) => firstTokenMs)).toFixed(0)} ms</dd>
          </dl>
        </>
      )}
    </article>
  );
}

/** So many of the newest answers are drawn. */
const SHOWN_BARS = 40;

/** One bar an answer, the newest at the right. */
function Bars({ values }: { readonly values: readonly number[] }) {
  const newest = values.slice(-SHOWN_BARS);
  const most = Math.max(...newest, 1);
  return (
    <svg class="bars" viewBox={`0 0 ${SHOWN_BARS * 6} 48`} preserveAspectRatio="xMinYMax meet" aria-hidden="true">
      {newest.map((value, i) => {
        const height = Math.max(2, (value / most) * 46);
        return <rect key={i} x={i * 6} y={48 - height} width="4" height={height} rx="1.5" />;
      })}
    </svg>
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

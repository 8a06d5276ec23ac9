/** Measure: speed of this session, the machine and the model, how it was trained, and the benchmark tables. */
import { type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Info } from "./api.ts";
import { count, size, t } from "./i18n.ts";
import { Markdown } from "./markdown.tsx";
import { answers, sayFault } from "./state.ts";
import { Training } from "./training.tsx";

const info: Signal<Info | null> = signal(null);
/** Text of the benchmark tables; empty where the build brought none. */
const benchmarks: Signal<string | null> = signal(null);

async function loadBenchmarks(): Promise<void> {
  if (benchmarks.value !== null) return;
  const response = await fetch("/benchmarks.md").catch(() => null);
  benchmarks.value = response?.ok ? await response.text() : "";
}

export function Measure() {
  useEffect(() => {
    void loadBenchmarks();
    api.info().then((value) => {
      info.value = value;
    }, sayFault);
  }, []);
  return (
    <section class="page" aria-label={t("measure")}>
      <h1>{t("measure")}</h1>
      <p class="hint">{t("measureHint")}</p>
      <div class="cards">
        <Session />
        <Machine />
        <Model />
      </div>
      <Training modelSha256={info.value?.model.sha256} />
      <article class="card benchmarks" aria-label={t("benchmarks")}>
        <header>
          <h2>{t("benchmarks")}</h2>
          <p>{t("benchmarksHint")}</p>
        </header>
        {benchmarks.value === "" && <p class="empty">{t("noBenchmarks")}</p>}
        {benchmarks.value && (
          <div lang="en">
            <Markdown text={benchmarks.value.replace(/^# .*\n/, "")} breaks={false} />
          </div>
        )}
      </article>
    </section>
  );
}

function Machine() {
  const known = info.value;
  return (
    <article class="card" aria-label={t("machine")}>
      <h2>{t("machine")}</h2>
      {!known && <p class="hint">{t("loading")}</p>}
      {known && (
        <dl>
          <dt>{t("kernel")}</dt>
          <dd>{known.kernel.kernel}</dd>
          <dt>{t("tile")}</dt>
          <dd>{known.kernel.gemmTile}</dd>
          <dt>{t("threads")}</dt>
          <dd>
            {known.kernel.threads} / {navigator.hardwareConcurrency}
          </dd>
          <dt>{t("memoryUse")}</dt>
          <dd>{size(known.memoryBytes)}</dd>
          <dt>Node</dt>
          <dd>{known.node}</dd>
          <dt>Shoal</dt>
          <dd>{known.version}</dd>
        </dl>
      )}
    </article>
  );
}

function Model() {
  const known = info.value;
  return (
    <article class="card" aria-label={t("model")}>
      <h2>{t("model")}</h2>
      {!known && <p class="hint">{t("loading")}</p>}
      {known && (
        <dl>
          <dt>{t("parameters")}</dt>
          <dd>{(known.model.parameters / 1e6).toFixed(2)} M</dd>
          <dt>{t("activeShare")}</dt>
          <dd>{(known.model.activeShare * 100).toFixed(0)} %</dd>
          <dt>{t("layers")}</dt>
          <dd>
            {known.model.config.layers} × {known.model.config.width}
          </dd>
          <dt>{t("vocabulary")}</dt>
          <dd>{count(known.model.config.vocabulary)}</dd>
          <dt>{t("onDisk")}</dt>
          <dd>{size(known.model.bytes)}</dd>
          <dt>SHA-256</dt>
          <dd>
            <code title={known.model.sha256}>{known.model.sha256.slice(0, 12)}</code>
          </dd>
          <dt>{t("lessons")}</dt>
          <dd>
            {count(known.lessons.count)} ·{" "}
            <code title={known.lessons.overlaySha256}>{known.lessons.overlaySha256.slice(0, 8)}</code>
          </dd>
        </dl>
      )}
    </article>
  );
}

function Session() {
  const all = answers.value;
  const speeds = all.map(({ tokensPerSecond }) => tokensPerSecond);
  return (
    <article class="card" aria-label={t("session")}>
      <h2>{t("session")}</h2>
      {all.length === 0 ? (
        <p class="hint">{t("noAnswers")}</p>
      ) : (
        <>
          <Bars values={speeds} />
          <dl>
            <dt>{t("answers")}</dt>
            <dd>{all.length}</dd>
            <dt>{t("speed")}</dt>
            <dd>
              {median(speeds).toFixed(0)} {t("tokensPerSecond")}
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

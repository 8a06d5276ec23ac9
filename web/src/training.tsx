/** How a model came to be: loss, validation and speed of training runs, the bundled model's and any that is opened. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Chart, type Curve } from "./chart.tsx";
import { pickFile } from "./files.ts";
import { count, t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { parseRun, type Run } from "./run-metrics.ts";
import { attempt, say } from "./state.ts";

const runs: Signal<readonly Run[]> = signal([]);
const isLoaded: Signal<boolean> = signal(false);

/** What the build put beside the page: empty where the bundled model came without a record. */
async function load(): Promise<void> {
  if (isLoaded.value) return;
  const response = await fetch("/training.jsonl").catch(() => null);
  const run = response?.ok ? parseRun(await response.text(), t("bundledRun")) : null;
  if (run) runs.value = [run];
  isLoaded.value = true;
}

async function open(): Promise<void> {
  const file = await pickFile(".jsonl");
  if (!file) return;
  const run = parseRun(await file.text(), file.name);
  if (run) runs.value = [...runs.value, { ...run, name: nameFor(run.name) }];
  else say(t("faultRun"));
}

/** Two runs of one name could not be told apart. */
function nameFor(name: string): string {
  const same = runs.value.filter((run) => run.name === name || run.name.startsWith(`${name} `)).length;
  return same === 0 ? name : `${name} ${same + 1}`;
}

/** @param modelSha256 of the model in use */
export function Training({ modelSha256 }: { readonly modelSha256: string | undefined }) {
  useEffect(() => void load(), []);
  const shown = runs.value;
  const newest = shown.at(-1);
  const curves = useMemo(() => curvesOf(shown), [shown]);
  return (
    <article class="card" aria-label={t("training")}>
      <header>
        <h2>{t("training")}</h2>
        <p>{t("trainingHint")}</p>
      </header>
      {shown.length === 0 && isLoaded.value && <p class="empty">{t("noTraining")}</p>}
      {shown.some((run) => run.modelSha256 && modelSha256 && run.modelSha256 !== modelSha256) && (
        <p class="hint">{t("otherModel")}</p>
      )}
      {newest && (
        <div class="charts">
          <Chart title={t("loss")} xLabel={t("million")} curves={curves.loss} digits={3} />
          {curves.validation.length > 0 && (
            <Chart
              title={`${t("bitsPerByte")}, ${newest.name}`}
              xLabel={t("million")}
              curves={curves.validation}
              digits={3}
            />
          )}
          <Chart
            title={`${t("trainingSpeed")}, ${t("tokensPerSecond")}`}
            xLabel={t("million")}
            curves={curves.speed}
            digits={0}
          />
        </div>
      )}
      <footer class="row">
        <button type="button" title={t("openRunHint")} onClick={() => attempt(open())}>
          {t("openRun")}
        </button>
        {shown.map((run) => (
          <span key={run.name} class="chip">
            {t("lastValidation", {
              name: run.name,
              steps: count(run.steps),
              tokens: (run.training.tokens.at(-1) ?? 0).toFixed(2),
            })}
            <button
              type="button"
              aria-label={t("closeRun", { name: run.name })}
              title={t("closeRun", { name: run.name })}
              onClick={() => {
                runs.value = shown.filter((other) => other !== run);
              }}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
      </footer>
    </article>
  );
}

function curvesOf(all: readonly Run[]): Readonly<Record<"loss" | "validation" | "speed", readonly Curve[]>> {
  const newest = all.at(-1);
  return {
    loss: all.map(({ name, training: { tokens, lossNats } }) => ({ label: name, x: tokens, y: lossNats })),
    speed: all.map(({ name, training: { tokens, tokensPerSecond } }) => ({
      label: name,
      x: tokens,
      y: tokensPerSecond,
    })),
    validation: Object.entries(newest?.validation.groups ?? {}).map(([label, y]) => ({
      label,
      x: newest?.validation.tokens ?? [],
      y,
    })),
  };
}

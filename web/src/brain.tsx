/** A live picture of which blocks of neurons fire, from the service's counters. */
import { useEffect, useRef } from "preact/hooks";
import { language, t } from "./i18n.ts";
import { answers } from "./state.ts";

interface Activity {
  /** How often each block of each layer fired since the last event. */
  readonly layers: readonly (readonly number[])[];
  readonly running: number;
}

/** Brightness that is left after one frame: a block that fired fades over about half a second. */
const FADE = 0.93;

export function Brain() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const label = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let glow: number[][] = [];
    let frame = 0;
    const source = new EventSource("/api/shoal/activity");
    source.addEventListener("activity", (event) => {
      // Only a run of tokens can be told from the counters: within a tenth of a second the busiest block has fired for each.
      const { layers } = JSON.parse((event as MessageEvent<string>).data) as Activity;
      let [fired, chances] = [0, 0];
      glow = layers.map((layer, i) =>
        layer.map((count, b) => {
          const most = Math.max(0, ...layer);
          fired += count;
          chances += most;
          return Math.max(glow[i]?.[b] ?? 0, most > 0 ? count / most : 0);
        }),
      );
      if (label.current) {
        const share = fired > 0 ? `${((100 * fired) / chances).toFixed(0)} % ${t("active")}` : t("quiet");
        label.current.textContent = share;
        label.current.classList.toggle("firing", fired > 0);
      }
    });
    const draw = (): void => {
      frame = requestAnimationFrame(draw);
      const picture = canvas.current;
      if (picture) paint(picture, glow);
      glow = glow.map((layer) => layer.map((value) => value * FADE));
    };
    draw();
    return () => {
      cancelAnimationFrame(frame);
      source.close();
    };
  }, [language.value]);
  const spoke = answers.value.at(-1)?.sources.filter(({ kind }) => kind === "lesson") ?? [];
  return (
    <section class="page" aria-label={t("brain")}>
      <h1>{t("brain")}</h1>
      <p class="hint">{t("brainHint")}</p>
      <canvas class="brain" ref={canvas} role="img" aria-label={t("brainHint")} />
      <p class="activity" ref={label} aria-live="off">
        {t("quiet")}
      </p>
      <div class="spoke">
        <h2>{t("spoke")}</h2>
        {spoke.length === 0 && <p class="hint">{t("noneSpoke")}</p>}
        <ul class="plain">
          {spoke.map(({ id, text }) => (
            <li key={id}>
              <span>
                <span class="dot learned" /> {text}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function paint(canvas: HTMLCanvasElement, glow: readonly (readonly number[])[]): void {
  const scale = devicePixelRatio;
  const [width, height] = [canvas.clientWidth * scale, canvas.clientHeight * scale];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d");
  if (!context) return;
  const style = getComputedStyle(canvas);
  const [quiet, bright] = [style.getPropertyValue("--cell"), style.getPropertyValue("--accent")];
  context.clearRect(0, 0, width, height);
  const rowHeight = height / Math.max(1, glow.length);
  glow.forEach((layer, i) => {
    const cell = width / layer.length;
    const size = Math.min(cell, rowHeight) * 0.74;
    layer.forEach((value, b) => {
      const [x, y] = [(b + 0.5) * cell - size / 2, (i + 0.5) * rowHeight - size / 2];
      context.beginPath();
      context.roundRect(x, y, size, size, size * 0.28);
      context.globalAlpha = 1;
      context.fillStyle = quiet;
      context.fill();
      if (value < 0.02) return;
      context.globalAlpha = value;
      context.fillStyle = bright;
      context.fill();
    });
  });
  context.globalAlpha = 1;
}

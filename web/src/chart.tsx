/** Curves over a common axis, drawn by uPlot, which is loaded when the first chart is shown. */
import { useEffect, useRef } from "preact/hooks";
import type uPlot from "uplot";
import { t } from "./i18n.ts";
import { theme } from "./theme.ts";

export interface Curve {
  readonly label: string;
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
}

interface ChartProps {
  readonly title: string;
  readonly xLabel: string;
  readonly curves: readonly Curve[];
  readonly digits: number;
}

const HEIGHT = 220;
/** In the order in which curves take them; each is readable on both grounds. */
const COLOURS = ["--curve-1", "--curve-2", "--curve-3", "--curve-4", "--curve-5", "--curve-6"];

export function Chart({ title, xLabel, curves, digits }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = box.current;
    if (!parent) return;
    let chart: uPlot | null = null;
    let isGone = false;
    const resized = new ResizeObserver(() => chart?.setSize({ width: parent.clientWidth, height: HEIGHT }));
    void import("uplot").then(({ default: Plot }) => {
      if (isGone) return;
      chart = new Plot(optionsOf(parent, xLabel, curves, digits), tableOf(Plot, curves), parent);
      resized.observe(parent);
    });
    return () => {
      isGone = true;
      resized.disconnect();
      chart?.destroy();
    };
  }, [curves, theme.value, xLabel]);
  const summary = curves.map(({ label, y }) => `${label}: ${shown(y.find(isNumber))} → ${shown(y.findLast(isNumber))}`);
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        <p class="hidden">{summary.join("; ")}</p>
      </figcaption>
      <div ref={box} class="plot" aria-hidden="true" />
    </figure>
  );

  function shown(value: number | null | undefined): string {
    return value === null || value === undefined ? t("noNumber") : value.toFixed(digits);
  }
}

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);

function optionsOf(parent: HTMLElement, xLabel: string, curves: readonly Curve[], digits: number): uPlot.Options {
  const style = getComputedStyle(parent);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const font = `12px ${style.fontFamily}`;
  const axis = {
    stroke: colour("--quiet"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { stroke: colour("--line"), width: 1, size: 4 },
    font,
  };
  const value = (_: uPlot, number: number | null): string => (number === null ? "–" : number.toFixed(digits));
  return {
    width: parent.clientWidth,
    height: HEIGHT,
    scales: { x: { time: false } },
    axes: [
      { ...axis, space: 60 },
      { ...axis, size: 52 },
    ],
    series: [
      { label: xLabel, value: (_, number) => (number === null ? "–" : number.toFixed(2)) },
      ...curves.map(({ label, y }, i) => ({
        label,
        stroke: colour(COLOURS[i % COLOURS.length]!),
        width: 1.5,
        spanGaps: true,
        // A few points are measurements, and shown as such; many are a curve.
        points: { show: y.filter(isNumber).length <= 24, size: 5 },
        value,
      })),
    ],
    cursor: { y: false, points: { size: 6 } },
  };
}

/** Curves may be measured at different places: uPlot wants one column of x for all. */
function tableOf(Plot: typeof uPlot, curves: readonly Curve[]): uPlot.AlignedData {
  return Plot.join(curves.map(({ x, y }): uPlot.AlignedData => [[...x], [...y]]));
}

/** The loss curve of a run as one SVG picture. */

/** A line of metrics.jsonl: an event with its numbers. */
export interface MetricsLine {
  readonly event: "step" | "validation" | "rollback";
  readonly step: number;
  readonly [key: string]: unknown;
}

const [WIDTH, HEIGHT, MARGIN] = [720, 360, 48];
/** Points drawn; more are averaged. */
const POINTS = 360;

interface Curve {
  readonly label: string;
  readonly colour: string;
  /** [million tokens, value]. */
  readonly points: readonly (readonly [number, number])[];
}

/** Training loss in nats a token, and bits per byte of the validation groups, over million tokens seen. */
export function lossPlot(lines: readonly MetricsLine[], title: string): string {
  const curves: Curve[] = [{ label: "loss (nats/token)", colour: "#8a8f98", points: averaged(trainingPoints(lines)) }];
  const colours = ["#c2410c", "#0f766e", "#6d28d9", "#1d4ed8"];
  for (const group of validationGroups(lines)) {
    const colour = colours[curves.length - 1] ?? "#000";
    curves.push({ label: `${group} (bits/byte)`, colour, points: validationPoints(lines, group) });
  }
  const all = curves.flatMap(({ points }) => points);
  const right = Math.max(...all.map(([x]) => x), 1e-6);
  const top = Math.min(10, Math.max(...all.map(([, y]) => y), 1));
  const x = (value: number): string => (MARGIN + (value / right) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - MARGIN - (Math.min(value, top) / top) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<text x="${x(share * right)}" y="${HEIGHT - MARGIN + 16}" text-anchor="middle">${(share * right).toFixed(1)}</text>`,
    `<text x="${MARGIN - 6}" y="${y(share * top)}" text-anchor="end">${(share * top).toFixed(1)}</text>`,
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y(share * top)}" y2="${y(share * top)}" stroke="#e5e7eb"/>`,
  ]);
  const drawn = curves.flatMap(({ label, colour, points }, i) => [
    `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${points.map((p) => `${x(p[0])},${y(p[1])}`).join(" ")}"/>`,
    `<text x="${WIDTH - MARGIN}" y="${MARGIN + 16 * i}" text-anchor="end" fill="${colour}">${label}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui" font-size="11">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${MARGIN}" y="24" font-size="14">${escapeXml(title)}</text>`,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle">million tokens</text>`,
    ...ticks,
    ...drawn,
    "</svg>",
  ].join("\n");
}

const millions = (line: MetricsLine): number => Number(line["tokensSeen"]) / 1e6;

function trainingPoints(lines: readonly MetricsLine[]): [number, number][] {
  return lines.filter(({ event }) => event === "step").map((line) => [millions(line), Number(line["lossNats"])]);
}

function validationGroups(lines: readonly MetricsLine[]): string[] {
  const last = lines.findLast(({ event }) => event === "validation");
  return last ? Object.keys(last["bitsPerByte"] as object) : [];
}

function validationPoints(lines: readonly MetricsLine[], group: string): [number, number][] {
  return lines
    .filter(({ event }) => event === "validation")
    .map(
      (line) =>
        [millions(line), (line["bitsPerByte"] as Record<string, number>)[group] ?? Number.NaN] as [number, number],
    )
    .filter(([, value]) => Number.isFinite(value));
}

function averaged(points: readonly [number, number][]): [number, number][] {
  const size = Math.ceil(points.length / POINTS);
  const out: [number, number][] = [];
  for (let i = 0; i < points.length; i += size) {
    const group = points.slice(i, i + size);
    const mean = (index: 0 | 1): number => group.reduce((sum, point) => sum + point[index], 0) / group.length;
    out.push([mean(0), mean(1)]);
  }
  return out;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** How commands print: JSON for programs, aligned columns for people. */
import pc from "picocolors";

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** For arrays and receipts that a person may read too. */
export function printPrettyJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Columns under headings; the last one may be as long as it likes. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, i) => Math.max(...[heading, ...rows.map((row) => row[i]!)].map(columns)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === cells.length - 1 ? cell : cell + " ".repeat(widths[i]! - columns(cell)))).join("  ");
  process.stdout.write(`${pc.dim(line(headings))}\n${rows.map((row) => `${line(row)}\n`).join("")}`);
}

/** Terminal columns: wide characters take two. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
      ? 2
      : 1;
  return sum;
}

/** The text on one line, cut to so many terminal columns. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (columns(line) <= most) return line;
  let kept = "";
  for (const char of line) {
    if (columns(kept) + columns(char) > most - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/** 7.5 M, 512 k. */
export function count(n: number): string {
  if (n >= 1e9) return `${(n / 1e9).toFixed(1)} G`;
  if (n >= 1e6) return `${(n / 1e6).toFixed(1)} M`;
  return n >= 1e4 ? `${Math.round(n / 1e3)} k` : String(n);
}

export function bytes(n: number): string {
  if (n >= 2 ** 30) return `${(n / 2 ** 30).toFixed(1)} GiB`;
  if (n >= 2 ** 20) return `${(n / 2 ** 20).toFixed(1)} MiB`;
  return n >= 2 ** 10 ? `${(n / 2 ** 10).toFixed(1)} KiB` : `${n} B`;
}

/** 2026-11-22 10:05, in the person's own time. */
export function dateTime(ms: number): string {
  const date = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16).replace("T", " ");
}

/** As much of a lesson's id as people need. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

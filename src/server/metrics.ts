/** Counters in Prometheus' text form. */

export class Metrics {
  readonly #counts = new Map<string, number>();

  /** @param labels in Prometheus' form, without braces: `path="/v1/models",status="200"`. */
  add(name: string, amount = 1, labels = ""): void {
    const key = labels ? `${name}{${labels}}` : name;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + amount);
  }

  /** @param gauges what is read at this moment. */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines: string[] = [];
    const names = new Set([...this.#counts.keys()].map((key) => key.replace(/\{.*/, "")));
    for (const name of [...names].sort()) {
      lines.push(`# TYPE shoal_${name} counter`);
      for (const [key, value] of this.#counts) {
        if (key === name || key.startsWith(`${name}{`)) lines.push(`shoal_${key} ${value}`);
      }
    }
    for (const [name, value] of Object.entries(gauges))
      lines.push(`# TYPE shoal_${name} gauge`, `shoal_${name} ${value}`);
    return `${lines.join("\n")}\n`;
  }
}

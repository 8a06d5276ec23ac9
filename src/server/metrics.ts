/** Counters and durations in Prometheus' text form (version 0.0.4). */
import type { Answer } from "../runtime/index.ts";

/** Of a request, an answer or a start of the engine. Everything else is read at the moment of asking. */
const HELP = {
  requests_total: "Requests by status.",
  prompt_tokens_total: "Tokens of prompts.",
  answer_tokens_total: "Tokens of answers.",
  answers_total: "Answers by how they ended.",
  first_token_seconds: "From an answer's turn at the model to its first token.",
  engine_crashes_total: "How often the engine's thread died.",
  uptime_seconds: "Since the service started.",
  running: "Answers that are being written.",
  waiting: "Requests that wait for a place.",
  engine_ready: "1 while the engine answers.",
  resident_bytes: "Memory of the whole process.",
  model_bytes: "The model's weights on disk.",
  model_parameters: "Parameters of the model.",
  lessons: "Lessons that were learned or are being learned.",
  lessons_proposed: "Lessons that wait for a yes or no.",
} as const;

type Name = keyof typeof HELP;
/** Upper bounds of a histogram's buckets. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export class Metrics {
  readonly #counts = new Map<Name, Map<string, number>>();
  readonly #firstToken = { buckets: SECONDS.map(() => 0), sum: 0, count: 0 };

  /** @param labels in Prometheus' form, without braces: `status="200"`. */
  add(name: Name, amount = 1, labels = ""): void {
    const byLabels = this.#counts.get(name) ?? new Map<string, number>();
    byLabels.set(labels, (byLabels.get(labels) ?? 0) + amount);
    this.#counts.set(name, byLabels);
  }

  answered({ promptTokens, tokens, finish, firstTokenMs }: Answer): void {
    this.add("prompt_tokens_total", promptTokens);
    this.add("answer_tokens_total", tokens);
    this.add("answers_total", 1, `finish="${finish}"`);
    if (tokens === 0) return;
    const seconds = firstTokenMs / 1000;
    this.#firstToken.sum += seconds;
    this.#firstToken.count++;
    SECONDS.forEach((bound, i) => {
      if (seconds <= bound) this.#firstToken.buckets[i]!++;
    });
  }

  /** @param gauges what is read at this moment. */
  text(gauges: Readonly<Partial<Record<Name, number>>>): string {
    const lines: string[] = [];
    const head = (name: Name, type: string): void =>
      void lines.push(`# HELP shoal_${name} ${HELP[name]}`, `# TYPE shoal_${name} ${type}`);
    for (const [name, byLabels] of [...this.#counts].sort(([a], [b]) => a.localeCompare(b))) {
      head(name, "counter");
      for (const [labels, value] of byLabels) lines.push(`shoal_${name}${labels && `{${labels}}`} ${value}`);
    }
    head("first_token_seconds", "histogram");
    const { buckets, sum, count } = this.#firstToken;
    SECONDS.forEach((bound, i) => {
      lines.push(`shoal_first_token_seconds_bucket{le="${bound}"} ${buckets[i]}`);
    });
    lines.push(`shoal_first_token_seconds_bucket{le="+Inf"} ${count}`);
    lines.push(`shoal_first_token_seconds_sum ${sum}`, `shoal_first_token_seconds_count ${count}`);
    for (const [name, value] of Object.entries(gauges) as [Name, number][]) {
      head(name, name.endsWith("_total") ? "counter" : "gauge");
      lines.push(`shoal_${name} ${value}`);
    }
    return `${lines.join("\n")}\n`;
  }
}

/** What an evaluation collects: rates, costs of texts, and uncut samples for reading. */
import { formatRate, type Rate, type TextScore, wilson } from "../../src/evaluation/index.ts";
import type { Part } from "../../src/training/index.ts";

/** A prompt with what was answered and what was wanted. */
export interface Sample {
  readonly ability: string;
  readonly prompt: string;
  readonly answer: string;
  readonly wanted: string;
}

export class Report {
  readonly rows: { readonly ability: string; readonly rate: Rate }[] = [];
  readonly texts: { readonly text: string; readonly bitsPerByte: number; readonly bytes: number }[] = [];
  readonly samples: Sample[] = [];
  readonly #samplesEach: number;

  /** @param samplesEach samples kept of each ability: the first ones, none picked. */
  constructor(samplesEach: number) {
    this.#samplesEach = samplesEach;
  }

  rate(ability: string, hits: number, n: number): void {
    if (n > 0) this.rows.push({ ability, rate: wilson(hits, n) });
  }

  text(text: string, { nats, bytes }: Pick<TextScore, "nats" | "bytes">): void {
    this.texts.push({ text, bitsPerByte: nats / Math.LN2 / bytes, bytes });
  }

  sample(ability: string, prompt: readonly Part[], answer: string, wanted: string): void {
    if (this.samples.filter((sample) => sample.ability === ability).length >= this.#samplesEach) return;
    const text = prompt.map((part) => (typeof part === "string" ? part : part.token)).join("");
    this.samples.push({ ability, prompt: text, answer, wanted });
  }

  /** Two Markdown tables. */
  toString(): string {
    return [
      "| ability | rate, 95 % interval | n |",
      "| --- | --- | ---: |",
      ...this.rows.map(({ ability, rate }) => `| ${ability} | ${formatRate(rate)} | ${rate.n} |`),
      "",
      "| text | bits per byte | bytes |",
      "| --- | ---: | ---: |",
      ...this.texts.map(({ text, bitsPerByte, bytes }) => `| ${text} | ${bitsPerByte.toFixed(3)} | ${bytes} |`),
    ].join("\n");
  }

  /** Every sample that was kept, as a Markdown page. */
  samplesPage(title: string): string {
    const abilities = [...new Set(this.samples.map(({ ability }) => ability))];
    const sections = abilities.map((name) => {
      const entries = this.samples.filter(({ ability }) => ability === name).map(entry);
      return `## ${name[0]!.toUpperCase()}${name.slice(1)}\n\n${entries.join("\n\n")}`;
    });
    return `# ${title}\n\n${sections.join("\n\n")}\n`;
  }
}

function entry({ prompt, answer, wanted }: Sample, i: number): string {
  const block = [prompt.replace(/<\|stop\|>/g, "").replace(/(?!^)<\|/g, "\n<|"), `    ${answer.trim()}`].join("\n");
  return `${i + 1}.\n\`\`\`\`text\n${block}\n--- wanted\n${wanted}\n\`\`\`\``;
}

/** A training run as its metrics.jsonl tells it, thinned to what a chart can show. */

export interface Run {
  readonly name: string;
  /** Of the model that the run ended in, where the record says so. */
  readonly modelSha256: string | null;
  readonly steps: number;
  /** Million tokens seen, and what was measured there: means over neighbouring steps. */
  readonly training: {
    readonly tokens: readonly number[];
    readonly lossNats: readonly number[];
    readonly tokensPerSecond: readonly number[];
  };
  readonly validation: {
    readonly tokens: readonly number[];
    /** Bits per byte by kind of text; null where a validation left one out. */
    readonly groups: Readonly<Record<string, readonly (number | null)[]>>;
  };
}

/** Points of a curve; more are averaged. */
const POINTS = 300;

interface Line {
  readonly event?: unknown;
  readonly [key: string]: unknown;
}

/** @returns null if no training step is in the text */
export function parseRun(text: string, name: string): Run | null {
  const lines = text.split("\n").flatMap(parsed);
  const steps = lines.filter(({ event, tokensSeen }) => event === "step" && Number.isFinite(tokensSeen));
  if (steps.length === 0) return null;
  const validations = lines.filter(({ event }) => event === "validation");
  const groups = [...new Set(validations.flatMap(({ bitsPerByte }) => Object.keys(bitsPerByte ?? {})))];
  const origin = lines.find(({ event }) => event === "model");
  return {
    name: typeof origin?.["name"] === "string" ? origin["name"] : name,
    modelSha256: typeof origin?.["sha256"] === "string" ? origin["sha256"] : null,
    steps: Number(steps.at(-1)?.["step"] ?? steps.length),
    training: {
      tokens: averaged(steps.map(({ tokensSeen }) => Number(tokensSeen) / 1e6)),
      lossNats: averaged(steps.map(({ lossNats }) => Number(lossNats))),
      tokensPerSecond: averaged(steps.map(({ tokensPerSecond }) => Number(tokensPerSecond))),
    },
    validation: {
      tokens: validations.map(({ tokensSeen }) => Number(tokensSeen) / 1e6),
      groups: Object.fromEntries(
        groups.map((group) => [
          group,
          validations.map(({ bitsPerByte }) => (bitsPerByte as Record<string, number>)?.[group] ?? null),
        ]),
      ),
    },
  };
}

/** A run that is still going may end in half a line. */
function parsed(line: string): Line[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? [value as Line] : [];
  } catch {
    return [];
  }
}

function averaged(values: readonly number[]): number[] {
  const size = Math.ceil(values.length / POINTS);
  const out: number[] = [];
  for (let i = 0; i < values.length; i += size) {
    const group = values.slice(i, i + size);
    out.push(group.reduce((sum, value) => sum + value, 0) / group.length);
  }
  return out;
}

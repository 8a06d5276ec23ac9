/**
 * The gate: whether a lesson whose subject stands in a turn is what the turn asks for.
 *
 *   score = row max_j r_j z  -  anchor max_a a z  +  words max_j u_j w  +  profile sum_k sqrt(P_k(w) mean_j P_k(u_j))
 *           +  kind K  +  cross [other language]
 *   open  iff  score > threshold
 *
 * r_j are the lesson's relation rows and z the turn's key, both of the base model; u_j and w the same of their words
 * (relation-words.ts). Anchors a are keys of common questions, one a relation k and language: a turn that lies nearer to a
 * common question than to the lesson is not about it; those within 0.6 of a row mean the same as the lesson and do not count
 * against it. P_k is the softmax over relations of the nearest word anchor: which common questions a text is like, so that two
 * wordings without a word in common meet. K is 1 if the turn asks for the kind of thing that the lesson answers with, -1 if for
 * another kind, else 0.
 *
 * Weights and anchors are fitted to one base by recipes/learning/fit-gate.ts and pinned by hash.
 */
import { FormatError, sha256Hex } from "../core/index.ts";
import { RELATION_WIDTH } from "../model/index.ts";
import { parseSafetensors, type WritableTensor, writeSafetensors } from "../tensor/index.ts";

export interface GateWeights {
  readonly row: number;
  readonly anchor: number;
  readonly words: number;
  readonly profile: number;
  readonly kind: number;
  /** Added where the turn is in another language than the lesson. */
  readonly cross: number;
  readonly threshold: number;
  /** Likeness of two lessons above which they say the same of their subject. */
  readonly sameRelation: number;
}

/** What a gate looks at. */
export interface GateEvidence {
  /** Greatest cosine of the turn's key and the lesson's rows. */
  readonly row: number;
  /** Greatest cosine of the turn's key and the anchors that count. */
  readonly anchor: number;
  /** Greatest cosine of the keys of words. */
  readonly words: number;
  /** In [0, 1]: how far turn and lesson are like the same common questions (Bhattacharyya coefficient). */
  readonly profile: number;
  readonly kind: -1 | 0 | 1;
  readonly isCross: boolean;
}

/** What a gate is made of. */
export interface GateParts {
  readonly weights: GateWeights;
  /** Common questions as keys of the base model, unit rows [n, 64]. */
  readonly anchors: Float32Array;
  /** Common questions as keys of their words, unit rows [n, 64]: two neighbours, one a language, for each relation. */
  readonly wordsAnchors: Float32Array;
}

/** For a base that no gate was fitted to: the words decide. */
export const DEFAULT_WEIGHTS: GateWeights = {
  row: 0,
  anchor: 0,
  words: 1,
  profile: 0,
  kind: 0.1,
  cross: 0.15,
  threshold: 0.55,
  sameRelation: 0.42,
};

const SAME_AS_LESSON = 0.6;
/** In units of how much the words count. */
const NEAR = 0.08;
/** Cosines lie within a few tenths of one another; this lets a handful of relations share a profile. */
const PROFILE_TEMPERATURE = 0.08;
const FORMAT = "shoal-lesson-gate/3";
const LIMITS = { anchors: 1 << 16, bytes: 1 << 26 } as const;

export class LessonGate {
  readonly parts: GateParts;
  /** SHA-256 of the gate's file. */
  readonly sha256: string;

  constructor(parts: GateParts) {
    this.parts = parts;
    this.sha256 = sha256Hex(writeGate(parts));
  }

  /** Without anchors: for tests, and for a base that has none. */
  static plain(weights: GateWeights = DEFAULT_WEIGHTS): LessonGate {
    return new LessonGate({ weights, anchors: new Float32Array(0), wordsAnchors: new Float32Array(0) });
  }

  get weights(): GateWeights {
    return this.parts.weights;
  }

  score({ row, anchor, words, profile, kind, isCross }: GateEvidence): number {
    const { weights } = this.parts;
    const keys = weights.row * row - weights.anchor * anchor + weights.words * words + weights.profile * profile;
    return keys + weights.kind * kind + (isCross ? weights.cross : 0);
  }

  isOpen(score: number): boolean {
    return score > this.parts.weights.threshold;
  }

  /** Not far below the threshold: worth quoting where memory finds it too, but not worth speaking by itself. */
  isNear(score: number): boolean {
    const { threshold, words, profile } = this.parts.weights;
    return score > threshold - NEAR * (words + profile);
  }

  /** Which anchors do not count for a lesson with these rows [n, 64]: 1 each. */
  ignoredAnchors(rows: Float32Array): Uint8Array {
    const { anchors } = this.parts;
    const ignored = new Uint8Array(anchors.length / RELATION_WIDTH);
    for (let i = 0; i < ignored.length; i++) {
      const anchor = anchors.subarray(i * RELATION_WIDTH, (i + 1) * RELATION_WIDTH);
      ignored[i] = greatestCosine(rows, anchor) >= SAME_AS_LESSON ? 1 : 0;
    }
    return ignored;
  }

  /** Cosine of a key and the nearest anchor that counts; 0 if none does. */
  nearestAnchor(key: Float32Array, ignored: Uint8Array): number {
    const { anchors } = this.parts;
    let nearest = 0;
    for (let i = 0; i < ignored.length; i++) {
      if (ignored[i] === 1) continue;
      let dot = 0;
      for (let c = 0; c < RELATION_WIDTH; c++) dot += anchors[i * RELATION_WIDTH + c]! * key[c]!;
      if (dot > nearest) nearest = dot;
    }
    return nearest;
  }

  /** Square roots of the mean profile of word rows [n, 64]: of a lesson's, or of one turn. Empty without anchors. */
  profileOf(words: Float32Array): Float32Array {
    const { wordsAnchors } = this.parts;
    const relations = wordsAnchors.length / RELATION_WIDTH / 2;
    const mean = new Float32Array(relations);
    const likeness = new Float32Array(relations);
    const rows = words.length / RELATION_WIDTH;
    for (let row = 0; row < rows; row++) {
      const key = words.subarray(row * RELATION_WIDTH, (row + 1) * RELATION_WIDTH);
      let sum = 0;
      for (let k = 0; k < relations; k++) {
        const anchors = wordsAnchors.subarray(2 * k * RELATION_WIDTH, 2 * (k + 1) * RELATION_WIDTH);
        likeness[k] = Math.exp((greatestCosine(anchors, key) - 1) / PROFILE_TEMPERATURE);
        sum += likeness[k]!;
      }
      for (let k = 0; k < relations; k++) mean[k]! += likeness[k]! / sum / rows;
    }
    return mean.map(Math.sqrt);
  }
}

/** The greatest cosine of a unit key and unit rows [n, 64]; 0 without rows. */
export function greatestCosine(rows: Float32Array, key: Float32Array): number {
  let greatest = rows.length > 0 ? -1 : 0;
  for (let start = 0; start < rows.length; start += RELATION_WIDTH) {
    let dot = 0;
    for (let c = 0; c < RELATION_WIDTH; c++) dot += rows[start + c]! * key[c]!;
    if (dot > greatest) greatest = dot;
  }
  return greatest;
}

/** The gate's file, `lesson-gate.safetensors` in a model's folder. */
export function writeGate({ weights, anchors, wordsAnchors }: GateParts): Uint8Array {
  const tensors = new Map<string, WritableTensor>([
    ["anchors", { dtype: "F32", shape: [anchors.length / RELATION_WIDTH, RELATION_WIDTH], data: anchors }],
    [
      "wordsAnchors",
      { dtype: "F32", shape: [wordsAnchors.length / RELATION_WIDTH, RELATION_WIDTH], data: wordsAnchors },
    ],
  ]);
  const { row, anchor, words, profile, kind, cross, threshold, sameRelation } = weights;
  const metadata = new Map([
    ["format", FORMAT],
    ["weights", JSON.stringify({ row, anchor, words, profile, kind, cross, threshold, sameRelation })],
  ]);
  return writeSafetensors(tensors, metadata);
}

/** @throws FormatError "lesson-gate" if the file is not a gate, or "safetensors-..." if it is no such file */
export function readGate(file: Uint8Array): LessonGate {
  if (file.length > LIMITS.bytes) malformed(`${file.length} bytes`);
  const { metadata, tensors, ...rest } = parsed(file);
  if (metadata.get("format") !== FORMAT) malformed(`format ${metadata.get("format")}, expected ${FORMAT}`);
  const shapeOf = (name: string): string => tensors.get(name)?.shape.join() ?? "missing";
  for (const name of ["anchors", "wordsAnchors"]) {
    const [count = 0, width] = tensors.get(name)?.shape ?? [];
    const isPaired = name === "anchors" || count % 2 === 0;
    if (width !== RELATION_WIDTH || count > LIMITS.anchors || !isPaired) malformed(`${name} are ${shapeOf(name)}`);
  }
  const [anchors, wordsAnchors] = (["anchors", "wordsAnchors"] as const).map((name) => {
    const rows = Float32Array.from(rest.values(name) as Float32Array);
    if (!rows.every(Number.isFinite)) malformed("an anchor is not finite");
    return rows;
  }) as [Float32Array, Float32Array];
  return new LessonGate({ weights: readWeights(metadata.get("weights")), anchors, wordsAnchors });
}

function parsed(file: Uint8Array): Pick<ReturnType<typeof parseSafetensors>, "metadata" | "tensors" | "values"> {
  const safetensors = parseSafetensors(file);
  return {
    metadata: safetensors.metadata,
    tensors: safetensors.tensors,
    values: (name) => safetensors.values(name),
  };
}

function readWeights(json: string | undefined): GateWeights {
  const value = JSON.parse(json ?? "null") as Record<string, unknown> | null;
  const entries = Object.keys(DEFAULT_WEIGHTS).map((name) => {
    const number = value?.[name];
    if (typeof number !== "number" || !Number.isFinite(number)) malformed(`weight ${name}`);
    return [name, number] as const;
  });
  return Object.fromEntries(entries) as unknown as GateWeights;
}

function malformed(what: string): never {
  throw new FormatError("lesson-gate", `the lesson gate is malformed: ${what}`);
}

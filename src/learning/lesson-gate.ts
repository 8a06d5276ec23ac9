/**
 * The gate: whether a lesson whose subject stands in a turn is what the turn asks for.
 *
 *   score = row max_j r_j z  -  anchor max_a a z  +  cover C(turn, lesson)  +  kind K(turn, lesson)  +  cross [other language]
 *   open  iff  score > threshold
 *
 * r_j are the lesson's relation rows, z the turn's key. Anchors a are keys of common questions, shipped with the base: a turn
 * that lies nearer to a common question than to the lesson is not about it. Anchors within 0.6 of a row mean the same as the
 * lesson and do not count against it. C is the share of the turn's words, weighted by their rarity, that the lesson holds;
 * K is 1 if the turn asks for the kind of thing that the lesson answers with, -1 if for another kind, else 0.
 *
 * Weights and anchors are fitted to one base by recipes/learning/fit-gate.ts and pinned by hash.
 */
import { FormatError, sha256Hex } from "../core/index.ts";
import { RELATION_WIDTH } from "../model/index.ts";
import { parseSafetensors, type WritableTensor, writeSafetensors } from "../tensor/index.ts";

export interface GateWeights {
  readonly row: number;
  readonly anchor: number;
  readonly cover: number;
  readonly kind: number;
  /** Added where the turn is in another language than the lesson, whose words then cannot agree. */
  readonly cross: number;
  readonly threshold: number;
  /** Cosine of two lessons' rows above which they say the same of their subject. */
  readonly sameRelation: number;
}

/** What a gate looks at. */
export interface GateEvidence {
  /** Greatest cosine of the turn's key and the lesson's rows. */
  readonly row: number;
  /** Greatest cosine of the turn's key and the anchors that count. */
  readonly anchor: number;
  /** In [0, 1]; 0 across languages. */
  readonly cover: number;
  readonly kind: -1 | 0 | 1;
  readonly isCross: boolean;
}

/** What a gate is made of. */
export interface GateParts {
  readonly weights: GateWeights;
  /** Unit rows [n, 64]. */
  readonly anchors: Float32Array;
  /** How many phrasings hold each term, by the term's hash; and of how many. */
  readonly frequencies: ReadonlyMap<number, number>;
  readonly phrasings: number;
}

/** From the research report, for a base that no gate was fitted to. */
export const DEFAULT_WEIGHTS: GateWeights = {
  row: 1,
  anchor: 1,
  cover: 0.3,
  kind: 0.1,
  cross: 0.15,
  threshold: 0.55,
  sameRelation: 0.9,
};

const SAME_AS_LESSON = 0.6;
const FORMAT = "shoal-lesson-gate/1";
const LIMITS = { anchors: 1 << 16, terms: 1 << 20, bytes: 1 << 26 } as const;

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
    return new LessonGate({ weights, anchors: new Float32Array(0), frequencies: new Map(), phrasings: 0 });
  }

  get weights(): GateWeights {
    return this.parts.weights;
  }

  score({ row, anchor, cover, kind, isCross }: GateEvidence): number {
    const { weights } = this.parts;
    const words = isCross ? weights.cross : weights.cover * cover;
    return weights.row * row - weights.anchor * anchor + words + weights.kind * kind;
  }

  isOpen(score: number): boolean {
    return score > this.parts.weights.threshold;
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

  /** How rare a term is: ln((phrasings + 1) / (frequency + 1)) + 1. */
  idf(term: string): number {
    const { frequencies, phrasings } = this.parts;
    return Math.log((phrasings + 1) / ((frequencies.get(termHash(term)) ?? 0) + 1)) + 1;
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

/** FNV-1a over UTF-16 units: terms are kept as hashes, which is a third of their size. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The gate's file, `lesson-gate.safetensors` in a model's folder. */
export function writeGate({ weights, anchors, frequencies, phrasings }: GateParts): Uint8Array {
  const terms = [...frequencies].sort(([a], [b]) => a - b);
  const tensors = new Map<string, WritableTensor>([
    ["anchors", { dtype: "F32", shape: [anchors.length / RELATION_WIDTH, RELATION_WIDTH], data: anchors }],
    ["terms", { dtype: "U32", shape: [terms.length], data: Uint32Array.from(terms, ([term]) => term) }],
    ["frequencies", { dtype: "U32", shape: [terms.length], data: Uint32Array.from(terms, ([, count]) => count) }],
  ]);
  const { row, anchor, cover, kind, cross, threshold, sameRelation } = weights;
  const metadata = new Map([
    ["format", FORMAT],
    ["phrasings", String(phrasings)],
    ["weights", JSON.stringify({ row, anchor, cover, kind, cross, threshold, sameRelation })],
  ]);
  return writeSafetensors(tensors, metadata);
}

/** @throws FormatError "lesson-gate" if the file is not a gate, or "safetensors-..." if it is no such file */
export function readGate(file: Uint8Array): LessonGate {
  if (file.length > LIMITS.bytes) malformed(`${file.length} bytes`);
  const { metadata, tensors, ...rest } = parsed(file);
  if (metadata.get("format") !== FORMAT) malformed(`format ${metadata.get("format")}, expected ${FORMAT}`);
  const phrasings = Number(metadata.get("phrasings"));
  if (!Number.isSafeInteger(phrasings) || phrasings < 0) malformed("phrasings");
  const shapeOf = (name: string): string => tensors.get(name)?.shape.join() ?? "missing";
  const [count = 0, width] = tensors.get("anchors")?.shape ?? [];
  if (width !== RELATION_WIDTH || count > LIMITS.anchors) malformed(`anchors are ${shapeOf("anchors")}`);
  const [terms = 0] = tensors.get("terms")?.shape ?? [];
  if (terms > LIMITS.terms || shapeOf("terms") !== shapeOf("frequencies")) malformed(`terms are ${shapeOf("terms")}`);
  const anchors = Float32Array.from(rest.values("anchors") as Float32Array);
  if (!anchors.every(Number.isFinite)) malformed("an anchor is not finite");
  const hashes = rest.values("terms") as Uint32Array;
  const counts = rest.values("frequencies") as Uint32Array;
  const frequencies = new Map(Array.from(hashes, (hash, i) => [hash, counts[i]!]));
  return new LessonGate({ weights: readWeights(metadata.get("weights")), anchors, frequencies, phrasings });
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

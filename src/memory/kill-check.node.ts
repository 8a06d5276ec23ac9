/**
 * Kills a process at random instants while it teaches and forgets, and checks what is left.
 *
 * After each kill the folder is opened again. Every acknowledged lesson must be there with its neurons, no forgotten one
 * may be back or in any file, and the step that was running is done or not done. `shoal bench kill` runs it.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Rng } from "../core/index.ts";
import { idOf, markerOf, neuronsOf } from "./kill-check-lessons.ts";
import type { LessonState } from "./lesson.ts";
import type { Memory } from "./memory.ts";
import { openMemory } from "./open-memory.ts";

export interface KillReport {
  readonly runs: number;
  /** Steps that were acknowledged, and steps that a kill interrupted. */
  readonly acknowledged: number;
  readonly interrupted: number;
  /** Interrupted steps that turned out done. */
  readonly completed: number;
  /** What must not happen, in words; empty when all is well. */
  readonly failures: readonly string[];
  readonly slowestOpenMs: number;
}

/** What is known of a lesson that was ever taught. */
interface Known {
  readonly isForgotten?: boolean;
  readonly hasNeurons?: boolean;
  /** Number of the lesson that replaced it. */
  readonly successor?: number | undefined;
}
/** By lesson number. */
type World = ReadonlyMap<number, Known>;

/** A victim lives until it has printed up to so many lines, two a step, and up to so long after that. */
const MOST_LINES = 16;
const LONGEST_DELAY_MS = 60;

export async function killRepeatedly(
  runs: number,
  seed: number,
  onProgress: (run: number) => void = () => {},
): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), "shoal-kill-"));
  const rng = new Rng(seed);
  const failures: string[] = [];
  let world: World = new Map();
  let acknowledged = 0;
  let interrupted = 0;
  let completed = 0;
  let slowestOpenMs = 0;
  try {
    for (let run = 0; run < runs; run++) {
      onProgress(run + 1);
      const lines = await runVictim(folder, rng);
      const steps = lines.filter((line) => line.startsWith("done ")).map((line) => line.slice(5));
      acknowledged += steps.length;
      for (const step of steps) world = after(world, step);
      const last = lines.at(-1);
      const running = last?.startsWith("try ") ? after(world, last.slice(4)) : undefined;
      if (running) interrupted++;

      const start = performance.now();
      const memory = await openMemory(folder);
      slowestOpenMs = Math.max(slowestOpenMs, performance.now() - start);
      try {
        const faults = faultsOf(memory, world);
        const faultsIfDone = running && faults.length > 0 ? faultsOf(memory, running) : faults;
        if (running && faults.length > 0 && faultsIfDone.length === 0) {
          world = running;
          completed++;
        } else failures.push(...faults.map((fault) => `run ${run}, after "${last}": ${fault}`));
      } finally {
        memory.close();
      }
      if (failures.length > 0) break; // later runs would only repeat it
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { runs, acknowledged, interrupted, completed, failures, slowestOpenMs };
}

/** Lets a victim work for a random while and returns what it printed. */
async function runVictim(folder: string, rng: Rng): Promise<string[]> {
  const seed = rng.nextUint32();
  const lines = 1 + rng.integer(MOST_LINES);
  const delayMs = rng.uniform(0, LONGEST_DELAY_MS);
  // Sources run by a loader, the package without one.
  const isSource = import.meta.url.endsWith(".ts");
  const script = fileURLToPath(new URL(`kill-check-victim.node${isSource ? ".ts" : ".js"}`, import.meta.url));
  const child = spawn(process.execPath, [...(isSource ? ["--import", "tsx"] : []), script, folder, String(seed)]);
  let printed = "";
  let complaint = "";
  let isDoomed = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (isDoomed || printed.split("\n").length <= lines) return;
    isDoomed = true;
    setTimeout(() => child.kill("SIGKILL"), delayMs);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const signal = await new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
  if (signal !== "SIGKILL") throw new Error(`the victim died by itself: ${complaint.slice(-2_000)}`);
  return printed.split("\n").slice(0, -1); // a line without its end was not printed whole
}

/** The world once a step is done. */
function after(world: World, step: string): World {
  const [verb, a, b] = step.split(" ");
  const n = Number(a);
  const next = new Map(world);
  if (verb === "put") next.set(n, {});
  if (verb === "learn") next.set(n, { hasNeurons: true });
  if (verb === "supersede") next.set(n, { ...world.get(n), successor: Number(b) });
  if (verb === "forget") {
    // What it had replaced falls to its own successor, or holds again.
    for (const [older, known] of world) {
      if (known.successor === n) next.set(older, { ...known, successor: world.get(n)?.successor });
    }
    next.set(n, { isForgotten: true });
  }
  return next;
}

function stateOf({ isForgotten, hasNeurons, successor }: Known): LessonState {
  if (isForgotten) return "forgotten";
  if (successor !== undefined) return "superseded";
  return hasNeurons ? "learned" : "proposed";
}

function faultsOf(memory: Memory, world: World): string[] {
  const faults: string[] = [];
  for (const [n, known] of world) {
    const found = memory.lessons.stateOf(idOf(n));
    if (found !== stateOf(known)) faults.push(`lesson ${n} is ${found}, not ${stateOf(known)}`);
    const successor = known.successor === undefined ? null : idOf(known.successor);
    if ((memory.lessons.get(idOf(n))?.supersededBy ?? null) !== successor)
      faults.push(`lesson ${n} has another successor`);
    const neurons = memory.lessons.neurons(idOf(n));
    const expected = known.hasNeurons ? neuronsOf(n) : new Uint8Array(0);
    if (Buffer.compare(neurons ?? new Uint8Array(0), expected) !== 0) faults.push(`lesson ${n} has other neurons`);
  }
  const taught = new Set([...world.keys()].map(idOf));
  for (const { id, text } of memory.lessons.list()) if (!taught.has(id)) faults.push(`nobody taught: ${text}`);
  const forgotten = [...world].filter(([, { isForgotten }]) => isForgotten).map(([n]) => markerOf(n));
  const residue = memory.findResidue(forgotten);
  if (residue > 0) faults.push(`forgotten text in ${residue} places`);
  return faults;
}

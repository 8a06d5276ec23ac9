/** Kills a process that teaches and forgets, again and again; the host's part is loaded only where it is used. */
import type { KillReport } from "./kill-check.node.ts";

export type { KillReport };

/** See kill-check.node.ts. */
export async function checkKills(runs: number, seed: number, onProgress?: (run: number) => void): Promise<KillReport> {
  const { killRepeatedly } = await import("./kill-check.node.ts");
  return killRepeatedly(runs, seed, onProgress);
}

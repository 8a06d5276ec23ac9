/** What is running here: versions, kernel, model, lessons. */
import { readFileSync } from "node:fs";
import { BLOCK_NEURONS } from "../kernels/index.ts";
import type { Memory } from "../memory/index.ts";
import { type ModelConfig, parameterCount } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import type { ShoalInfo } from "./types.ts";

export function infoOf(engine: Engine, memory: Memory, data: string): ShoalInfo {
  const { lessons } = memory;
  return {
    ...engineInfo(engine),
    lessons: {
      count: lessons.list().filter(({ consent }) => consent !== "none").length,
      proposed: lessons.list({ state: "proposed" }).filter(({ consent }) => consent === "none").length,
      overlaySha256: lessons.overlaySha256(engine.baseSha256),
    },
    data,
  };
}

/** What can be said without a data folder. */
export function engineInfo({ backend, folder, config }: Engine): Omit<ShoalInfo, "lessons" | "data"> {
  const count = parameterCount(config);
  return {
    version: packageVersion(),
    node: process.versions.node,
    kernel: backend.info,
    model: {
      path: folder.path,
      config,
      parameters: count,
      activeShare: (count - restingParameters(config)) / count,
      sha256: folder.sha256,
      bytes: folder.bytes,
    },
    memoryBytes: process.memoryUsage.rss(),
  };
}

/** Parameters that a token does not touch: neurons that do not fire, and rows of an embedding that is not the head too. */
function restingParameters({ selection, layers, neurons, width: D, vocabulary: V, tiedHead }: ModelConfig): number {
  const resting = selection ? neurons - selection.active * BLOCK_NEURONS : 0;
  return layers * 2 * resting * D + (tiedHead ? 0 : (V - 1) * D);
}

function packageVersion(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * Speed at the geometry of the smallest public RWKV-7 (191 M parameters, random weights), beside llama.cpp in the same run.
 *
 *   npx tsx bench/speed.bench.ts [--files Q8_0,Q4_0] [--threads 1,2] [--repeats 3] [--node24 PATH] [--chromium]
 *
 * Every engine is a process of its own, one after another. One JSON line a case; tokens a processor second can be compared on a
 * machine that does other work, tokens a second only on a quiet one. --node24 adds the relaxed and turbo kernels, which Node 20
 * has not; --chromium adds Shoal and wllama in a headless browser, in tokens a second.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CheckpointDtype, RWKV7_190M, randomGguf } from "../src/model/index.ts";
import { hasLlama } from "./peers/llama.ts";

const { values: flags } = parseArgs({
  options: {
    files: { type: "string", default: "Q8_0,Q4_0" },
    threads: { type: "string", default: "1" },
    repeats: { type: "string", default: "3" },
    node24: { type: "string" },
    chromium: { type: "boolean" },
  },
});
const script = (name: string): string => fileURLToPath(new URL(`./speed/${name}.ts`, import.meta.url));

function run(node: string, name: string, ...args: readonly string[]): void {
  const { stdout, status, stderr } = spawnSync(node, ["--import", "tsx", script(name), ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ${args.join(" ")}: ${stderr}`);
  for (const line of stdout.split("\n").filter((line) => line.startsWith("{"))) {
    console.log(JSON.stringify({ file: dtypeOf(args[0]!), ...(JSON.parse(line) as object) }));
  }
}

const dtypeOf = (path: string): string => /([A-Z0-9_]+)\.gguf$/.exec(path)![1]!;

const folder = mkdtempSync(join(tmpdir(), "shoal-speed-"));
try {
  for (const dtype of flags.files.split(",")) {
    const path = join(folder, `${dtype}.gguf`);
    const file = openSync(path, "w");
    for (const piece of randomGguf(RWKV7_190M, { dtype: dtype as CheckpointDtype, seed: 1 })) writeSync(file, piece);
    closeSync(file);
    for (const threads of flags.threads.split(",")) {
      const args = [path, threads, flags.repeats] as const;
      if (hasLlama) run(process.execPath, "llama", ...args);
      else console.error("llama.cpp is missing: npm install --prefix bench/peers");
      run(process.execPath, "shoal", ...args);
      if (flags.node24) for (const variant of ["relaxed", "turbo"]) run(flags.node24, "shoal", ...args, variant);
      if (flags.chromium) run(process.execPath, "chromium", ...args);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

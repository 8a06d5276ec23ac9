/** The WASM backend's host in Node: files, worker threads, engine flags, a cache file in the user's cache folder. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, homedir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Host, HostWorker, WorkerStart } from "./host.ts";
import { hasRelaxedSimd, type Variant } from "./variants.ts";

const REVECTORIZE_FLAG = "--experimental-wasm-revectorize";
const FIRST_NODE_WITH_REVECTORIZER = 24;

/** The worker's whole program. It is text, so that it needs no file of its own in any bundle. */
const WORKER_SOURCE = `
const { workerData: s } = require("node:worker_threads");
const table = new WebAssembly.Table({ element: "anyfunc", initial: s.kernelTable + s.kernels.length });
const abort = () => { throw new Error("kernel aborted"); };
try {
  const words = new Int32Array(s.memory.buffer);
  const nap = (address, value) => { Atomics.wait(words, address >> 2, value, 100); };
  const { exports } = new WebAssembly.Instance(s.module, { env: { memory: s.memory, table, abort, nap } });
  s.kernels.forEach((name, code) => table.set(s.kernelTable + code, exports[name] ?? null));
  exports.setWorkspace(s.workspaceStart);
  exports.setGemmTile(s.gemmTile);
  const signal = Atomics.load(words, s.signalAddress >> 2);
  exports.workerLoop(Atomics.add(words, s.readyAddress >> 2, 1) + 1, signal);
} catch (error) {
  Atomics.store(new Int32Array(s.memory.buffer), s.failedAddress >> 2, 1);
  throw error;
}`;

function cacheFile(): string {
  const base = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(base, "shoal", "kernels.json");
}

async function readCacheFile(): Promise<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(cacheFile(), "utf8"));
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, string>) : {};
  } catch {
    return {}; // absent or damaged: it is only a cache
  }
}

export function nodeHost(): Host {
  const major = Number(process.versions.node.split(".")[0]);
  return {
    cores: availableParallelism(),
    canShare: true,
    machine: `node ${process.versions.node} v8 ${process.versions.v8} ${cpus()[0]?.model ?? process.arch}`,
    variants: (allowTurbo) => {
      const variants: Variant[] = [];
      const turbo = allowTurbo && process.env["SHOAL_TURBO"] !== "0" && major >= FIRST_NODE_WITH_REVECTORIZER;
      if (turbo) variants.push("turbo");
      if (hasRelaxedSimd()) variants.push("relaxed");
      variants.push("baseline");
      return variants;
    },
    prepare: (variant) => {
      if (major < FIRST_NODE_WITH_REVECTORIZER) return;
      // The flag counts when a module is compiled, and it is process-wide: off again for the other variants.
      setFlagsFromString(variant === "turbo" ? REVECTORIZE_FLAG : REVECTORIZE_FLAG.replace("--", "--no-"));
    },
    readWasm: async (variant) => new Uint8Array(await readFile(new URL(`./build/${variant}.wasm`, import.meta.url))),
    startWorker: (start: WorkerStart): HostWorker => {
      const worker = new Worker(WORKER_SOURCE, { eval: true, workerData: start });
      worker.on("error", () => {}); // the failure is told by the word in memory, which the waiting thread reads
      worker.unref();
      return { terminate: () => void worker.terminate() };
    },
    readCache: async (key) => (await readCacheFile())[key] ?? null,
    writeCache: async (key, value) => {
      const file = cacheFile();
      const all = { ...(await readCacheFile()), [key]: value };
      try {
        await mkdir(join(file, ".."), { recursive: true });
        const temporary = `${file}.${process.pid}`;
        await writeFile(temporary, JSON.stringify(all));
        await rename(temporary, file);
      } catch {
        // A read-only home costs 20 ms at the next start and nothing else.
      }
    },
  };
}

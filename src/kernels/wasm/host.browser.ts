/** The WASM backend's host in a browser worker: fetch, web workers from a blob, the Cache API. */
import type { Host, HostWorker, WorkerStart } from "./host.ts";
import { hasRelaxedSimd, type Variant } from "./variants.ts";

const WORKER_SOURCE = `
onmessage = ({ data: s }) => {
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
  }
};`;

const CACHE_NAME = "shoal-kernels";
const cacheUrl = (key: string): string => `https://shoal.invalid/${encodeURIComponent(key)}`;

export function browserHost(): Host {
  const isolated = globalThis.crossOriginIsolated === true;
  return {
    cores: isolated ? (navigator.hardwareConcurrency ?? 1) : 1,
    canShare: isolated,
    machine: navigator.userAgent,
    variants: () => (hasRelaxedSimd() ? ["relaxed", "baseline"] : ["baseline"]),
    prepare: () => {},
    readWasm: async (variant: Variant) => {
      const response = await fetch(new URL(`./build/${variant}.wasm`, import.meta.url));
      return new Uint8Array(await response.arrayBuffer());
    },
    startWorker: (start: WorkerStart): HostWorker => {
      const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" }));
      const worker = new Worker(url);
      worker.postMessage(start);
      return {
        terminate: () => {
          worker.terminate();
          URL.revokeObjectURL(url);
        },
      };
    },
    readCache: async (key) => {
      if (!("caches" in globalThis)) return null;
      const hit = await (await caches.open(CACHE_NAME)).match(cacheUrl(key));
      return hit ? hit.text() : null;
    },
    writeCache: async (key, value) => {
      if ("caches" in globalThis) await (await caches.open(CACHE_NAME)).put(cacheUrl(key), new Response(value));
    },
  };
}

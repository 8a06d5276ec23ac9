/**
 * Measures Shoal and wllama (llama.cpp as WebAssembly) in one headless Chromium, in turn:
 *
 *   node --import tsx bench/speed/chromium.ts FILE THREADS REPEATS
 *
 * One JSON line an engine; tokens a second, as a page has no clock of processor time. Each repeat measures one engine and then
 * the other, so that what else the machine does meets both.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, launchChromium } from "../../test/browser/chromium.ts";
import { buildPackage } from "../../test/built-package.ts";
import { print, round } from "./measure.ts";

const [file = "", threads = "1", repeats = "3"] = process.argv.slice(2);
const WLLAMA = fileURLToPath(new URL("../peers/node_modules/@wllama/wllama/esm", import.meta.url));
const chromium = findChromium();
if (!chromium) throw new Error("no Chromium was found: install it, or set CHROMIUM to its path");
if (!existsSync(WLLAMA)) throw new Error("wllama is missing: npm install --prefix bench/peers");

const PREFILL_TOKENS = 64;
const DECODE_TOKENS = 32;
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".wasm": "application/wasm" };

// The text of random weights is no UTF-8, on which wllama stops, so its words are always "a" (token 98 of the made-up vocabulary).
/** Runs in a worker, as the threads of a page may not wait on its main one. */
const SHOAL_WORKER = `
import { createWasmBackend } from "/dist/kernels/index.js";
import { LanguageModel, modelBytes, openCheckpoint, packWeights, packedWeightsBytes, rwkv7Config, rwkv7Reader } from "/dist/model/index.js";
let model;
onmessage = async ({ data: { url, threads, prefill, decode } }) => {
  try {
    if (url) {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const checkpoint = await openCheckpoint({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) }, url);
      const config = rwkv7Config(checkpoint);
      const format = checkpoint.tensors.get("blocks.0.att.key.weight").dtype.startsWith("Q4") ? "int4" : "int8";
      const weightsBytes = packedWeightsBytes(config, format);
      const memoryBytes = weightsBytes + 3 * modelBytes(config) + 2 ** 26;
      const backend = await createWasmBackend({ threads, memoryBytes });
      const weights = await packWeights(backend, config, rwkv7Reader(checkpoint, config, url), format, backend.arena("weights", weightsBytes));
      model = new LanguageModel(backend, config, weights, backend.arena("model", modelBytes(config)));
      postMessage({ kernel: backend.info.kernel, threads: backend.info.threads });
      return;
    }
    const ids = Array.from({ length: prefill }, (_, i) => ((i * 7919) % 65000) + 1);
    model.reset();
    const began = performance.now();
    model.read(ids);
    const read = performance.now();
    for (let i = 0; i < decode; i++) model.read([ids[i]]);
    postMessage({ prefill: (1000 * prefill) / (read - began), decode: (1000 * decode) / (performance.now() - read) });
  } catch (error) { postMessage({ error: String(error?.stack ?? error) }); }
};`;

const PAGE = `<!doctype html><title>speed</title><script type="module">
import { Wllama } from "/wllama/index.js";
const worker = new Worker("/shoal-worker.js", { type: "module" });
const ask = (message) => new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data));
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(message);
});
window.openShoal = (threads) => ask({ url: "/model.gguf", threads });
window.runShoal = (prefill, decode) => ask({ prefill, decode });
let wllama;
window.openWllama = async (threads) => {
  wllama = new Wllama({ default: "/wllama/wasm/wllama.wasm" });
  const blob = await (await fetch("/model.gguf")).blob();
  await wllama.loadModel([blob], { n_threads: threads, n_ctx: 2048, n_batch: 512, n_gpu_layers: 0 });
  return { threads: wllama.getNumThreads?.() ?? threads };
};
window.runWllama = async (text, decode) => {
  const { timings } = await wllama.createCompletion({ prompt: text, max_tokens: decode, temperature: 0, logit_bias: { 98: 100 } });
  return { prefill: timings.prompt_per_second, decode: timings.predicted_per_second, read: timings.prompt_n, written: timings.predicted_n };
};
window.isReady = true;
</script>`;

const built = buildPackage();
const server = createServer((request, response) => {
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname.startsWith("/wllama/") ? join(WLLAMA, pathname.slice(8)) : join(built.folder, pathname);
  response.setHeader(
    "Content-Type",
    pathname === "/" ? "text/html" : (TYPES[extname(pathname)] ?? "application/octet-stream"),
  );
  if (pathname === "/") response.end(PAGE);
  else if (pathname === "/shoal-worker.js") response.end(SHOAL_WORKER);
  else if (pathname === "/model.gguf") {
    response.setHeader("Content-Length", statSync(file).size);
    createReadStream(file).pipe(response);
  } else if (existsSync(path)) response.end(readFileSync(path));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await launchChromium(chromium);

interface Rates {
  readonly prefill: number;
  readonly decode: number;
}

try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("window.isReady");
  const shoal = (await page.evaluate(`openShoal(${threads})`)) as object;
  const wllama = (await page.evaluate(`openWllama(${threads})`)) as object;
  // wllama keeps what a prompt begins with, so each begins otherwise.
  const text = "The quick brown fox jumps over the lazy dog. ".repeat(PREFILL_TOKENS / 16);
  const runs: Record<"shoal" | "wllama", Rates[]> = { shoal: [], wllama: [] };
  for (let i = 0; i <= Number(repeats); i++) {
    const ours = (await page.evaluate(`runShoal(${PREFILL_TOKENS}, ${DECODE_TOKENS})`)) as Rates;
    const theirs = (await page.evaluate(`runWllama(${JSON.stringify(`${i}. ${text}`)}, ${DECODE_TOKENS})`)) as Rates;
    if (i === 0) continue; // warm-up
    runs.shoal.push(ours);
    runs.wllama.push(theirs);
  }
  for (const [engine, about] of [["shoal", shoal] as const, ["wllama", wllama] as const]) {
    for (const name of ["prefill", "decode"] as const) {
      const rates = runs[engine].map((run) => run[name]).sort((a, b) => a - b);
      const perSecond = round(rates[Math.floor(rates.length / 2)]!);
      const spread = { low: round(rates[0]!), high: round(rates.at(-1)!) };
      print({ engine: `${engine}, Chromium`, threads: Number(threads), ...about, case: name, perSecond, ...spread });
    }
  }
} finally {
  await browser.close();
  server.close();
  built.remove();
}

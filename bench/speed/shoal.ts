/** Measures Shoal: node --import tsx bench/speed/shoal.ts FILE THREADS REPEATS [VARIANT]. One JSON line a case. */
import { Engine } from "../../src/runtime/index.ts";
import { cpuSeconds, DECODE_TOKENS, PREFILL_TOKENS, print, repeated, round, someIds } from "./measure.ts";

const [file = "", threads = "1", repeats = "3", variant] = process.argv.slice(2);
const began = { cpu: cpuSeconds(), wall: performance.now() };
const engine = await Engine.open({
  model: file,
  threads: Number(threads),
  ...(variant ? { variant: variant as "relaxed" } : {}),
});
const about = { engine: "shoal", kernel: engine.backend.info.kernel, threads: Number(threads) };
print({
  ...about,
  case: "load",
  cpuSeconds: round(cpuSeconds() - began.cpu),
  ms: round(performance.now() - began.wall),
});

const { model } = engine;
const ids = someIds(PREFILL_TOKENS);
const first = { cpu: cpuSeconds(), wall: performance.now() };
model.read(ids.slice(0, 32));
const ms = round(performance.now() - first.wall);
print({ ...about, case: "first token after 32", cpuMs: round(1000 * (cpuSeconds() - first.cpu)), ms });
const prefill = (): void => {
  model.reset();
  model.read(ids);
};
print({ ...about, ...(await repeated("prefill", PREFILL_TOKENS, Number(repeats), prefill)) });
const decode = (): void => {
  for (let i = 0; i < DECODE_TOKENS; i++) model.read([ids[i]!]);
};
print({ ...about, ...(await repeated("decode", DECODE_TOKENS, Number(repeats), decode)) });
const saving = performance.now();
for (let i = 0; i < 20; i++) model.state.restore(model.state.save());
print({ ...about, case: "state saved and restored", ms: round((performance.now() - saving) / 20) });
const { weightsBytes, folder } = engine;
print({ ...about, case: "memory", rssBytes: process.memoryUsage.rss(), weightsBytes, fileBytes: folder.bytes });
engine.close();

/** Measures llama.cpp: node --import tsx bench/speed/llama.ts FILE THREADS REPEATS. One JSON line a case. */
import { LlamaModel } from "../peers/llama.ts";
import { cpuSeconds, DECODE_TOKENS, PREFILL_TOKENS, print, repeated, round, someIds } from "./measure.ts";

const [file = "", threads = "1", repeats = "3"] = process.argv.slice(2);
const about = { engine: "llama.cpp", threads: Number(threads) };
const began = { cpu: cpuSeconds(), wall: performance.now() };
const model = await LlamaModel.open(file, Number(threads));
print({
  ...about,
  case: "load",
  cpuSeconds: round(cpuSeconds() - began.cpu),
  ms: round(performance.now() - began.wall),
});

const ids = someIds(PREFILL_TOKENS);
const prefill = async (): Promise<void> => {
  await model.reset();
  await model.read(ids);
};
print({ ...about, ...(await repeated("prefill", PREFILL_TOKENS, Number(repeats), prefill)) });
await model.reset();
const decode = (): Promise<unknown> => model.greedy([ids[0]!], DECODE_TOKENS);
print({ ...about, ...(await repeated("decode", DECODE_TOKENS, Number(repeats), decode)) });
print({ ...about, case: "memory", rssBytes: process.memoryUsage.rss() });
await model.close();

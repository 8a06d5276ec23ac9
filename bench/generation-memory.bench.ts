/**
 * Memory over one very long answer: resident set size from 1,000 to 100,000 generated tokens.
 *
 *   npx tsx bench/generation-memory.bench.ts [--model models/nano] [--tokens 100000]
 *
 * One JSON line at 1, 2, 5, 10 ... thousand tokens: `{tokens, rssBytes, stateBytes, tokensPerSecond}`, then a line with the
 * largest rise over the lowest reading before it and the fall from the first reading to the last. Exit code 1 if it has
 * risen by more than 2 %. Garbage is collected before each reading, or the first would still hold what opening the model
 * left behind; a system that takes back pages nobody reads lets it fall further.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { generate } from "../src/model/index.ts";
import { Engine } from "../src/runtime/index.ts";

const ALLOWED_RISE = 0.02;
const MARKS = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((thousands) => 1000 * thousands);

const { values: flags } = parseArgs({
  options: {
    model: { type: "string", default: fileURLToPath(new URL("../models/nano", import.meta.url)) },
    tokens: { type: "string", default: "100000" },
  },
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const maxTokens = Number(flags.tokens);
const engine = await Engine.open({ model: flags.model });
const { model, tokenizer } = engine;
// Nothing stops it, and no token may win for ever.
const answer = generate(model, tokenizer.encode("Once upon a time"), {
  maxTokens,
  stopIds: [],
  temperature: 1,
  seed: 1,
});
const began = performance.now();
let [tokens, first, lowest, rise, fall] = [0, 0, 0, 0, 0];
for await (const _ of answer) {
  tokens++;
  if (!MARKS.includes(tokens)) continue;
  collectGarbage();
  const rssBytes = process.memoryUsage.rss();
  first ||= rssBytes;
  lowest ||= rssBytes;
  rise = Math.max(rise, rssBytes / lowest - 1);
  fall = 1 - rssBytes / first;
  lowest = Math.min(lowest, rssBytes);
  const tokensPerSecond = Math.round((1000 * tokens) / (performance.now() - began));
  const stateBytes = model.state.values.byteLength;
  process.stdout.write(`${JSON.stringify({ tokens, rssBytes, stateBytes, tokensPerSecond })}\n`);
}
const share = (value: number): number => Number(value.toFixed(4));
process.stdout.write(`${JSON.stringify({ node: process.version, largestRise: share(rise), fall: share(fall) })}\n`);
if (rise > ALLOWED_RISE) process.exitCode = 1;
engine.close();

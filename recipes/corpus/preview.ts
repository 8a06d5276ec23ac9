/**
 * Prints generated documents for people to read.
 *
 *   npx tsx recipes/corpus/preview.ts --kind told --n 20 --seed 3 [--held-out]
 */
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import { readable } from "./forms.ts";
import { generators } from "./registry.ts";

const { values } = parseArgs({
  options: {
    kind: { type: "string" },
    n: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    "held-out": { type: "boolean", default: false },
  },
});

const kinds = [...generators.keys()].sort();
const generate = generators.get(values.kind ?? "");
if (generate === undefined) {
  console.error(`preview: --kind must be one of ${kinds.join(", ")}`);
  process.exit(2);
}
const rng = new Rng(Number(values.seed));
for (let i = 0; i < Number(values.n); i++) {
  const document = generate(rng.fork(), { heldOut: values["held-out"] });
  console.log(`--- ${document.kind} ${document.language}`);
  console.log(readable(document).replaceAll("<|stop|>", "\n").replaceAll("<|end|>", ""));
}

/**
 * Which words are common, judged by how often they occur in a small file of everyday sentences.
 *
 * A count sketch: one 16-bit counter per hash bucket instead of a map of strings, so it stays at 4 MiB. Two words that
 * share a bucket make a rare one look common now and then, which does no harm here.
 */
import { hashText } from "../hash.ts";

const BUCKETS = 1 << 21;

export class FrequencySketch {
  readonly #counts = new Uint16Array(BUCKETS);

  add(word: string): void {
    const bucket = hashText(word) % BUCKETS;
    if ((this.#counts[bucket] as number) < 0xffff) (this.#counts[bucket] as number)++;
  }

  count(word: string): number {
    return this.#counts[hashText(word) % BUCKETS] as number;
  }
}

/** Counts of the lower-case English words of a text. */
export function englishWordCounts(text: string): FrequencySketch {
  const sketch = new FrequencySketch();
  for (const word of text.toLowerCase().match(/[a-z']+/g) ?? []) sketch.add(word);
  return sketch;
}

/** Counts of the runs of 1 to 4 hanzi of a text: words need no segmentation to be counted. */
export function hanziRunCounts(text: string): FrequencySketch {
  const sketch = new FrequencySketch();
  for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    for (let start = 0; start < run.length; start++) {
      for (let length = 1; length <= 4 && start + length <= run.length; length++) {
        sketch.add(run.slice(start, start + length));
      }
    }
  }
  return sketch;
}

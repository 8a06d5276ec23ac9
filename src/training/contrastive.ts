/**
 * Supervised contrastive loss over relation keys: phrasings of one relation together, in both languages, others apart.
 *
 *   L = -1/n sum_i 1/|P(i)| sum_{p in P(i)} log( exp(z_i z_p / tau) / sum_{j != i} exp(z_i z_j / tau) )
 *
 * P(i) are the other rows with i's label; rows without one are left out. Source: Khosla et al. 2020 (arXiv:2004.11362).
 * The batches are a few dozen rows of 64 numbers, so this is plain TypeScript.
 */

/** Temperature tau. */
export const CONTRASTIVE_TEMPERATURE = 0.1;

/**
 * Writes the gradient of `weight` L with respect to z and returns L in nats.
 *
 * @param z unit rows [rows, width].
 * @param labels relation of each row; negative = an empty row.
 */
export function contrastiveLoss(
  z: Float32Array,
  labels: ArrayLike<number>,
  width: number,
  weight: number,
  dz: Float32Array,
): number {
  const rows = labels.length;
  dz.fill(0);
  const counted: number[] = [];
  for (let i = 0; i < rows; i++) if (labels[i]! >= 0 && positives(labels, i) > 0) counted.push(i);
  if (counted.length === 0) return 0;
  let total = 0;
  const scores = new Float64Array(rows);
  for (const i of counted) {
    let peak = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < rows; j++) {
      if (j === i || labels[j]! < 0) continue;
      let dot = 0;
      for (let c = 0; c < width; c++) dot += z[i * width + c]! * z[j * width + c]!;
      scores[j] = dot / CONTRASTIVE_TEMPERATURE;
      peak = Math.max(peak, scores[j]!);
    }
    let sum = 0;
    for (let j = 0; j < rows; j++) if (j !== i && labels[j]! >= 0) sum += Math.exp(scores[j]! - peak);
    const log = peak + Math.log(sum);
    const same = positives(labels, i);
    const scale = weight / (counted.length * CONTRASTIVE_TEMPERATURE);
    for (let j = 0; j < rows; j++) {
      if (j === i || labels[j]! < 0) continue;
      const positive = labels[j] === labels[i] ? 1 / same : 0;
      if (positive > 0) total += positive * (log - scores[j]!);
      const d = scale * (Math.exp(scores[j]! - log) - positive);
      for (let c = 0; c < width; c++) {
        dz[i * width + c]! += d * z[j * width + c]!;
        dz[j * width + c]! += d * z[i * width + c]!;
      }
    }
  }
  return total / counted.length;
}

function positives(labels: ArrayLike<number>, i: number): number {
  let count = 0;
  for (let j = 0; j < labels.length; j++) if (j !== i && labels[j] === labels[i]) count++;
  return count;
}

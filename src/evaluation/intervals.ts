/**
 * Confidence intervals for rates.
 */

/** A rate with its 95 % interval. */
export interface Rate {
  readonly hits: number;
  readonly n: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval. Source: Wilson 1927, JASA 22, 209-212.
 * @param effectiveN n divided by the design effect, where items are not independent; n by default.
 */
export function wilson(hits: number, n: number, effectiveN: number = n): Rate {
  if (n === 0) return { hits, n, rate: Number.NaN, low: 0, high: 1 };
  const p = hits / n;
  const m = effectiveN;
  const centre = (p + (Z * Z) / (2 * m)) / (1 + (Z * Z) / m);
  const half = (Z / (1 + (Z * Z) / m)) * Math.sqrt((p * (1 - p)) / m + (Z * Z) / (4 * m * m));
  return { hits, n, rate: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Rate of items that come in clusters: the interval is widened by the clusters' own variance (design effect >= 1). */
export function clusteredRate(clusters: readonly { readonly hits: number; readonly n: number }[]): Rate {
  const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
  const hits = clusters.reduce((sum, cluster) => sum + cluster.hits, 0);
  const p = hits / n;
  if (clusters.length < 2 || p === 0 || p === 1) return wilson(hits, n, clusters.length);
  const k = clusters.length;
  const residuals = clusters.reduce((sum, cluster) => sum + (cluster.hits - p * cluster.n) ** 2, 0);
  const clusteredVariance = (k / (k - 1)) * (residuals / (n * n));
  const binomialVariance = (p * (1 - p)) / n;
  return wilson(hits, n, n / Math.max(1, clusteredVariance / binomialVariance));
}

/** "72.3 % [70.1, 74.4]". */
export function formatRate({ rate, low, high }: Rate): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(rate)} % [${percent(low)}, ${percent(high)}]`;
}

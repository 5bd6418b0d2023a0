export interface Stats {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;

/** Median and 95th percentile of times, in whatever unit they are. */
export const statsOf = (times: readonly number[]): Stats => {
  const sorted = [...times].sort((a, b) => a - b);
  const upper = at(sorted, 0.5);
  const lower = sorted.length % 2 === 0 ? (sorted[sorted.length / 2 - 1] ?? upper) : upper;
  const higher = sorted.length % 2 === 0 ? (sorted[sorted.length / 2] ?? upper) : upper;
  return { n: sorted.length, median: (lower + higher) / 2, p95: at(sorted, 0.95) };
};

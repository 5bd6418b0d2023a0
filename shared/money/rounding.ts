/**
 * `value * numerator / denominator`, rounded half up (half away from zero when negative), exactly.
 * The one place where money is rounded. Takes integers; the product may pass 2^53, hence BigInt.
 */
export const mulDiv = (value: number, numerator: number, denominator: number): number => {
  const product = BigInt(value) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const negative = product < 0n !== divisor < 0n;
  const [n, d] = [product < 0n ? -product : product, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * n + d) / (2n * d);
  return Number(negative ? -rounded : rounded);
};

/** One hundredth of a percent. 2% is 200, 1% a month is 100. */
export type BasisPoints = number;

/** `bp` hundredths of a percent of `cents`, rounded half up to the cent. */
export const percentOf = (cents: number, bp: BasisPoints): number => mulDiv(cents, bp, 10_000);

import type { Cents } from './cents';
import { mulDiv } from './rounding';

export type Leftover = 'last' | 'first';

/**
 * `total` in `parts` equal amounts; the cents that do not divide go to the last part (the retail habit)
 * or to the first. The sum is always `total`. `parts` is at least 1, `total` at least 0.
 */
export const splitEvenly = (total: Cents, parts: number, leftover: Leftover = 'last'): Cents[] => {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`parts must be at least 1, got ${parts}`);
  const share = Math.floor(total / parts);
  const amounts = new Array<Cents>(parts).fill(share);
  amounts[leftover === 'last' ? parts - 1 : 0] = total - share * (parts - 1);
  return amounts;
};

/**
 * `total` shared in proportion to `weights`, to the cent: each running total is rounded half up, so the
 * sum is exactly `total` and no share is off by more than one cent. Weights are integers, not all zero.
 */
export const splitByWeight = (total: Cents, weights: readonly number[]): Cents[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole <= 0) throw new RangeError('weights must add up to more than zero');
  let weightSoFar = 0;
  let shared = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const upToHere = mulDiv(total, weightSoFar, whole);
    const share = upToHere - shared;
    shared = upToHere;
    return share;
  });
};

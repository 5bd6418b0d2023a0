import type { Cents } from '../money/cents';
import type { Flow } from './present-value';

const STEPS = 100;
const PRECISION = 1e-13;

/**
 * The effective rate per unit of time (a fraction) at which the flows are worth `receivedCents` now: 0 where they add
 * up to no more, infinite where no rate explains them (all is paid back at once).
 *
 * Newton's method on the logarithm of the growth. The function falls and is convex, so that from 0 it comes nearer
 * at each step and never passes the root.
 */
export const effectiveRate = (receivedCents: Cents, flows: readonly Flow[]): number => {
  if (receivedCents <= 0) return Number.POSITIVE_INFINITY;
  let growth = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let excess = -receivedCents;
    let slope = 0;
    for (const { cents, time } of flows) {
      const worth = cents * Math.exp(-growth * time);
      excess += worth;
      slope += worth * time;
    }
    if (excess <= 0) break;
    if (slope === 0) return Number.POSITIVE_INFINITY;
    growth += excess / slope;
    if (excess / slope < PRECISION) break;
  }
  return Math.expm1(growth);
};

/** The rate a year of a rate a month, interest on interest (both fractions): 1% makes 12.68%. */
export const yearlyRate = (monthlyRate: number): number => (1 + monthlyRate) ** 12 - 1;

import { Random } from '@shared/sample-shop/random';
import { areaUnderCurve } from './auc';
import { byCustomer } from './by-customer';
import type { Example } from './known-then';

const ROUNDS = 1_000;
const SEED = 2_026;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const middle95 = (values: readonly number[]): Interval => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
};

/**
 * 95% intervals of the area under the curve of each prediction, and of what the first has over each. Whole customers
 * are drawn, because the invoices of one customer are alike: drawing invoices would make the intervals too narrow.
 */
export const bootstrapAreas = (
  later: readonly Example[],
  predictions: readonly (readonly number[])[],
): { readonly areas: readonly Interval[]; readonly gains: readonly Interval[] } => {
  const random = new Random(SEED);
  const numbered = later.map(({ customer }, index) => ({ customer, index }));
  const customers = [...byCustomer(numbered).values()];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const drawn = customers.flatMap(() => customers[random.int(0, customers.length - 1)] ?? []);
    const late = drawn.map(({ index }) => later[index]?.late === true);
    return predictions.map((scores) =>
      areaUnderCurve(
        drawn.map(({ index }) => scores[index] ?? 0),
        late,
      ),
    );
  });
  return {
    areas: predictions.map((_, which) => middle95(rounds.map((areas) => areas[which] ?? Number.NaN))),
    gains: predictions.map((_, which) =>
      middle95(rounds.map((areas) => (areas[0] ?? Number.NaN) - (areas[which] ?? Number.NaN))),
    ),
  };
};

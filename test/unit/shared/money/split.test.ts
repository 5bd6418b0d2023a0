import { mulDiv, percentOf } from '@shared/money/rounding';
import { splitByWeight, splitEvenly } from '@shared/money/split';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('splitting evenly', () => {
  it('gives the leftover cents to the last part, or to the first', () => {
    expect(splitEvenly(10_000, 3)).toEqual([3_333, 3_333, 3_334]);
    expect(splitEvenly(10_000, 3, 'first')).toEqual([3_334, 3_333, 3_333]);
    expect(splitEvenly(100_000, 7)).toEqual([14_285, 14_285, 14_285, 14_285, 14_285, 14_285, 14_290]);
  });

  it('refuses no parts at all', () => {
    expect(() => splitEvenly(100, 0)).toThrow(RangeError);
  });

  it('keeps the sum, with no part below the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        (total, parts) => {
          const amounts = splitEvenly(total, parts);
          expect(amounts).toHaveLength(parts);
          expect(sum(amounts)).toBe(total);
          expect(Math.min(...amounts)).toBe(Math.floor(total / parts));
        },
      ),
    );
  });
});

describe('splitting by weight', () => {
  it('keeps the sum and is never a cent off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          fc.pre(sum(weights) > 0);
          const shares = splitByWeight(total, weights);
          expect(sum(shares)).toBe(total);
          shares.forEach((share, index) => {
            expect(Math.abs(share - (total * (weights[index] ?? 0)) / sum(weights))).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});

describe('rounding', () => {
  it('goes half up, away from zero when negative, also beyond 2^53', () => {
    expect(mulDiv(1, 1, 2)).toBe(1);
    expect(mulDiv(-1, 1, 2)).toBe(-1);
    expect(mulDiv(5, 1, 4)).toBe(1);
    expect(mulDiv(9_999_999_999, 10_000_000, 10_000_000)).toBe(9_999_999_999);
    expect(percentOf(15_000, 200)).toBe(300);
    expect(percentOf(25, 200)).toBe(1);
  });
});

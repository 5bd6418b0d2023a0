import { type PriceRow, priceTable } from '@shared/domain/price-table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const months = (count: number) => Array.from({ length: count }, (_, index) => 30 * (index + 1));
const columns = ({ installmentCents, interestCents, amortizedCents, balanceCents }: PriceRow) => [
  installmentCents,
  interestCents,
  amortizedCents,
  balanceCents,
];

/** Half up, of a fraction of whole numbers. */
const rounded = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/** The same table in exact fractions: `(1+i)^n` is a quotient of whole numbers, and nothing is a float. */
const exactInstallments = (financed: number, bp: number, count: number): number[] => {
  const [up, whole] = [BigInt(10_000 + bp), 10_000n];
  const [grown, base] = [up ** BigInt(count), whole ** BigInt(count)];
  // PV · i · (1+i)^n / ((1+i)^n − 1)
  const equal = rounded(BigInt(financed) * BigInt(bp) * grown, whole * (grown - base));
  let balance = BigInt(financed);
  const amounts: bigint[] = [];
  for (let k = 1; k <= count; k += 1) {
    const interest = rounded(balance * BigInt(bp), whole);
    const pay = k === count ? balance + interest : equal;
    amounts.push(pay);
    balance += interest - pay;
  }
  return amounts.map(Number);
};

describe('the Price table', () => {
  it('of R$ 1.000,00 in ten at 1% is the worked one, row by row', () => {
    expect(priceTable(100_000, 100, months(10), 'last').map(columns)).toEqual([
      [10_558, 1_000, 9_558, 90_442],
      [10_558, 904, 9_654, 80_788],
      [10_558, 808, 9_750, 71_038],
      [10_558, 710, 9_848, 61_190],
      [10_558, 612, 9_946, 51_244],
      [10_558, 512, 10_046, 41_198],
      [10_558, 412, 10_146, 31_052],
      [10_558, 311, 10_247, 20_805],
      [10_558, 208, 10_350, 10_455],
      [10_560, 105, 10_455, 0],
    ]);
  });

  it('puts the odd cents on the first where the shop wants them there', () => {
    const rows = priceTable(100_000, 100, months(10), 'first');
    expect(rows.map(({ installmentCents }) => installmentCents)).toEqual([
      10_560,
      ...new Array(9).fill(10_558),
    ]);
    expect(rows.at(-1)?.balanceCents).toBe(0);
  });

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 9_999_999 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 48 }),
        (financed, bp, count) => {
          const rows = priceTable(financed, bp, months(count), 'last');
          expect(rows.map(({ installmentCents }) => installmentCents)).toEqual(
            exactInstallments(financed, bp, count),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('closes also where rounding would run away: 999 months, or a few cents', () => {
    for (const [financed, count] of [
      [100_000, 999],
      [140, 120],
      [50, 33],
    ] as const) {
      const rows = priceTable(financed, 100, months(count), 'last');
      expect(rows.at(-1)?.balanceCents).toBe(0);
      expect(rows.every(({ installmentCents }) => installmentCents > 0)).toBe(true);
    }
  });
});

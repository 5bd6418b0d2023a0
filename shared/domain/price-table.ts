import { DAYS_PER_MONTH } from '../finance/months';
import { presentValue } from '../finance/present-value';
import type { Cents } from '../money/cents';
import { type BasisPoints, percentOf } from '../money/rounding';
import { type Leftover, splitEvenly } from '../money/split';

export interface PriceRow {
  readonly installmentCents: Cents;
  readonly interestCents: Cents;
  readonly amortizedCents: Cents;
  /** Left after this installment. */
  readonly balanceCents: Cents;
}

/** What installments of one real each, at these times, are worth at the sale; times in thirtieths of a month. */
export const annuityFactor = (monthlyBp: BasisPoints, thirtieths: readonly number[]): number =>
  presentValue(
    thirtieths.map((time) => ({ cents: 1, time: time / DAYS_PER_MONTH })),
    monthlyBp / 10_000,
  );

/** What so many monthly installments of one real, the first in a month, are worth: their number without interest. */
export const monthlyFactor = (monthlyBp: BasisPoints, count: number): number =>
  annuityFactor(
    monthlyBp,
    Array.from({ length: count }, (_, index) => (index + 1) * DAYS_PER_MONTH),
  );

const interestOf = (balanceCents: Cents, monthlyBp: BasisPoints, elapsed: number): Cents =>
  elapsed === DAYS_PER_MONTH
    ? percentOf(balanceCents, monthlyBp)
    : Math.round(balanceCents * ((1 + monthlyBp / 10_000) ** (elapsed / DAYS_PER_MONTH) - 1));

/** The rows of a table of these installments: each row's interest rounded, the last row closing the balance. */
const rowsOf = (
  financedCents: Cents,
  monthlyBp: BasisPoints,
  thirtieths: readonly number[],
  amounts: readonly Cents[],
): PriceRow[] => {
  let balanceCents = financedCents;
  return amounts.map((installmentCents, index) => {
    const elapsed = (thirtieths[index] ?? 0) - (thirtieths[index - 1] ?? 0);
    const isLast = index === amounts.length - 1;
    const interestCents = isLast
      ? installmentCents - balanceCents
      : interestOf(balanceCents, monthlyBp, elapsed);
    const amortizedCents = installmentCents - interestCents;
    balanceCents -= amortizedCents;
    return { installmentCents, interestCents, amortizedCents, balanceCents };
  });
};

/** What the last installment must be for the table to close, when all before it are these. */
const closingCents = (
  financedCents: Cents,
  monthlyBp: BasisPoints,
  thirtieths: readonly number[],
  equalCents: Cents,
): Cents => {
  const before = thirtieths.length - 1;
  const amounts = new Array<Cents>(thirtieths.length).fill(equalCents);
  const balance = rowsOf(financedCents, monthlyBp, thirtieths, amounts)[before - 1]?.balanceCents;
  const left = balance ?? financedCents;
  return left + interestOf(left, monthlyBp, (thirtieths[before] ?? 0) - (thirtieths[before - 1] ?? 0));
};

/**
 * The Price table over any due days: equal installments `PV / Σ (1+i)^-t`, rounded half up, and one that closes it –
 * the last, or the first where the shop wants the odd cents there. In a very long plan, or one of a few cents, the
 * rounding of each row would grow past half an installment: there the exact total is split evenly, the odd cents last,
 * where they cost least.
 */
export const priceTable = (
  financedCents: Cents,
  monthlyBp: BasisPoints,
  thirtieths: readonly number[],
  leftover: Leftover,
): PriceRow[] => {
  const count = thirtieths.length;
  const exact = financedCents / annuityFactor(monthlyBp, thirtieths);
  const equalCents = Math.round(exact);
  const closing = closingCents(financedCents, monthlyBp, thirtieths, equalCents);
  const amounts = new Array<Cents>(count).fill(equalCents);
  if (leftover === 'last') amounts[count - 1] = closing;
  else {
    // A cent paid with the first installment is worth more at the end than one paid with the last.
    const months = ((thirtieths[count - 1] ?? 0) - (thirtieths[0] ?? 0)) / DAYS_PER_MONTH;
    amounts[0] = equalCents + Math.round((closing - equalCents) * (1 + monthlyBp / 10_000) ** -months);
  }
  const strays = closing < 1 || Math.abs(closing - equalCents) > equalCents / 2;
  const kept = strays ? splitEvenly(Math.round(exact * count), count) : amounts;
  return rowsOf(financedCents, monthlyBp, thirtieths, kept);
};

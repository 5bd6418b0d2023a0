import { DAYS_PER_MONTH } from '../finance/months';
import { presentValue } from '../finance/present-value';
import { effectiveRate } from '../finance/rate';
import type { Cents } from '../money/cents';
import { type BasisPoints, mulDiv } from '../money/rounding';
import { annuityFactor } from './price-table';

/**
 * Most a shop may charge for selling on credit: 1% a month, effective. Shops are no banks (STJ, REsp 1.720.656/MG;
 * Código Civil 406 and 591).
 */
export const MAX_MONTHLY_BP: BasisPoints = 100;

/** Some judges read the limit as 12% a year without interest on interest; 1% a month makes 12.68%. */
export const SIMPLE_YEARLY_LIMIT = 0.12;

export type PricingError =
  | 'rate-malformed'
  | 'credit-total-too-high'
  | {
      readonly reason: 'rate-over-limit';
      /** What the plan really costs a month, as a fraction; infinite when nothing is left to wait for. */
      readonly monthlyRate: number;
      /** The Price installment at the limit, over the same days, in cents. */
      readonly mostInstallmentCents: Cents;
    }
  | { readonly reason: 'installments-under-financed'; readonly leastInstallmentCents: Cents };

const timed = (amounts: readonly Cents[], thirtieths: readonly number[]) =>
  amounts.map((cents, index) => ({ cents, time: (thirtieths[index] ?? 0) / DAYS_PER_MONTH }));

/** What installments really cost a month (a fraction), over their own times in thirtieths of a month. */
export const effectiveMonthlyRate = (
  financedCents: Cents,
  amounts: readonly Cents[],
  thirtieths: readonly number[],
): number => effectiveRate(financedCents, timed(amounts, thirtieths));

/** Half a cent an installment is rounding, not interest. The rest keeps a float's dust out of the comparison. */
const ROUNDING_CENTS = 0.5;
const DUST = 1e-6;

/** The refusal of installments that cost more than the law lets a shop charge, or null. */
export const overLimit = (
  financedCents: Cents,
  amounts: readonly Cents[],
  thirtieths: readonly number[],
): PricingError | null => {
  const factor = annuityFactor(MAX_MONTHLY_BP, thirtieths);
  const worth = presentValue(timed(amounts, thirtieths), MAX_MONTHLY_BP / 10_000);
  if (worth <= financedCents + ROUNDING_CENTS * factor + DUST) return null;
  return {
    reason: 'rate-over-limit',
    monthlyRate: effectiveMonthlyRate(financedCents, amounts, thirtieths),
    mostInstallmentCents: Math.round(financedCents / factor),
  };
};

/** A flat rate as a share of what is financed: rate times months, in parts of `FLAT_WHOLE`. */
export const flatShare = (monthlyBp: BasisPoints, thirtieths: number): number => monthlyBp * thirtieths;
export const FLAT_WHOLE = 10_000 * DAYS_PER_MONTH;

/** Interest of a flat rate on the whole financed amount for the whole time, in cents. */
export const flatInterestCents = (financedCents: Cents, monthlyBp: BasisPoints, thirtieths: number): Cents =>
  mulDiv(financedCents, flatShare(monthlyBp, thirtieths), FLAT_WHOLE);

import type { Cents } from '../money/cents';
import { MAX_CENTS, sumCents } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { splitEvenly } from '../money/split';
import { err, ok, type Result } from '../result';
import type { PlanDay } from './plan-days';
import { annuityFactor, priceTable } from './price-table';
import {
  effectiveMonthlyRate,
  FLAT_WHOLE,
  flatInterestCents,
  flatShare,
  MAX_MONTHLY_BP,
  overLimit,
  type PricingError,
} from './pricing';
import type { Pricing } from './sale';
import { financedAndDays, type PlanError, type PlanRequest } from './schedule';

/** A plan as a sale on credit may have it. */
export interface CreditPlan extends PlanRequest {
  readonly pricing: Pricing;
  /** "1 + n": the down payment equals the installments; `downPaymentCents` is then of no account. */
  readonly downPaymentIsInstallment?: boolean;
}

export type CreditPlanError = PlanError | PricingError;

export interface PricedPlan {
  readonly downPaymentCents: Cents;
  readonly financedCents: Cents;
  readonly days: readonly PlanDay[];
  /** One for each day. */
  readonly amounts: readonly Cents[];
  /** Effective, as a fraction; 0 without interest. */
  readonly monthlyRate: number;
}

const thirtiethsOf = (days: readonly PlanDay[]): number[] => days.map(({ thirtieths }) => thirtieths);

/** How long a flat rate is charged for: a period for each installment, whenever the first falls due. */
const flatThirtieths = ({ interval, count }: CreditPlan, days: readonly PlanDay[]): number =>
  interval.kind === 'typed'
    ? (days.at(-1)?.thirtieths ?? 0)
    : count * (interval.kind === 'days' ? interval.days : 30);

const isRate = (bp: number): boolean => Number.isInteger(bp) && bp >= 0;

/** The down payment of "1 + n": what makes it and all installments the same. */
const equalDownPaymentCents = (plan: CreditPlan, days: readonly PlanDay[]): Cents => {
  const { pricing, totalCents, count, leftover } = plan;
  switch (pricing.kind) {
    case 'none':
      return splitEvenly(totalCents, count + 1, leftover)[0] ?? 0;
    case 'price':
      return Math.round(totalCents / (1 + annuityFactor(pricing.monthlyBp, thirtiethsOf(days))));
    case 'flat': {
      const share = flatShare(pricing.monthlyBp, flatThirtieths(plan, days));
      return mulDiv(totalCents, FLAT_WHOLE + share, (count + 1) * FLAT_WHOLE + share);
    }
    case 'fixed':
      return pricing.installmentCents;
  }
};

const amountsOf = (plan: CreditPlan, financedCents: Cents, days: readonly PlanDay[]): Cents[] => {
  const { pricing, count, leftover } = plan;
  switch (pricing.kind) {
    case 'none':
      return splitEvenly(financedCents, count, leftover);
    case 'price': {
      if (pricing.monthlyBp === 0) return splitEvenly(financedCents, count, leftover);
      const equal = plan.downPaymentIsInstallment ? plan.downPaymentCents : 0;
      if (equal * count >= financedCents) return new Array<Cents>(count).fill(equal);
      return priceTable(financedCents, pricing.monthlyBp, thirtiethsOf(days), leftover).map(
        ({ installmentCents }) => installmentCents,
      );
    }
    case 'flat': {
      const interest = flatInterestCents(financedCents, pricing.monthlyBp, flatThirtieths(plan, days));
      return splitEvenly(financedCents + interest, count, leftover);
    }
    case 'fixed':
      return new Array<Cents>(count).fill(pricing.installmentCents);
  }
};

const pricingRefusal = (
  { pricing }: CreditPlan,
  financedCents: Cents,
  amounts: readonly Cents[],
  thirtieths: readonly number[],
): PricingError | null => {
  const sum = sumCents(amounts);
  if (sum < financedCents)
    return {
      reason: 'installments-under-financed',
      leastInstallmentCents: Math.ceil(financedCents / amounts.length),
    };
  if (pricing.kind === 'none') return null;
  if (pricing.kind === 'price')
    return pricing.monthlyBp <= MAX_MONTHLY_BP
      ? null
      : {
          reason: 'rate-over-limit',
          monthlyRate: pricing.monthlyBp / 10_000,
          mostInstallmentCents: Math.round(financedCents / annuityFactor(MAX_MONTHLY_BP, thirtieths)),
        };
  return overLimit(financedCents, amounts, thirtieths);
};

/**
 * Amounts, days and rate of a plan, or why it cannot be. The installments add up to what is financed and the plan's
 * interest, to the cent; none is empty, and none costs more than the law lets a shop charge.
 */
export const priceOfPlan = (asked: CreditPlan): Result<PricedPlan, CreditPlanError> => {
  const { pricing } = asked;
  if ((pricing.kind === 'price' || pricing.kind === 'flat') && !isRate(pricing.monthlyBp))
    return err('rate-malformed');
  if (
    pricing.kind === 'fixed' &&
    !(Number.isInteger(pricing.installmentCents) && pricing.installmentCents > 0)
  )
    return err('installment-under-one-cent');
  let plan = asked;
  if (asked.downPaymentIsInstallment) {
    const whole = financedAndDays({ ...asked, downPaymentCents: 0 });
    if (!whole.ok) return whole;
    plan = { ...asked, downPaymentCents: equalDownPaymentCents(asked, whole.value.days) };
  }
  const left = financedAndDays(plan);
  if (!left.ok) return left;
  const { financedCents, days } = left.value;
  const thirtieths = thirtiethsOf(days);
  const amounts = amountsOf(plan, financedCents, days);
  const refused = pricingRefusal(plan, financedCents, amounts, thirtieths);
  if (refused) return err(refused);
  const sum = sumCents(amounts);
  if (plan.downPaymentCents + sum > MAX_CENTS) return err('credit-total-too-high');
  const monthlyRate =
    sum === financedCents
      ? 0
      : pricing.kind === 'price'
        ? pricing.monthlyBp / 10_000
        : effectiveMonthlyRate(financedCents, amounts, thirtieths);
  return ok({ downPaymentCents: plan.downPaymentCents, financedCents, days, amounts, monthlyRate });
};

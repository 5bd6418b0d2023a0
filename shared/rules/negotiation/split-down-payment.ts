import { monthlyFactor } from '../../domain/price-table';
import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import { leastDownPayment } from './down-payment';
import type { NegotiationPolicy } from './negotiation-policy';

export interface DownPaymentSplit {
  readonly downPaymentCents: Cents;
  readonly count: number;
}

const WHOLE_REAL = 100;

/** Down to the whole real where that leaves at least `least`. */
const roundDown = (cents: Cents, least: Cents): Cents => {
  const whole = Math.floor(cents / WHOLE_REAL) * WHOLE_REAL;
  return whole >= least ? whole : Math.floor(cents);
};

/**
 * As near to equal payments as the policy lets the first be, in whole reais where that does not make the first more
 * than the customer can pay. Null when the installments would be too small.
 */
const evenly = (
  totalCents: Cents,
  policy: NegotiationPolicy,
  monthlyCents: Cents,
  count: number,
): DownPaymentSplit | null => {
  const { minInstallmentCents } = policy;
  const worth = monthlyFactor(policy.monthlyBp, count);
  const each = totalCents / (worth + 1);
  const round = totalCents - Math.floor(roundDown(each, minInstallmentCents) * worth);
  const even = round > monthlyCents ? Math.ceil(each) : round;
  const downPaymentCents = Math.max(even, leastDownPayment(totalCents, policy));
  return totalCents - downPaymentCents < count * minInstallmentCents ? null : { downPaymentCents, count };
};

/** Installments of exactly what the customer can pay, and what does not fill one is the down payment. */
const filled = (
  totalCents: Cents,
  policy: NegotiationPolicy,
  monthlyCents: Cents,
  count: number,
): DownPaymentSplit | null => {
  const { minInstallmentCents } = policy;
  const downPaymentCents = totalCents - Math.floor(monthlyCents * monthlyFactor(policy.monthlyBp, count));
  const isEnough =
    monthlyCents >= minInstallmentCents &&
    downPaymentCents >= Math.max(minInstallmentCents, leastDownPayment(totalCents, policy));
  return isEnough && downPaymentCents <= monthlyCents ? { downPaymentCents, count } : null;
};

/** The fewest installments after which no payment is above what the customer can pay; at most the longest plan. */
const wantedCount = (totalCents: Cents, policy: NegotiationPolicy, monthlyCents: Cents): number => {
  let count = 1;
  while (count < policy.maxCount && monthlyCents * (monthlyFactor(policy.monthlyBp, count) + 1) < totalCents)
    count += 1;
  return count;
};

const suggested = (totalCents: Cents, policy: NegotiationPolicy, count: number): DownPaymentSplit | null => {
  const { minInstallmentCents, suggestedDownPaymentBp } = policy;
  const financed = totalCents - percentOf(totalCents, suggestedDownPaymentBp);
  if (financed < count * minInstallmentCents) return null;
  return { downPaymentCents: totalCents - count * roundDown(financed / count, minInstallmentCents), count };
};

/**
 * The ways to part a total in cents into a down payment and equal installments, best first: from what the customer can
 * pay a month where that is known, otherwise from the policy; then in ever fewer installments. None when the total is
 * too small to be parted within the policy.
 */
export const downPaymentSplits = (
  totalCents: Cents,
  policy: NegotiationPolicy,
  monthlyCents = 0,
): DownPaymentSplit[] => {
  const most =
    monthlyCents > 0
      ? wantedCount(totalCents, policy, monthlyCents)
      : Math.min(policy.suggestedCount, policy.maxCount);
  const counts = Array.from({ length: most }, (_, index) => most - index);
  return counts.flatMap((count) => {
    if (monthlyCents <= 0) return suggested(totalCents, policy, count) ?? [];
    return (
      filled(totalCents, policy, monthlyCents, count) ?? evenly(totalCents, policy, monthlyCents, count) ?? []
    );
  });
};

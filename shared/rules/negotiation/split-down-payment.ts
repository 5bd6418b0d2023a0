import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
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

/** Installments of exactly what the customer can pay, and what does not fill one is the down payment. */
const byMonthly = (
  totalCents: Cents,
  { minInstallmentCents, maxCount }: NegotiationPolicy,
  monthlyCents: Cents,
): DownPaymentSplit | null => {
  const wanted = Math.ceil(totalCents / Math.max(monthlyCents, 1));
  const most = Math.min(maxCount + 1, Math.floor(totalCents / minInstallmentCents));
  const payments = Math.min(Math.max(wanted, 2), most);
  if (payments < 2) return null;
  const count = payments - 1;
  const rest = totalCents - count * monthlyCents;
  if (monthlyCents >= minInstallmentCents && rest >= minInstallmentCents && rest <= monthlyCents)
    return { downPaymentCents: rest, count };
  const each = roundDown(totalCents / payments, minInstallmentCents);
  return { downPaymentCents: totalCents - count * each, count };
};

/** The policy's down payment, in the policy's number of installments or as many as stay large enough. */
const byPolicy = (totalCents: Cents, policy: NegotiationPolicy): DownPaymentSplit | null => {
  const { minInstallmentCents, suggestedCount, maxCount, suggestedDownPaymentBp } = policy;
  const financed = totalCents - percentOf(totalCents, suggestedDownPaymentBp);
  const count = Math.min(suggestedCount, maxCount, Math.floor(financed / minInstallmentCents));
  if (count < 1) return null;
  return {
    downPaymentCents: totalCents - count * roundDown(financed / count, minInstallmentCents),
    count,
  };
};

/**
 * A total in cents as a down payment and equal installments: from what the customer can pay a month where that
 * is known, otherwise from the policy. Null when the total is too small to be parted within the policy.
 */
export const splitDownPayment = (
  totalCents: Cents,
  policy: NegotiationPolicy,
  monthlyCents?: Cents,
): DownPaymentSplit | null =>
  monthlyCents === undefined || monthlyCents <= 0
    ? byPolicy(totalCents, policy)
    : byMonthly(totalCents, policy, monthlyCents);

import type { Cents } from '@shared/money/cents';
import type { ReceiveView } from './receive-view';

/** Amounts in cents; charges and installments as they stood, before what is waived or taken off. */
export interface PaymentSumCents {
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  readonly principalCents: Cents;
  readonly reducedCents: Cents;
  readonly waivedCents: Cents;
  /** More than what is open. */
  readonly excessCents: Cents;
}

/** What the amount is made of: charges and installments, less what is taken off and waived, and what is over. */
export const paymentSums = ({ plan, excess }: Pick<ReceiveView, 'plan' | 'excess'>): PaymentSumCents => {
  const waived = (which: 'waivedInterestCents' | 'waivedFeeCents') =>
    plan?.allocations.reduce((sum, allocation) => sum + allocation[which], 0) ?? 0;
  return {
    interestCents: (plan?.interestCents ?? 0) + waived('waivedInterestCents'),
    feeCents: (plan?.feeCents ?? 0) + waived('waivedFeeCents'),
    principalCents: (plan?.principalCents ?? 0) + (plan?.reducedCents ?? 0),
    reducedCents: plan?.reducedCents ?? 0,
    waivedCents: plan?.waivedCents ?? 0,
    excessCents: excess?.excessCents ?? 0,
  };
};

import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import { delayBand, type NegotiationPolicy } from './negotiation-policy';
import type { UpdatedAmount } from './updated-amount';

/** What a discount takes away, in cents. */
export interface GivenUp {
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  readonly principalCents: Cents;
}

type Parts = Pick<
  UpdatedAmount,
  'interestCents' | 'feeCents' | 'chargesCents' | 'principalCents' | 'daysLate'
>;

/** A discount eats late interest, then the late fee, and only then the principal. */
export const givenUp = (updated: Parts, discountCents: Cents): GivenUp => {
  const interestCents = Math.min(discountCents, updated.interestCents);
  const feeCents = Math.min(discountCents - interestCents, updated.feeCents);
  return { interestCents, feeCents, principalCents: discountCents - interestCents - feeCents };
};

/** Most the policy lets the shop take off this amount, in cents. */
export const allowedDiscountCents = (updated: Parts, policy: NegotiationPolicy): Cents => {
  const { band } = delayBand(policy, updated.daysLate);
  return (
    percentOf(updated.chargesCents, band.maxChargesBp) +
    percentOf(updated.principalCents, band.maxPrincipalBp)
  );
};

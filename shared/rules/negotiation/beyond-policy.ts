import { type CivilDay, daysBetween } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import type { BasisPoints } from '../../money/rounding';
import type { Segment } from '../risk/segment';
import { allowedDiscountCents } from './discount';
import { leastDownPayment, needsDownPayment } from './down-payment';
import { type NegotiationPolicy, policyFor } from './negotiation-policy';
import type { Proposal } from './proposal';

export type BeyondPolicy =
  | { readonly what: 'discount'; readonly allowedCents: Cents }
  | { readonly what: 'down-payment'; readonly leastCents: Cents }
  | { readonly what: 'count'; readonly most: number }
  | { readonly what: 'installment'; readonly leastCents: Cents }
  /**
   * More than the shop's own. Less is no matter of permission: interest on a plan is owed only once it is agreed, and
   * plans without any are what the app starts from.
   */
  | { readonly what: 'interest'; readonly mostBp: BasisPoints }
  | { readonly what: 'first-day'; readonly mostDays: number; readonly firstDueDay: CivilDay };

const smallest = (proposal: Proposal): Cents =>
  Math.min(...proposal.plan.map((installment) => installment.principalCents));

/** In how many payments the total comes in. */
const payments = (proposal: Proposal): number =>
  proposal.plan.length + (proposal.downPaymentCents > 0 ? 1 : 0);

/**
 * Everything in a proposal that the shop's policy does not offer of itself to a customer of this segment. Empty when
 * all of it is within.
 */
export const beyondPolicy = (
  proposal: Proposal,
  policy: NegotiationPolicy,
  segment?: Segment,
): BeyondPolicy[] => {
  const found: BeyondPolicy[] = [];
  const allowedCents = allowedDiscountCents(proposal.updated, policyFor(policy, segment));
  if (proposal.discountCents > allowedCents) found.push({ what: 'discount', allowedCents });
  const leastCents = leastDownPayment(proposal.totalCents, policy);
  if (needsDownPayment(proposal) && proposal.downPaymentCents < leastCents)
    found.push({ what: 'down-payment', leastCents });
  if (proposal.plan.length > policy.maxCount) found.push({ what: 'count', most: policy.maxCount });
  // A small amount paid in one go is no small installment.
  if (payments(proposal) > 1 && smallest(proposal) < policy.minInstallmentCents)
    found.push({ what: 'installment', leastCents: policy.minInstallmentCents });
  if (proposal.monthlyBp > policy.monthlyBp) found.push({ what: 'interest', mostBp: policy.monthlyBp });
  const first = proposal.plan[0];
  if (first && daysBetween(proposal.day, first.dueDay) > policy.maxDaysToFirst)
    found.push({ what: 'first-day', mostDays: policy.maxDaysToFirst, firstDueDay: first.dueDay });
  return found;
};

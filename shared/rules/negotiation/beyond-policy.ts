import { type CivilDay, daysBetween } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import { allowedDiscountCents } from './discount';
import type { NegotiationPolicy } from './negotiation-policy';
import type { Proposal } from './proposal';

export type BeyondPolicy =
  | { readonly what: 'discount'; readonly allowedCents: Cents }
  | { readonly what: 'count'; readonly most: number }
  | { readonly what: 'installment'; readonly leastCents: Cents }
  | { readonly what: 'first-day'; readonly mostDays: number; readonly firstDueDay: CivilDay };

const smallest = (proposal: Proposal): Cents =>
  Math.min(...proposal.plan.map((installment) => installment.principalCents));

/** In how many payments the total comes in. */
const payments = (proposal: Proposal): number =>
  proposal.plan.length + (proposal.downPaymentCents > 0 ? 1 : 0);

/** Everything in a proposal that the shop's policy does not offer of itself. Empty when all of it is within. */
export const beyondPolicy = (proposal: Proposal, policy: NegotiationPolicy): BeyondPolicy[] => {
  const found: BeyondPolicy[] = [];
  const allowedCents = allowedDiscountCents(proposal.updated, policy);
  if (proposal.discountCents > allowedCents) found.push({ what: 'discount', allowedCents });
  if (proposal.plan.length > policy.maxCount) found.push({ what: 'count', most: policy.maxCount });
  // A small amount paid in one go is no small installment.
  if (payments(proposal) > 1 && smallest(proposal) < policy.minInstallmentCents)
    found.push({ what: 'installment', leastCents: policy.minInstallmentCents });
  const first = proposal.plan[0];
  if (first && daysBetween(proposal.day, first.dueDay) > policy.maxDaysToFirst)
    found.push({ what: 'first-day', mostDays: policy.maxDaysToFirst, firstDueDay: first.dueDay });
  return found;
};

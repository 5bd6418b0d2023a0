import { creditCost } from '@shared/domain/credit-cost';
import type { Terms } from '@shared/domain/terms';
import type { Proposal, ProposalTerms } from '@shared/rules/negotiation/proposal';

/** What the interest of a proposal's plan costs a year, all counted (CET), as a fraction; 0 without interest. */
export const cetOf = (
  { day, totalCents, monthlyBp, interestCents }: Proposal,
  { downPaymentCents, count, firstDueDay, interval }: ProposalTerms,
  { leftover, holidays }: Terms,
): number => {
  if (interestCents === 0) return 0;
  const cost = creditCost({
    totalCents,
    downPaymentCents,
    count,
    firstDueDay,
    interval,
    leftover,
    holidays,
    saleDay: day,
    pricing: { kind: 'price', monthlyBp },
  });
  return cost.ok ? cost.value.cetYearly : 0;
};

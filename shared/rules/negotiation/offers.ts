import { addDays, addMonths, type CivilDay } from '../../calendar/civil-day';
import { extendedDueDay } from '../../calendar/holidays';
import type { Installment } from '../../domain/installment';
import type { Terms } from '../../domain/terms';
import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import type { Segment } from '../risk/segment';
import { beyondPolicy } from './beyond-policy';
import { delayBand, type NegotiationPolicy, policyFor } from './negotiation-policy';
import { type Proposal, type ProposalTerms, propose } from './proposal';
import { downPaymentSplits } from './split-down-payment';
import { type UpdatedAmount, updatedAmount } from './updated-amount';

export type OfferKind = 'cash' | 'installments' | 'more-time';

export interface Offer {
  readonly kind: OfferKind;
  /** What to set the controls to. */
  readonly chosen: ProposalTerms;
  readonly proposal: Proposal;
  readonly validUntil: CivilDay;
}

export interface OffersRequest {
  readonly covered: readonly Installment[];
  readonly day: CivilDay;
  readonly terms: Terms;
  readonly policy: NegotiationPolicy;
  /** The customer's; absent has the bands of all. */
  readonly segment?: Segment;
  /** What the customer said they can pay a month, in cents. */
  readonly monthlyCents?: Cents;
}

export interface Offers {
  readonly cash: Offer | null;
  /** Null where the amount is too small to be parted. */
  readonly installments: Offer | null;
  readonly moreTime: Offer | null;
}

const MONTHLY = { kind: 'monthly' } as const;
const WHOLE_REAL = 100;

/** What every offer starts from: `policy` is already that of the customer's segment. */
interface Ground extends OffersRequest {
  readonly updated: UpdatedAmount;
}

/** The policy's charges waiver for a delay, in cents. */
const waivedCharges = ({ updated, policy }: Ground): Cents =>
  percentOf(updated.chargesCents, delayBand(policy, updated.daysLate).band.maxChargesBp);

/** The day itself, or the last before it that, once moved off Sundays and holidays, is still within the policy. */
const firstDay = (wanted: CivilDay, { day, policy, terms }: Ground): CivilDay => {
  const last = addDays(day, policy.maxDaysToFirst);
  let first = wanted < last ? wanted : last;
  while (first > day && extendedDueDay(first, terms.holidays) > last) first = addDays(first, -1);
  return first;
};

/**
 * Without charges and with the policy's discount, in one payment while the offer holds. The total goes up to the
 * whole real, as prices at a counter do, but never past what is left without the discount on the principal.
 */
const cashTerms = (ground: Ground): ProposalTerms => {
  const { updated, day, policy } = ground;
  const waived = waivedCharges(ground);
  const off = percentOf(updated.principalCents, delayBand(policy, updated.daysLate).band.cashPrincipalBp);
  const exact = updated.totalCents - waived - off;
  const rounded = Math.ceil(exact / WHOLE_REAL) * WHOLE_REAL;
  return {
    discountCents: updated.totalCents - Math.min(rounded, updated.totalCents - waived),
    downPaymentCents: 0,
    count: 1,
    firstDueDay: firstDay(addDays(day, policy.validDays), ground),
    interval: MONTHLY,
  };
};

/** Without charges, a down payment today and installments the customer can pay, with the policy's interest. */
const installmentTerms = (ground: Ground): ProposalTerms[] => {
  const { updated, day, policy, monthlyCents } = ground;
  const discountCents = waivedCharges(ground);
  return downPaymentSplits(updated.totalCents - discountCents, policy, monthlyCents).map((split) => ({
    ...split,
    discountCents,
    firstDueDay: firstDay(addMonths(day, 1), ground),
    interval: MONTHLY,
    ...(policy.monthlyBp > 0 && { monthlyBp: policy.monthlyBp }),
  }));
};

/** The same amount in as many installments as are covered, from next month on, and nothing new is added. */
const moreTimeTerms = (ground: Ground): ProposalTerms => {
  const { updated, day, policy } = ground;
  const most = Math.min(updated.lines.length, policy.maxCount);
  return {
    discountCents: 0,
    downPaymentCents: 0,
    count: Math.max(1, Math.min(most, Math.floor(updated.totalCents / policy.minInstallmentCents))),
    firstDueDay: firstDay(addMonths(day, 1), ground),
    interval: MONTHLY,
  };
};

/** The offer on these terms; null where they cannot be agreed or the shop does not offer them of itself. */
const offerOf = (kind: OfferKind, chosen: ProposalTerms, ground: Ground): Offer | null => {
  const { covered, day, terms, policy } = ground;
  const proposal = propose({ ...chosen, covered, day, terms });
  if (!proposal.ok || beyondPolicy(proposal.value, policy).length > 0) return null;
  const validUntil = extendedDueDay(addDays(day, policy.validDays), terms.holidays);
  return { kind, chosen, proposal: proposal.value, validUntil };
};

/** The three ready offers for the chosen installments, all within the policy for the customer's segment. */
export const threeOffers = (request: OffersRequest): Offers => {
  const ground: Ground = {
    ...request,
    policy: policyFor(request.policy, request.segment),
    updated: updatedAmount(request.covered, request.day, request.terms),
  };
  let installments: Offer | null = null;
  for (const chosen of installmentTerms(ground)) installments ??= offerOf('installments', chosen, ground);
  return {
    cash: offerOf('cash', cashTerms(ground), ground),
    installments,
    moreTime: offerOf('more-time', moreTimeTerms(ground), ground),
  };
};

/**
 * True when no payment of the proposal is above what the customer said they can pay a month. A cent an installment is
 * the rounding of the Price table, which its last one takes.
 */
export const fitsMonthly = (
  { downPaymentCents, interestCents, plan }: Proposal,
  monthlyCents: Cents,
): boolean => {
  const most = monthlyCents + (interestCents > 0 ? plan.length : 0);
  return downPaymentCents <= monthlyCents && plan.every(({ principalCents }) => principalCents <= most);
};

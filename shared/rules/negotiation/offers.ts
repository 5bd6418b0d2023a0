import { addDays, addMonths, type CivilDay } from '../../calendar/civil-day';
import { extendedDueDay } from '../../calendar/holidays';
import type { Installment } from '../../domain/installment';
import type { Terms } from '../../domain/terms';
import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import { delayBand, type NegotiationPolicy } from './negotiation-policy';
import { type Proposal, type ProposalTerms, propose } from './proposal';
import { splitDownPayment } from './split-down-payment';
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

/** The policy's charges waiver for a delay, in cents. */
const waivedCharges = (updated: UpdatedAmount, policy: NegotiationPolicy): Cents =>
  percentOf(updated.chargesCents, delayBand(policy, updated.daysLate).band.maxChargesBp);

/**
 * Without charges and with the policy's discount, in one payment while the offer holds. The total goes up to the
 * whole real, as prices at a counter do, but never past what is left without the discount on the principal.
 */
const cashTerms = (updated: UpdatedAmount, { day, policy }: OffersRequest): ProposalTerms => {
  const waived = waivedCharges(updated, policy);
  const off = percentOf(updated.principalCents, delayBand(policy, updated.daysLate).band.cashPrincipalBp);
  const exact = updated.totalCents - waived - off;
  const rounded = Math.ceil(exact / WHOLE_REAL) * WHOLE_REAL;
  return {
    discountCents: updated.totalCents - Math.min(rounded, updated.totalCents - waived),
    downPaymentCents: 0,
    count: 1,
    firstDueDay: addDays(day, policy.validDays),
    interval: MONTHLY,
  };
};

/** Without charges, a down payment today and installments the customer can pay. */
const installmentTerms = (updated: UpdatedAmount, request: OffersRequest): ProposalTerms | null => {
  const discountCents = waivedCharges(updated, request.policy);
  const split = splitDownPayment(updated.totalCents - discountCents, request.policy, request.monthlyCents);
  return (
    split && {
      discountCents,
      downPaymentCents: split.downPaymentCents,
      count: split.count,
      firstDueDay: addMonths(request.day, 1),
      interval: MONTHLY,
    }
  );
};

/** The same amount in as many installments as are covered, from next month on, and nothing new is added. */
const moreTimeTerms = (updated: UpdatedAmount, { day, policy }: OffersRequest): ProposalTerms => ({
  discountCents: 0,
  downPaymentCents: 0,
  count: Math.max(
    1,
    Math.min(
      updated.lines.length,
      policy.maxCount,
      Math.floor(updated.totalCents / Math.max(1, policy.minInstallmentCents)),
    ),
  ),
  firstDueDay: addMonths(day, 1),
  interval: MONTHLY,
});

/** The three ready offers for the chosen installments, all within the policy. */
export const threeOffers = (request: OffersRequest): Offers => {
  const { covered, day, terms, policy } = request;
  const updated = updatedAmount(covered, day, terms);
  const offer = (kind: OfferKind, chosen: ProposalTerms | null): Offer | null => {
    const proposal = chosen && propose({ ...chosen, covered, day, terms });
    if (!chosen || !proposal?.ok) return null;
    return {
      kind,
      chosen,
      proposal: proposal.value,
      validUntil: extendedDueDay(addDays(day, policy.validDays), terms.holidays),
    };
  };
  return {
    cash: offer('cash', cashTerms(updated, request)),
    installments: offer('installments', installmentTerms(updated, request)),
    moreTime: offer('more-time', moreTimeTerms(updated, request)),
  };
};

/** True when no payment of the proposal is above what the customer said they can pay a month. */
export const fitsMonthly = (proposal: Proposal, monthlyCents: Cents): boolean =>
  proposal.downPaymentCents <= monthlyCents &&
  proposal.plan.every((installment) => installment.principalCents <= monthlyCents);

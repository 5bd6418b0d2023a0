import type { CivilDay } from '@shared/calendar/civil-day';
import { extendedDueDay, type LocalHoliday } from '@shared/calendar/holidays';
import type { Installment } from '@shared/domain/installment';
import type { Interval } from '@shared/domain/sale';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { err, type Result } from '@shared/result';
import { type BeyondPolicy, beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { allowedDiscountCents } from '@shared/rules/negotiation/discount';
import {
  type DelayBand,
  delayBand,
  type NegotiationPolicy,
} from '@shared/rules/negotiation/negotiation-policy';
import { type OfferKind, type Offers, threeOffers } from '@shared/rules/negotiation/offers';
import { type Proposal, type ProposalError, propose } from '@shared/rules/negotiation/proposal';
import { type UpdatedAmount, updatedAmount } from '@shared/rules/negotiation/updated-amount';

/** An amount on a field: null while it is empty, `misread` while what is typed cannot be understood. */
export type TypedCents = Cents | null | 'misread';

/** What was moved by hand. */
export interface Moved {
  readonly discountCents?: TypedCents;
  readonly downPaymentCents?: TypedCents;
  readonly count?: number | null;
  readonly firstDueDay?: CivilDay | null;
  readonly interval?: Interval;
}

/** All that the person chose. Everything else on the screen follows from it and from the accounts. */
export interface NegotiationDraft {
  /** Null while untouched: what is late, or everything open where nothing is. */
  readonly chosenIds: readonly string[] | null;
  /** What the customer said they can pay a month. */
  readonly monthlyCents: Cents | null;
  /** The ready offer the controls start from. */
  readonly offer: OfferKind;
  readonly moved: Moved;
}

export const emptyDraft: NegotiationDraft = {
  chosenIds: null,
  monthlyCents: null,
  offer: 'installments',
  moved: {},
};

export const takeOffer = (draft: NegotiationDraft, offer: OfferKind): NegotiationDraft => ({
  ...draft,
  offer,
  moved: {},
});

export const move = (draft: NegotiationDraft, moved: Moved): NegotiationDraft => ({
  ...draft,
  moved: { ...draft.moved, ...moved },
});

/** Which open installments enter, in the order they are due. `holidays` are the shop's own. */
export const chosenInstallments = (
  draft: NegotiationDraft,
  open: readonly Installment[],
  day: CivilDay,
  holidays: readonly LocalHoliday[] = [],
): Installment[] => {
  const { chosenIds } = draft;
  if (chosenIds) return open.filter(({ id }) => chosenIds.includes(id));
  const late = open.filter(({ dueDay }) => extendedDueDay(dueDay, holidays) < day);
  return late.length > 0 ? late : [...open];
};

export const toggle = (
  draft: NegotiationDraft,
  open: readonly Installment[],
  day: CivilDay,
  id: string,
  holidays: readonly LocalHoliday[] = [],
): NegotiationDraft => {
  const chosen = chosenInstallments(draft, open, day, holidays).map((installment) => installment.id);
  return {
    ...draft,
    chosenIds: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  };
};

/** The terms on the controls, of which some may still be empty. */
export interface TermsOnScreen {
  readonly discountCents: TypedCents;
  readonly downPaymentCents: TypedCents;
  readonly count: number | null;
  readonly firstDueDay: CivilDay | null;
  readonly interval: Interval;
}

export type ScreenError =
  | ProposalError
  | { readonly reason: 'first-day-missing' }
  | { readonly reason: 'discount-misread' }
  | { readonly reason: 'down-payment-misread' };

/** The amount on a field as it counts: an empty field is zero. */
export const centsOf = (typed: TypedCents): Cents => (typeof typed === 'number' ? typed : 0);

export interface NegotiationView {
  readonly chosen: readonly Installment[];
  readonly updated: UpdatedAmount;
  readonly allowedDiscountCents: Cents;
  readonly band: { readonly band: DelayBand; readonly fromDays: number };
  readonly offers: Offers;
  /** The offer shown as taken; null once something was moved by hand. */
  readonly taken: OfferKind | null;
  readonly terms: TermsOnScreen;
  readonly proposal: Result<Proposal, ScreenError>;
  readonly beyond: readonly BeyondPolicy[];
}

const startOf = (offers: Offers, kind: OfferKind) => {
  const wanted =
    kind === 'cash' ? offers.cash : kind === 'installments' ? offers.installments : offers.moreTime;
  return wanted ?? offers.cash ?? offers.moreTime;
};

const proposalOf = (
  terms: TermsOnScreen,
  covered: readonly Installment[],
  day: CivilDay,
  shopTerms: Terms,
): Result<Proposal, ScreenError> => {
  if (covered.length === 0) return err({ reason: 'nothing-chosen' });
  if (terms.discountCents === 'misread') return err({ reason: 'discount-misread' });
  if (terms.downPaymentCents === 'misread') return err({ reason: 'down-payment-misread' });
  if (terms.firstDueDay === null) return err({ reason: 'first-day-missing' });
  return propose({
    covered,
    day,
    terms: shopTerms,
    discountCents: centsOf(terms.discountCents),
    downPaymentCents: centsOf(terms.downPaymentCents),
    count: terms.count ?? 0,
    firstDueDay: terms.firstDueDay,
    interval: terms.interval,
  });
};

/** Everything the negotiation table shows, from what was chosen and the open accounts of a day. */
export const negotiationView = (
  draft: NegotiationDraft,
  accounts: {
    /** Those that wait for no cheque. */
    readonly open: readonly Installment[];
    readonly day: CivilDay;
    readonly terms: Terms;
    readonly policy: NegotiationPolicy;
  },
): NegotiationView => {
  const { open, day, terms: shopTerms, policy } = accounts;
  const chosen = chosenInstallments(draft, open, day, shopTerms.holidays);
  const updated = updatedAmount(chosen, day, shopTerms);
  const offers = threeOffers({
    covered: chosen,
    day,
    terms: shopTerms,
    policy,
    monthlyCents: draft.monthlyCents ?? undefined,
  });
  const start = startOf(offers, draft.offer);
  const terms: TermsOnScreen = {
    discountCents: 0,
    downPaymentCents: 0,
    count: 1,
    firstDueDay: null,
    interval: { kind: 'monthly' },
    ...start?.chosen,
    ...draft.moved,
  };
  const proposal = proposalOf(terms, chosen, day, shopTerms);
  return {
    chosen,
    updated,
    allowedDiscountCents: allowedDiscountCents(updated, policy),
    band: delayBand(policy, updated.daysLate),
    offers,
    taken: Object.keys(draft.moved).length === 0 ? (start?.kind ?? null) : null,
    terms,
    proposal,
    beyond: proposal.ok ? beyondPolicy(proposal.value, policy) : [],
  };
};

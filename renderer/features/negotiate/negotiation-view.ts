import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { extendedDueDay } from '@shared/calendar/holidays';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import type { Installment } from '@shared/domain/installment';
import type { Interval } from '@shared/domain/sale';
import type { TabEntry } from '@shared/domain/tab';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import type { BasisPoints } from '@shared/money/rounding';
import { err, ok, type Result } from '@shared/result';
import { type BeyondPolicy, beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { allowedDiscountCents } from '@shared/rules/negotiation/discount';
import { isSameEntering } from '@shared/rules/negotiation/entering';
import { honours } from '@shared/rules/negotiation/honours';
import {
  type DelayBand,
  delayBand,
  type NegotiationPolicy,
  policyFor,
} from '@shared/rules/negotiation/negotiation-policy';
import { type OfferKind, type Offers, threeOffers } from '@shared/rules/negotiation/offers';
import {
  type Proposal,
  type ProposalError,
  type ProposalTerms,
  propose,
} from '@shared/rules/negotiation/proposal';
import { type UpdatedAmount, updatedAmount } from '@shared/rules/negotiation/updated-amount';
import type { Segment } from '@shared/rules/risk/segment';
import { type LoadedStanding, loadVersion } from './loaded-version';
import { chosenInstallments, type NegotiationDraft, type TypedCents } from './negotiation-draft';
import { entering } from './on-table';

/** The terms on the controls, of which some may still be empty. */
export interface TermsOnScreen {
  readonly discountCents: TypedCents;
  readonly downPaymentCents: TypedCents;
  readonly count: number | null;
  readonly firstDueDay: CivilDay | null;
  readonly interval: Interval;
  readonly monthlyBp: BasisPoints | 'misread';
}

export type ScreenError =
  | ProposalError
  | { readonly reason: 'first-day-missing' }
  | { readonly reason: 'discount-misread' }
  | { readonly reason: 'down-payment-misread' }
  | { readonly reason: 'rate-misread' };

/** The amount on a field as it counts: an empty field is zero. */
export const centsOf = (typed: TypedCents): Cents => (typeof typed === 'number' ? typed : 0);
export const rateOf = (typed: TermsOnScreen['monthlyBp']): BasisPoints => (typed === 'misread' ? 0 : typed);

export interface NegotiationView {
  readonly chosen: readonly Installment[];
  readonly updated: UpdatedAmount;
  readonly allowedDiscountCents: Cents;
  readonly band: { readonly band: DelayBand; readonly fromDays: number };
  readonly offers: Offers;
  /** The offer shown as taken; null once something was moved by hand. */
  readonly taken: OfferKind | null;
  /** How the version that was put on the table stands; null where none was. */
  readonly loaded: LoadedStanding | null;
  readonly terms: TermsOnScreen;
  /** The terms as they would be agreed; null while one is missing or misread. */
  readonly asked: ProposalTerms | null;
  readonly proposal: Result<Proposal, ScreenError>;
  /** What needs the owner's reason; nothing does of what the shop offered and what still holds. */
  readonly beyond: readonly BeyondPolicy[];
  /** The version that says just what is on the table: what the shop offered and still holds, otherwise the last. */
  readonly onTable: ProposalVersion | null;
  /** Until when what is on the table holds, were it proposed today, or as it was proposed. */
  readonly validUntil: CivilDay;
}

export interface NegotiationAccounts {
  /** What can enter. */
  readonly open: readonly Installment[];
  /** What is on the open tab. */
  readonly tab: readonly TabEntry[];
  /** Of the proposal that is talked about. */
  readonly versions: readonly ProposalVersion[];
  readonly day: CivilDay;
  readonly terms: Terms;
  readonly policy: NegotiationPolicy;
  readonly segment: Segment;
}

const startOf = (offers: Offers, kind: OfferKind) => {
  const wanted =
    kind === 'cash' ? offers.cash : kind === 'installments' ? offers.installments : offers.moreTime;
  return wanted ?? offers.cash ?? offers.moreTime;
};

/** The terms as they would be agreed; what on the controls is not one. */
const readTerms = (terms: TermsOnScreen): Result<ProposalTerms, ScreenError> => {
  const { discountCents, downPaymentCents, count, firstDueDay, interval, monthlyBp } = terms;
  if (discountCents === 'misread') return err({ reason: 'discount-misread' });
  if (downPaymentCents === 'misread') return err({ reason: 'down-payment-misread' });
  if (firstDueDay === null) return err({ reason: 'first-day-missing' });
  if (monthlyBp === 'misread') return err({ reason: 'rate-misread' });
  return ok({
    discountCents: discountCents ?? 0,
    downPaymentCents: downPaymentCents ?? 0,
    count: count ?? 0,
    firstDueDay,
    interval,
    ...(monthlyBp > 0 && { monthlyBp }),
  });
};

const proposalOf = (
  asked: Result<ProposalTerms, ScreenError>,
  covered: readonly Installment[],
  { day, terms }: Pick<NegotiationAccounts, 'day' | 'terms'>,
): Result<Proposal, ScreenError> => {
  if (covered.length === 0) return err({ reason: 'nothing-chosen' });
  return asked.ok ? propose({ ...asked.value, covered, day, terms }) : asked;
};

/** The versions that say just this; whether their day is over or not. */
const versionsOf = (
  versions: readonly ProposalVersion[],
  chosen: readonly Installment[],
  proposal: Proposal,
): ProposalVersion[] =>
  versions.filter((version) => isSameEntering(version, entering(chosen)) && honours(version, proposal));

/** Everything the negotiation table shows, from what was chosen and the open accounts of a day. */
export const negotiationView = (draft: NegotiationDraft, accounts: NegotiationAccounts): NegotiationView => {
  const { open, tab, versions, day, terms: shopTerms, segment } = accounts;
  const policy = policyFor(accounts.policy, segment);
  const chosen = chosenInstallments(draft, open, day, shopTerms.holidays);
  const updated = updatedAmount(chosen, day, shopTerms);
  const offers = threeOffers({
    covered: chosen,
    day,
    terms: shopTerms,
    policy: accounts.policy,
    segment,
    monthlyCents: draft.monthlyCents ?? undefined,
  });
  const loaded = draft.loaded && loadVersion(draft.loaded, { open, chosen, updated, tab, day });
  const start = loaded ? null : startOf(offers, draft.offer);
  const terms: TermsOnScreen = {
    discountCents: 0,
    downPaymentCents: 0,
    count: 1,
    firstDueDay: null,
    interval: { kind: 'monthly' },
    monthlyBp: 0,
    ...(loaded?.terms ?? start?.chosen),
    ...draft.moved,
  };
  const asked = readTerms(terms);
  const proposal = proposalOf(asked, chosen, accounts);
  const same = proposal.ok ? versionsOf(versions, chosen, proposal.value) : [];
  const held = same.findLast(({ by, validUntil }) => by === 'shop' && validUntil >= day);
  return {
    chosen,
    updated,
    allowedDiscountCents: allowedDiscountCents(updated, policy),
    band: delayBand(policy, updated.daysLate),
    offers,
    taken: Object.keys(draft.moved).length === 0 ? (start?.kind ?? null) : null,
    loaded: loaded?.standing ?? null,
    terms,
    asked: asked.ok ? asked.value : null,
    proposal,
    beyond: proposal.ok && !held ? beyondPolicy(proposal.value, policy) : [],
    onTable: held ?? same.at(-1) ?? null,
    validUntil: held?.validUntil ?? extendedDueDay(addDays(day, policy.validDays), shopTerms.holidays),
  };
};

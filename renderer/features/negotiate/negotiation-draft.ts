import type { CivilDay } from '@shared/calendar/civil-day';
import type { LocalHoliday } from '@shared/calendar/holidays';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import { type Installment, isDue } from '@shared/domain/installment';
import type { Interval } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';
import type { BasisPoints } from '@shared/money/rounding';
import { dayLimits } from '@shared/rules/dues';
import type { OfferKind } from '@shared/rules/negotiation/offers';
import { toNegotiate } from '@shared/rules/negotiation/to-negotiate';
import { chosenIdsOf } from './on-table';

/** An amount on a field: null while it is empty, `misread` while what is typed cannot be understood. */
export type TypedCents = Cents | null | 'misread';

/** What was moved by hand. */
export interface Moved {
  readonly discountCents?: TypedCents;
  readonly downPaymentCents?: TypedCents;
  readonly count?: number | null;
  readonly firstDueDay?: CivilDay | null;
  readonly interval?: Interval;
  readonly monthlyBp?: BasisPoints | 'misread';
}

/** All that the person chose. Everything else on the screen follows from it and from the accounts. */
export interface NegotiationDraft {
  /**
   * Null while untouched: what is late with what is left of its agreement, or everything open where nothing is. What
   * was due more than five years ago may not be asked for any more (CC 206 §5 I), so it enters by the hand alone.
   */
  readonly chosenIds: readonly string[] | null;
  /** What the customer said they can pay a month. */
  readonly monthlyCents: Cents | null;
  /** The ready offer the controls start from. */
  readonly offer: OfferKind;
  /** The version of a proposal they start from instead. */
  readonly loaded: ProposalVersion | null;
  readonly moved: Moved;
}

export const emptyDraft: NegotiationDraft = {
  chosenIds: null,
  monthlyCents: null,
  offer: 'installments',
  loaded: null,
  moved: {},
};

/** What the table begins with: the rest of the agreement that is renegotiated, where it is one. */
export const draftFor = (
  open: readonly Installment[],
  agreementId: string | null,
  monthlyCents: Cents | null,
): NegotiationDraft => {
  const rest = open.filter((one) => one.originId === agreementId && isDue(one));
  return { ...emptyDraft, chosenIds: rest.length > 0 ? rest.map(({ id }) => id) : null, monthlyCents };
};

export const takeOffer = (draft: NegotiationDraft, offer: OfferKind): NegotiationDraft => ({
  ...draft,
  offer,
  loaded: null,
  moved: {},
});

/** Puts what was proposed on the table again, with what the customer said they can pay then. */
export const takeVersion = (draft: NegotiationDraft, version: ProposalVersion): NegotiationDraft => ({
  ...draft,
  chosenIds: chosenIdsOf(version),
  monthlyCents: version.monthlyCents ?? draft.monthlyCents,
  loaded: version,
  moved: {},
});

export const move = (draft: NegotiationDraft, moved: Moved): NegotiationDraft => ({
  ...draft,
  moved: { ...draft.moved, ...moved },
});

/** Which of what can enter does, in the order it is due. `holidays` are the shop's own. */
export const chosenInstallments = (
  draft: Pick<NegotiationDraft, 'chosenIds'>,
  open: readonly Installment[],
  day: CivilDay,
  holidays: readonly LocalHoliday[] = [],
): Installment[] => {
  const { chosenIds } = draft;
  if (chosenIds) return open.filter(({ id }) => chosenIds.includes(id));
  return toNegotiate(open, dayLimits(day, holidays));
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

import { addDays, type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import type { Installment } from '@shared/domain/installment';
import type { TabEntry } from '@shared/domain/tab';
import { mulDiv } from '@shared/money/rounding';
import { isSameEntering } from '@shared/rules/negotiation/entering';
import type { ProposalTerms } from '@shared/rules/negotiation/proposal';
import type { UpdatedAmount } from '@shared/rules/negotiation/updated-amount';
import { chosenIdsOf, entering } from './on-table';

/**
 * How a version that is put on the table stands: it holds, its day is over, some of what it was about is gone (paid, in
 * an agreement, waiting for a cheque), something was paid on it, the tab grew, or other things were chosen since.
 */
export type LoadedStanding =
  | { readonly kind: 'holds'; readonly until: CivilDay }
  | { readonly kind: 'expired'; readonly on: CivilDay }
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'partly-paid' }
  | { readonly kind: 'tab-grew' }
  | { readonly kind: 'other-chosen' };

export interface LoadedVersion {
  readonly standing: LoadedStanding;
  /** What the controls start from. */
  readonly terms: ProposalTerms;
}

interface Now {
  /** What can enter. */
  readonly open: readonly Installment[];
  readonly chosen: readonly Installment[];
  readonly updated: UpdatedAmount;
  readonly tab: readonly TabEntry[];
  readonly day: CivilDay;
}

const standingOf = (version: ProposalVersion, { open, chosen, updated, tab, day }: Now): LoadedStanding => {
  const gone = chosenIdsOf(version).filter((id) => !open.some((installment) => installment.id === id));
  if (gone.length > 0) return { kind: 'gone', ids: gone };
  if (!isSameEntering(version, entering(chosen))) return { kind: 'other-chosen' };
  if (version.tab && tab.some(({ createdAt }) => createdAt > version.at)) return { kind: 'tab-grew' };
  // Charges only grow with the days.
  if (updated.totalCents < version.updatedCents) return { kind: 'partly-paid' };
  const isLate = version.plan.length > 0 && version.firstDueDay < day;
  return version.validUntil < day || isLate
    ? { kind: 'expired', on: version.validUntil }
    : { kind: 'holds', until: version.validUntil };
};

/**
 * A version on the table of a day. While it holds, its total is kept and the discount takes the charges of the days
 * since; after its day the discount stays as it was; of what is left of it, the discount is the same share.
 */
export const loadVersion = (version: ProposalVersion, now: Now): LoadedVersion => {
  const standing = standingOf(version, now);
  const { totalCents } = now.updated;
  const { updatedCents, downPaymentCents, firstDueDay, interval, plan, monthlyBp, day } = version;
  const discountCents =
    standing.kind === 'holds'
      ? totalCents - version.totalCents
      : standing.kind === 'expired'
        ? version.discountCents
        : mulDiv(version.discountCents, totalCents, updatedCents);
  return {
    standing,
    terms: {
      discountCents,
      downPaymentCents: Math.min(downPaymentCents, Math.max(0, totalCents - discountCents)),
      count: Math.max(1, plan.length),
      firstDueDay: firstDueDay < now.day ? addDays(now.day, daysBetween(day, firstDueDay)) : firstDueDay,
      interval,
      ...(monthlyBp !== undefined && { monthlyBp }),
    },
  };
};

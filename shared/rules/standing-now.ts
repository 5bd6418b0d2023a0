import type { CivilDay } from '../calendar/civil-day';
import { promiseState } from '../domain/payment-promise';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';
import type { DuePosition } from './dues';
import type { StandingNow } from './risk/paying-history';

/** Share of the limit in use by what is open and what is on the tab; undefined without a limit. */
const limitShare = (
  { openCents, tabCents = 0 }: Summary,
  limitCents: Cents | undefined,
): number | undefined =>
  limitCents === undefined || limitCents === 0 ? undefined : (openCents + tabCents) / limitCents;

/** How the account stands on a day, as segment and risk score ask for it. */
export const standingNow = (
  summary: Summary,
  position: DuePosition,
  today: CivilDay,
  limitCents?: Cents,
): StandingNow => {
  const state = summary.promise && promiseState(summary.promise, today);
  return {
    today,
    daysLate: position.daysLate,
    overdueCount: position.overdue.count,
    overdueCents: position.overdue.cents,
    limitShare: limitShare(summary, limitCents),
    brokenPromiseNow: state === 'broken' || state === 'partly',
  };
};

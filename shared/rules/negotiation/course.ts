import { addDays, type CivilDay } from '../../calendar/civil-day';
import { extendedDueDay } from '../../calendar/holidays';
import type { Agreement } from '../../domain/agreement/agreement';
import { lifeOfAgreement } from '../../domain/agreement/agreement-life';
import { oldestFirst } from '../../domain/allocation';
import { type Installment, isDue, outstandingCents } from '../../domain/installment';
import { lateCharges } from '../../domain/late-charges';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';

/**
 * Em dia; atrasado; avisar (late enough to be broken, and nobody was told); avisado (the notice still runs); mantido
 * (the owner waits); decidir. Only for an agreement that stands.
 */
export type CourseState = 'fine' | 'late' | 'notify' | 'noticed' | 'kept' | 'decide';

export interface AgreementCourse {
  readonly state: CourseState;
  /** Installments that are late, and what is open on them, in cents. */
  readonly lateCount: number;
  readonly lateCents: Cents;
  /** Of the oldest; 0 when none is late. */
  readonly daysLate: number;
  /** Until when the notice or the owner's patience runs; the last day, where one ran out. */
  readonly until?: CivilDay;
}

/** Late enough for the notice after which it may be broken: so many installments or so many days, as its paper says. */
export const isNoticeDue = (
  { breakRule }: Pick<Agreement, 'breakRule'>,
  { lateCount, daysLate }: Pick<AgreementCourse, 'lateCount' | 'daysLate'>,
): boolean => lateCount >= breakRule.unpaid || daysLate >= breakRule.daysLate;

/** Where a standing agreement is on its way, from its plan and what was decided about it. */
export const agreementCourse = (
  agreement: Pick<Agreement, 'events' | 'breakRule'>,
  plan: readonly Installment[],
  day: CivilDay,
  terms: Terms,
): AgreementCourse => {
  const late = oldestFirst(plan).filter(
    (installment) => isDue(installment) && lateCharges(installment, day, terms).daysLate > 0,
  );
  const [oldest] = late;
  const daysLate = oldest ? lateCharges(oldest, day, terms).daysLate : 0;
  const figures = { lateCount: late.length, lateCents: sumCents(late.map(outstandingCents)), daysLate };
  if (!oldest) return { state: 'fine', ...figures };
  const { notified, kept } = lifeOfAgreement(agreement);
  // A notice tells of the delay it was written in: who has paid up since and is late again is told again.
  const notice = notified && notified.day > oldest.dueDay ? notified : undefined;
  const patience = kept && kept.day > oldest.dueDay ? kept : undefined;
  if (patience && patience.until >= day) return { state: 'kept', ...figures, until: patience.until };
  if (notice) return { state: notice.until >= day ? 'noticed' : 'decide', ...figures, until: notice.until };
  return { state: isNoticeDue(agreement, figures) ? 'notify' : 'late', ...figures };
};

/** The last day to put an agreement right when the notice is given on a day: CC 132, on a day the shop is open. */
export const noticeUntil = (
  { breakRule }: Pick<Agreement, 'breakRule'>,
  day: CivilDay,
  terms: Pick<Terms, 'holidays'>,
): CivilDay => extendedDueDay(addDays(day, breakRule.noticeDays), terms.holidays);

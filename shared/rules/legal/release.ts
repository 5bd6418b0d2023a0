import { addDays, addMonths, type CivilDay } from '../../calendar/civil-day';
import { isBusinessDay, type LocalHoliday } from '../../calendar/holidays';
import type { Agreement } from '../../domain/agreement/agreement';
import type { Installment } from '../../domain/installment';
import type { LegalStep } from '../../domain/legal-step';

/** Business days in which the shop takes its entry off (Súmula 548 do STJ). */
export const REMOVAL_BUSINESS_DAYS = 5;
/** An entry stays five years at most (CDC 43 §1), from the day after the due day. */
const LONGEST_ENTRY_MONTHS = 60;

/** The last day to take an entry off: the fifth business day after the one on which all was paid. */
export const removalDueDay = (paidDay: CivilDay, holidays: readonly LocalHoliday[] = []): CivilDay => {
  let day = paidDay;
  for (let counted = 0; counted < REMOVAL_BUSINESS_DAYS; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) counted += 1;
  }
  return day;
};

/** Why nothing holds an entry any more, and since when. */
export interface Release {
  readonly kind: 'settled' | 'agreement' | 'five-years';
  readonly day: CivilDay;
}

export interface ListedAccounts {
  readonly installments: readonly Installment[];
  readonly agreements: readonly Pick<Agreement, 'id' | 'day'>[];
}

const releaseOfOne = (
  { open, coveredBy, cancelledOn, settledDay, dueDay }: Installment,
  agreements: ListedAccounts['agreements'],
  today: CivilDay,
): Release | null => {
  const agreement = agreements.find(({ id }) => id === coveredBy);
  if (agreement) return { kind: 'agreement', day: agreement.day };
  if (open === 0) return { kind: 'settled', day: settledDay ?? cancelledOn ?? today };
  const last = addMonths(dueDay, LONGEST_ENTRY_MONTHS);
  return today > last ? { kind: 'five-years', day: last } : null;
};

/** Null while one of the installments an entry is about is still to be paid. */
export const releaseOf = (
  { installmentIds }: Pick<LegalStep, 'installmentIds'>,
  { installments, agreements }: ListedAccounts,
  today: CivilDay,
): Release | null => {
  const listed = new Set(installmentIds);
  const releases = installments
    .filter(({ id }) => listed.has(id))
    .map((installment) => releaseOfOne(installment, agreements, today));
  let last: Release | null = null;
  for (const release of releases) {
    if (release === null) return null;
    if (last === null || release.day > last.day) last = release;
  }
  return last;
};

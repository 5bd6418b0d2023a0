import { addMonths, type CivilDay, daysBetween } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { type Installment, outstandingCents } from './installment';

/** Months from one day to a later one: whole months of the calendar, and the days left over as thirtieths. */
export const monthsBetween = (from: CivilDay, to: CivilDay): number => {
  let months = Math.floor(daysBetween(from, to) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months + daysBetween(addMonths(from, months), to) / 30;
};

/** `cents` due after so many months, worth today at a rate a month (a fraction), rounded half up to the cent. */
export const presentValueCents = (cents: Cents, monthlyRate: number, months: number): Cents =>
  Math.round(cents * (1 + monthlyRate) ** -months);

/**
 * What falls off an installment that is paid before its due day, in cents: the interest of the time that did not
 * pass (CDC art. 52 §2). Nothing on a plan without interest, or from the due day on.
 */
export const earlyReductionCents = (
  installment: Pick<Installment, 'dueDay' | 'principalCents' | 'paidCents' | 'reducedCents' | 'monthlyRate'>,
  day: CivilDay,
): Cents => {
  const { monthlyRate = 0, dueDay } = installment;
  const outstanding = outstandingCents(installment);
  if (monthlyRate === 0 || day >= dueDay || outstanding <= 0) return 0;
  const present = presentValueCents(outstanding, monthlyRate, monthsBetween(day, dueDay));
  return outstanding - Math.max(1, present);
};

import type { CivilDay } from '../calendar/civil-day';
import { monthsBetween } from '../finance/months';
import { presentValueCents } from '../finance/present-value';
import type { Cents } from '../money/cents';
import { type Installment, outstandingCents } from './installment';

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

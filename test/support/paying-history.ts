import { addDays, toDayNumber } from '@shared/calendar/civil-day';
import type { PayingHistory, StandingNow } from '@shared/rules/risk/paying-history';
import { TODAY } from './summaries';

const REMEMBERED = 8;
const FIRST = addDays(TODAY, -400);

/** A history of installments settled one after another, a month apart, each so many days late (0: on time). */
export const paidLate = (days: readonly number[], more: Partial<PayingHistory> = {}): PayingHistory => {
  const from = Math.max(0, days.length - REMEMBERED);
  return {
    settledCount: days.length,
    settledLateCount: days.filter((late) => late > 0).length,
    lateDaysTotal: days.reduce((sum, late) => sum + late, 0),
    recentDays: days.slice(from).map((_, index) => toDayNumber(FIRST) + 30 * (from + index)),
    recentLate: days.slice(from),
    firstSettledDay: days.length > 0 ? FIRST : undefined,
    ...more,
  };
};

/** So many installments paid on time. */
export const onTime = (count: number): number[] => Array.from({ length: count }, () => 0);

/** Nothing overdue, or one installment of R$ 150,00 so many days late. */
export const standing = (daysLate = 0, more: Partial<StandingNow> = {}): StandingNow => ({
  today: TODAY,
  daysLate,
  overdueCount: daysLate > 0 ? 1 : 0,
  overdueCents: daysLate > 0 ? 15_000 : 0,
  ...more,
});

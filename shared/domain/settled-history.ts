import { z } from 'zod';
import { type CivilDay, daysBetween, toDayNumber } from '../calendar/civil-day';
import { extendedDueDay } from '../calendar/holidays';
import { type Installment, outstandingCents } from './installment';
import { daySchema } from './primitives';

/** Settled installments the summary remembers one by one. */
export const RECENT_SETTLED = 8;

/** How a customer paid so far, from the installments paid in full. */
export const settledHistorySchema = z.object({
  settledCount: z.number().int().min(0),
  /** How many of them after their due day. */
  settledLateCount: z.number().int().min(0),
  /** Days late of all of them together. */
  lateDaysTotal: z.number().int().min(0),
  /** The last of them, oldest first: the day each was settled, as days since 1970, and its days late. */
  recentDays: z.array(z.number().int()).max(RECENT_SETTLED),
  recentLate: z.array(z.number().int().min(0)).max(RECENT_SETTLED),
  firstSettledDay: daySchema.optional(),
});
export type SettledHistory = z.infer<typeof settledHistorySchema>;

export const nothingSettled: SettledHistory = {
  settledCount: 0,
  settledLateCount: 0,
  lateDaysTotal: 0,
  recentDays: [],
  recentLate: [],
  firstSettledDay: undefined,
};

export const isSettled = ({ settledDay }: Pick<Installment, 'settledDay'>): boolean =>
  settledDay !== undefined;

/**
 * Days from the due day to the day nothing was left to pay; 0 when it was paid in time, also on the business day
 * that follows a due day on a Sunday or a national holiday (CC 132 §1), and while something is left.
 */
export const settledDaysLate = (installment: Installment): number => {
  const { settledDay, dueDay } = installment;
  if (settledDay === undefined || outstandingCents(installment) > 0) return 0;
  const paidDay = installment.punctualDay ?? settledDay;
  return paidDay <= extendedDueDay(dueDay) ? 0 : daysBetween(dueDay, paidDay);
};

const earlier = (a: CivilDay | undefined, b: CivilDay): CivilDay => (a === undefined || b < a ? b : a);

/** The history after one more installment was settled, whenever that was. */
export const withSettled = <T extends SettledHistory>(history: T, installment: Installment): T => {
  const { settledDay } = installment;
  if (settledDay === undefined) return history;
  const daysLate = settledDaysLate(installment);
  const recent = [
    ...history.recentDays.map((day, index) => ({ day, late: history.recentLate[index] ?? 0 })),
    { day: toDayNumber(settledDay), late: daysLate },
  ]
    // By what is kept of them alone, so that the order in which they came makes no difference.
    .sort((a, b) => a.day - b.day || a.late - b.late)
    .slice(-RECENT_SETTLED);
  return {
    ...history,
    settledCount: history.settledCount + 1,
    settledLateCount: history.settledLateCount + (daysLate > 0 ? 1 : 0),
    lateDaysTotal: history.lateDaysTotal + daysLate,
    recentDays: recent.map(({ day }) => day),
    recentLate: recent.map(({ late }) => late),
    firstSettledDay: earlier(history.firstSettledDay, settledDay),
  };
};

/** The history from all installments of a customer, in any order. */
export const settledHistory = (installments: readonly Installment[]): SettledHistory =>
  installments.reduce<SettledHistory>(withSettled, nothingSettled);

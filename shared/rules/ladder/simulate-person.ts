import { addDays, type CivilDay, toDayNumber } from '../../calendar/civil-day';
import type { Installment } from '../../domain/installment';
import { nothingSettled, RECENT_SETTLED, type SettledHistory } from '../../domain/settled-history';
import { emptySummary, type Summary, withOpenAccounts } from '../../domain/summary';
import type { Segment } from '../risk/segment';

/** Days late of the last settled installments of somebody who pays in such a way, oldest first. */
const LATE: Readonly<Record<Segment, readonly number[]>> = {
  new: [],
  'good-payer': [0, 0, 0, 0, 0, 0, 0, 0],
  'late-but-pays': [0, 6, 9, 0, 12, 8, 5, 9],
  struggling: [8, 12, 10, 15, 22, 18, 25, 21],
  'at-risk': [8, 12, 10, 15, 22, 18, 25, 21],
};

const MONTH = 30;

const historyOf = (late: readonly number[], before: CivilDay): SettledHistory => {
  const days = late.map((_, index) => addDays(before, (index - RECENT_SETTLED) * MONTH));
  return {
    ...nothingSettled,
    settledCount: late.length,
    settledLateCount: late.filter((each) => each > 0).length,
    lateDaysTotal: late.reduce((sum, each) => sum + each, 0),
    recentDays: days.map(toDayNumber),
    recentLate: [...late],
    firstSettledDay: days[0],
  };
};

/** How somebody invented has paid until a day. Who is at risk also broke two promises, and counts so once late. */
export const samplePast = (segment: Segment, before: CivilDay): Summary => ({
  ...emptySummary('sample'),
  ...historyOf(LATE[segment], before),
  promises: segment === 'at-risk' ? { kept: 0, partly: 0, broken: 2 } : undefined,
});

/** With nothing open but this installment, and no conversation yet: the past and what was asked of us stay. */
export const withOnly = (past: Summary, installment: Installment): Summary => ({
  ...withOpenAccounts(past, [installment]),
  lastPaymentDay: undefined,
  lastContactDay: undefined,
  promise: undefined,
  lastAnswer: undefined,
  lastReason: undefined,
  postponedUntil: undefined,
  listedSince: undefined,
  decision: undefined,
});

/** After everything was paid on a day. */
export const withAllPaid = (summary: Summary, day: CivilDay): Summary => ({
  ...withOpenAccounts(summary, []),
  lastPaymentDay: day,
  promise: summary.promise && { ...summary.promise, paidCents: summary.promise.cents },
});

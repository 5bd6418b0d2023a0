import type { CivilDay } from '../../calendar/civil-day';
import type { SettledHistory } from '../../domain/settled-history';
import type { Summary } from '../../domain/summary';
import type { Cents } from '../../money/cents';

/** How a customer has paid: what a summary remembers of the installments paid in full, promises and cheques. */
export type PayingHistory = Readonly<
  Pick<Summary, keyof SettledHistory | 'promises' | 'returnedCheques' | 'chequeReturns'>
>;

/** How the account stands on a day. */
export interface StandingNow {
  readonly today: CivilDay;
  /** Of the oldest overdue installment; 0 when nothing is overdue. */
  readonly daysLate: number;
  readonly overdueCount: number;
  readonly overdueCents: Cents;
  /** Share of the limit in use: 0.8 is 80%, more than 1 is over it. Absent without a limit. */
  readonly limitShare?: number;
  /** The last promise is past its day and its tolerance, and was not kept in full. */
  readonly brokenPromiseNow?: boolean;
}

/** Days late on average of the installments paid in full; 0 when there are none. */
export const meanDaysLate = ({ settledCount, lateDaysTotal }: PayingHistory): number =>
  settledCount === 0 ? 0 : lateDaysTotal / settledCount;

/** How often a cheque failed, made good since or not; one that was stopped never went to the bank, and counts too. */
export const chequeFailures = ({ chequeReturns = 0, returnedCheques = 0 }: PayingHistory): number =>
  Math.max(chequeReturns, returnedCheques);

/** How many of the remembered installments were late. */
export const recentLateCount = ({ recentLate }: PayingHistory): number =>
  recentLate.filter((days) => days > 0).length;

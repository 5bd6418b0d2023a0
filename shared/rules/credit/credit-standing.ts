import type { CivilDay } from '../../calendar/civil-day';
import type { Customer } from '../../domain/customer';
import { type Installment, isAwaiting, isDue, outstandingCents } from '../../domain/installment';
import { lateCharges } from '../../domain/late-charges';
import type { Summary } from '../../domain/summary';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';
import { dayLimits, dueBucket } from '../dues';

/** How a customer's account stands before a sale. Amounts are principal, in cents, without late charges. */
export interface CreditStanding {
  /** Absent where the shop set none. */
  readonly limitCents?: Cents;
  /** All that is open, what waits for cheques included. */
  readonly openCents: Cents;
  readonly openCount: number;
  /** Of what is open, what waits for cheques to clear. */
  readonly awaitingCents: Cents;
  /** The open tab (caderneta). */
  readonly tabCents: Cents;
  /** Store credit (saldo a favor): it pays for a purchase and leaves the limit as it is. */
  readonly storeCreditCents: Cents;
  readonly overdueCents: Cents;
  readonly overdueCount: number;
  /** Of the oldest overdue installment; 0 when nothing is overdue. */
  readonly daysLate: number;
  /** Days after the due day in which the shop takes a payment as on time. */
  readonly graceDays: number;
  readonly settledCount: number;
  readonly settledLateCount: number;
  /** Cheques that came back, or were stopped, and were not made good. */
  readonly returnedCheques: number;
  /** How often a cheque came back in all. */
  readonly chequeReturns: number;
}

/**
 * The standing on a day, from what is open. What came due over five years ago is still open in the books but does
 * not stand in the way of a sale (CC 206 §5 I, and CDC 43 §5 for what bureaus may say).
 */
export const creditStanding = (
  { limitCents }: Pick<Customer, 'limitCents'>,
  summary: Summary,
  open: readonly Installment[],
  today: CivilDay,
  terms: Terms,
): CreditStanding => {
  const limits = dayLimits(today, terms.holidays);
  const late = open.filter(isDue).flatMap((installment) => {
    const { daysLate } = lateCharges(installment, today, terms);
    return daysLate > 0 && dueBucket(installment.dueDay, limits) !== 'prescribed'
      ? [{ cents: outstandingCents(installment), daysLate }]
      : [];
  });
  return {
    limitCents,
    openCents: sumCents(open.map(outstandingCents)),
    openCount: open.length,
    awaitingCents: sumCents(open.filter(isAwaiting).map(outstandingCents)),
    tabCents: summary.tabCents ?? 0,
    storeCreditCents: summary.creditCents ?? 0,
    overdueCents: sumCents(late.map(({ cents }) => cents)),
    overdueCount: late.length,
    daysLate: late.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
    graceDays: terms.graceDays,
    settledCount: summary.settledCount,
    settledLateCount: summary.settledLateCount,
    returnedCheques: summary.returnedCheques ?? 0,
    chequeReturns: summary.chequeReturns ?? 0,
  };
};

/** True when something is overdue for longer than the shop's grace days. */
export const isInArrears = ({ daysLate, graceDays }: CreditStanding): boolean => daysLate > graceDays;

/** True when the shop would do better to settle something first: what is in arrears, or a cheque that came back. */
export const hasToSettle = (standing: CreditStanding): boolean =>
  isInArrears(standing) || standing.returnedCheques > 0;

/** What counts against the limit, in cents: what is open, in cheques too, and what is on the tab. */
export const usedCents = ({ openCents, tabCents }: CreditStanding): Cents => openCents + tabCents;

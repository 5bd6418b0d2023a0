import { type CivilDay, daysBetween, toDayNumber } from '@shared/calendar/civil-day';
import { sumCents } from '@shared/money/cents';
import type { PayingHistory, StandingNow } from '@shared/rules/risk/paying-history';
import { byCustomer } from './by-customer';
import type { Invoice } from './receivables';

/** As many as a summary remembers one by one. */
const REMEMBERED = 8;

/** An invoice with what the shop knew on its day, and how it ended. */
export interface Example {
  readonly day: CivilDay;
  readonly customer: string;
  readonly history: PayingHistory;
  readonly now: StandingNow;
  readonly late: boolean;
  /** From this day on the shop knows how it ended: paid, or past its due day. */
  readonly knownOn: CivilDay;
}

const bySettledDay = (a: Invoice, b: Invoice): number =>
  a.settledDay < b.settledDay ? -1 : a.settledDay > b.settledDay ? 1 : a.daysLate - b.daysLate;

const historyOn = (settled: readonly Invoice[]): PayingHistory => {
  const recent = settled.slice(-REMEMBERED);
  return {
    settledCount: settled.length,
    settledLateCount: settled.filter(({ daysLate }) => daysLate > 0).length,
    lateDaysTotal: settled.reduce((sum, { daysLate }) => sum + daysLate, 0),
    recentDays: recent.map(({ settledDay }) => toDayNumber(settledDay)),
    recentLate: recent.map(({ daysLate }) => daysLate),
    firstSettledDay: settled[0]?.settledDay,
  };
};

const standingOn = (overdue: readonly Invoice[], today: CivilDay): StandingNow => ({
  today,
  daysLate: Math.max(0, ...overdue.map(({ dueDay }) => daysBetween(dueDay, today))),
  overdueCount: overdue.length,
  overdueCents: sumCents(overdue.map(({ cents }) => cents)),
});

const exampleOf = (invoice: Invoice, theirs: readonly Invoice[]): Example => {
  const { day, customer, dueDay, settledDay, daysLate } = invoice;
  const before = theirs.filter((other) => other.day < day);
  // What is paid on the day itself may be paid after the sale: it is not known yet.
  const settled = before.filter((other) => other.settledDay < day).sort(bySettledDay);
  const overdue = before.filter((other) => other.settledDay >= day && other.dueDay < day);
  const late = daysLate > 0;
  return {
    day,
    customer,
    history: historyOn(settled),
    now: standingOn(overdue, day),
    late,
    knownOn: late ? dueDay : settledDay,
  };
};

/** Every invoice with only what was known of its customer before its day, in the order they were made. */
export const examplesOf = (invoices: readonly Invoice[]): Example[] => {
  const theirs = byCustomer(invoices);
  return invoices.map((invoice) => exampleOf(invoice, theirs.get(invoice.customer) ?? []));
};

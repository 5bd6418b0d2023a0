import { addMonths, type CivilDay, dayParts } from '../../../calendar/civil-day';
import { standingPayments } from '../../../domain/payment';
import type { PreparedRecords } from './records';

/** The day of the month on which paying is easiest, and what says so. */
export interface Payday {
  /** 1 to 31. */
  readonly day: number;
  /** Sentences without capital and full stop; never empty. */
  readonly reasons: readonly string[];
}

const LAST_PAYMENTS = 12;
const LOOK_BACK_MONTHS = 18;
/** Payments that make a habit. */
const ENOUGH = 3;
/** A week around payday. */
const WINDOW = 7;
const MONTH = 31;
const MOST_REASONS = 2;

/** How far a day of the month comes after another, around the month's end. */
const after = (from: number, day: number): number => (day - from + MONTH) % MONTH;

/**
 * The days between which the customer pays as a rule: the week of the month with most of the last payments, where
 * that is most of them. Null without such a habit.
 */
export const payingDays = (
  payments: PreparedRecords['payments'],
  today: CivilDay,
): { readonly from: number; readonly to: number } | null => {
  const since = addMonths(today, -LOOK_BACK_MONTHS);
  const days = standingPayments(payments)
    .filter(({ kind, totalCents, day }) => kind === 'installments' && totalCents > 0 && day >= since)
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, LAST_PAYMENTS)
    .map(({ day }) => dayParts(day).day);
  const within = (from: number): number[] => days.filter((day) => after(from, day) < WINDOW);
  const [best] = [...new Set(days)]
    .map((from) => ({ from, days: within(from) }))
    .sort((a, b) => b.days.length - a.days.length || a.from - b.from);
  if (!best || best.days.length < ENOUGH || best.days.length * 2 <= days.length) return null;
  const far = Math.max(...best.days.map((day) => after(best.from, day)));
  return { from: best.from, to: ((best.from + far - 1) % MONTH) + 1 };
};

const habitText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `costuma pagar no dia ${from}` : `costuma pagar entre os dias ${from} e ${to}`;

/** What the customer is paid by, then what the customer does, then what the customer last promised; null where none is known. */
export const paydayOf = (
  { customer, payments, summary }: Pick<PreparedRecords, 'customer' | 'payments' | 'summary'>,
  today: CivilDay,
): Payday | null => {
  const habit = payingDays(payments, today);
  const promised = summary.promise && dayParts(summary.promise.day).day;
  const known = [
    customer.payday === undefined
      ? null
      : { day: customer.payday, reason: `recebe no dia ${customer.payday}` },
    habit && { day: habit.to, reason: habitText(habit) },
    promised === undefined ? null : { day: promised, reason: `a última promessa foi para o dia ${promised}` },
  ].filter((each) => each !== null);
  const [first] = known;
  return first ? { day: first.day, reasons: known.slice(0, MOST_REASONS).map(({ reason }) => reason) } : null;
};

import { addDays, addMonths, type CivilDay, dayParts } from '../calendar/civil-day';
import type { Interval } from './sale';

/** Nobody expects to pay sooner: a payday nearer than this is passed over for the next one. */
const LEAST_DAYS_TO_PAYDAY = 20;

/** One period after the sale: when the first installment is due if nobody asks for another day. */
export const usualFirstDueDay = (saleDay: CivilDay, interval: Interval): CivilDay =>
  interval.kind === 'days' ? addDays(saleDay, interval.days) : addMonths(saleDay, 1);

export interface ProposedDue {
  readonly firstDueDay: CivilDay;
  /** The day of the month aimed at, where the first month is too short for it. */
  readonly monthDay?: number;
}

/**
 * The first due day proposed: of a monthly plan the customer's payday, the first that is at least twenty days away;
 * otherwise one period after the sale.
 */
export const proposedDue = (saleDay: CivilDay, interval: Interval, payday?: number): ProposedDue => {
  if (interval.kind !== 'monthly') return { firstDueDay: usualFirstDueDay(saleDay, interval) };
  const aimed = payday ?? dayParts(saleDay).day;
  const earliest = addDays(saleDay, LEAST_DAYS_TO_PAYDAY);
  let firstDueDay = addMonths(saleDay, payday === undefined ? 1 : 0, aimed);
  for (let months = 1; firstDueDay < earliest; months += 1) firstDueDay = addMonths(saleDay, months, aimed);
  return dayParts(firstDueDay).day === aimed ? { firstDueDay } : { firstDueDay, monthDay: aimed };
};

import { addDays, addMonths, type CivilDay, daysBetween, isCivilDay } from '../calendar/civil-day';
import { extendedDueDay, type LocalHoliday } from '../calendar/holidays';
import { DAYS_PER_MONTH, thirtiethsBetween } from '../finance/months';
import { err, ok, type Result } from '../result';
import type { Interval } from './sale';

export interface PlanDaysRequest {
  readonly count: number;
  readonly saleDay: CivilDay;
  /** Of no account where the days are typed. */
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
  /** The shop's own holidays, beside the national and bank ones. */
  readonly holidays?: readonly LocalHoliday[];
}

export interface PlanDay {
  /** As agreed. */
  readonly agreedDay: CivilDay;
  /** Moved off Sundays and holidays, without charge (CC 132 §1). */
  readonly dueDay: CivilDay;
  /** From the sale to the agreed day, in thirtieths of a month. */
  readonly thirtieths: number;
}

export type PlanDaysError =
  | 'day-impossible'
  | 'first-due-before-sale'
  | 'due-days-missing'
  | 'due-days-out-of-order'
  | 'ends-after-the-calendar';

/** The calendar of the app ends with 2199; a last due day may still move past a holiday. */
const LAST_AGREED_DAY: CivilDay = '2199-12-01';

/** The days installments are agreed for, counted from the first: the moving off holidays comes after. */
export const agreedDueDays = ({
  count,
  firstDueDay,
  interval,
}: Pick<PlanDaysRequest, 'count' | 'firstDueDay' | 'interval'>): CivilDay[] =>
  interval.kind === 'typed'
    ? [...interval.dueDays]
    : Array.from({ length: count }, (_, index) =>
        interval.kind === 'monthly'
          ? // The first day stands as it was typed.
            addMonths(firstDueDay, index, index === 0 ? undefined : interval.day)
          : addDays(firstDueDay, index * interval.days),
      );

/** From the sale to each agreed day. Between installments of a month a month passes, however long it is. */
const thirtiethsOf = ({ saleDay, interval }: PlanDaysRequest, agreed: readonly CivilDay[]): number[] => {
  const [first] = agreed;
  if (first === undefined) return [];
  if (interval.kind === 'days') return agreed.map((day) => daysBetween(saleDay, day));
  if (interval.kind === 'typed') return agreed.map((day) => thirtiethsBetween(saleDay, day));
  const toFirst = thirtiethsBetween(saleDay, first);
  return agreed.map((_, index) => toFirst + index * DAYS_PER_MONTH);
};

/** Every due day of a plan. `count` is already known to be in range. */
export const planDays = (plan: PlanDaysRequest): Result<PlanDay[], PlanDaysError> => {
  const { count, saleDay, firstDueDay, interval, holidays } = plan;
  const typed = interval.kind === 'typed' ? interval.dueDays : [firstDueDay];
  if (![saleDay, ...typed].every(isCivilDay)) return err('day-impossible');
  const agreed = agreedDueDays(plan);
  const [first] = agreed;
  if (agreed.length !== count || first === undefined) return err('due-days-missing');
  if (first < saleDay) return err('first-due-before-sale');
  if (agreed.some((day, index) => index > 0 && day <= (agreed[index - 1] ?? day)))
    return err('due-days-out-of-order');
  if ((agreed.at(-1) ?? first) > LAST_AGREED_DAY) return err('ends-after-the-calendar');
  const thirtieths = thirtiethsOf(plan, agreed);
  // A Friday holiday moves to Monday while the Saturday after it stays: no installment falls due before the last.
  let dueDay = first;
  return ok(
    agreed.map((agreedDay, index) => {
      const extended = extendedDueDay(agreedDay, holidays);
      if (extended > dueDay) dueDay = extended;
      return { agreedDay, dueDay, thirtieths: thirtieths[index] ?? 0 };
    }),
  );
};

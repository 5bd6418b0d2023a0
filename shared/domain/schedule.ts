import { addDays, addMonths, type CivilDay } from '../calendar/civil-day';
import { extendedDueDay, type LocalHoliday } from '../calendar/holidays';
import type { Cents } from '../money/cents';
import { type Leftover, splitEvenly } from '../money/split';
import { err, ok, type Result } from '../result';
import { MAX_INSTALLMENTS } from './primitives';
import type { Interval } from './sale';

export interface PlanRequest {
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  readonly count: number;
  readonly saleDay: CivilDay;
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
  readonly leftover: Leftover;
  /** The shop's own, beside the national and bank holidays. */
  readonly holidays?: readonly LocalHoliday[];
}

export interface ScheduledInstallment {
  readonly number: number;
  readonly count: number;
  /** Already moved off Sundays and holidays. */
  readonly dueDay: CivilDay;
  readonly principalCents: Cents;
}

export type PlanError =
  | 'total-not-positive'
  | 'down-payment-over-total'
  | 'nothing-left-to-pay'
  | 'count-out-of-range'
  | 'installment-under-one-cent'
  | 'first-due-before-sale';

const nominalDueDay = ({ firstDueDay, interval }: PlanRequest, index: number): CivilDay => {
  if (interval.kind === 'typed') return interval.dueDays[index] ?? firstDueDay;
  return interval.kind === 'monthly'
    ? addMonths(firstDueDay, index)
    : addDays(firstDueDay, index * interval.days);
};

/**
 * The installments of a plan without interest: the sum is exactly the total less the down payment, and the due
 * days are counted from the first, each moved to the next business day where it falls on a Sunday or holiday.
 */
export const schedulePlan = (plan: PlanRequest): Result<ScheduledInstallment[], PlanError> => {
  if (!Number.isInteger(plan.totalCents) || plan.totalCents <= 0) return err('total-not-positive');
  if (plan.downPaymentCents < 0 || plan.downPaymentCents > plan.totalCents)
    return err('down-payment-over-total');
  const financed = plan.totalCents - plan.downPaymentCents;
  if (financed === 0) return err('nothing-left-to-pay');
  if (!Number.isInteger(plan.count) || plan.count < 1 || plan.count > MAX_INSTALLMENTS)
    return err('count-out-of-range');
  if (financed < plan.count) return err('installment-under-one-cent');
  if (plan.firstDueDay < plan.saleDay) return err('first-due-before-sale');
  // A Friday holiday moves to Monday while the Saturday after it stays: no installment falls due before the last.
  let dueDay = plan.firstDueDay;
  return ok(
    splitEvenly(financed, plan.count, plan.leftover).map((principalCents, index) => {
      const extended = extendedDueDay(nominalDueDay(plan, index), plan.holidays);
      if (extended > dueDay) dueDay = extended;
      return { number: index + 1, count: plan.count, dueDay, principalCents };
    }),
  );
};

import type { CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { type Leftover, splitEvenly } from '../money/split';
import { err, ok, type Result } from '../result';
import { type PlanDay, type PlanDaysError, type PlanDaysRequest, planDays } from './plan-days';
import { MAX_INSTALLMENTS } from './primitives';

export interface PlanRequest extends PlanDaysRequest {
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  /** Which installment takes the cents that do not divide. */
  readonly leftover: Leftover;
}

export interface ScheduledInstallment {
  readonly number: number;
  readonly count: number;
  /** Already moved off Sundays and holidays. */
  readonly dueDay: CivilDay;
  readonly principalCents: Cents;
  /** The plan's rate a month (0.01 is 1%), where it has interest. */
  readonly monthlyRate?: number;
}

export type PlanError =
  | 'total-not-positive'
  | 'down-payment-over-total'
  | 'nothing-left-to-pay'
  | 'count-out-of-range'
  | 'installment-under-one-cent'
  | PlanDaysError;

/** What is left for the installments, in cents, and their days: what every plan is asked first. */
export const financedAndDays = (
  plan: PlanRequest,
): Result<{ readonly financedCents: Cents; readonly days: readonly PlanDay[] }, PlanError> => {
  const { totalCents, downPaymentCents, count } = plan;
  if (!Number.isInteger(totalCents) || totalCents <= 0) return err('total-not-positive');
  if (!Number.isInteger(downPaymentCents) || downPaymentCents < 0 || downPaymentCents > totalCents)
    return err('down-payment-over-total');
  const financedCents = totalCents - downPaymentCents;
  if (financedCents === 0) return err('nothing-left-to-pay');
  if (!Number.isInteger(count) || count < 1 || count > MAX_INSTALLMENTS) return err('count-out-of-range');
  if (financedCents < count) return err('installment-under-one-cent');
  const days = planDays(plan);
  return days.ok ? ok({ financedCents, days: days.value }) : days;
};

/** The amounts on their days. */
export const onDays = (
  amounts: readonly Cents[],
  days: readonly PlanDay[],
  monthlyRate = 0,
): ScheduledInstallment[] =>
  days.map(({ dueDay }, index) => ({
    number: index + 1,
    count: days.length,
    dueDay,
    principalCents: amounts[index] ?? 0,
    ...(monthlyRate > 0 ? { monthlyRate } : {}),
  }));

/**
 * The installments of a plan without interest: the sum is exactly the total less the down payment, and each due day
 * is moved to the next business day where it falls on a Sunday or holiday.
 */
export const schedulePlan = (plan: PlanRequest): Result<ScheduledInstallment[], PlanError> => {
  const asked = financedAndDays(plan);
  if (!asked.ok) return asked;
  const { financedCents, days } = asked.value;
  return ok(onDays(splitEvenly(financedCents, plan.count, plan.leftover), days));
};

import type { CivilDay } from '../calendar/civil-day';
import { cetYearly } from '../finance/cet';
import type { Cents } from '../money/cents';
import { agreedDueDays } from './plan-days';
import type { Interval } from './sale';

export interface PlanToCost {
  /** From when the amount is on credit. */
  readonly day: CivilDay;
  /** Without the plan's interest. */
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  readonly interestCents?: Cents;
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
}

/**
 * What the interest of an agreement's plan costs a year, all counted (CET, CDC art. 54-B), as a fraction; 0 without
 * interest. By the agreed days: a due day moved off a Sunday is not counted against anyone.
 */
export const planCet = (plan: PlanToCost, amounts: readonly Cents[]): number => {
  if (!plan.interestCents) return 0;
  const days = agreedDueDays({ ...plan, count: amounts.length });
  return cetYearly({
    financedCents: plan.totalCents - plan.downPaymentCents,
    saleDay: plan.day,
    payments: amounts.map((cents, index) => ({ cents, dueDay: days[index] ?? plan.firstDueDay })),
  });
};

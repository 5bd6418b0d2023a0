import { daysBetween } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { sumCents } from '../money/cents';
import { type CreditPlan, type PricedPlan, priceOfPlan } from './credit-plan';
import { usualFirstDueDay } from './first-due-day';

/** What a first due day other than one period after the sale adds to the plan (or, negative, takes off). */
export interface ExtraDays {
  readonly days: number;
  readonly cents: Cents;
}

const paidInAll = ({ downPaymentCents, amounts }: PricedPlan): Cents => downPaymentCents + sumCents(amounts);

/** The days and the price of them; nothing where the days are typed, or the first is the usual one. */
export const extraDaysOf = (plan: CreditPlan, priced: PricedPlan): ExtraDays | undefined => {
  if (plan.interval.kind === 'typed') return undefined;
  const usual = usualFirstDueDay(plan.saleDay, plan.interval);
  const days = daysBetween(usual, plan.firstDueDay);
  if (days === 0) return undefined;
  const without = priceOfPlan({ ...plan, firstDueDay: usual });
  return without.ok ? { days, cents: paidInAll(priced) - paidInAll(without.value) } : undefined;
};

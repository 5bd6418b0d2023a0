import { addDays, addMonths, type CivilDay, daysBetween } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { sumCents } from '../money/cents';
import { type CreditPlan, type PricedPlan, priceOfPlan } from './credit-plan';
import type { Interval } from './sale';

/** What a first due day other than one period after the sale adds to the plan (or, negative, takes off). */
export interface ExtraDays {
  readonly days: number;
  readonly cents: Cents;
}

/** One period after the sale: when the first installment is due if nobody asks for another day. */
export const usualFirstDueDay = (saleDay: CivilDay, interval: Interval): CivilDay =>
  interval.kind === 'days' ? addDays(saleDay, interval.days) : addMonths(saleDay, 1);

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

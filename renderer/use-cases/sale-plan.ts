import type { CivilDay } from '@shared/calendar/civil-day';
import type { CreditCost } from '@shared/domain/credit-cost';
import type { CreditPlan } from '@shared/domain/credit-plan';
import type { Interval, Pricing, Sale } from '@shared/domain/sale';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';

/** How a sale is to be paid, as the screen asks for it. */
export interface SalePlan {
  readonly day: CivilDay;
  /** The price in cash. */
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  /** "1 + n": the down payment equals the installments, whatever `downPaymentCents` says. */
  readonly downPaymentIsInstallment?: boolean;
  readonly installmentCount: number;
  /** Of no account where the days of the interval are typed. */
  readonly firstDueDay: CivilDay;
  readonly interval: Interval;
  /** Absent is without interest. */
  readonly pricing?: Pricing;
}

/** The plan under the shop's terms, ready to be priced. */
export const creditPlanOf = (plan: SalePlan, { leftover, holidays }: Pick<Terms, 'leftover' | 'holidays'>) =>
  ({
    totalCents: plan.totalCents,
    downPaymentCents: plan.downPaymentCents,
    downPaymentIsInstallment: plan.downPaymentIsInstallment,
    count: plan.installmentCount,
    saleDay: plan.day,
    firstDueDay: plan.firstDueDay,
    interval: plan.interval,
    pricing: plan.pricing ?? { kind: 'none' },
    leftover,
    holidays,
  }) satisfies CreditPlan;

type PlanFields =
  | 'totalCents'
  | 'downPaymentCents'
  | 'installmentCount'
  | 'firstDueDay'
  | 'interval'
  | 'pricing'
  | 'interestCents';

/** What the record of the sale keeps of its plan. */
export const planFields = (
  { totalCents, installmentCount, firstDueDay, interval, pricing }: SalePlan,
  { downPaymentCents, interestCents }: CreditCost,
): Pick<Sale, PlanFields> => ({
  totalCents,
  downPaymentCents,
  installmentCount,
  firstDueDay: (interval.kind === 'typed' ? interval.dueDays[0] : undefined) ?? firstDueDay,
  interval,
  ...(pricing && pricing.kind !== 'none' ? { pricing } : {}),
  ...(interestCents > 0 ? { interestCents } : {}),
});

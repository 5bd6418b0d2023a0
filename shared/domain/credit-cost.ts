import type { CivilDay } from '../calendar/civil-day';
import { cetYearly } from '../finance/cet';
import { yearlyRate } from '../finance/rate';
import { type Cents, sumCents } from '../money/cents';
import { ok, type Result } from '../result';
import { type CreditPlan, type CreditPlanError, priceOfPlan } from './credit-plan';
import { type ExtraDays, extraDaysOf } from './extra-days';
import type { Installment } from './installment';
import { agreedDueDays } from './plan-days';
import type { Sale } from './sale';
import { onDays, type ScheduledInstallment } from './schedule';

/** What buying on credit costs, as the customer is told before the sale (CDC art. 52 and 54-B). Rates are fractions. */
export interface CreditCost {
  readonly cashPriceCents: Cents;
  readonly downPaymentCents: Cents;
  readonly financedCents: Cents;
  readonly interestCents: Cents;
  /** Down payment and all installments. */
  readonly creditTotalCents: Cents;
  readonly installments: readonly ScheduledInstallment[];
  /** Effective. */
  readonly monthlyRate: number;
  /** `(1 + monthly)^12 - 1` */
  readonly yearlyRate: number;
  /** By the agreed days, over 365: a due day moved off a Sunday is not counted against anyone. */
  readonly cetYearly: number;
  /** Of a first due day other than the usual one; only while the plan is being made. */
  readonly extraDays?: ExtraDays;
}

interface Known {
  readonly cashPriceCents: Cents;
  readonly downPaymentCents: Cents;
  readonly saleDay: CivilDay;
  readonly agreedDays: readonly CivilDay[];
  readonly installments: readonly ScheduledInstallment[];
  readonly monthlyRate: number;
}

const costOf = (known: Known): CreditCost => {
  const { cashPriceCents, downPaymentCents, saleDay, agreedDays, installments, monthlyRate } = known;
  const financedCents = cashPriceCents - downPaymentCents;
  const sum = sumCents(installments.map(({ principalCents }) => principalCents));
  const payments = installments.map(({ dueDay, principalCents }, index) => ({
    dueDay: agreedDays[index] ?? dueDay,
    cents: principalCents,
  }));
  return {
    cashPriceCents,
    downPaymentCents,
    financedCents,
    interestCents: sum - financedCents,
    creditTotalCents: downPaymentCents + sum,
    installments,
    monthlyRate,
    yearlyRate: yearlyRate(monthlyRate),
    cetYearly: monthlyRate === 0 ? 0 : cetYearly({ financedCents, saleDay, payments }),
  };
};

/** The cost of a plan that is being made, or why the plan cannot be. */
export const creditCost = (plan: CreditPlan): Result<CreditCost, CreditPlanError> => {
  const priced = priceOfPlan(plan);
  if (!priced.ok) return priced;
  const { downPaymentCents, days, amounts, monthlyRate } = priced.value;
  const cost = costOf({
    cashPriceCents: plan.totalCents,
    downPaymentCents,
    saleDay: plan.saleDay,
    agreedDays: days.map(({ agreedDay }) => agreedDay),
    installments: onDays(amounts, days, monthlyRate),
    monthlyRate,
  });
  const extraDays = extraDaysOf(plan, priced.value);
  return ok(extraDays ? { ...cost, extraDays } : cost);
};

/** The same of a sale that was made, from its records, in the order of the numbers: for papers and second copies. */
export const creditCostOfSale = (sale: Sale, installments: readonly Installment[]): CreditCost => {
  const scheduled = installments
    .filter(({ originId }) => originId === sale.id)
    .sort((a, b) => a.number - b.number)
    .map(
      ({ number, count, dueDay, principalCents, monthlyRate }): ScheduledInstallment => ({
        number,
        count,
        dueDay,
        principalCents,
        ...(monthlyRate ? { monthlyRate } : {}),
      }),
    );
  return costOf({
    cashPriceCents: sale.totalCents,
    downPaymentCents: sale.downPaymentCents,
    saleDay: sale.day,
    agreedDays: sale.interestCents ? agreedDueDays({ ...sale, count: sale.installmentCount }) : [],
    installments: scheduled,
    monthlyRate: scheduled[0]?.monthlyRate ?? 0,
  });
};

import type { CivilDay } from '../calendar/civil-day';
import type { ImportPlan } from './plan-types';
import { planTotals } from './totals';

export interface KeptPlan {
  readonly plan: ImportPlan;
  /** For each customer and sale kept, its index in the whole plan. */
  readonly customers: readonly number[];
  readonly sales: readonly number[];
}

/** Where the kept indexes stand after the others are gone. */
const positions = (kept: readonly number[]): ReadonlyMap<number, number> =>
  new Map(kept.map((old, index) => [old, index]));

const at = (map: ReadonlyMap<number, number>, index: number): number => map.get(index) ?? -1;

const ascending = (indexes: Iterable<number>): number[] => [...new Set(indexes)].sort((a, b) => a - b);

/** The plan with only some of its installments, and the customers, sales and payments these need. */
export const keepInstallments = (
  plan: ImportPlan,
  keep: (index: number) => boolean,
  today: CivilDay,
): KeptPlan => {
  const kept = plan.installments.flatMap((_, index) => (keep(index) ? [index] : []));
  const installmentAt = positions(kept);
  const whole = kept.flatMap((index) => plan.installments[index] ?? []);
  const sales = ascending(whole.map(({ sale }) => sale));
  const saleAt = positions(sales);
  const wholeSales = sales.flatMap((index) => plan.sales[index] ?? []);
  const customers = ascending(wholeSales.map(({ customer }) => customer));
  const customerAt = positions(customers);
  const records = {
    customers: customers.flatMap((index) => plan.customers[index] ?? []),
    sales: wholeSales.map((sale) => ({ ...sale, customer: at(customerAt, sale.customer) })),
    installments: whole.map((one) => ({ ...one, sale: at(saleAt, one.sale) })),
    payments: plan.payments
      .filter(({ installment }) => installmentAt.has(installment))
      .map((payment) => ({ ...payment, installment: at(installmentAt, payment.installment) })),
  };
  return { plan: { ...plan, ...records, totals: planTotals(records, today) }, customers, sales };
};

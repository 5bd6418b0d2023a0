import { chequeTotals } from './cheque-totals';
import type { ChequePlan } from './plan-types';

export interface KeptCheques {
  readonly plan: ChequePlan;
  /** For each customer kept, its index in the whole plan. */
  readonly customers: readonly number[];
}

/** The plan with only some of its cheques, and the customers these need. */
export const keepCheques = (plan: ChequePlan, keep: (index: number) => boolean): KeptCheques => {
  const kept = plan.cheques.filter((_, index) => keep(index));
  const customers = [...new Set(kept.map(({ customer }) => customer))].sort((a, b) => a - b);
  const place = new Map(customers.map((old, index) => [old, index]));
  const cheques = kept.map((cheque) => ({ ...cheque, customer: place.get(cheque.customer) ?? -1 }));
  return {
    plan: {
      ...plan,
      customers: customers.flatMap((index) => plan.customers[index] ?? []),
      cheques,
      totals: chequeTotals(cheques),
    },
    customers,
  };
};

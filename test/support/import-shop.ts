import { importSheet } from '@renderer/use-cases/import-sheet';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { AnyPlan } from '@shared/import/plan-sheet';

export const bringInto = (shop: UseCaseContext, plan: AnyPlan, onProgress?: (share: number) => void) =>
  importSheet(shop, { plan, fileName: 'caderno.csv', remember: [], onProgress });

/** Everything in the store but the counters and the journal, which only go forward. */
export const contentsOf = async ({ db }: UseCaseContext) => ({
  customers: await db.customers.toArray(),
  sales: await db.sales.toArray(),
  installments: await db.installments.toArray(),
  payments: await db.payments.toArray(),
  cheques: await db.cheques.toArray(),
  summaries: await db.summaries.toArray(),
});

import { importNotebook } from '@renderer/use-cases/import-notebook';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { ImportPlan } from '@shared/import/plan-types';

export const bringInto = (shop: UseCaseContext, plan: ImportPlan, onProgress?: (share: number) => void) =>
  importNotebook(shop, { plan, fileName: 'caderno.csv', remember: [], onProgress });

/** Everything in the store but the counters and the journal, which only go forward. */
export const contentsOf = async ({ db }: UseCaseContext) => ({
  customers: await db.customers.toArray(),
  sales: await db.sales.toArray(),
  installments: await db.installments.toArray(),
  payments: await db.payments.toArray(),
  summaries: await db.summaries.toArray(),
});

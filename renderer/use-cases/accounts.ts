import type { Database } from '@renderer/data/database';
import { historyOf } from '@renderer/data/queries/customer-history';
import type { Payment } from '@shared/domain/payment';
import { replay } from '@shared/domain/replay';
import { summarise } from '@shared/domain/summarise';
import { emptySummary, type InstallmentChange, type Summary } from '@shared/domain/summary';
import { summaryAfter } from './summary-after';

/** Steps that use cases share. Each runs inside the caller's transaction. */

/** Puts changed installments of one customer and the summary that follows from them. Reads nothing. */
export const putInstallments = (
  db: Database,
  changes: readonly InstallmentChange[],
  summary: Summary,
): Promise<unknown> => {
  const removed = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  return Promise.all([
    db.installments.bulkPut(changes.flatMap(({ after }) => after ?? [])),
    removed.length > 0 && db.installments.bulkDelete(removed),
    db.summaries.put(summary),
  ]);
};

/** Writes changed installments of one customer and brings the customer's summary up to date. */
export const writeInstallments = async (
  db: Database,
  customerId: string,
  changes: readonly InstallmentChange[],
  touch: (summary: Summary) => Summary = (summary) => summary,
): Promise<void> => {
  const kept = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
  await putInstallments(db, changes, touch(await summaryAfter(db, kept, changes)));
};

/** Payments that touched any of these installments. */
export const paymentsOn = (db: Database, installmentIds: readonly string[]): Promise<Payment[]> =>
  db.payments
    .where('installmentIds')
    .anyOf([...installmentIds])
    .distinct()
    .toArray();

/** The installments with these ids as the payments now standing leave them. */
export const replayInstallments = async (
  db: Database,
  ids: readonly string[],
): Promise<InstallmentChange[]> => {
  const installments = await db.installments.bulkGet([...ids]);
  const payments = await paymentsOn(db, ids);
  return installments.flatMap((before) => (before ? [{ before, after: replay(before, payments) }] : []));
};

/** Recomputes a customer's summary from the whole history. For what changes many rows at once. */
export const recomputeSummary = async (db: Database, customerId: string): Promise<Summary> => {
  const summary = summarise(customerId, await historyOf(db, customerId));
  await db.summaries.put(summary);
  return summary;
};

import type { Database } from '@renderer/data/database';
import type { Contact } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import { replay } from '@shared/domain/replay';
import {
  emptySummary,
  type Summary,
  summarise,
  withOpenAccounts,
  withSettlement,
} from '@shared/domain/summary';

/** Steps that use cases share. Each runs inside the caller's transaction. */

export const openInstallmentsOf = (db: Database, customerId: string): Promise<Installment[]> =>
  db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 1, ''], [customerId, 1, '\uffff'])
    .toArray();

export interface InstallmentChange {
  readonly before?: Installment;
  readonly after?: Installment;
}

/**
 * Writes changed installments of one customer and brings the customer's summary up to date. The cost follows
 * what is open and what changed, not the customer's history.
 */
export const writeInstallments = async (
  db: Database,
  customerId: string,
  changes: readonly InstallmentChange[],
  touch: (summary: Summary) => Summary = (summary) => summary,
): Promise<void> => {
  const [kept, openBefore] = await Promise.all([
    db.summaries.get(customerId),
    openInstallmentsOf(db, customerId),
  ]);
  const open = new Map(openBefore.map((installment) => [installment.id, installment]));
  const removed: string[] = [];
  let summary = kept ?? emptySummary(customerId);
  for (const { before, after } of changes) {
    summary = withSettlement(summary, before, after);
    if (before) open.delete(before.id);
    if (before && !after) removed.push(before.id);
    if (after?.open === 1) open.set(after.id, after);
  }
  await Promise.all([
    db.installments.bulkPut(changes.flatMap(({ after }) => after ?? [])),
    removed.length > 0 && db.installments.bulkDelete(removed),
    db.summaries.put(touch(withOpenAccounts(summary, [...open.values()]))),
  ]);
};

/** The installments with these ids as the payments now standing leave them. */
export const replayInstallments = async (
  db: Database,
  ids: readonly string[],
): Promise<InstallmentChange[]> => {
  const installments = await db.installments.bulkGet([...ids]);
  const payments = await db.payments
    .where('installmentIds')
    .anyOf([...ids])
    .distinct()
    .toArray();
  return installments.flatMap((before) => (before ? [{ before, after: replay(before, payments) }] : []));
};

/** Recomputes a customer's summary from the whole history. For what changes many rows at once. */
export const recomputeSummary = async (db: Database, customerId: string): Promise<Summary> => {
  const installments = (await db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 0, ''], [customerId, 1, '\uffff'])
    .toArray()) as Installment[];
  const payments = await db.payments.where('customerId').equals(customerId).toArray();
  const contacts: Contact[] = await db.contacts.where('customerId').equals(customerId).toArray();
  const openTab = await db.tabs.where('openOf').equals(customerId).toArray();
  const summary = summarise(customerId, { installments, payments, contacts, openTab });
  await db.summaries.put(summary);
  return summary;
};

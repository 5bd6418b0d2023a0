import type { Database } from '@renderer/data/database';
import type { Contact } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import { replay } from '@shared/domain/replay';
import {
  emptySummary,
  type InstallmentChange,
  type Summary,
  summarise,
  withOldest,
  withOpenChanges,
  withSettlement,
} from '@shared/domain/summary';

/** Steps that use cases share. Each runs inside the caller's transaction. */

export const openInstallmentsOf = (db: Database, customerId: string): Promise<Installment[]> =>
  db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 1, ''], [customerId, 1, '\uffff'])
    .toArray();

/** All that is open on the oldest day after the changes, of which none is written yet. */
const openOnOldestDay = async (
  db: Database,
  { customerId, oldestDueDay }: Summary,
  changes: readonly InstallmentChange[],
): Promise<Installment[]> => {
  if (oldestDueDay === undefined) return [];
  const kept = await db.installments
    .where('[customerId+open+dueDay]')
    .equals([customerId, 1, oldestDueDay])
    .toArray();
  const changed = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  return [
    ...kept.filter(({ id }) => !changed.has(id)),
    ...changes.flatMap(({ after }) => (after?.open === 1 ? after : [])),
  ];
};

/**
 * Writes changed installments of one customer and brings the customer's summary up to date. The cost follows
 * what changed, neither the customer's history nor how much is open.
 */
export const writeInstallments = async (
  db: Database,
  customerId: string,
  changes: readonly InstallmentChange[],
  touch: (summary: Summary) => Summary = (summary) => summary,
): Promise<void> => {
  let summary = withOpenChanges((await db.summaries.get(customerId)) ?? emptySummary(customerId), changes);
  for (const { before, after } of changes) summary = withSettlement(summary, before, after);
  if (changes.length > 0) summary = withOldest(summary, await openOnOldestDay(db, summary, changes));
  const removed = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await Promise.all([
    db.installments.bulkPut(changes.flatMap(({ after }) => after ?? [])),
    removed.length > 0 && db.installments.bulkDelete(removed),
    db.summaries.put(touch(summary)),
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

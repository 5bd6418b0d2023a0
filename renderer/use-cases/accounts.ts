import type { Database } from '@renderer/data/database';
import type { Contact } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
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
  await db.installments.bulkPut(changes.flatMap(({ after }) => after ?? []));
  await db.installments.bulkDelete(
    changes.flatMap(({ before, after }) => (before && !after ? before.id : [])),
  );
  let summary = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
  for (const { before, after } of changes) summary = withSettlement(summary, before, after);
  await db.summaries.put(touch(withOpenAccounts(summary, await openInstallmentsOf(db, customerId))));
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

/** Payments of a customer that no reversal took back. */
export const standingPayments = (payments: readonly Payment[]): Payment[] => {
  const reversed = new Set(payments.flatMap((payment) => payment.reversesId ?? []));
  return payments.filter((payment) => payment.kind !== 'reversal' && !reversed.has(payment.id));
};

/** Recomputes a customer's summary from the whole history. For what changes many rows at once. */
export const recomputeSummary = async (db: Database, customerId: string): Promise<Summary> => {
  const installments = (await db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 0, ''], [customerId, 1, '\uffff'])
    .toArray()) as Installment[];
  const payments = await db.payments.where('customerId').equals(customerId).toArray();
  const contacts: Contact[] = await db.contacts.where('customerId').equals(customerId).toArray();
  const summary = summarise(customerId, {
    installments,
    paymentDays: standingPayments(payments).map((payment) => payment.day),
    contacts,
  });
  await db.summaries.put(summary);
  return summary;
};

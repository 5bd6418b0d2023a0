import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { awaitedBy } from '@shared/domain/cheque/cheque-life';
import type { Customer } from '@shared/domain/customer';
import type { JournalEntry } from '@shared/domain/journal';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { recomputeSummary } from './accounts';
import { findBlockers, type ImportBlocker, ownersOf } from './import-blockers';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoImportError =
  | { readonly reason: 'import-not-found' }
  | { readonly reason: 'already-undone' }
  /** Oldest first. These are undone one by one, the newest first, before the import can be. */
  | { readonly reason: 'in-use'; readonly blockers: readonly ImportBlocker[] };

export interface UndoneImport {
  readonly customers: number;
  readonly installments: number;
  readonly cheques: number;
}

/** What the journal keeps of an import: sales of before that it made longer. */
export const importDetailSchema = z.object({
  grownSales: z.array(z.object({ id: z.string(), installmentCount: z.number().int() })),
});

const TABLES = [
  'customers',
  'summaries',
  'sales',
  'installments',
  'payments',
  'contacts',
  'legalSteps',
  'cheques',
  'tabs',
  'tabClosings',
  'agreements',
  'proposals',
  'journal',
] as const;

/** Everybody who got something from the import, and which of them it brought. */
const touchedCustomers = async (
  db: Database,
  importId: string,
): Promise<{ readonly added: readonly Customer[]; readonly all: ReadonlySet<string> }> => {
  const added = await db.customers.where('importId').equals(importId).toArray();
  return { added, all: new Set([...added.map(({ id }) => id), ...(await ownersOf(db, importId))]) };
};

/** What was taken back again leaves rows behind that would point at nothing. */
const deleteLeftovers = async (db: Database, importId: string): Promise<void> => {
  const ids = await db.installments.where('importId').equals(importId).primaryKeys();
  await db.payments.where('installmentIds').anyOf(ids).delete();
  await db.cheques.where('installmentIds').anyOf(ids).delete();
  const customerIds = await db.customers.where('importId').equals(importId).primaryKeys();
  for (const table of [
    'sales',
    'payments',
    'contacts',
    'legalSteps',
    'cheques',
    'tabs',
    'tabClosings',
    'agreements',
    'proposals',
  ] as const)
    await db.table(table).where('customerId').anyOf(customerIds).delete();
  for (const id of customerIds)
    await db.installments
      .where('[customerId+open+dueDay]')
      .between([id, 0, ''], [id, 1, '\uffff'])
      .filter((installment) => installment.importId !== importId)
      .delete();
  const sales = await db.sales.where('importId').equals(importId).primaryKeys();
  await db.payments.where('originId').anyOf(sales).delete();
};

/** What cheques paid, or was paid for them, and was taken back again would point at cheques that are gone. */
const deletePaymentsBy = async (db: Database, cheques: readonly Cheque[]): Promise<void> => {
  const ids = new Set(cheques.map(({ id }) => id));
  const owners = new Set(cheques.map(({ customerId }) => customerId));
  const payments = await db.payments
    .where('customerId')
    .anyOf([...owners])
    .filter(({ chequeId }) => chequeId !== undefined && ids.has(chequeId))
    .primaryKeys();
  await db.payments.bulkDelete(payments);
};

/** Takes the cheques of an import away; what was there before waits for them no more. */
const deleteCheques = async (db: Database, importId: string): Promise<number> => {
  const gone = await db.cheques.where('importId').equals(importId).toArray();
  const installmentIds = gone.flatMap((cheque) => cheque.installmentIds);
  await deletePaymentsBy(db, gone);
  await db.cheques.bulkDelete(gone.map(({ id }) => id));
  for (const installment of await db.installments.bulkGet(installmentIds)) {
    if (!installment) continue;
    const others: Cheque[] = await db.cheques.where('installmentIds').equals(installment.id).toArray();
    await db.installments.put({ ...installment, awaiting: awaitedBy(installment.id, others) });
  }
  return gone.length;
};

const giveBackCounts = async (db: Database, entry: JournalEntry): Promise<void> => {
  const detail = importDetailSchema.safeParse(entry.detail);
  for (const { id, installmentCount } of detail.success ? detail.data.grownSales : [])
    await db.sales.update(id, { installmentCount });
};

/**
 * Takes a whole import back, as if it had never been made. Refused while something later stands on its rows, with
 * what stands in the way.
 */
export const undoImport = (
  context: UseCaseContext,
  importId: string,
): Promise<Result<UndoneImport, UndoImportError>> => {
  needsOwner(context, 'reverse');
  return transact(context, TABLES, async (context): Promise<Result<UndoneImport, UndoImportError>> => {
    const { db } = context;
    const entries = await db.journal.where('refId').equals(importId).toArray();
    const entry = entries.find(({ kind }) => kind === 'import');
    if (!entry) return err({ reason: 'import-not-found' });
    if (entries.some(({ kind }) => kind === 'import-undone')) return err({ reason: 'already-undone' });
    const { added, all } = await touchedCustomers(db, importId);
    const blockers = await findBlockers(db, entry, all);
    if (blockers.length > 0) return err({ reason: 'in-use', blockers });

    const cheques = await deleteCheques(db, importId);
    await deleteLeftovers(db, importId);
    await db.payments.where('importId').equals(importId).delete();
    const installments = await db.installments.where('importId').equals(importId).delete();
    await db.sales.where('importId').equals(importId).delete();
    await db.customers.where('importId').equals(importId).delete();
    await giveBackCounts(db, entry);
    const gone = added.map(({ id }) => id);
    await db.summaries.bulkDelete(gone);
    const goneIds = new Set(gone);
    for (const customerId of all) if (!goneIds.has(customerId)) await recomputeSummary(db, customerId);
    await writeJournal(context, {
      kind: 'import-undone',
      refId: importId,
      label: entry.label,
      undoes: entry.seq,
      ...(entry.cents === undefined ? {} : { cents: -entry.cents }),
    });
    return ok({ customers: gone.length, installments, cheques });
  });
};

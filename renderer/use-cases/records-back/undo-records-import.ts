import type { Database } from '@renderer/data/database';
import { ownedData } from '@renderer/data/queries/customer-data';
import { recordsOf } from '@renderer/data/queries/records-of';
import { checkCustomer } from '@shared/domain/integrity/check-customer';
import { mend } from '@shared/domain/integrity/mend';
import { ownedTables } from '@shared/domain/integrity/records';
import { type RecordsImported, recordsImported } from '@shared/domain/records-imported';
import { err, ok, type Result } from '@shared/result';
import { recordTableNames } from '@shared/tables/record-tables';
import { findBlockers } from '../import-blockers';
import type { UndoImportError } from '../undo-import';
import { needsOwner, transact, type UseCaseContext, writeJournal } from '../use-case';

const BATCH = 250;

/** Customers that came with it go with all that they have; what was taken back again since goes too. */
const removeCustomers = async (db: Database, customers: readonly string[]): Promise<void> => {
  for (let from = 0; from < customers.length; from += BATCH) {
    const ids = customers.slice(from, from + BATCH);
    const owned = await ownedData(db, ids);
    for (const table of ownedTables)
      await db.table<unknown, string>(table).bulkDelete(owned[table].map(({ id }) => id));
    await db.customers.bulkDelete(ids);
    await db.summaries.bulkDelete(ids);
  }
};

/** Of customers who stay, what they got; and what would point to it, though it was taken back again since. */
const removeAdded = async (db: Database, added: RecordsImported['added']): Promise<void> => {
  for (const table of recordTableNames) await db.table<unknown, string>(table).bulkDelete(added[table] ?? []);
  const installmentIds = added.installments ?? [];
  if (installmentIds.length === 0) return;
  await db.payments.where('installmentIds').anyOf(installmentIds).delete();
  await db.cheques.where('installmentIds').anyOf(installmentIds).delete();
};

/** Brings what stays of a customer to what follows from it. False when it is not sound without what is gone. */
const settle = async (db: Database, customerId: string): Promise<boolean> => {
  const left = await recordsOf(db, customerId);
  const mended = mend(left);
  const [summary] = mended.summaries;
  if (checkCustomer({ ...left, ...mended, ...(summary && { summary }) }).length > 0) return false;
  await db.installments.bulkPut(mended.installments);
  await db.cheques.bulkPut(mended.cheques);
  await db.tabs.bulkPut(mended.tabs);
  await db.summaries.bulkPut(mended.summaries);
  return true;
};

/** Takes everything out again that came back from spreadsheets at once, as long as nothing stands on it. */
export const undoRecordsImport = (
  context: UseCaseContext,
  importId: string,
): Promise<Result<void, UndoImportError>> => {
  needsOwner(context, 'reverse');
  return transact(
    context,
    [...recordTableNames, 'summaries', 'journal'],
    async (context): Promise<Result<void, UndoImportError>> => {
      const { db } = context;
      const entries = await db.journal.where('refId').equals(importId).toArray();
      const entry = entries.find(({ kind }) => kind === 'records-imported');
      const detail = entry && recordsImported(entry);
      if (!entry || !detail) return err({ reason: 'import-not-found' });
      if (entries.some(({ kind }) => kind === 'records-import-undone'))
        return err({ reason: 'already-undone' });
      const { customers, touched, added } = detail;
      const blockers = await findBlockers(db, entry, new Set([...customers, ...touched]));
      if (blockers.length > 0) return err({ reason: 'in-use', blockers });
      await removeCustomers(db, customers);
      await removeAdded(db, added);
      for (const customerId of touched)
        if (!(await settle(db, customerId))) return err({ reason: 'in-use', blockers: [] });
      await writeJournal(context, {
        kind: 'records-import-undone',
        refId: importId,
        label: entry.label,
        undoes: entry.seq,
      });
      return ok(undefined);
    },
  );
};

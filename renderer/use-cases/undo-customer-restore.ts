import { chequesInTheWay } from '@renderer/data/queries/known-cheques';
import { recordsOf } from '@renderer/data/queries/records-of';
import { currentVersion } from '@renderer/data/schema';
import { ownedTables } from '@shared/domain/integrity/records';
import { err, ok, type Result } from '@shared/result';
import { holderOfDocument } from './customer-records';
import { fingerprintOf, ownerOfAny, replaceRecords, restoredDetailSchema } from './customer-replacement';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoCustomerRestoreError =
  | 'nothing-to-undo'
  /** Something of the customer was written since; going back would lose it. */
  | 'changed-since'
  /** The store was upgraded since: what was kept is of an earlier version. */
  | 'upgraded-since'
  | 'document-taken';

/** Brings back what was there before a customer was brought back from a copy: exactly, sound or not. */
export const undoCustomerRestore = (
  context: UseCaseContext,
  seq: number,
): Promise<Result<void, UndoCustomerRestoreError>> => {
  needsOwner(context, 'restore');
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'journal'],
    async (context): Promise<Result<void, UndoCustomerRestoreError>> => {
      const { db } = context;
      const entry = await db.journal.get(seq);
      const parsed = restoredDetailSchema.safeParse(entry?.detail);
      if (entry?.kind !== 'customer-restored' || !parsed.success) return err('nothing-to-undo');
      if ((await db.journal.where('undoes').equals(seq).count()) > 0) return err('nothing-to-undo');
      const { before, after, version } = parsed.data;
      if (version !== currentVersion) return err('upgraded-since');
      const now = await recordsOf(db, before.customerId);
      if (fingerprintOf(now) !== after) return err('changed-since');
      const { document } = before.customer ?? {};
      if (await holderOfDocument(db, document, before.customerId)) return err('document-taken');
      if ((await ownerOfAny(db, before)) !== undefined) return err('changed-since');
      const keys = before.cheques.map(({ key }) => key);
      const again = await chequesInTheWay(db, keys);
      if (again.some(({ customerId }) => customerId !== before.customerId)) return err('changed-since');
      await replaceRecords(db, now, before);
      await writeJournal(context, {
        kind: 'customer-restore-undone',
        customerId: before.customerId,
        refId: before.customerId,
        label: entry.label,
        undoes: seq,
      });
      return ok(undefined);
    },
  );
};

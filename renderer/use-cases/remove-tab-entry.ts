import type { TabEntry } from '@shared/domain/tab';
import { err, ok, type Result } from '@shared/result';
import { takenOff, writeTabEntry } from './tab-accounts';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type RemoveTabEntryError =
  | 'entry-not-found'
  | 'already-removed'
  /** A closing turned it into installments; that is undone first. */
  | 'entry-closed';

/** Takes a purchase off the open tab by a counter-entry; it stays on record, cancelled. */
export const removeTabEntry = (
  context: UseCaseContext,
  entryId: string,
): Promise<Result<TabEntry, RemoveTabEntryError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'tabs', 'journal'],
    async (context): Promise<Result<TabEntry, RemoveTabEntryError>> => {
      const { db } = context;
      const entry = await db.tabs.get(entryId);
      if (!entry) return err('entry-not-found');
      if (entry.cancelledOn) return err('already-removed');
      if (entry.closingId) return err('entry-closed');
      const removed = takenOff(entry, { cancelledOn: clock.today() });
      await writeTabEntry(db, removed);
      const customer = await db.customers.get(entry.customerId);
      const lines = await db.journal.where('refId').equals(entryId).toArray();
      await writeJournal(context, {
        kind: 'tab-entry-removed',
        customerId: entry.customerId,
        refId: entryId,
        cents: -entry.cents,
        label: customer?.name,
        undoes: lines.find(({ kind }) => kind === 'tab-entry')?.seq,
      });
      return ok(removed);
    },
  );
};

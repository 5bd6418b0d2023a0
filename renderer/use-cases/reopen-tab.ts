import { openTabOf } from '@renderer/data/queries/tab';
import { withTab } from '@shared/domain/summary';
import type { TabClosing } from '@shared/domain/tab';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { reopened } from './tab-accounts';
import { type TakeBackError, takeBackOrigin } from './take-back-origin';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type ReopenTabError = 'closing-not-found' | 'already-reopened' | TakeBackError;

/** Takes a closing back in the caller's transaction, its journal line left to the caller. */
export const reopenStep = async (
  context: UseCaseContext,
  closing: TabClosing,
): Promise<Result<void, TakeBackError>> => {
  const { db, clock } = context;
  const takenBack = await takeBackOrigin(context, closing);
  if (!takenBack.ok) return takenBack;
  const { changes, touch } = takenBack.value;
  await db.tabClosings.put({ ...closing, cancelledOn: clock.today() });
  const entries = await db.tabs.where('closingId').equals(closing.id).toArray();
  await db.tabs.bulkPut(entries.map(reopened));
  const openTab = await openTabOf(db, closing.customerId);
  await writeInstallments(db, closing.customerId, changes, (summary) => withTab(touch(summary), openTab));
  return ok(undefined);
};

/**
 * Takes the closing of a tab back: its installments no longer count and its purchases wait for a closing again.
 * Refused once one of the installments was paid or entered an agreement; those are undone first.
 */
export const reopenTab = (
  context: UseCaseContext,
  closingId: string,
): Promise<Result<void, ReopenTabError>> => {
  needsOwner(context, 'reverse');
  return transact(
    context,
    [
      'customers',
      'summaries',
      'tabs',
      'tabClosings',
      'cheques',
      'installments',
      'payments',
      'agreements',
      'journal',
      'settings',
    ],
    async (context): Promise<Result<void, ReopenTabError>> => {
      const { db } = context;
      const closing = await db.tabClosings.get(closingId);
      if (!closing) return err('closing-not-found');
      if (closing.cancelledOn) return err('already-reopened');
      const done = await reopenStep(context, closing);
      if (!done.ok) return done;
      const customer = await db.customers.get(closing.customerId);
      const original = await db.journal.where('refId').equals(closingId).first();
      await writeJournal(context, {
        kind: 'tab-reopened',
        customerId: closing.customerId,
        refId: closingId,
        cents: -closing.totalCents,
        label: customer?.name,
        undoes: original?.seq,
      });
      return ok(undefined);
    },
  );
};

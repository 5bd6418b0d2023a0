import { formatDay } from '@shared/calendar/format';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import { err, ok, type Result } from '@shared/result';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type ReopenDrawerError = 'closing-not-found' | 'already-undone';

/** Takes a closing of the drawer back; its record stays as cancelled and the day may be closed again. */
export const reopenDrawer = (
  context: UseCaseContext,
  closingId: string,
): Promise<Result<DrawerClosing, ReopenDrawerError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(
    context,
    ['drawerClosings', 'journal'],
    async (context): Promise<Result<DrawerClosing, ReopenDrawerError>> => {
      const { db } = context;
      const closing = await db.drawerClosings.get(closingId);
      if (!closing) return err('closing-not-found');
      if (closing.cancelledOn !== undefined) return err('already-undone');
      const reopened: DrawerClosing = { ...closing, cancelledOn: clock.today() };
      await db.drawerClosings.put(reopened);
      const original = await db.journal.where('refId').equals(closingId).first();
      await writeJournal(context, {
        kind: 'drawer-reopened',
        refId: closingId,
        cents: closing.countedCents,
        label: formatDay(closing.day),
        undoes: original?.seq,
      });
      return ok(reopened);
    },
  );
};

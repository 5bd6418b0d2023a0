import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { closeDrawer, type DrawerRequest } from '@renderer/use-cases/close-drawer';
import { reopenDrawer } from '@renderer/use-cases/reopen-drawer';
import { formatDayMonth } from '@shared/calendar/format';
import { type DrawerClosing, differenceCents, differenceText } from '@shared/domain/drawer-closing';
import { useRef } from 'react';
import { closeRefused } from './drawer-words';
import { refusedText } from './undo-words';

/** Closes and reopens the drawer, and says how it went. */
export const useDrawer = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  // A second Enter while the first is being written would be refused as a second closing.
  const busy = useRef(false);
  const reopen = async ({ id, day }: DrawerClosing): Promise<void> => {
    const reopened = await withOwner(null, (by) => reopenDrawer(by, id));
    if (!reopened) return;
    if (reopened.ok) notify.done(`Caixa de ${formatDayMonth(day)} reaberto.`);
    else notify.failed(refusedText({ reason: reopened.error }));
  };
  /** True when it was closed. */
  const close = async (request: DrawerRequest): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    try {
      const closed = await closeDrawer(context, request);
      if (!closed.ok) {
        notify.failed(closeRefused[closed.error]);
        return false;
      }
      const { closing } = closed.value;
      notify.done(
        `Caixa de ${formatDayMonth(closing.day)} fechado: ${differenceText(differenceCents(closing))}.`,
        () => void reopen(closing),
      );
      return true;
    } finally {
      busy.current = false;
    }
  };
  return { close, reopen };
};

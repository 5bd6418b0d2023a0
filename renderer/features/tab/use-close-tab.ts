import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type ClosedTab, type CloseTabRequest, closeTab } from '@renderer/use-cases/close-tab';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { useRef } from 'react';
import { closeRefusedText, planText, reopenRefusedText } from './tab-words';

/** Takes a closing back and says how it went. True when it was done. */
export const useReopenTab = () => {
  const { withOwner } = useOwnerApproval();
  return async (closingId: string): Promise<boolean> => {
    const reopened = await withOwner(null, (by) => reopenTab(by, closingId));
    if (!reopened) return false;
    if (reopened.ok) notify.done('Fechamento desfeito. As compras voltaram para a caderneta.');
    else notify.failed(reopenRefusedText(reopened.error));
    return reopened.ok;
  };
};

/** Closes a tab; tells how it went and offers to take it back. Gives the closing, or null. */
export const useCloseTab = () => {
  const context = useShop();
  const reopen = useReopenTab();
  // A second Enter while the first is being written would find the tab closed and complain.
  const busy = useRef(false);
  return async (request: CloseTabRequest): Promise<ClosedTab | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      const closed = await closeTab(context, request);
      if (!closed.ok) {
        notify.failed(closeRefusedText(closed.error));
        return null;
      }
      const { closing, installments } = closed.value;
      notify.done(
        `Caderneta fechada, nº ${closing.number}: ${planText(installments)}.`,
        () => void reopen(closing.id),
      );
      return closed.value;
    } catch (error) {
      notify.failed('Não foi possível gravar agora. A caderneta continua aberta. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };
};

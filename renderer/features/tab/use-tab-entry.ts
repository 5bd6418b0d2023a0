import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { addTabEntry, type TabEntryError, type TabEntryRequest } from '@renderer/use-cases/add-tab-entry';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import type { TabEntry } from '@shared/domain/tab';
import type { Result } from '@shared/result';
import { entryRefusedText, removeRefusedText } from './tab-words';

export interface TabEntries {
  /** Gives the purchase, or why it was not written; null while another is being written. Says what went wrong. */
  readonly add: (request: TabEntryRequest) => Promise<Result<TabEntry, TabEntryError> | null>;
  /** True when the purchase was taken off. */
  readonly remove: (entry: TabEntry) => Promise<boolean>;
}

/** Puts purchases on the tab and takes them off. One at a time: a second Enter would be a second purchase. */
export const useTabEntry = (): TabEntries => {
  const { withOwner } = useOwnerApproval();
  const add: TabEntries['add'] = async (request) => {
    try {
      const added = await withOwner(null, (by) => addTabEntry(by, request));
      if (!added) return null;
      if (!added.ok && added.error.reason !== 'over-limit') notify.failed(entryRefusedText(added.error));
      return added;
    } catch (error) {
      notify.failed('Não foi possível gravar agora. O que você digitou continua aqui. Tente de novo.');
      reportError(error);
      return null;
    }
  };
  const remove: TabEntries['remove'] = async ({ id }) => {
    const removed = await withOwner(null, (by) => removeTabEntry(by, id));
    if (!removed) return false;
    if (!removed.ok) notify.failed(removeRefusedText(removed.error));
    return removed.ok;
  };
  return { add, remove };
};

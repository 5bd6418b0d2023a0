import { useOwnerApproval } from '@renderer/data/owner-approval';
import type { TapeLine } from '@renderer/data/queries/tape';
import { notify } from '@renderer/ui/notify';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { lineTitle } from './tape-words';
import { refusedText } from './undo-words';

/** Takes a line of the tape back and says how it went. */
export const useUndoLine = () => {
  const { withOwner } = useOwnerApproval();
  return async (line: TapeLine): Promise<void> => {
    const undone = await withOwner(null, (by) => undoEntry(by, line.entry));
    if (!undone) return;
    if (undone.ok)
      notify.done(`Desfeito: ${lineTitle(line)}${line.entry.label ? `, ${line.entry.label}` : ''}.`);
    else notify.failed(refusedText(undone.error));
  };
};

import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { type UndoSettingError, undoSettingChange } from '@renderer/use-cases/settings-change';

const REFUSED: Record<UndoSettingError, string> = {
  'nothing-to-undo': 'Esta mudança já tinha sido desfeita.',
  'changed-since': 'Os ajustes mudaram de novo depois disso e ficam como estão.',
  'first-entry': 'Foi a primeira vez que a loja foi preenchida: não há dados de antes para voltar.',
};

/** Takes a change of the settings back and says so. `onUndone` only hears of it when it was. */
export const useUndoSetting = (onUndone: () => void = () => undefined) => {
  const { withOwner } = useOwnerApproval();
  return async (seq: number): Promise<void> => {
    const undone = await withOwner(null, (by) => undoSettingChange(by, seq));
    if (!undone) return;
    if (!undone.ok) return notify.failed(REFUSED[undone.error]);
    onUndone();
    notify.done('Voltou ao que era.');
  };
};

import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type UndoSettingError, undoSettingChange } from '@renderer/use-cases/settings-change';

const REFUSED: Record<UndoSettingError, string> = {
  'nothing-to-undo': 'Esta mudança já tinha sido desfeita.',
  'changed-since': 'Os ajustes mudaram de novo depois disso e ficam como estão.',
  'first-entry': 'Foi a primeira vez que a loja foi preenchida: não há dados de antes para voltar.',
};

/** Takes a change of the settings back and says so. */
export const useUndoSetting = () => {
  const context = useShop();
  return async (seq: number): Promise<void> => {
    const undone = await undoSettingChange(context, seq);
    if (undone.ok) notify.done('Voltou ao que era.');
    else notify.failed(REFUSED[undone.error]);
  };
};

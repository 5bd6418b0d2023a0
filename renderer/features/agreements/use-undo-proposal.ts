import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { undoRefusedText } from './proposal-words';

/** Takes back the step of a journal line, and says how it went. True when it was done. */
export const useUndoProposal = (): ((seq: number) => Promise<boolean>) => {
  const context = useShop();
  return async (seq) => {
    const undone = await undoProposal(context, seq);
    if (undone.ok) notify.done('Desfeito. A proposta voltou a ser como antes.');
    else notify.failed(undoRefusedText(undone.error));
    return undone.ok;
  };
};

import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { type CreditChange, updateCredit } from '@renderer/use-cases/update-credit';
import { undoUpdateCustomer } from '@renderer/use-cases/update-customer';

/** Saves a customer's limit and analysis and offers to take it back. True when it was saved. */
export const useSaveCredit = (customerId: string) => {
  const { withOwner } = useOwnerApproval();
  const undo = async (seq: number) => {
    const undone = await withOwner(null, (by) => undoUpdateCustomer(by, seq));
    if (!undone) return;
    if (undone.ok) notify.done('O crédito voltou ao que era.');
    else notify.failed('O cadastro mudou de novo depois disso e fica como está.');
  };
  return async (change: CreditChange): Promise<boolean> => {
    const updated = await withOwner(null, (by) => updateCredit(by, customerId, change));
    if (!updated) return false;
    if (!updated.ok) {
      notify.failed('Não deu para salvar este cadastro. Nada foi mudado; abra a ficha de novo.');
      return false;
    }
    const { seq } = updated.value;
    if (seq !== undefined) notify.done('Crédito salvo.', () => undo(seq));
    return true;
  };
};

import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type CreditChange, updateCredit } from '@renderer/use-cases/update-credit';
import { undoUpdateCustomer } from '@renderer/use-cases/update-customer';

/** Saves a customer's limit and analysis and offers to take it back. True when it was saved. */
export const useSaveCredit = (customerId: string) => {
  const context = useShop();
  const undo = async (seq: number) => {
    const undone = await undoUpdateCustomer(context, seq);
    if (undone.ok) notify.done('O crédito voltou ao que era.');
    else notify.failed('O cadastro mudou de novo depois disso e fica como está.');
  };
  return async (change: CreditChange): Promise<boolean> => {
    const updated = await updateCredit(context, customerId, change);
    if (!updated.ok) {
      notify.failed('Não deu para salvar este cadastro. Nada foi mudado; abra a ficha de novo.');
      return false;
    }
    const { seq } = updated.value;
    if (seq !== undefined) notify.done('Crédito salvo.', () => undo(seq));
    return true;
  };
};

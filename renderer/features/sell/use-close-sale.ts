import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { registerSale, type SaleRequest } from '@renderer/use-cases/register-sale';
import type { Customer } from '@shared/domain/customer';
import { useRef } from 'react';
import type { ClosedSale } from './sale-papers';
import { saleRefusedText, soldText } from './sell-words';

/** Saves a sale; tells how it went and offers to take it back. Gives the sale, or null. */
export const useCloseSale = (customer: Customer) => {
  const { withOwner } = useOwnerApproval();
  // A second Enter while the first is being written would be a second sale.
  const busy = useRef(false);

  const undo = async (saleId: string) => {
    const undone = await withOwner(null, (by) => cancelSale(by, saleId));
    if (!undone) return;
    if (undone.ok) notify.done('Venda desfeita. As parcelas dela não contam mais.');
    else
      notify.failed('Esta venda já não pode ser desfeita daqui. Abra a ficha do cliente para ver o motivo.');
  };

  return async (request: Omit<SaleRequest, 'customerId'>): Promise<ClosedSale | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      const saved = await withOwner(null, (by) => registerSale(by, { ...request, customerId: customer.id }));
      if (!saved) return null;
      if (!saved.ok) {
        notify.failed(saleRefusedText(saved.error));
        return null;
      }
      const { sale, cheques } = saved.value;
      notify.done(soldText(sale, cheques.length), () => void undo(sale.id));
      return { ...saved.value, customer };
    } catch (error) {
      notify.failed('Não foi possível gravar agora. O que você digitou continua aqui. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };
};

import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { type ReturnRequest, returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import type { ReturnPlan } from '@shared/domain/goods-return';
import { useRef } from 'react';
import { doneText, refusedText } from './return-words';

/** Saves a return, tells how it went and offers to take it back. True when it was saved. */
export const useReturn = () => {
  const { withOwner } = useOwnerApproval();
  // A second Enter while the first is being written would be a second return.
  const busy = useRef(false);

  const undo = async (paymentId: string) => {
    const undone = await withOwner(null, (by) => reversePayment(by, paymentId));
    if (!undone) return;
    if (undone.ok) notify.done('Devolução desfeita. A compra voltou a ser como era.');
    else notify.failed('Esta devolução já não pode ser desfeita daqui. Abra a ficha do cliente para ver.');
  };

  return async (request: ReturnRequest, plan: ReturnPlan): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    try {
      const saved = await withOwner(null, (by) => returnGoods(by, request));
      if (!saved) return false;
      if (saved.ok) notify.done(doneText(plan, request.giveBack), () => void undo(saved.value.id));
      else notify.failed(refusedText(saved.error));
      return saved.ok;
    } catch (error) {
      notify.failed('Não foi possível gravar agora. Nada mudou na compra. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };
};

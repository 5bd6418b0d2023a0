import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type TakeError, type TakeRequest, takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeBatch } from '@renderer/use-cases/cheques/undo-cheque';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { ok, type Result } from '@shared/result';
import { useRef } from 'react';
import { takenText, untakeRefusedText } from './taken-words';

/** Takes cheques; tells how it went and offers to take them back. None while others are still being written. */
export const useTakeCheques = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  // A second Enter while the first is being written would find its own cheques.
  const busy = useRef(false);

  const undo = async (batchId: string) => {
    const undone = await withOwner(null, (by) => undoChequeBatch(by, batchId));
    if (!undone) return;
    if (undone.ok) notify.done('Desfeito. As parcelas voltaram como estavam.');
    else notify.failed(untakeRefusedText(undone.error));
  };

  return async (request: TakeRequest): Promise<Result<Cheque[], TakeError>> => {
    if (busy.current) return ok([]);
    busy.current = true;
    try {
      const taken = await takeCheques(context, request);
      const [first] = taken.ok ? taken.value : [];
      if (taken.ok && first) notify.done(takenText(taken.value), () => void undo(lifeOf(first).last.batchId));
      return taken;
    } catch (error) {
      notify.failed('Não foi possível gravar agora. Nada foi mudado. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };
};

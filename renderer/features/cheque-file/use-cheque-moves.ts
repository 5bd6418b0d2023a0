import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type ClearRequest, clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { type MoveRequest, moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { type RedeemRequest, redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import type { Result } from '@shared/result';
import { useRef } from 'react';
import { movedText } from './done-words';
import { moveRefusedText, redeemRefusedText, undoRefusedText } from './refused-words';

/** Each tells how it went, and offers to take back what was done. Gives the cheques as they are now, or null. */
export interface ChequeMoves {
  /** All of them or none. */
  readonly move: (
    cheques: readonly Cheque[],
    request: Omit<MoveRequest, 'chequeIds'>,
  ) => Promise<readonly Cheque[] | null>;
  /** The bank paid: all of them or none. */
  readonly clear: (
    cheques: readonly Cheque[],
    request: Omit<ClearRequest, 'chequeIds'>,
  ) => Promise<readonly Cheque[] | null>;
  readonly redeem: (cheque: Cheque, request: Omit<RedeemRequest, 'chequeId'>) => Promise<Cheque | null>;
  /** Takes back the last thing that happened to one cheque. True when it was done. */
  readonly undoLast: (cheque: Cheque) => Promise<boolean>;
}

const idsOf = (cheques: readonly Cheque[]): string[] => cheques.map(({ id }) => id);

export const useChequeMoves = (): ChequeMoves => {
  const context = useShop();
  // A second Enter while the first is being written would be a second move.
  const busy = useRef(false);

  const alone = async <T>(write: () => Promise<T>): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      return await write();
    } catch (error) {
      notify.failed('Não foi possível gravar agora. Os cheques continuam como estavam. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };

  const undoBatch = async (batchId: string) => {
    const undone = await undoChequeBatch(context, batchId);
    if (undone.ok) notify.done('Desfeito. Os cheques voltaram a ser como antes.');
    else notify.failed(undoRefusedText(undone.error));
  };

  const told = <E>(
    move: ChequeMove,
    moved: Result<readonly Cheque[], E>,
    refused: (error: E) => string,
  ): readonly Cheque[] | null => {
    if (!moved.ok) {
      notify.failed(refused(moved.error));
      return null;
    }
    const [first] = moved.value;
    const batchId = first && lifeOf(first).last.batchId;
    notify.done(movedText(move, moved.value), batchId ? () => void undoBatch(batchId) : undefined);
    return moved.value;
  };

  return {
    move: (cheques, request) =>
      alone(async () =>
        told(request.move, await moveCheques(context, { ...request, chequeIds: idsOf(cheques) }), (error) =>
          moveRefusedText(error, cheques),
        ),
      ),
    clear: (cheques, request) =>
      alone(async () =>
        told('clear', await clearCheques(context, { ...request, chequeIds: idsOf(cheques) }), (error) =>
          moveRefusedText(error, cheques),
        ),
      ),
    redeem: (cheque, request) =>
      alone(async () => {
        const redeemed = await redeemCheque(context, { ...request, chequeId: cheque.id });
        const all = redeemed.ok ? { ok: true as const, value: [redeemed.value] } : redeemed;
        return told('redeem', all, (error) => redeemRefusedText(error, cheque))?.[0] ?? null;
      }),
    undoLast: async (cheque) => {
      const undone = await alone(() => undoChequeMove(context, cheque.id));
      if (!undone) return false;
      if (undone.ok) notify.done('Desfeito. O cheque voltou a ser como antes.');
      else notify.failed(undoRefusedText(undone.error));
      return undone.ok;
    },
  };
};

import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { type ClearRequest, clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { type MoveRequest, moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { type RedeemRequest, redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { type ReplaceRequest, replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import { ok, type Result } from '@shared/result';
import { movedText } from './done-words';
import { moveRefusedText, redeemRefusedText, replaceRefusedText, undoRefusedText } from './refused-words';

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
  /** Gives those taken in its place. */
  readonly replace: (
    cheque: Cheque,
    request: Omit<ReplaceRequest, 'chequeId'>,
  ) => Promise<readonly Cheque[] | null>;
  /** Takes back the last thing that happened to one cheque. True when it was done. */
  readonly undoLast: (cheque: Cheque) => Promise<boolean>;
}

const idsOf = (cheques: readonly Cheque[]): string[] => cheques.map(({ id }) => id);

export const useChequeMoves = (): ChequeMoves => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const alone = useAlone('Não foi possível gravar agora. Os cheques continuam como estavam. Tente de novo.');

  const undoBatch = async (batchId: string) => {
    const undone = await withOwner(null, (by) => undoChequeBatch(by, batchId));
    if (!undone) return;
    if (undone.ok) notify.done('Desfeito. Os cheques voltaram a ser como antes.');
    else notify.failed(undoRefusedText(undone.error));
  };

  /** `written` are those that were moved, or that took the place of one. */
  const told = <E>(
    move: ChequeMove,
    cheques: readonly Cheque[],
    written: Result<readonly Cheque[], E>,
    refused: (error: E) => string,
  ): readonly Cheque[] | null => {
    if (!written.ok) {
      notify.failed(refused(written.error));
      return null;
    }
    const [first] = written.value;
    const batchId = first && lifeOf(first).last.batchId;
    notify.done(movedText(move, cheques), batchId ? () => void undoBatch(batchId) : undefined);
    return written.value;
  };

  return {
    move: (cheques, request) =>
      alone(async () => {
        const moved = await moveCheques(context, { ...request, chequeIds: idsOf(cheques) });
        return told(request.move, cheques, moved, (error) => moveRefusedText(error, cheques));
      }),
    clear: (cheques, request) =>
      alone(async () => {
        const cleared = await clearCheques(context, { ...request, chequeIds: idsOf(cheques) });
        return told('clear', cheques, cleared, (error) => moveRefusedText(error, cheques));
      }),
    redeem: (cheque, request) =>
      alone(async () => {
        const redeemed = await withOwner(null, (by) => redeemCheque(by, { ...request, chequeId: cheque.id }));
        if (!redeemed) return null;
        const written = redeemed.ok ? ok([redeemed.value]) : redeemed;
        return told('redeem', [cheque], written, (error) => redeemRefusedText(error, cheque))?.[0] ?? null;
      }),
    replace: (cheque, request) =>
      alone(async () => {
        const taken = await replaceCheque(context, { ...request, chequeId: cheque.id });
        return told('replace', [cheque], taken, (error) => replaceRefusedText(error, cheque));
      }),
    undoLast: async (cheque) => {
      const undone = await alone(() => withOwner(null, (by) => undoChequeMove(by, cheque.id)));
      if (!undone) return false;
      if (undone.ok) notify.done('Desfeito. O cheque voltou a ser como antes.');
      else notify.failed(undoRefusedText(undone.error));
      return undone.ok;
    },
  };
};

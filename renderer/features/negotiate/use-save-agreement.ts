import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import {
  type AgreementError,
  type AgreementRequest,
  type MadeAgreement,
  makeAgreement,
} from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import type { Result } from '@shared/result';

/** Saves what is on the table, and offers to take it back. Null when it waits for an owner who did not come. */
export const useSaveAgreement = () => {
  const { withOwner } = useOwnerApproval();
  const undo = async ({ agreement }: MadeAgreement) => {
    const undone = await withOwner(null, (by) => undoAgreement(by, agreement.id));
    if (!undone) return;
    if (undone.ok) notify.done('Acordo desfeito. O que ele cobria voltou como estava.');
    else notify.failed('Este acordo já não pode ser desfeito daqui. Abra-o em Acordos para ver o motivo.');
  };
  return async (request: AgreementRequest): Promise<Result<MadeAgreement, AgreementError> | null> => {
    const made = await withOwner(null, (by) => makeAgreement(by, request));
    if (!made) return null;
    if (made.ok)
      notify.done(`Acordo nº ${made.value.agreement.number} gravado.`, () => void undo(made.value));
    return made;
  };
};

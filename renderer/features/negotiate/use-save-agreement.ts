import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import {
  type AgreementError,
  type AgreementRequest,
  type MadeAgreement,
  makeAgreement,
} from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import type { Result } from '@shared/result';

/** Saves what is on the table, and offers to take it back. */
export const useSaveAgreement = () => {
  const context = useShop();
  const undo = async ({ agreement }: MadeAgreement) => {
    const undone = await undoAgreement(context, agreement.id);
    if (undone.ok) notify.done('Acordo desfeito. O que ele cobria voltou como estava.');
    else notify.failed('Este acordo já não pode ser desfeito daqui. Abra-o em Acordos para ver o motivo.');
  };
  return async (request: AgreementRequest): Promise<Result<MadeAgreement, AgreementError>> => {
    const made = await makeAgreement(context, request);
    if (made.ok)
      notify.done(`Acordo nº ${made.value.agreement.number} gravado.`, () => void undo(made.value));
    return made;
  };
};

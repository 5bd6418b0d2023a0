import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import type { DownPaymentMeans } from '@renderer/use-cases/down-payment';
import { type MadeAgreement, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import type { Customer } from '@shared/domain/customer';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import type { TermsOnScreen } from './negotiation-draft';
import { agreementRefusedText } from './refusal-words';

/** Saves what is on the table; tells how it went and offers to take it back. Gives the agreement, or null. */
export const useSaveAgreement = (customer: Customer) => {
  const context = useShop();
  const undo = async ({ agreement }: MadeAgreement) => {
    const undone = await undoAgreement(context, agreement.id);
    if (undone.ok) notify.done('Acordo desfeito. As parcelas voltaram como estavam.');
    else notify.failed('Este acordo já não pode ser desfeito daqui. Abra-o em Acordos para ver o motivo.');
  };
  return async (
    proposal: Proposal,
    terms: TermsOnScreen,
    downPaymentMeans: DownPaymentMeans,
  ): Promise<MadeAgreement | null> => {
    const made = await makeAgreement(context, {
      customerId: customer.id,
      installmentIds: proposal.updated.lines.map(({ installmentId }) => installmentId),
      updatedCents: proposal.updated.totalCents,
      discountCents: proposal.discountCents,
      downPaymentCents: proposal.downPaymentCents,
      downPaymentMeans,
      count: proposal.plan.length,
      firstDueDay: terms.firstDueDay ?? proposal.day,
      interval: terms.interval,
    });
    if (!made.ok) {
      notify.failed(agreementRefusedText(made.error));
      return null;
    }
    notify.done(`Acordo nº ${made.value.agreement.number} gravado.`, () => void undo(made.value));
    return made.value;
  };
};

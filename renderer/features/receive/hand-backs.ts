import type { Cheque } from '@shared/domain/cheque/cheque';
import { isMadeGood } from '@shared/rules/cheques/made-good';
import type { Received } from './ReceiptPaper';

/** The cheques that failed and that this payment made good, by good day: the customer may have them. */
export const handBacks = ({ payment, file }: Received): Cheque[] =>
  file.cheques
    .filter(
      (cheque) =>
        cheque.installmentIds.some((id) => payment.installmentIds.includes(id)) &&
        isMadeGood(cheque, file.installments),
    )
    .sort((a, b) => a.goodDay.localeCompare(b.goodDay));

const failedText = ({ status }: Cheque): string => {
  if (status === 'stopped') return 'que foi sustado';
  return status === 'protested' ? 'que foi a protesto' : 'que voltou';
};

/** `O cheque 000122, que voltou, está pago: entregue-o ao cliente` */
export const handBackText = (cheque: Cheque): string =>
  `O cheque ${cheque.number}, ${failedText(cheque)}, está pago: entregue-o ao cliente`;

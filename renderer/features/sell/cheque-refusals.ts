import { takeRefusedText } from '@renderer/features/take-cheques';
import type { SaleChequeError } from '@renderer/use-cases/sale-cheques';

const AGAIN = 'Nada foi gravado.';

/** Why a sale was not written for its cheques. */
export const chequesRefusedText = (error: SaleChequeError): string => {
  switch (error.reason) {
    case 'down-payment-cheque':
      return `O cheque da entrada não confere com o valor dela. ${AGAIN} Confira os cheques da venda.`;
    case 'cheque-covers-nothing':
      return `Não há parcela para um dos cheques. ${AGAIN} Confira os cheques da venda.`;
    case 'cheque':
      return takeRefusedText(error.error);
  }
};

import type { TakeError } from '@renderer/use-cases/cheques/take-cheques';
import type { UndoChequeError } from '@renderer/use-cases/cheques/undo-cheque';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';

/** `3 cheques, R$ 300,00` */
export const chequesSumText = (cents: readonly Cents[]): string =>
  `${chequesText(cents.length)}, ${formatMoney(sumCents(cents))}`;

/** Said at the corner once they are taken. */
export const takenText = (cheques: readonly Pick<Cheque, 'cents'>[]): string => {
  const taken = cheques.length === 1 ? 'recebido' : 'recebidos';
  return `${chequesText(cheques.length)} ${taken}: ${formatMoney(sumCents(cheques.map(({ cents }) => cents)))}.`;
};

const AGAIN = 'Nada foi gravado.';

/** Why cheques were not taken, for the person at the counter. */
export const takeRefusedText = (error: TakeError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${AGAIN} Procure pelo nome em Clientes.`;
    case 'day-in-the-future':
      return `O dia em que os cheques foram recebidos não pode ser depois de hoje. ${AGAIN}`;
    case 'before-sale':
      return `O dia é antes da compra, feita em ${formatDay(error.day)}. ${AGAIN}`;
    case 'installment-not-open':
      return `Uma das parcelas foi paga ou cancelada enquanto esta janela estava aberta. ${AGAIN} Confira a lista e tente de novo.`;
    case 'already-taken':
      return `O cheque ${error.cheque.number} já foi recebido em ${formatDay(error.cheque.takenDay)}. ${AGAIN} Confira o número.`;
    case 'twice':
      return `O cheque da linha ${error.index + 1} está duas vezes na lista. ${AGAIN} Confira o número.`;
    case 'good-before-issue':
      return `No cheque da linha ${error.index + 1}, o bom para é antes da emissão. ${AGAIN} Confira as duas datas.`;
    case 'invalid':
      return `Há algo que não entendemos no cheque da linha ${error.index + 1}. ${AGAIN} Confira os dados.`;
    case 'no-cheque':
      return `Não há cheque para receber. ${AGAIN}`;
  }
};

/** Why what was just taken cannot be taken back from here. */
export const untakeRefusedText = (error: UndoChequeError): string =>
  error === 'moved-since'
    ? 'Um destes cheques já saiu da gaveta. Nada foi mudado. Desfaça primeiro o que aconteceu com ele, em Cheques.'
    : 'Isto já não pode ser desfeito daqui. Nada foi mudado. Abra a ficha do cliente para ver.';

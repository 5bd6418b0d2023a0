import { formatDay } from '@shared/calendar/format';
import { comparableName } from '@shared/identity/name';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { chequesText } from '@shared/wording/counted';
import { documentText } from '../parts/party-text';
import { type ParsedChequeReceipt, receivedCents, type TakenCheque } from './cheque-receipt-data';
import { drawerText, SETTLES_ON_CLEARING } from './cheque-text';
import type { TextPart } from './entry-text';

/** Wording the A4 and the roll receipt of cheques share. */
export const CHEQUE_RECEIPT = 'Recibo de cheques';

export const receivedParts = (receipt: ParsedChequeReceipt): TextPart[] => {
  const { customer, cheques, day } = receipt;
  const document = documentText(customer);
  const cents = receivedCents(receipt);
  return [
    { text: 'Recebemos de ' },
    { text: customer.name, bold: true },
    { text: document ? `, ${document}, ` : ', ' },
    { text: chequesText(cheques.length), bold: true },
    { text: ' no valor de ' },
    { text: formatMoney(cents), bold: true },
    { text: ` (${moneyInWords(cents)}), em ${formatDay(day)}:` },
  ];
};

/** Of a cheque: who signed it where that is somebody else, and whether it does not count any more. */
export const takenNotes = (cheque: TakenCheque, { customer }: ParsedChequeReceipt): string[] => [
  ...(comparableName(cheque.drawer) === comparableName(customer.name)
    ? []
    : [`Assinado por ${drawerText(cheque)}`]),
  ...(cheque.undoneOn ? [`Recebimento desfeito em ${formatDay(cheque.undoneOn)}: não conta no total`] : []),
];

/** What the shop promises, and when a cheque pays what it covers; nothing once it was taken back. */
export const promiseTexts = ({ cheques, day, reversal }: ParsedChequeReceipt): string[] => {
  if (reversal) return [];
  const isPostdated = cheques.some(({ goodDay }) => goodDay > day);
  return [
    ...(isPostdated
      ? ['Nenhum cheque será apresentado ao banco antes do seu “bom para” (STJ, Súmula 370).']
      : []),
    SETTLES_ON_CLEARING,
    // Lei 7.357/1985 art. 54: who pays may ask for the cheque.
    'Se você pagar de outra forma antes do depósito, recebe o cheque de volta.',
  ];
};

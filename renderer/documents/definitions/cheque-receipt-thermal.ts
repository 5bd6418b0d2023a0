import { formatDay } from '@shared/calendar/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { moneyRows } from '../parts/money-rows';
import { type RollWidth, rollMeasures } from '../parts/roll';
import { type ParsedChequeReceipt, receivedCents, type TakenCheque } from './cheque-receipt-data';
import { CHEQUE_RECEIPT, promiseTexts, takenNotes } from './cheque-receipt-text';
import { accountText, bankText } from './cheque-text';
import { headedRoll } from './entry-roll';

const block = (cheque: TakenCheque, receipt: ParsedChequeReceipt): Content => ({
  stack: [
    moneyRows([{ label: `Cheque ${cheque.number}`, value: cheque.cents }], 0.5),
    { text: `Bom para ${formatDay(cheque.goodDay)}`, bold: true },
    { text: bankText(cheque) },
    { text: accountText(cheque) },
    ...cheque.covers.map((text): Content => ({ text })),
    ...takenNotes(cheque, receipt).map((text): Content => ({ text })),
  ],
  margin: [0, 0, 0, 5],
});

/** The same on a roll. */
export const thermalChequeReceiptDefinition = (
  receipt: ParsedChequeReceipt,
  roll: RollWidth,
): TDocumentDefinitions => {
  const total = receivedCents(receipt);
  return headedRoll(receipt, roll, {
    title: `${CHEQUE_RECEIPT} nº ${receipt.number}`,
    blocks: [
      receipt.cheques.map((cheque) => block(cheque, receipt)),
      [
        {
          stack: [moneyRows([{ label: 'Total', value: total, strong: true }], 1)],
          fontSize: rollMeasures(roll).size + 3,
        },
        { text: `(${moneyInWords(total)})` },
      ],
      promiseTexts(receipt).map((text): Content => ({ text, margin: [0, 0, 0, 3] })),
    ],
    signers: [receipt.operator ? `Recebido por ${receipt.operator}` : receipt.shop.name],
  });
};

import { formatDay } from '@shared/calendar/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { moneyRows } from '../parts/money-rows';
import { type RollWidth, rollMeasures } from '../parts/roll';
import type { ParsedChequeHandover } from './cheque-handover-data';
import { cameBackText, HANDOVER, handoverSigners, reasonTexts } from './cheque-handover-text';
import { accountText, bankText, drawerText } from './cheque-text';
import { headedRoll } from './entry-roll';

const lines = (texts: readonly (string | undefined)[]): Content[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ text, margin: [0, 0, 0, 3] } satisfies Content]));

/** The same on a roll. */
export const thermalChequeHandoverDefinition = (
  data: ParsedChequeHandover,
  roll: RollWidth,
): TDocumentDefinitions => {
  const { cheque } = data;
  return headedRoll(data, roll, {
    title: `${HANDOVER} nº ${data.number}`,
    blocks: [
      [
        { text: bankText(cheque) },
        { text: accountText(cheque) },
        { text: `Assinado por ${drawerText(cheque)}` },
        { text: `Bom para ${formatDay(cheque.goodDay)}` },
        {
          stack: [moneyRows([{ label: 'Valor', value: cheque.cents, strong: true }], 1)],
          fontSize: rollMeasures(roll).size + 3,
        },
        { text: `(${moneyInWords(cheque.cents)})` },
      ],
      lines([cameBackText(data), ...reasonTexts(data)]),
    ],
    signers: handoverSigners(data),
  });
};

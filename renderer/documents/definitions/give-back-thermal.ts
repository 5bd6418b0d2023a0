import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { moneyRows } from '../parts/money-rows';
import { type RollWidth, rollMeasures } from '../parts/roll';
import { entryRoll } from './entry-roll';
import { giveBackCents, type ParsedGiveBack } from './give-back-data';
import { giveBackRows, giveBackSigners, giveBackTitle, returnedTexts } from './give-back-text';

const body = (data: ParsedGiveBack): Content[] => {
  if (data.what === 'refund') return [{ text: 'Do saldo a favor na loja.' }];
  return [
    ...(data.sale ? [{ text: `Da compra nº ${data.sale.number}` }] : []),
    ...returnedTexts(data).map((text): Content => ({ text, bold: true })),
  ];
};

/** The same on a roll. */
export const thermalGiveBackDefinition = (data: ParsedGiveBack, roll: RollWidth): TDocumentDefinitions => {
  const total = giveBackCents(data);
  return entryRoll(data, roll, {
    title: `${giveBackTitle(data)} nº ${data.number}`,
    body: body(data),
    totals: [
      {
        stack: [moneyRows([{ label: 'Total', value: total, strong: true }], 1)],
        fontSize: rollMeasures(roll).size + 3,
      },
      { text: `(${moneyInWords(total)})` },
      { stack: [moneyRows(giveBackRows(data), 0.5)], margin: [0, 3, 0, 0] },
    ],
    closing: '',
    signers: giveBackSigners(data),
  });
};

import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { type RollWidth, rollMeasures } from '../parts/roll';
import { entryRoll } from './entry-roll';
import { linePaid, type ParsedReceiptData, type ReceiptLine } from './receipt-data';
import { lineNotes, lineTitle, settlesText } from './receipt-text';

const less = (label: string, cents: number): MoneyRow[] =>
  cents > 0 ? [{ label, value: `- ${formatMoney(cents)}` }] : [];

const lineRows = (line: ReceiptLine): MoneyRow[] => {
  const charges: MoneyRow[] = [
    ...(line.feeCents > 0 ? [{ label: 'Multa', value: line.feeCents }] : []),
    ...(line.interestCents > 0 ? [{ label: 'Juros', value: line.interestCents }] : []),
    ...less('Desconto', line.waivedCents + line.earlyCents),
  ];
  if (charges.length === 0) return [{ label: 'Valor', value: line.principalCents }];
  return [
    { label: 'Principal', value: line.principalCents },
    ...charges,
    { label: 'Pago', value: linePaid(line), strong: true },
  ];
};

const lineBlock = (line: ReceiptLine): Content => ({
  stack: [
    { text: lineTitle(line), bold: true },
    ...(line.dueDay ? [{ text: `Vencimento ${formatDay(line.dueDay)}` }] : []),
    moneyRows(lineRows(line), 0.5),
    ...lineNotes(line).map((text): Content => ({ text })),
  ],
  margin: [0, 0, 0, 4],
});

const totals = (receipt: ParsedReceiptData, size: number): Content[] => [
  {
    stack: [moneyRows([{ label: 'Total pago', value: receipt.totalCents, strong: true }], 1)],
    fontSize: size + 3,
  },
  { text: `(${moneyInWords(receipt.totalCents)})` },
  {
    stack: [
      moneyRows(
        [
          ...receipt.means.map(({ label, cents }) => ({ label, value: cents })),
          ...(receipt.change
            ? [
                { label: 'Entregue em dinheiro', value: receipt.change.handedCents },
                { label: 'Troco', value: receipt.change.backCents },
              ]
            : []),
        ],
        0.5,
      ),
    ],
    margin: [0, 3, 0, 0],
  },
];

/** A receipt on a roll. */
export const thermalReceiptDefinition = (receipt: ParsedReceiptData, roll: RollWidth): TDocumentDefinitions =>
  entryRoll(receipt, roll, {
    title: `Recibo nº ${receipt.number}`,
    more: receipt.paidBy ? [`Pago por: ${receipt.paidBy}`] : [],
    body: receipt.lines.map(lineBlock),
    totals: totals(receipt, rollMeasures(roll).size),
    rows: receipt.creditCents > 0 ? [{ label: 'Vira saldo a favor', value: receipt.creditCents }] : [],
    closing: settlesText(receipt),
    signers: [receipt.operator ? `Recebido por ${receipt.operator}` : receipt.shop.name],
  });

import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { documentText } from '../parts/party-text';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
import { signature } from '../parts/signature';
import { linePaid, type ParsedReceiptData, type ReceiptLine } from './receipt-data';
import {
  balanceText,
  lineRemains,
  lineTitle,
  nextText,
  placeAndDay,
  reversalText,
  settlesText,
} from './receipt-text';

const lineRows = (line: ReceiptLine): MoneyRow[] => {
  const charges: MoneyRow[] = [
    ...(line.feeCents > 0 ? [{ label: 'Multa', value: line.feeCents }] : []),
    ...(line.interestCents > 0 ? [{ label: 'Juros', value: line.interestCents }] : []),
    ...(line.discountCents > 0 ? [{ label: 'Desconto', value: `- ${formatMoney(line.discountCents)}` }] : []),
  ];
  if (charges.length === 0) return [{ label: 'Valor', value: line.principalCents }];
  return [
    { label: 'Principal', value: line.principalCents },
    ...charges,
    { label: 'Pago', value: linePaid(line), strong: true },
  ];
};

const lineBlock = (line: ReceiptLine): Content => {
  const remains = lineRemains(line);
  return {
    stack: [
      { text: lineTitle(line), bold: true },
      ...(line.dueDay ? [{ text: `Vencimento ${formatDay(line.dueDay)}` }] : []),
      moneyRows(lineRows(line), 0.5),
      ...(remains ? [{ text: remains }] : []),
    ],
    margin: [0, 0, 0, 4],
  };
};

const cancelled = (receipt: ParsedReceiptData, size: number): Content[] => {
  const text = reversalText(receipt);
  if (!text) return [];
  return [
    { text: 'CANCELADO', bold: true, fontSize: size + 6, alignment: 'center', margin: [0, 4, 0, 0] },
    { text, alignment: 'center' },
  ];
};

const customer = (receipt: ParsedReceiptData): Content => {
  const document = documentText(receipt.customer);
  return {
    stack: [
      { text: [{ text: 'Cliente: ' }, { text: receipt.customer.name, bold: true }] },
      ...(document ? [{ text: document }] : []),
      ...(receipt.paidBy ? [{ text: `Pago por: ${receipt.paidBy}` }] : []),
    ],
  };
};

const totals = (receipt: ParsedReceiptData, size: number): Content[] => [
  {
    stack: [moneyRows([{ label: 'Total pago', value: receipt.totalCents, strong: true }], 1)],
    fontSize: size + 3,
  },
  { text: `(${moneyInWords(receipt.totalCents)})` },
  {
    stack: [
      moneyRows(
        receipt.means.map(({ label, cents }) => ({ label, value: cents })),
        0.5,
      ),
    ],
    margin: [0, 3, 0, 0],
  },
];

const balance = (receipt: ParsedReceiptData): Content => {
  const next = nextText(receipt);
  return {
    stack: [
      moneyRows(
        [
          ...(receipt.creditCents > 0 ? [{ label: 'Saldo a favor', value: receipt.creditCents }] : []),
          { label: 'Saldo em aberto', value: balanceText(receipt) },
        ],
        0.5,
      ),
      ...(next ? [{ text: `Próxima parcela: ${next}` }] : []),
      { text: settlesText(receipt), margin: [0, 4, 0, 0] },
    ],
  };
};

/** A receipt on a continuous roll of 80 or 58 mm; the page is as long as its text. */
export const thermalReceiptDefinition = (
  receipt: ParsedReceiptData,
  roll: RollWidth,
): TDocumentDefinitions => {
  const { width, size } = rollMeasures(roll);
  return rollPaper(`Recibo ${receipt.number}`, roll, [
    rollHead(
      receipt.shop,
      `Recibo nº ${receipt.number}`,
      [placeAndDay(receipt, formatDay(receipt.day))],
      size,
    ),
    ...cancelled(receipt, size),
    rollRule(width),
    customer(receipt),
    rollRule(width),
    ...receipt.lines.map(lineBlock),
    rollRule(width),
    ...totals(receipt, size),
    rollRule(width),
    balance(receipt),
    {
      stack: [
        signature(
          width,
          receipt.operator ? `Recebido por ${receipt.operator}` : receipt.shop.name,
          [],
          size - 0.5,
        ),
      ],
      margin: [0, 34, 0, 0],
      alignment: 'center',
    },
  ]);
};

import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { INK, TIGHT } from '../parts/ink';
import { mm } from '../parts/measures';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { documentText, shopDetails } from '../parts/party-text';
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

/** Width of the roll and what its printer reaches of it, in millimetres. */
const ROLLS = { 80: { printable: 72, size: 9.5 }, 58: { printable: 48, size: 8.5 } } as const;
export type RollWidth = keyof typeof ROLLS;

const rule = (width: number): Content => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: width,
      y2: 0,
      lineWidth: 0.75,
      lineColor: INK,
      dash: { length: 2, space: 2 },
    },
  ],
  margin: [0, 5, 0, 5],
});

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

const head = (receipt: ParsedReceiptData, size: number): Content => ({
  stack: [
    { text: receipt.shop.name, bold: true, fontSize: size + 3 },
    ...shopDetails(receipt.shop).map((text): Content => ({ text, fontSize: size - 1 })),
    { text: `Recibo nº ${receipt.number}`, bold: true, fontSize: size + 2, margin: [0, 5, 0, 0] },
    { text: placeAndDay(receipt, formatDay(receipt.day)) },
  ],
  alignment: 'center',
});

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
  const { printable, size } = ROLLS[roll];
  const width = mm(printable);
  const side = mm((roll - printable) / 2);
  return paper(`Recibo ${receipt.number}`, {
    pageSize: { width: mm(roll), height: 'auto' },
    pageMargins: [side, mm(3), side, mm(8)],
    defaultStyle: { fontSize: size, lineHeight: TIGHT },
    content: [
      head(receipt, size),
      ...cancelled(receipt, size),
      rule(width),
      customer(receipt),
      rule(width),
      ...receipt.lines.map(lineBlock),
      rule(width),
      ...totals(receipt, size),
      rule(width),
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
    ],
  });
};

import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount, formatMoney } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { INK, SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { fitText } from '../parts/text-fit';
import { linePaid, type ParsedReceiptData, type ReceiptLine } from './receipt-data';
import { STATEMENT_SIZE, WIDTH } from './receipt-fit';
import {
  balanceText,
  lineRemains,
  lineTitle,
  meansText,
  nextText,
  placeAndDay,
  reversalText,
  settlesText,
  statementParts,
} from './receipt-text';

const stamp = (receipt: ParsedReceiptData): Content[] => {
  const text = reversalText(receipt);
  if (!text) return [];
  return [
    {
      table: {
        widths: ['auto', '*'],
        body: [
          [
            { text: 'CANCELADO', bold: true, fontSize: 15, characterSpacing: 1.5, lineHeight: TIGHT },
            { text: text, fontSize: 9, lineHeight: TIGHT, margin: [6, 3, 0, 0] },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1.5,
        vLineWidth: (column) => (column === 1 ? 0 : 1.5),
        hLineColor: () => INK,
        vLineColor: () => INK,
        paddingLeft: () => 8,
        paddingRight: () => 8,
        paddingTop: () => 4,
        paddingBottom: () => 4,
      },
      margin: [0, 8, 0, 0],
    },
  ];
};

const statement = (receipt: ParsedReceiptData): Content => ({
  text: statementParts(receipt).map(({ text, bold }) => ({ text, bold })),
  fontSize: STATEMENT_SIZE,
  margin: [0, 9, 0, 6],
});

const HEADINGS = ['Referente a', 'Vencimento', 'Principal', 'Multa', 'Juros', 'Desconto', 'Pago'];

const figure = (cents: number, bold = false): TableCell => ({
  text: cents === 0 ? '–' : formatAmount(cents),
  alignment: 'right',
  bold,
  noWrap: true,
});

const row = (line: ReceiptLine): TableCell[] => {
  const remains = lineRemains(line);
  return [
    {
      stack: [
        { text: lineTitle(line) },
        ...(remains ? [{ text: remains, fontSize: 8, color: SOFT, lineHeight: TIGHT }] : []),
      ],
    },
    line.dueDay ? formatDay(line.dueDay) : '–',
    figure(line.principalCents),
    figure(line.feeCents),
    figure(line.interestCents),
    figure(line.discountCents),
    figure(linePaid(line), true),
  ];
};

const creditRow = (cents: number): TableCell[] => [
  { text: 'Fica como saldo a favor', colSpan: 6 },
  '',
  '',
  '',
  '',
  '',
  figure(cents, true),
];

const totalRow = (receipt: ParsedReceiptData): TableCell[] => {
  const total = (of: (line: ReceiptLine) => number) => figure(sumCents(receipt.lines.map(of)), true);
  return [
    { text: 'Total', bold: true },
    '',
    total((line) => line.principalCents),
    total((line) => line.feeCents),
    total((line) => line.interestCents),
    total((line) => line.discountCents),
    figure(receipt.totalCents, true),
  ];
};

const table = (receipt: ParsedReceiptData): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', mm(18), mm(20), mm(13), mm(13), mm(15), mm(21)],
    body: [
      HEADINGS.map((text, index) => ({
        text,
        fontSize: 8,
        color: SOFT,
        alignment: index > 1 ? 'right' : 'left',
      })),
      ...receipt.lines.map(row),
      ...(receipt.creditCents > 0 ? [creditRow(receipt.creditCents)] : []),
      totalRow(receipt),
    ],
  },
  layout: ledger(2.5),
  fontSize: 9.5,
  lineHeight: TIGHT,
});

const after = (receipt: ParsedReceiptData): Content => {
  const next = nextText(receipt);
  return {
    stack: [
      {
        text: [
          'Saldo em aberto depois deste pagamento: ',
          { text: balanceText(receipt), bold: true },
          ...(next ? ['. Próxima parcela: ', { text: next, bold: true }] : []),
          '.',
        ],
      },
      { text: `Forma de pagamento: ${meansText(receipt)}.`, margin: [0, 2, 0, 0] },
      { text: settlesText(receipt), margin: [0, 2, 0, 0] },
    ],
    fontSize: 10,
    lineHeight: TIGHT,
    margin: [0, 7, 0, 0],
  };
};

const closing = (receipt: ParsedReceiptData): Content => {
  const lineWidth = mm(80);
  return {
    columns: [
      {
        width: '*',
        text: `${placeAndDay(receipt, formatDayInFull(receipt.day))}.`,
        fontSize: 9.5,
        margin: [0, 14, 0, 0],
      },
      {
        width: lineWidth,
        stack: [
          signature(
            lineWidth,
            fitText(receipt.shop.name, lineWidth, 9),
            receipt.operator ? [`Recebido por ${fitText(receipt.operator, lineWidth - 60, 9)}`] : [],
          ),
        ],
        margin: [0, 26, 0, 0],
      },
    ],
    columnGap: 20,
  };
};

/** One copy of the receipt, head to signature. */
export const receiptCopy = (receipt: ParsedReceiptData, label: string): Content[] => [
  shopHead(
    receipt.shop,
    { title: 'Recibo', number: receipt.number, amount: formatMoney(receipt.totalCents) },
    WIDTH,
  ),
  ...stamp(receipt),
  statement(receipt),
  table(receipt),
  {
    stack: [
      after(receipt),
      closing(receipt),
      { text: label, fontSize: 7.5, color: SOFT, margin: [0, 6, 0, 0] },
    ],
    unbreakable: true,
  },
];

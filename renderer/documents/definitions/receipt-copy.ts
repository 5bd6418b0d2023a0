import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { closing, copyLabel, entryHead, reversalStamp } from './entry-parts';
import { meansText, standingParts } from './entry-text';
import { linePaid, type ParsedReceiptData, type ReceiptLine } from './receipt-data';
import { STATEMENT_SIZE } from './receipt-fit';
import { changeText, lineNotes, lineTitle, settlesText, statementParts } from './receipt-text';

const statement = (receipt: ParsedReceiptData): Content => ({
  text: statementParts(receipt),
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

const discount = ({ waivedCents, earlyCents }: ReceiptLine): number => waivedCents + earlyCents;

const row = (line: ReceiptLine): TableCell[] => [
  {
    stack: [
      { text: lineTitle(line) },
      ...lineNotes(line).map((text): Content => ({ text, fontSize: 8, color: SOFT, lineHeight: TIGHT })),
    ],
  },
  line.dueDay ? formatDay(line.dueDay) : '–',
  figure(line.principalCents),
  figure(line.feeCents),
  figure(line.interestCents),
  figure(discount(line)),
  figure(linePaid(line), true),
];

const creditRow = (cents: number): TableCell[] => [
  { text: 'Vira saldo a favor', colSpan: 6 },
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
    total(discount),
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

const after = (receipt: ParsedReceiptData): Content => ({
  stack: [
    { text: standingParts(receipt, 'deste pagamento') },
    ...[`Forma de pagamento: ${meansText(receipt)}.`, changeText(receipt), settlesText(receipt)]
      .filter((text): text is string => text !== undefined && text !== '')
      .map((text): Content => ({ text, margin: [0, 2, 0, 0] })),
  ],
  fontSize: 10,
  lineHeight: TIGHT,
  margin: [0, 7, 0, 0],
});

/** One copy of the receipt, head to signature. */
export const receiptCopy = (receipt: ParsedReceiptData, label?: string): Content[] => [
  entryHead(receipt, 'Recibo', receipt.totalCents),
  ...reversalStamp(receipt),
  statement(receipt),
  table(receipt),
  {
    stack: [after(receipt), closing(receipt, [receipt.shop.name]), ...copyLabel(label)],
    unbreakable: true,
  },
];

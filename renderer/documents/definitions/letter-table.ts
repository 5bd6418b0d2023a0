import { formatDay } from '@shared/calendar/format';
import { formatAmount } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { lateTermsText } from '../parts/late-terms-text';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { fitSize } from '../parts/text-fit';
import { type LetterRow, type ParsedLetter, rowTotal, sumOf } from './letter-data';
import { NOTE_SIZE } from './letter-frame';

const TABLE_SIZE = 11;
/** From so many installments on, the lines stand closer. */
const LONG_FROM = 13;
/** Widths in millimetres of the due day, of a figure and of the total, with and without a column of what was paid. */
const WIDTHS = {
  paid: { due: 22, figure: 21, total: 24 },
  unpaid: { due: 25, figure: 24, total: 28 },
} as const;

interface Column {
  readonly title: string;
  readonly of: (row: LetterRow) => number;
  /** Taken off what is asked for. */
  readonly less?: boolean;
  readonly isTotal?: boolean;
  /** Points. */
  readonly width: number;
}

/** The original amount and each added item apart; what was paid only where something was. */
const columnsOf = (rows: readonly LetterRow[]): { due: number; columns: Column[] } => {
  const isPaid = rows.some(({ paidCents }) => paidCents > 0);
  const { due, figure, total } = WIDTHS[isPaid ? 'paid' : 'unpaid'];
  const width = mm(figure);
  return {
    due: mm(due),
    columns: [
      { title: 'Valor', of: ({ amountCents }) => amountCents, width },
      ...(isPaid
        ? [{ title: 'Já pago', of: ({ paidCents }: LetterRow) => paidCents, less: true, width }]
        : []),
      { title: 'Multa', of: ({ feeCents }) => feeCents, width },
      { title: 'Juros', of: ({ interestCents }) => interestCents, width },
      { title: 'Total', of: rowTotal, isTotal: true, width: mm(total) },
    ],
  };
};

/** A figure is set smaller rather than ever broken. */
const figure = (cents: number, { less, isTotal, width }: Column, sum = false): TableCell => {
  const text = cents === 0 ? '–' : `${less ? '-\u00a0' : ''}${formatAmount(cents)}`;
  return {
    text,
    fontSize: fitSize(text, width, TABLE_SIZE),
    alignment: 'right',
    noWrap: true,
    bold: isTotal || sum,
  };
};

const heading = (text: string, right: boolean): TableCell => ({
  text,
  color: SOFT,
  fontSize: NOTE_SIZE,
  alignment: right ? 'right' : 'left',
});

/** Up to when these amounts hold, and what the delay adds. */
const note = ({ day, validUntil, terms }: ParsedLetter): string =>
  [
    `Valores em reais, contados até ${formatDay(day)}.`,
    ...(validUntil && validUntil > day ? [`Pagando até ${formatDay(validUntil)}, eles não mudam.`] : []),
    lateTermsText(terms),
  ].join(' ');

/** What is open, installment by installment, with its sums. */
export const letterTable = (letter: ParsedLetter): Content[] => {
  const { rows } = letter;
  if (rows.length === 0) return [];
  const { due, columns } = columnsOf(rows);
  return [
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: ['*', due, ...columns.map(({ width }) => width)],
        body: [
          [
            heading('Parcela', false),
            heading('Vencimento', false),
            ...columns.map(({ title }) => heading(title, true)),
          ],
          ...rows.map((row): TableCell[] => [
            row.label,
            formatDay(row.dueDay),
            ...columns.map((column) => figure(column.of(row), column)),
          ]),
          [
            {
              text: rows.length === 1 ? 'Total' : `Total de ${rows.length} parcelas`,
              bold: true,
              colSpan: 2,
            },
            '',
            ...columns.map((column) => figure(sumOf(rows, column.of), column, true)),
          ],
        ],
      },
      layout: ledger(rows.length < LONG_FROM ? 2.5 : 1.5),
      fontSize: TABLE_SIZE,
      lineHeight: TIGHT,
      margin: [0, 4, 0, 4],
    },
    { text: note(letter), fontSize: NOTE_SIZE, color: SOFT, lineHeight: TIGHT, margin: [0, 0, 0, 8] },
  ];
};

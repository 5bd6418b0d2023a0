import { formatDay } from '@shared/calendar/format';
import { formatAmount } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';

export interface PlanLine {
  readonly label: string;
  readonly day: string;
  readonly cents: number;
}

/** Widths of label, day and amount, and the room around them, when one, two or three lines stand side by side. */
const COLUMNS = {
  1: { widths: [mm(30), mm(40), mm(32)], gap: mm(3), padding: 4 },
  2: { widths: [mm(24), '*', mm(31)], gap: mm(3), padding: 4 },
  3: { widths: [mm(9), mm(21.5), '*'], gap: mm(1.5), padding: 2 },
} as const;
export type LinesPerRow = keyof typeof COLUMNS;

const heading = (text: string, right = false): TableCell => ({
  text,
  color: SOFT,
  alignment: right ? 'right' : 'left',
});

const cells = (line: PlanLine | undefined): TableCell[] =>
  line
    ? [line.label, formatDay(line.day), { text: formatAmount(line.cents), alignment: 'right', noWrap: true }]
    : ['', '', ''];

/** A plan in explicit dates; side by side when long, read from left to right. */
export const planTable = (lines: readonly PlanLine[], perRow: LinesPerRow): Content => {
  const { widths, gap, padding } = COLUMNS[perRow];
  const across = <T>(one: (column: number) => readonly T[], between: () => T): T[] =>
    Array.from({ length: perRow }, (_, column) => [
      ...(column > 0 ? [between()] : []),
      ...one(column),
    ]).flat();
  // pdfmake writes into the nodes it lays out, so each cell is its own.
  const empty = (): TableCell => ({ text: '' });
  const heads = () => [heading(''), heading('Data'), heading('Valor (R$)', true)];
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: across<string | number>(
        () => widths,
        () => gap,
      ),
      body: [
        across(heads, empty),
        ...Array.from({ length: Math.ceil(lines.length / perRow) }, (_, row) =>
          across((column) => cells(lines[row * perRow + column]), empty),
        ),
      ],
    },
    layout: ledger(perRow === 3 ? 1.5 : 2.5, padding),
    lineHeight: TIGHT,
  };
};

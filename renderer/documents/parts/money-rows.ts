import { formatMoney } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { HAIRLINE, LINE } from './ink';

export interface MoneyRow {
  readonly label: string;
  /** Cents, or a ready text. */
  readonly value: number | string;
  readonly strong?: boolean;
}

const cells = ({ label, value, strong }: MoneyRow): TableCell[] => [
  { text: label, bold: strong },
  { text: typeof value === 'number' ? formatMoney(value) : value, bold: strong, alignment: 'right' },
];

/** Labels on the left, amounts on the right; a line over each strong row, as under a sum. */
export const moneyRows = (rows: readonly MoneyRow[], rowPadding = 1.5): Content => ({
  table: { widths: ['*', 'auto'], body: rows.map(cells) },
  layout: {
    hLineWidth: (row) => (row > 0 && rows[row]?.strong ? HAIRLINE : 0),
    hLineColor: () => LINE,
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : 8),
    paddingRight: () => 0,
    paddingTop: () => rowPadding,
    paddingBottom: () => rowPadding,
  },
});

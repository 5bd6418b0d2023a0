import { formatAmount } from '@shared/money/format';
import type { TableCell } from 'pdfmake/interfaces';
import { SOFT } from './ink';

/** The heads of a list's columns, those from `figuresFrom` on over figures. */
export const headingCells = (names: readonly string[], figuresFrom: number): TableCell[] =>
  names.map((text, column) => ({
    text,
    fontSize: 8,
    color: SOFT,
    alignment: column >= figuresFrom ? 'right' : 'left',
  }));

interface Look {
  readonly bold?: boolean;
  /** Taken back since. */
  readonly struck?: boolean;
}

/** An amount in its column; nothing is a dash. */
export const amountCell = (cents: number | undefined, { bold, struck }: Look = {}): TableCell => ({
  text: cents ? formatAmount(cents) : '–',
  alignment: 'right',
  noWrap: true,
  bold,
  ...(struck && { decoration: 'lineThrough', color: SOFT }),
});

import type { CustomTableLayout } from 'pdfmake/interfaces';
import { HAIRLINE, LINE } from './ink';

const none = () => 0;

/** A grid without lines or padding, to place things. */
export const bare: CustomTableLayout = {
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
};

/** A table ruled like a ledger: a line under the header and hairlines between rows, none at the sides. */
export const ledger = (rowPadding: number, cellPadding = 4): CustomTableLayout => ({
  hLineWidth: (row, node) => {
    const { headerRows = 0 } = node.table;
    if (row === 0 || row < headerRows) return 0;
    return row === headerRows ? 1 : HAIRLINE;
  },
  hLineColor: () => LINE,
  vLineWidth: none,
  paddingLeft: (column) => (column === 0 ? 0 : cellPadding),
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : cellPadding),
  paddingTop: () => rowPadding,
  paddingBottom: () => rowPadding,
});

const GUARDED = /^'(?=[=+\-@\t\r])/;
/** What people write where there is nothing to write. */
const NOTHING = new Set(['-', '--', '---', 'n/a', 'na', 's/n', 'null', '#n/d', '#n/a']);

/** The text of a cell: trimmed, and without the apostrophe that guards exported cells from being formulas. */
export const cellText = (cells: readonly string[], column: number | undefined): string => {
  if (column === undefined) return '';
  const text = (cells[column] ?? '').trim();
  return text.startsWith("'") ? text.replace(GUARDED, '') : text;
};

/** As `cellText`, with "-", "n/a" and the like taken as empty. */
export const cellValue = (cells: readonly string[], column: number | undefined): string => {
  const text = cellText(cells, column);
  return text.length <= 4 && NOTHING.has(text.toLowerCase()) ? '' : text;
};

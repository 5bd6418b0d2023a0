import { normaliseHeader, REASON_HEADER } from './header';
import type { RejectedRow } from './plan-types';

const BOM = '\ufeff';
const SEPARATOR = ';';
const LINE_END = '\r\n';
const FORMULA_START = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)*$/;
const NEEDS_QUOTES = /[";\r\n]/;

/** Spreadsheets run cells that start with = + - @. The apostrophe stops them, and is dropped on the way back. */
const guarded = (cell: string): string =>
  FORMULA_START.test(cell.trim()) && !PLAIN_NUMBER.test(cell.trim()) ? `'${cell.trim()}` : cell;

const field = (cell: string): string => {
  const safe = guarded(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (cells: readonly string[]): string => cells.map(field).join(SEPARATOR);

/**
 * The rejected rows as a spreadsheet to be mended and imported again: the header and cells as they were, and why
 * each row stayed out in a last column, which is not data when it comes back.
 */
export const rejectedRowsCsv = (header: readonly string[], rejected: readonly RejectedRow[]): string => {
  const reasonColumn = header.findIndex((name) => normaliseHeader(name) === normaliseHeader(REASON_HEADER));
  const kept = (cells: readonly string[]) => cells.filter((_, column) => column !== reasonColumn);
  const width = rejected.reduce(
    (widest, { cells }) => Math.max(widest, kept(cells).length),
    kept(header).length,
  );
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...new Array<string>(width - cells.length).fill(''),
  ];
  const lines = rejected.map(({ cells, text }) => line([...padded(kept(cells)), text]));
  return BOM + [line([...padded(kept(header)), REASON_HEADER]), ...lines].join(LINE_END) + LINE_END;
};

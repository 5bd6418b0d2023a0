import type { CellKind } from './codec';

/** As Excel in Brazil opens it without asking: UTF-8 with its mark, semicolons, lines ended as on Windows. */
export const CSV_MARK = '\ufeff';
const SEPARATOR = ';';
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;

const GUARD = "'";
/** Run as a formula, or begun with a guard itself. */
const FORMULA = /^\s*[=+\-@']/;
/** Taken for a number or a date, so that zeros, last digits or the text itself go lost: 001, 1E5, 1/2, 10:30. */
const MISTAKEN = [
  /^\d+(?:[.,]\d+)+%?$/,
  /^\d+(?:[.,]\d+)?%$/,
  /^\d+(?:[.,]\d+)?e[-+]?\d+$/i,
  /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
];
const DIGITS = /^\d+$/;
const SAFE_NUMBER = /^(0|[1-9]\d{0,10})$/;

const isMistaken = (cell: string): boolean =>
  DIGITS.test(cell) ? !SAFE_NUMBER.test(cell) : MISTAKEN.some((shape) => shape.test(cell));

const isText = (kind: CellKind): boolean => kind === 'text' || kind === 'data';

/** A text as no spreadsheet makes anything else of it. */
export const guarded = (kind: CellKind, cell: string): string =>
  isText(kind) && (FORMULA.test(cell) || isMistaken(cell.trim())) ? GUARD + cell : cell;

export const unguarded = (kind: CellKind, cell: string): string =>
  isText(kind) && cell.startsWith(GUARD) ? cell.slice(GUARD.length) : cell;

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of the file, its end included. `kinds` are those of the cells; a cell without one is a text. */
export const csvLine = (cells: readonly string[], kinds: readonly CellKind[]): string =>
  cells.map((cell, index) => quoted(guarded(kinds[index] ?? 'text', cell))).join(SEPARATOR) + LINE_END;

import { normaliseHeader } from './header';
import { matchHeaders } from './match-headers';
import type { Meaning } from './meanings';
import { profileColumn } from './profile';
import type { SheetKind } from './sheet-kind';

/** Only cheques have these; a notebook may well have a column for the bank. */
const TELLING: ReadonlySet<Meaning> = new Set(['cmc7', 'chequeNumber']);
const TELLING_WORDS = /\b(?:bom para|emitente)\b/;
const ALSO: ReadonlySet<Meaning> = new Set(['bank', 'branch', 'account']);

const isChequeHeader = (cells: readonly string[]): boolean => {
  const meanings = matchHeaders('cheques', cells).matches.map(({ meaning }) => meaning);
  const telling =
    meanings.filter((meaning) => TELLING.has(meaning)).length +
    cells.filter((cell) => TELLING_WORDS.test(normaliseHeader(cell))).length;
  return telling > 0 && telling + meanings.filter((meaning) => ALSO.has(meaning)).length > 1;
};

const HEADER_SEARCH_ROWS = 15;

/** A list of cheques has headers only cheques have, or a column of what stands at their foot. */
export const recogniseKind = (rows: readonly (readonly string[])[]): SheetKind => {
  if (rows.slice(0, HEADER_SEARCH_ROWS).some(isChequeHeader)) return 'cheques';
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.some((column) => profileColumn(rows, column).cmc7 >= 0.6) ? 'cheques' : 'notebook';
};

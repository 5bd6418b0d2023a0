import { cellText } from './cell';
import { headerFingerprint } from './header';
import { matchHeaders } from './match-headers';
import { type ColumnMapping, MEANINGS, type Meaning } from './meanings';
import { type ColumnProfile, profileColumn } from './profile';
import { recogniseKind } from './recognise-kind';
import { missingMeanings, type SheetKind, sheetRules } from './sheet-kind';

export interface SheetColumns {
  readonly kind: SheetKind;
  /** Index of the header row in the sheet, or null when there is none. */
  readonly headerRow: number | null;
  /** One per column: the header, or "Coluna 3". */
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  /** True when columns were understood by what they hold, for want of headers that tell. */
  readonly guessed: boolean;
  /** What a mapping corrected by hand is remembered under. */
  readonly fingerprint: string;
  /** Up to three filled cells of each column, to show beside it. */
  readonly samples: readonly (readonly string[])[];
}

/** A title, the month and an empty line may stand above the header. */
const HEADER_SEARCH_ROWS = 15;
const SAMPLE_ROWS = 200;
const SAMPLES = 3;
const DATA_CELL = /^\d+[/.-]\d+|^R?\$?\s*-?\d+[.,]\d{2}$|^\d{3,}/;

const looksLikeData = (cells: readonly string[]): boolean =>
  cells.some((cell) => DATA_CELL.test(cell.trim()));

const filledCells = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** A first row of words only, over a row of data: headers, though none of them is known. */
const unknownHeaderRow = (rows: readonly (readonly string[])[]): number | null => {
  const first = rows.findIndex((cells) => filledCells(cells) > 0);
  const [header = [], next = []] = [rows[first], rows[first + 1]];
  return filledCells(header) > 1 && !looksLikeData(header) && looksLikeData(next) ? first : null;
};

/** The row where most headers are understood, at least two of them. */
const findHeaderRow = (kind: SheetKind, rows: readonly (readonly string[])[]): number | null => {
  let best: number | null = unknownHeaderRow(rows);
  let bestCount = 1;
  for (const [index, cells] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    if (looksLikeData(cells)) continue;
    const count = matchHeaders(kind, cells).matches.length;
    if (count > bestCount) [best, bestCount] = [index, count];
  }
  return best;
};

const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, SAMPLE_ROWS).reduce((widest, cells) => Math.max(widest, cells.length), 0);

const samplesOf = (rows: readonly (readonly string[])[], column: number): string[] => {
  const found = new Set<string>();
  for (const cells of rows.slice(0, SAMPLE_ROWS)) {
    const text = cellText(cells, column);
    if (text !== '') found.add(text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
};

/** What the headers told, and what the contents tell of the meanings and columns still free. */
const filledUp = (known: ColumnMapping, guess: ColumnMapping): ColumnMapping => {
  const used = new Set(Object.values(known));
  const mapping: Partial<Record<Meaning, number>> = { ...known };
  for (const meaning of MEANINGS) {
    const column = guess[meaning];
    if (column !== undefined && mapping[meaning] === undefined && !used.has(column))
      mapping[meaning] = column;
  }
  return mapping;
};

/**
 * Finds what the sheet is a list of, its header row and what each column means. Nothing here is final: the owner may
 * correct `mapping`, and say what the sheet is.
 */
export const understandColumns = (
  rows: readonly (readonly string[])[],
  kind: SheetKind = recogniseKind(rows.slice(0, SAMPLE_ROWS)),
): SheetColumns => {
  const headerRow = findHeaderRow(kind, rows);
  const data = headerRow === null ? rows : rows.slice(headerRow + 1);
  const width = Math.max(widthOf(data), headerRow === null ? 0 : (rows[headerRow]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column);
  const profiles: ColumnProfile[] = columns.map((column) => profileColumn(data, column));
  const written = headerRow === null ? [] : (rows[headerRow] ?? []);
  const known = headerRow === null ? {} : matchHeaders(kind, written, profiles).mapping;
  const guessed = missingMeanings(kind, known).length > 0;
  const headers = columns.map((column) => cellText(written, column) || `Coluna ${column + 1}`);
  return {
    kind,
    headerRow,
    headers,
    mapping: guessed ? filledUp(known, sheetRules(kind).guess(profiles)) : known,
    guessed,
    fingerprint: headerRow === null ? `${width} colunas sem título` : headerFingerprint(written),
    samples: columns.map((column) => samplesOf(data, column)),
  };
};

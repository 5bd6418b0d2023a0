import { kindOf, type RowProblem } from './column';
import { unguarded } from './csv';
import { overflowOf } from './overflow';
import { type RecognisedSheet, recogniseSheet } from './recognise';
import { type AnyRecord, type RecordTable, recordOfRow, recordTables } from './record-tables';
import { type FoundCell, foundText } from './typed-cell';

/** One sheet of a file, as it was found. */
export interface FoundSheet {
  readonly file: string;
  readonly format: 'csv' | 'xlsx';
  readonly rows: readonly (readonly FoundCell[])[];
}

export interface ReadRecord {
  readonly record: AnyRecord;
  /** Of the sheet, counted from 1 with the header. */
  readonly line: number;
}

export interface RefusedRow extends RowProblem {
  readonly table: RecordTable;
  readonly file: string;
  readonly line: number;
  /** The customer's name, as the row has it. */
  readonly who: string;
}

/** What a sheet of ours holds. */
export interface ReadSheet {
  readonly table: RecordTable;
  readonly file: string;
  readonly missing: readonly string[];
  readonly records: readonly ReadRecord[];
  readonly refused: readonly RefusedRow[];
}

const headerRow = ({ rows }: FoundSheet): string[] =>
  (rows[0] ?? []).map((cell) => (cell === null ? '' : foundText('text', cell)));

export const recognise = (sheet: FoundSheet): RecognisedSheet | null => recogniseSheet(headerRow(sheet));

const isBlank = (row: readonly FoundCell[]): boolean => row.every((cell) => cell === null || cell === '');

/** The rows of a recognised sheet as records, each with its line, and the rows that are none. */
export const readSheet = (sheet: FoundSheet, { table, places, missing }: RecognisedSheet): ReadSheet => {
  const { columns } = recordTables[table];
  const kinds = columns.map(kindOf);
  const named = columns.findIndex(({ header }) => header === 'Nome' || header === 'Cliente');
  const own = new Set(places.filter((place) => place !== undefined));
  const records: ReadRecord[] = [];
  const refused: RefusedRow[] = [];
  const { file, format } = sheet;

  const textAt = (row: readonly FoundCell[], column: number): string => {
    const place = places[column];
    const found = place === undefined ? null : (row[place] ?? null);
    const kind = kinds[column] ?? 'text';
    return format === 'csv' ? unguarded(kind, String(found ?? '')) : foundText(kind, found);
  };
  const addOverflow = (row: readonly FoundCell[], cells: string[]): void => {
    for (const [place, found] of row.entries()) {
      if (own.has(place) || typeof found !== 'string') continue;
      const overflow = overflowOf(found);
      const column = overflow ? columns.findIndex(({ header }) => header === overflow.header) : -1;
      if (overflow && column >= 0) cells[column] += overflow.piece;
    }
  };

  for (const [index, row] of sheet.rows.entries()) {
    if (index === 0 || isBlank(row)) continue;
    const cells = columns.map((_, column) => textAt(row, column));
    if (row.length > columns.length) addOverflow(row, cells);
    const line = index + 1;
    const record = recordOfRow(table, cells);
    if (record.ok) records.push({ record: record.value, line });
    else refused.push({ ...record.error, table, file, line, who: (cells[named] ?? '').trim() });
  }
  return { table, file, missing, records, refused };
};

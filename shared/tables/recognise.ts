import { withoutAccents } from '../identity/text';
import { isField } from './column';
import { type RecordTable, recordTableNames, recordTables } from './record-tables';

/** A sheet that Em Dia wrote: whose rows they are, and where each column is now. */
export interface RecognisedSheet {
  readonly table: RecordTable;
  /** For each column of the table, the place of its cell in a row; undefined when the sheet has none. */
  readonly places: readonly (number | undefined)[];
  /** Columns with data that the sheet has no longer. */
  readonly missing: readonly string[];
}

const plain = (header: string): string => withoutAccents(header).replace(/\s+/g, ' ').trim().toLowerCase();

/** Of its own columns so many have to be there: owners delete and move some. */
const ENOUGH = 0.6;

/** Recognises a sheet by its first row, whatever order its columns are in; null when it is none of ours. */
export const recogniseSheet = (headerRow: readonly string[]): RecognisedSheet | null => {
  const found = new Map<string, number>();
  for (const [place, header] of headerRow.entries()) {
    const name = plain(header);
    if (name !== '' && !found.has(name)) found.set(name, place);
  }
  let best: RecognisedSheet | null = null;
  let bestShare = ENOUGH;
  for (const table of recordTableNames) {
    const { columns } = recordTables[table];
    const places = columns.map(({ header }) => found.get(plain(header)));
    const share = places.filter((place) => place !== undefined).length / columns.length;
    if (share < bestShare) continue;
    bestShare = share;
    const missing = columns.flatMap((column, index) =>
      isField(column) && places[index] === undefined ? [column.header] : [],
    );
    best = { table, places, missing };
  }
  return best;
};

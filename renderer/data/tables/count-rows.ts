import { type RecordTable, recordTableNames } from '@shared/tables/record-tables';
import type { Database } from '../database';

export type RowCounts = Readonly<Partial<Record<RecordTable, number>>>;

/** How many rows the spreadsheets would have. */
export const countRowsOf = async (
  db: Database,
  tables: readonly RecordTable[] = recordTableNames,
): Promise<RowCounts> => {
  const counts = await Promise.all(tables.map((table) => db.table(table).count()));
  return Object.fromEntries(tables.map((table, index) => [table, counts[index] ?? 0]));
};

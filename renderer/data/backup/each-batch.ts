import { type BackupTable, backupTables, primaryKeys } from '@shared/backup/tables';
import type { Database } from '../database';

const BATCH = 2_000;

export type Row = Record<string, unknown>;

/**
 * Visits the rows of a table in the order of their keys, some at a time. Inside the caller's transaction. The next are
 * asked for before these are visited, so that the store reads while they are worked on.
 */
export const eachBatch = async (
  db: Database,
  table: BackupTable,
  visit: (rows: readonly Row[]) => void,
): Promise<void> => {
  const rows = db.table<Row, string | number>(table);
  let batch = await rows.orderBy(':id').limit(BATCH).toArray();
  while (batch.length === BATCH) {
    const lastKey = batch[batch.length - 1]?.[primaryKeys[table]] as string | number;
    const coming = rows.where(':id').above(lastKey).limit(BATCH).toArray();
    visit(batch);
    batch = await coming;
  }
  if (batch.length > 0) visit(batch);
};

/** Those of the version the store is opened at; the last ones are not in an earlier one. */
export const tablesOf = (db: Database): readonly BackupTable[] => {
  const names = new Set(db.tables.map(({ name }) => name));
  return backupTables.filter((table) => names.has(table));
};

export const countRows = async (
  db: Database,
  tables: readonly BackupTable[] = backupTables,
): Promise<number> => {
  let total = 0;
  for (const table of tables) total += await db.table(table).count();
  return total;
};

import type { Database } from '@renderer/data/database';
import { type BackupTable, backupTables } from '@shared/backup/tables';
import type { SampleRows } from '@shared/sample-shop/rows';
import { inBatches, rowsOf } from '../rows';
import type { Shape } from '../shapes';

const ROWS_PER_BATCH = 8_000;

export interface Filled {
  readonly milliseconds: number;
  readonly rows: Record<BackupTable, number>;
}

const write = (db: Database, batch: SampleRows): Promise<unknown> =>
  db.transaction('rw', db.tables, () =>
    Promise.all(
      backupTables.flatMap((name) => (batch[name].length > 0 ? db.table(name).bulkAdd(batch[name]) : [])),
    ),
  );

/** Writes all rows of a shape into an empty store. The next batch is made while the last one is written. */
export const fill = async (db: Database, shape: Shape): Promise<Filled> => {
  const started = performance.now();
  const rows = Object.fromEntries(backupTables.map((name) => [name, 0])) as Record<BackupTable, number>;
  let writing: Promise<unknown> = Promise.resolve();
  for (const batch of inBatches(rowsOf(shape), ROWS_PER_BATCH)) {
    for (const name of backupTables) rows[name] += batch[name].length;
    await writing;
    writing = write(db, batch);
  }
  await writing;
  return { milliseconds: performance.now() - started, rows };
};

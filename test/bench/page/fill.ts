import type { Database, TableName } from '@renderer/data/database';
import { tableNames } from '@renderer/data/database';
import type { SampleRows } from '@shared/sample-shop/rows';
import { inBatches, rowsOf } from '../rows';
import type { Shape } from '../shapes';

const ROWS_PER_BATCH = 8_000;

export interface Filled {
  readonly milliseconds: number;
  readonly rows: Record<TableName, number>;
}

const write = (db: Database, batch: SampleRows): Promise<unknown> =>
  db.transaction('rw', db.tables, () =>
    Promise.all(
      tableNames.flatMap((name) => (batch[name].length > 0 ? db.table(name).bulkAdd(batch[name]) : [])),
    ),
  );

/** Writes all rows of a shape into an empty store. The next batch is made while the last one is written. */
export const fill = async (db: Database, shape: Shape): Promise<Filled> => {
  const started = performance.now();
  const rows = Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>;
  let writing: Promise<unknown> = Promise.resolve();
  for (const batch of inBatches(rowsOf(shape), ROWS_PER_BATCH)) {
    for (const name of tableNames) rows[name] += batch[name].length;
    await writing;
    writing = write(db, batch);
  }
  await writing;
  return { milliseconds: performance.now() - started, rows };
};

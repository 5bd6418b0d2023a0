import { backupTables } from '@shared/backup/tables';
import 'fake-indexeddb/auto';
import type { Database } from '@renderer/data/database';
import type { SampleRows } from '@shared/sample-shop/rows';

/** Writes generated rows straight into a store. */
export const fill = async (db: Database, batches: Iterable<SampleRows>): Promise<void> => {
  for (const batch of batches) {
    await db.transaction(
      'rw',
      backupTables.map((name) => db.table(name)),
      async () => {
        for (const name of backupTables) await db.table(name).bulkAdd(batch[name]);
      },
    );
  }
};

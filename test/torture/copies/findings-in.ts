import { rowsOf } from '@renderer/data/backup/rows-of';
import { Database } from '@renderer/data/database';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';

/** How many things the check of the records finds in what a copy holds. */
export const findingsIn = async (chunks: readonly Uint8Array[]): Promise<number> => {
  const db = new Database('what-a-copy-holds');
  await db.open();
  try {
    for (const { table, rows } of rowsOf(chunks)) await db.table(table).bulkPut(rows);
    return (await checkIntegrity(db)).length;
  } finally {
    await db.delete();
  }
};

import type { Database } from '@renderer/data/database';
import { currentVersion } from '@renderer/data/schema';
import { type BackupTable, backupTables } from '@shared/backup/tables';
import type { SupportFacts } from '@shared/log/support-file';

/** How much the store holds, and which version it is of. */
export const storeFacts = async (
  db: Database,
): Promise<Pick<SupportFacts, 'storeVersion' | 'schemaVersion' | 'counts'>> => {
  const counts = await Promise.all(
    backupTables.map(async (table) => [table, await db.table(table).count()] as const),
  );
  return {
    storeVersion: db.verno,
    schemaVersion: currentVersion,
    counts: Object.fromEntries(counts) as Record<BackupTable, number>,
  };
};

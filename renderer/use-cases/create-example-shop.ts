import { Database, EXAMPLE_DATABASE } from '@renderer/data/database';
import { backupTables } from '@shared/backup/tables';
import type { CivilDay } from '@shared/calendar/civil-day';
import { exampleShop } from '@shared/sample-shop/example';

const write = async (db: Database, today: CivilDay): Promise<void> => {
  const rows = exampleShop(today);
  await db.transaction(
    'rw',
    backupTables.map((name) => db.table(name)),
    async (transaction) => {
      for (const table of backupTables) {
        await transaction.table(table).clear();
        await transaction.table(table).bulkAdd(rows[table]);
      }
    },
  );
};

/**
 * Fills the example shop's own database anew, with dates around `today`. What was tried out in it before is
 * dropped; the real shop is another database and is not touched.
 */
export const createExampleShop = async (today: CivilDay): Promise<void> => {
  const db = new Database(EXAMPLE_DATABASE);
  try {
    await write(db, today);
  } finally {
    db.close();
  }
};

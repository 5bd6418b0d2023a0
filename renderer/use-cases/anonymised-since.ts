import type { OpenedBackup } from '@renderer/data/backup/open-backup';
import { rowsOf } from '@renderer/data/backup/rows-of';
import type { Database } from '@renderer/data/database';
import { type Customer, isRetired } from '@shared/domain/customer';

/**
 * Customers who were anonymised after a copy was made, by their ids: restoring it brings their data back. Duplicates
 * that were merged into them go with them and are not named.
 */
export const anonymisedSince = async (
  db: Database,
  { chunks }: Pick<OpenedBackup, 'chunks'>,
): Promise<readonly string[]> => {
  const anonymised = await db.customers
    .filter(({ anonymisedOn }) => anonymisedOn !== undefined)
    .primaryKeys();
  if (anonymised.length === 0) return [];
  const wanted = new Set<string>(anonymised);
  const back: string[] = [];
  let isSeen = false;
  for (const { table, rows } of rowsOf(chunks)) {
    if (table === 'customers') {
      isSeen = true;
      for (const customer of rows as readonly Customer[])
        if (wanted.has(customer.id) && !isRetired(customer)) back.push(customer.id);
    } else if (isSeen) break;
  }
  return back;
};

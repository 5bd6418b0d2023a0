import 'fake-indexeddb/auto';
import type { Database } from '@renderer/data/database';
import { makeBackup } from '@renderer/use-cases/export-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { openFullShop } from '@test/support/backup';

/** A shop with something in every table, and a copy of it. */
export const openFullCopy = async (): Promise<{ readonly db: Database; readonly bytes: Bytes }> => {
  const shop = await openFullShop();
  const { bytes } = await makeBackup(shop);
  return { db: shop.db, bytes };
};

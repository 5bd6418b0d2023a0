import 'fake-indexeddb/auto';
import { dumpStore } from '@renderer/data/backup/dump-store';
import { type CustomerCopy, lookIntoCopy } from '@renderer/use-cases/look-into-copy';
import { backupTables } from '@shared/backup/tables';
import { ownedTables } from '@shared/domain/integrity/records';
import type { Bytes } from '@shared/ipc/bytes';
import { expectOk, type TestShop } from './shop';

export interface CopyFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** The shop as a file of a copy, now. */
export const copyOf = async ({ db, clock }: TestShop): Promise<CopyFile> => {
  const { bytes } = await dumpStore(db, { createdAt: clock.now(), app: '0.1.0' });
  return { name: 'em-dia-loja-2026-11-20-1000.emdia', bytes };
};

/** One customer as a copy has them; fails where it does not. */
export const customerIn = async (file: CopyFile, customerId: string): Promise<CustomerCopy> => {
  const inside = expectOk(await lookIntoCopy(file));
  const copy = await inside.customer(customerId);
  await inside.close();
  if (!copy) throw new Error('the copy has no such customer');
  return copy;
};

type Rows = Record<string, unknown[]>;

/** Every row of the store that is one customer's, and every row that is not, the journal and the settings aside. */
export const partedBy = async (
  { db }: TestShop,
  customerId: string,
): Promise<{ own: Rows; others: Rows }> => {
  const [own, others]: [Rows, Rows] = [{}, {}];
  for (const table of backupTables) {
    if (table === 'settings' || table === 'journal') continue;
    const key = table === 'customers' ? 'id' : 'customerId';
    const isOwned =
      table === 'customers' || table === 'summaries' || ownedTables.some((each) => each === table);
    const rows: Record<string, unknown>[] = await db.table(table).toArray();
    own[table] = rows.filter((row) => isOwned && row[key] === customerId);
    others[table] = rows.filter((row) => !isOwned || row[key] !== customerId);
  }
  return { own, others };
};

import { shopName } from '@renderer/data/backup/shop-name';
import type { Database } from '@renderer/data/database';
import { isEmptyStore } from '@renderer/data/queries/is-empty';
import type { LastKnown, Platform } from '@renderer/platform/platform';

type Known = Pick<Platform, 'lastKnown'>;

const isSomething = ({ shop, customers, records }: LastKnown): boolean =>
  shop !== '' || customers > 0 || records > 0;

/** What was last known of a shop whose store is empty now; null where nothing is missing. */
export const lostShop = async (db: Database, { lastKnown }: Known): Promise<LastKnown | null> => {
  if (!(await isEmptyStore(db))) return null;
  return knownShop({ lastKnown });
};

/** What was last known of the shop; null when there never was one. */
export const knownShop = async ({ lastKnown }: Known): Promise<LastKnown | null> => {
  const known = await lastKnown.read();
  return known && isSomething(known) ? known : null;
};

/** Keeps outside the store what it holds now, by which its loss would be noticed. Nothing is kept of an empty one. */
export const rememberShop = async (db: Database, { lastKnown }: Known, at: number): Promise<void> => {
  if (await isEmptyStore(db)) return;
  const [shop, customers, ...counts] = await Promise.all([
    shopName(db),
    db.customers.count(),
    ...db.tables.map((table) => table.count()),
  ]);
  const records = counts.reduce((sum, count) => sum + count, 0);
  await lastKnown.remember({ at, shop, customers, records });
};

/** The owner begins anew: nothing is missing any more. */
export const forgetShop = ({ lastKnown }: Known, at: number): Promise<void> =>
  lastKnown.remember({ at, shop: '', customers: 0, records: 0 });

import type { Database } from '@renderer/data/database';

/** Nobody ever worked with this store, or everything in it is gone: no shop and no customer. */
export const isEmptyStore = async (db: Database): Promise<boolean> => {
  const [shop, customers] = await Promise.all([db.settings.get('shop'), db.customers.limit(1).count()]);
  return shop === undefined && customers === 0;
};

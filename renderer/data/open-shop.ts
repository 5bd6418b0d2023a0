import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from './database';
import {
  readClauses,
  readCollection,
  readNegotiationPolicy,
  readOperators,
  readSetting,
  readTerms,
} from './settings';

/** A new shop is told of as it fills. */
const FIRST_FEW = 20;

/** How many customers there are, up to the first few; undefined until read. */
export const useFirstCustomers = (db: Database): number | undefined =>
  useLiveQuery(() => db.customers.limit(FIRST_FEW).count(), [db]);

/** The shop's own settings, followed as they change. `shop` is null before the first run was done. */
export const useShopSettings = (db: Database) =>
  useLiveQuery(
    // All asked for at once: what a live query asks for later may escape Dexie, and its changes would not be heard of.
    async () => {
      const [shop, terms, collection, negotiation, clauses, operators] = await Promise.all([
        readSetting(db, 'shop'),
        readTerms(db),
        readCollection(db),
        readNegotiationPolicy(db),
        readClauses(db),
        readOperators(db),
      ]);
      return { shop: shop ?? null, terms, collection, negotiation, clauses, operators };
    },
    [db],
  );

/** Asks the browser not to clear the store when the disk runs low. True when it agreed. */
export const requestPersistence = async (): Promise<boolean> =>
  navigator.storage?.persist ? navigator.storage.persist() : false;

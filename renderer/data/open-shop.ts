import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Database } from './database';
import { readClauses, readCollection, readNegotiationPolicy, readSetting, readTerms } from './settings';

export type Opening =
  | { state: 'opening' }
  | { state: 'failed'; reason: unknown }
  | { state: 'open'; db: Database };

/** Opens a database and keeps it open while the component lives. */
export const useDatabase = (name: string): Opening => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    const db = new Database(name);
    let current = true;
    db.open().then(
      () => current && setOpening({ state: 'open', db }),
      (reason: unknown) => current && setOpening({ state: 'failed', reason }),
    );
    return () => {
      current = false;
      setOpening({ state: 'opening' });
      db.close();
    };
  }, [name]);
  return opening;
};

/** The shop's own settings, followed as they change. `shop` is null before the first run was done. */
export const useShopSettings = (db: Database) =>
  useLiveQuery(
    async () => ({
      shop: (await readSetting(db, 'shop')) ?? null,
      terms: await readTerms(db),
      collection: await readCollection(db),
      negotiation: await readNegotiationPolicy(db),
      clauses: await readClauses(db),
    }),
    [db],
  );

/** Asks the browser not to clear the store when the disk runs low. True when it agreed. */
export const requestPersistence = async (): Promise<boolean> =>
  navigator.storage?.persist ? navigator.storage.persist() : false;

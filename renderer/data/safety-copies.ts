import type { Bytes } from '@shared/ipc/bytes';
import { Dexie, type EntityTable } from 'dexie';

/** Beside the shop's own store, so that replacing the one never touches the other. */
export const SAFETY_DATABASE = 'em-dia-copia-de-seguranca';

/** The store as it was just before a restore replaced it. */
export interface SafetyCopy {
  readonly id?: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The name of the database it is a copy of. */
  readonly store: string;
  readonly name: string;
  readonly bytes: Bytes;
  readonly customers: number;
  readonly openCents: number;
}

const KEPT = 3;

class SafetyDatabase extends Dexie {
  declare readonly copies: EntityTable<SafetyCopy, 'id'>;

  constructor() {
    super(SAFETY_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copies: '++id, store' });
  }
}

const within = async <T>(work: (db: SafetyDatabase) => Promise<T>): Promise<T> => {
  const db = new SafetyDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

/** Keeps a copy and drops all but the newest few of the same store. It is on the disk when this returns. */
export const keepSafetyCopy = (copy: Omit<SafetyCopy, 'id'>): Promise<void> =>
  within((db) =>
    db.transaction('rw', db.copies, async () => {
      await db.copies.add(copy);
      const ids = await db.copies.where('store').equals(copy.store).primaryKeys();
      await db.copies.bulkDelete(ids.slice(0, -KEPT));
    }),
  );

/** The newest copy of a store, or undefined when nothing was ever replaced. */
export const latestSafetyCopy = (store: string): Promise<SafetyCopy | undefined> =>
  within((db) => db.copies.where('store').equals(store).last());

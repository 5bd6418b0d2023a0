import type { Bytes } from '@shared/ipc/bytes';
import { Dexie, type EntityTable } from 'dexie';

/** Beside the shop's own store, so that replacing the one never touches the other. */
export const SAFETY_DATABASE = 'em-dia-copia-de-seguranca';

/** The store as it was just before a restore replaced it, or an upgrade changed it. */
export interface SafetyCopy {
  readonly id?: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The name of the database it is a copy of. */
  readonly store: string;
  readonly name: string;
  readonly customers: number;
  readonly openCents: number;
  /** Absent is before a restore. */
  readonly before?: 'upgrade';
}

/** Of each store and each occasion; the fourth pushes the first out. */
export const SAFETY_COPIES_KEPT = 3;

class SafetyDatabase extends Dexie {
  declare readonly copies: EntityTable<SafetyCopy, 'id'>;
  /** Apart from the copies, so that these can be looked at without loading a whole shop. */
  declare readonly files: EntityTable<{ readonly id: number; readonly bytes: Bytes }, 'id'>;

  constructor() {
    super(SAFETY_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copies: '++id, store', files: 'id' });
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

const isOf = (store: string, before: SafetyCopy['before']) => (copy: SafetyCopy) =>
  copy.store === store && copy.before === before;

/** Keeps a copy and drops all but the newest few of its kind. It is on the disk when this returns. */
export const keepSafetyCopy = (copy: Omit<SafetyCopy, 'id'>, bytes: Bytes): Promise<void> =>
  within((db) =>
    db.transaction('rw', db.copies, db.files, async () => {
      const id = await db.copies.add(copy);
      if (id === undefined) throw new Error('the store gave the copy no id');
      await db.files.add({ id, bytes });
      const alike = await db.copies.filter(isOf(copy.store, copy.before)).toArray();
      const old = alike.slice(0, -SAFETY_COPIES_KEPT).flatMap((each) => each.id ?? []);
      await db.copies.bulkDelete(old);
      await db.files.bulkDelete(old);
    }),
  );

/** What the last restore of a store replaced, without its bytes; undefined when nothing was ever replaced. */
export const latestSafetyCopy = (store: string): Promise<SafetyCopy | undefined> =>
  within((db) => db.copies.filter(isOf(store, undefined)).last());

/** All that are kept on this computer, the newest first, without their bytes. */
export const safetyCopies = (): Promise<SafetyCopy[]> => within((db) => db.copies.reverse().toArray());

export const safetyCopyBytes = async (id: number): Promise<Bytes | undefined> =>
  (await within((db) => db.files.get(id)))?.bytes;

import type { OpenedBackup } from './backup/open-backup';
import { rowsOf } from './backup/rows-of';
import { Database } from './database';

/** Stores of a moment, in which a copy is looked into. None is ever a shop's. */
export const SCRATCH_PREFIX = 'em-dia-rascunho-';

export interface ScratchStore {
  readonly db: Database;
  /** Closes and deletes it. */
  discard(): Promise<void>;
}

let made = 0;

/** Told apart from those of other windows, which live at the same time. */
const scratchName = (): string => {
  made += 1;
  return `${SCRATCH_PREFIX}${Date.now()}-${Math.random().toString(36).slice(2, 8)}-${made}`;
};

const fill = async (db: Database, chunks: readonly Uint8Array[]): Promise<void> => {
  await db.open();
  await db.transaction('rw', db.tables, async (transaction) => {
    for (const { table, rows } of rowsOf(chunks)) await transaction.table(table).bulkAdd(rows);
  });
};

/**
 * A copy as a store of its own: its rows go in at the version they were written by, and the upgrades every shop goes
 * through bring them to today's. Throws where they cannot, and leaves nothing behind.
 */
export const openScratchStore = async ({ contents, chunks }: OpenedBackup): Promise<ScratchStore> => {
  const name = scratchName();
  const old = new Database(name, contents.header.schemaVersion);
  try {
    await fill(old, chunks);
    old.close();
    const db = new Database(name);
    await db.open();
    return { db, discard: () => db.delete() };
  } catch (error) {
    await old.delete();
    throw error;
  }
};

/** Deletes what a window that was closed in the middle left behind: stores older than a day. */
export const sweepScratchStores = async (now: number): Promise<void> => {
  const day = 86_400_000;
  for (const { name = '' } of (await indexedDB.databases?.()) ?? []) {
    const at = name.startsWith(SCRATCH_PREFIX) ? Number.parseInt(name.slice(SCRATCH_PREFIX.length), 10) : now;
    if (now - at > day) await new Database(name).delete();
  }
};

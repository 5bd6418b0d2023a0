import { Database } from '@renderer/data/database';
import { installedVersion } from '@renderer/data/installed-version';
import { note } from '@renderer/data/log';
import { currentVersion } from '@renderer/data/schema';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import type { Clock } from '@shared/clock';
import { err, ok, type Result } from '@shared/result';
import type { BackupContext } from './export-backup';

export type OpenError =
  /** Written by a newer version of the app, which alone can read it. */
  | { readonly reason: 'newer' }
  /** An upgrade has to be made, and no copy of the store could be kept before: nothing was begun. */
  | { readonly reason: 'not-kept'; readonly cause: StoreFailure }
  /** The upgrade stopped and took everything back: the store is what it was, and a copy of it is kept. */
  | { readonly reason: 'not-upgraded'; readonly cause: StoreFailure }
  | { readonly reason: 'unreadable'; readonly cause: StoreFailure };

export interface OpeningContext extends Pick<BackupContext, 'platform' | 'tasks'> {
  readonly clock: Clock;
}

export interface OpeningOptions {
  /** The store is brought to today's version, which in a big shop takes a while. Shares of the copying before it. */
  readonly onUpgrade?: (share: number) => void;
  /** Another window still has the store open and does not let go of it; the upgrade goes on when it does. */
  readonly onBlocked?: () => void;
  /** How a store is opened; tests give one with an upgrade of its own. */
  readonly makeDatabase?: (name: string) => Database;
}

/** Opens what is there, or makes it. Dexie itself would open a newer store without a word: it is asked for before. */
const openNow = async (
  db: Database,
  failed: 'not-upgraded' | 'unreadable',
): Promise<Result<Database, OpenError>> => {
  try {
    await db.open();
    return ok(db);
  } catch (error) {
    db.close();
    return err({ reason: failed, cause: storeFailure(error) });
  }
};

/** One window upgrades, the others wait for it and find it done. */
const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  // Where there is no such thing there are no other windows: Node, in tests.
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? locks.request(`em-dia-abrir ${name}`, work) : work();
};

const upgrade = async (
  context: OpeningContext,
  db: Database,
  { onUpgrade, onBlocked }: OpeningOptions,
): Promise<Result<Database, OpenError>> => {
  const installed = await installedVersion(db.name);
  if (installed === db.verno) return openNow(db, 'unreadable');
  // Only where there is something to upgrade: an opening of every day does without all this.
  const { keepBeforeUpgrade } = await import('./keep-before-upgrade');
  const kept = await keepBeforeUpgrade(context, db.name, Math.min(installed, currentVersion), onUpgrade);
  if (!kept.ok) return err({ reason: 'not-kept', cause: kept.error });
  if (onBlocked) db.on('blocked', onBlocked);
  const upgraded = await openNow(db, 'not-upgraded');
  if (upgraded.ok) note(() => ({ event: 'store-upgraded', from: installed, to: db.verno }));
  return upgraded;
};

/**
 * Opens a shop's store. One of an earlier version is upgraded, after a copy of it as it is was kept; without that copy
 * nothing is upgraded. One of a newer version is left alone.
 */
export const openStore = async (
  context: OpeningContext,
  name: string,
  options: OpeningOptions = {},
): Promise<Result<Database, OpenError>> => {
  let installed: number;
  try {
    installed = await installedVersion(name);
  } catch (error) {
    return err({ reason: 'unreadable', cause: storeFailure(error) });
  }
  const { onUpgrade, makeDatabase = (store) => new Database(store) } = options;
  const db = makeDatabase(name);
  if (installed > db.verno) return err({ reason: 'newer' });
  if (installed === 0 || installed === db.verno) return openNow(db, 'unreadable');
  onUpgrade?.(0);
  return inTurn(name, () => upgrade(context, db, options));
};

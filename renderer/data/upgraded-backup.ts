import type { BackupError } from '@shared/backup/errors';
import { err, ok, type Result } from '@shared/result';
import { dumpStore } from './backup/dump-store';
import { type OpenedBackup, type OpenOptions, openBackup } from './backup/open-backup';
import { currentVersion } from './schema';
import { openScratchStore } from './scratch-store';
import { type StoreFailure, storeFailure } from './store-failure';

export type PrepareError =
  | BackupError
  | { readonly reason: 'no-room'; readonly cause: StoreFailure }
  /** The computer gave up on reading it, whatever is in it. */
  | { readonly reason: 'not-read'; readonly cause: StoreFailure };

/** Whether its rows are of an earlier version of the store. */
export const isOlder = ({ contents }: OpenedBackup): boolean =>
  contents.header.schemaVersion < currentVersion;

const failure = (error: unknown): PrepareError => {
  const cause = storeFailure(error);
  // With room enough, it is the rows that no version of the store could have written.
  return cause === 'disk-full' ? { reason: 'no-room', cause } : { reason: 'damaged-file' };
};

/**
 * The same copy as today's version would have made it. One of an earlier version goes through the upgrades of a shop
 * and is then checked in full, row by row; one of today's is as it was.
 */
export const upgradedBackup = async (
  opened: OpenedBackup,
  { progress, rows }: Pick<OpenOptions, 'progress' | 'rows'> = {},
): Promise<Result<OpenedBackup, PrepareError>> => {
  if (!isOlder(opened)) return ok(opened);
  const { createdAt, app } = opened.contents.header;
  try {
    const scratch = await openScratchStore(opened);
    try {
      const dump = await dumpStore(scratch.db, { createdAt: Date.parse(createdAt), app }, progress);
      return await openBackup(dump.bytes, { keepRows: true, rows });
    } finally {
      await scratch.discard();
    }
  } catch (error) {
    return err(failure(error));
  }
};

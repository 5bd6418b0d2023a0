import { readWithin } from '@renderer/data/within';
import type { BackupError } from '@shared/backup/errors';
import type { BackupContents } from '@shared/backup/format';
import { backupTables } from '@shared/backup/tables';
import { Tally } from '@shared/backup/tally';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import type { Database } from '../database';
import { openScratchStore } from '../scratch-store';
import { type StoreFailure, storeFailure } from '../store-failure';
import type { Progress } from './dump-store';
import { countRows, eachBatch } from './each-batch';
import { openBackup } from './open-backup';

export type ProofError =
  /** What was written cannot be read as a backup, or is another one. */
  | { readonly reason: 'not-proven'; readonly cause: BackupError | 'other-contents' | 'restored-differs' }
  /** The file is written and whole, but a restore would refuse it: the store itself holds what cannot be. */
  | { readonly reason: 'not-sound'; readonly cause: BackupError }
  /** Whole, but there was no room to try the restore. */
  | { readonly reason: 'not-tried'; readonly cause: StoreFailure };

/** Counts a store's rows and adds up what they say is owed, row by row. */
const tallyOf = async (db: Database, progress: Progress): Promise<Tally> => {
  const tally = new Tally();
  await readWithin(db, db.tables, async (db) => {
    const total = await countRows(db);
    let done = 0;
    for (const table of backupTables) {
      await eachBatch(db, table, (rows) => {
        for (const row of rows) tally.add(table, row);
        done += rows.length;
        progress(done / total);
      });
    }
  });
  return tally;
};

const isSame = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  Object.keys(a).every((key) => a[key] === b[key]);

/**
 * Whether a written copy would bring the shop back: reads it in full, restores it into a store of its own, and compares
 * what that store then holds, counted anew from its rows, with what the shop held when the copy was made (`expected`).
 */
export const proveCopy = async (
  written: Bytes,
  expected: BackupContents,
  passphrase: string | undefined,
  progress: Progress,
): Promise<Result<void, ProofError>> => {
  const reading = (share: number) => progress(share * 0.4);
  const opened = await openBackup(written, { keepRows: true, passphrase, progress: reading });
  if (!opened.ok) {
    const whole = await openBackup(written, { rows: 'as-written', passphrase });
    if (!whole.ok) return err({ reason: 'not-proven', cause: whole.error });
    return whole.value.contents.sha256 === expected.sha256
      ? err({ reason: 'not-sound', cause: opened.error })
      : err({ reason: 'not-proven', cause: 'other-contents' });
  }
  if (opened.value.contents.sha256 !== expected.sha256)
    return err({ reason: 'not-proven', cause: 'other-contents' });
  try {
    const scratch = await openScratchStore(opened.value);
    try {
      progress(0.8);
      const { counts, totals } = await tallyOf(scratch.db, (share) => progress(0.8 + share * 0.2));
      return isSame(expected.counts, counts) && isSame(expected.totals, totals)
        ? ok(undefined)
        : err({ reason: 'not-proven', cause: 'restored-differs' });
    } finally {
      await scratch.discard();
    }
  } catch (error) {
    return err({ reason: 'not-tried', cause: storeFailure(error) });
  }
};

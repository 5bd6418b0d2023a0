import { type Dump, dumpStore, type Progress } from '@renderer/data/backup/dump-store';
import { openBackup } from '@renderer/data/backup/open-backup';
import { type BackupRecord, writeSetting } from '@renderer/data/settings';
import { storeFailure } from '@renderer/data/store-failure';
import type { Platform } from '@renderer/platform/platform';
import type { BackupError } from '@shared/backup/errors';
import { backupFileName } from '@shared/backup/file-name';
import type { Bytes } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { UseCaseContext } from './use-case';

export interface BackupContext extends UseCaseContext {
  readonly platform: Platform;
}

export type ExportError =
  /** The owner has not chosen a folder for copies yet (desktop). */
  | { readonly reason: 'no-folder' }
  | { readonly reason: 'cancelled' }
  | { readonly reason: 'not-written'; readonly cause: FileReason }
  /** What was written could not be read back as the same backup. */
  | { readonly reason: 'not-proven'; readonly cause: BackupError | 'other-contents' }
  /** The file is written and whole, but a restore would refuse it: the store itself holds what cannot be. */
  | { readonly reason: 'not-sound'; readonly cause: BackupError };

export interface BackupFile extends Dump {
  readonly name: string;
  readonly record: BackupRecord;
}

/** The store as a backup file, not yet written anywhere. `note` becomes part of its name. */
export const makeBackup = async (
  { db, clock, platform }: BackupContext,
  progress?: Progress,
  note?: string,
): Promise<BackupFile> => {
  const { version: app } = await platform.appInfo();
  const at = clock.now();
  const dump = await dumpStore(db, { createdAt: at, app }, progress);
  const { header, totals } = dump.contents;
  const name = backupFileName(header.shop, clock.today(), clock.timeOfDay(), note);
  const record = { at, name, customers: totals.customers, openCents: totals.openCents };
  return { ...dump, name, record };
};

/** Reads a written copy in full, as a restore would, and compares it with what was meant to be written. */
const prove = async (written: Bytes, made: Dump, progress: Progress): Promise<Result<void, ExportError>> => {
  const opened = await openBackup(written, { progress });
  const whole = opened.ok ? opened : await openBackup(written, { rows: 'as-written' });
  if (!whole.ok) return err({ reason: 'not-proven', cause: whole.error });
  if (whole.value.contents.sha256 !== made.contents.sha256)
    return err({ reason: 'not-proven', cause: 'other-contents' });
  return opened.ok ? ok(undefined) : err({ reason: 'not-sound', cause: opened.error });
};

/** To the chosen folder on the desktop, where the copy is read back from the disk; a download in a browser. */
const deliver = async (
  platform: Platform,
  file: BackupFile,
  progress: Progress,
): Promise<Result<string, ExportError>> => {
  const { name, bytes } = file;
  const folder = platform.backupFolder;
  if (!folder) {
    const proof = await prove(bytes, file, progress);
    if (!proof.ok && proof.error.reason !== 'not-sound') return proof;
    const saved = await platform.saveFile({ kind: 'backup', suggestedName: name, bytes });
    if (saved.saved) return proof.ok ? ok(saved.name) : proof;
    return saved.reason === 'cancelled'
      ? err({ reason: 'cancelled' })
      : err({ reason: 'not-written', cause: saved.reason });
  }
  const written = await folder.write({ name, bytes });
  if (!written.ok) {
    return written.reason === 'no-folder'
      ? err({ reason: 'no-folder' })
      : err({ reason: 'not-written', cause: written.reason });
  }
  const read = await folder.read(written.name);
  if (!read.ok) {
    return err({
      reason: 'not-written',
      cause: read.reason === 'no-folder' ? 'folder-missing' : read.reason,
    });
  }
  const proof = await prove(read.bytes, file, progress);
  return proof.ok ? ok(written.name) : proof;
};

/**
 * Makes a copy of the whole shop, writes it, proves it by reading it as a restore would, and remembers when that
 * was and what it held.
 */
export const exportBackup = async (
  context: BackupContext,
  progress: Progress = () => undefined,
): Promise<Result<BackupRecord, ExportError>> => {
  try {
    const file = await makeBackup(context, (share) => progress(share * 0.6));
    const delivered = await deliver(context.platform, file, (share) => progress(0.6 + share * 0.4));
    if (!delivered.ok) return delivered;
    const record: BackupRecord = { ...file.record, name: delivered.value };
    await writeSetting(context.db, 'lastBackup', record);
    return ok(record);
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
};

import type { Progress } from '@renderer/data/backup/dump-store';
import { type OpenedBackup, type OpenOptions, openBackup } from '@renderer/data/backup/open-backup';
import { rowsOf } from '@renderer/data/backup/rows-of';
import { type StoreFigures, storeFigures } from '@renderer/data/queries/store-figures';
import { keepSafetyCopy, latestSafetyCopy, safetyCopyBytes } from '@renderer/data/safety-copies';
import { currentVersion } from '@renderer/data/schema';
import { writeSetting } from '@renderer/data/settings';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import { giveAgreementsEvents } from '@renderer/data/upgrades/give-agreements-events';
import { renewSummaries } from '@renderer/data/upgrades/renew-summaries';
import type { BackupError } from '@shared/backup/errors';
import type { BackupContents } from '@shared/backup/format';
import { backupTables } from '@shared/backup/tables';
import type { Customer } from '@shared/domain/customer';
import type { Finding } from '@shared/domain/integrity/finding';
import { withNewTokens } from '@shared/domain/search-tokens';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import { checkIntegrity } from './check-integrity';
import { type BackupContext, type BackupFile, makeBackup } from './export-backup';
import { transact, type UseCaseContext, writeJournal } from './use-case';

/** A checked backup, ready to take the place of what is in the store. */
export interface PreparedRestore extends OpenedBackup {
  readonly name: string;
  readonly contents: BackupContents;
  /** What the store holds now. */
  readonly present: StoreFigures;
}

export type RestoreError =
  /** The present could not be kept, so it was not replaced. */
  | { readonly reason: 'no-safety-copy'; readonly cause: StoreFailure }
  /** Something was written in another window while the safety copy was being made. */
  | { readonly reason: 'changed-meanwhile' }
  | { readonly reason: 'not-written'; readonly cause: StoreFailure };

export interface Restored {
  readonly contents: BackupContents;
  /** What does not follow in the restored records; empty when they are sound. */
  readonly findings: readonly Finding[];
}

/** Validates a file in full and compares it with the present. Changes nothing. */
export const prepareRestore = async (
  { db }: Pick<UseCaseContext, 'db'>,
  file: { readonly name: string; readonly bytes: Bytes },
  { progress, rows }: Pick<OpenOptions, 'progress' | 'rows'> = {},
): Promise<Result<PreparedRestore, BackupError>> => {
  const opened = await openBackup(file.bytes, { keepRows: true, progress, rows });
  if (!opened.ok) return opened;
  return ok({ ...opened.value, name: file.name, present: await storeFigures(db) });
};

/** Kept in a database of its own, and in the backup folder too where there is one. */
const keepPresent = async (context: BackupContext): Promise<Result<BackupFile, RestoreError>> => {
  try {
    const present = await makeBackup(context, undefined, 'antes-de-restaurar');
    // Not by its rows: they may be damaged, which is why somebody restores.
    const proof = await openBackup(present.bytes, { rows: 'as-written' });
    if (!proof.ok) return err({ reason: 'no-safety-copy', cause: 'unknown' });
    const { bytes, record } = present;
    await keepSafetyCopy({ ...record, store: context.db.name }, bytes);
    // A second place; a folder that is gone must not keep a shop from getting its records back.
    await context.platform.backupFolder?.write({ name: present.name, bytes });
    return ok(present);
  } catch (error) {
    return err({ reason: 'no-safety-copy', cause: storeFailure(error) });
  }
};

/** The version of the store since which agreements have events; rows of older files get them here. */
const WITH_AGREEMENT_EVENTS = 5;

const replaceAll = (
  context: BackupContext,
  prepared: PreparedRestore,
  lastSeq: number,
  label: string,
  progress: Progress,
): Promise<Result<void, RestoreError>> =>
  transact(context, backupTables, async (): Promise<Result<void, RestoreError>> => {
    const { db } = context;
    const newest = await db.journal.orderBy('seq').last();
    if ((newest?.seq ?? 0) !== lastSeq) return err({ reason: 'changed-meanwhile' });
    for (const table of backupTables) await db.table(table).clear();
    const total = Object.values(prepared.contents.counts).reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const { table, rows } of rowsOf(prepared.chunks)) {
      await db.table(table).bulkAdd(table === 'customers' ? (rows as Customer[]).map(withNewTokens) : rows);
      done += rows.length;
      progress(done / total);
    }
    const { header, totals } = prepared.contents;
    if (header.schemaVersion < WITH_AGREEMENT_EVENTS) await giveAgreementsEvents(db);
    if (header.schemaVersion < currentVersion) await renewSummaries(db);
    await writeSetting(db, 'lastBackup', {
      at: Date.parse(header.createdAt),
      name: prepared.name,
      customers: totals.customers,
      openCents: totals.openCents,
    });
    await writeJournal(context, { kind: 'restore', label });
    return ok(undefined);
  });

export interface RestoreOptions {
  readonly progress?: Progress;
  /** What the journal's line says. */
  readonly label?: string;
  /** False for what was in the store before: it comes back as it was, sound or not. */
  readonly check?: boolean;
}

/**
 * Puts a prepared backup in the place of everything, in one transaction, after keeping a safety copy of the
 * present; then recomputes all balances. On any error the present is as it was.
 */
export const restoreBackup = async (
  context: BackupContext,
  prepared: PreparedRestore,
  { progress = () => undefined, label = prepared.name, check = true }: RestoreOptions = {},
): Promise<Result<Restored, RestoreError>> => {
  const present = await keepPresent(context);
  if (!present.ok) return present;
  try {
    const replaced = await replaceAll(context, prepared, present.value.lastSeq, label, progress);
    if (!replaced.ok) return replaced;
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
  return ok({ contents: prepared.contents, findings: check ? await checkIntegrity(context.db) : [] });
};

export type UndoError = RestoreError | BackupError | { readonly reason: 'nothing-to-undo' };

/** What the last restore replaced, ready to come back. Read as it was written: it may be damaged itself. */
export const prepareUndo = async (
  context: Pick<UseCaseContext, 'db'>,
  progress?: Progress,
): Promise<Result<PreparedRestore, UndoError>> => {
  const copy = await latestSafetyCopy(context.db.name);
  const bytes = copy?.id === undefined ? undefined : await safetyCopyBytes(copy.id);
  if (!copy || !bytes) return err({ reason: 'nothing-to-undo' });
  return prepareRestore(context, { name: copy.name, bytes }, { progress, rows: 'as-written' });
};

/** Brings back what `prepareUndo` found; itself undone in the same way. */
export const undoRestore = (
  context: BackupContext,
  prepared: PreparedRestore,
  progress?: Progress,
): Promise<Result<Restored, RestoreError>> =>
  restoreBackup(context, prepared, {
    progress,
    label: `Restauração desfeita: ${prepared.name}`,
    check: false,
  });
